// Kept: what is made of some rows and looked at often in one transaction. Belongs to a Context; one thread.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook::engine {

/// The tables of rows that something is made of.
using MadeOf = std::span<const Table& (*const)()>;

class Kept {
 public:
  /// What was kept as made of these very tables, or null.
  void* find(MadeOf made_of) const;
  void* add(MadeOf made_of, std::shared_ptr<void> object);
  /// A row of that table is another one now: what is made of it is thrown away.
  void forget(const Table& table);
  void forget_all() { objects_.clear(); }

  /// Now; rewind() throws away what was made since then.
  std::size_t mark() const { return made_; }
  void rewind(std::size_t mark);

 private:
  struct Object {
    MadeOf made_of;
    std::size_t number;
    std::shared_ptr<void> object;
  };

  std::vector<Object> objects_;
  std::size_t made_ = 0;
};

}  // namespace billhook::engine
