// A walk along the values of a request, by its Table alone: every id and every text that an operation takes, wherever
// it stands.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "billhook/base/fields.hpp"

namespace billhook::test {

/// Called for each value that is no container; `path` is "lines[0].line".
using Visit = std::function<void(const std::string& path, const Kind& kind, void* value)>;

/// Visits what an object holds, in the order of fields(). What a Visit sets in place is set in the object.
void walk(const Table& table, void* object, const Visit& visit);

/// The paths of all values of a shape that an object could hold: "lines[].line".
std::set<std::string> paths_of(const Table& table, Shape shape);

/// "lines[0].line" as paths_of() has it.
std::string without_indexes(std::string_view path);

/// Room for an object of any Table.
class AnyObject {
 public:
  explicit AnyObject(const Table& table) : table_{table}, memory_{::operator new(table.size)} {
    table.construct(memory_);
  }
  AnyObject(const Table& table, std::string_view json);
  AnyObject(const AnyObject&) = delete;
  AnyObject& operator=(const AnyObject&) = delete;
  ~AnyObject() {
    table_.destroy(memory_);
    ::operator delete(memory_);
  }

  void* get() { return memory_; }
  std::string to_json() const;
  void walk(const Visit& visit) { test::walk(table_, memory_, visit); }

 private:
  const Table& table_;
  void* memory_;
};

}  // namespace billhook::test
