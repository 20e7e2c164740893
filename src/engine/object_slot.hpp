// ObjectSlot: one object of a type that is known at run time only, in memory that is used again.
#pragma once

#include <cstddef>
#include <utility>

#include "billhook/base/fields.hpp"

namespace billhook::engine {

class ObjectSlot {
 public:
  ObjectSlot() = default;
  ObjectSlot(ObjectSlot&& other) noexcept { *this = std::move(other); }
  ObjectSlot& operator=(ObjectSlot&& other) noexcept;
  ~ObjectSlot();

  /// A newly made object of the table's type; the one before is destroyed.
  void* make(const Table& table);
  void clear() noexcept;
  /// The object that is there, or null.
  const void* object() const { return table_ == nullptr ? nullptr : memory_; }

 private:
  const Table* table_ = nullptr;  // of the object that is there, if any
  void* memory_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace billhook::engine
