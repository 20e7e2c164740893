// What the generated tables are made of.
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>

namespace billhook_php {

enum class Shape : char { boolean, integer, text, decimal, date, timestamp, json, list, structure, enumeration };

struct Field {
  std::string_view name;
  Shape shape;
  Shape element;  // of a list; otherwise the shape again
  bool is_required;
  std::uint16_t type;  // which of structs or enumerations, where the element is one
};

// In the order of the class's properties, or of the method's arguments.
using Struct = std::span<const Field>;

struct Operation {
  std::string_view name;
  std::uint16_t request;  // which of structs
  std::uint16_t reply;
  std::int16_t rows;       // which field of the reply holds the rows; -1: it answers with no rows
  std::int16_t following;  // which field of the reply says where the next page starts; -1: there are no pages
};

struct PortCall {
  std::string_view name;
  std::string_view method;
  std::uint16_t request;
  std::uint16_t reply;
};

struct Code {
  std::string_view name;
  std::int32_t status;
};

// The row of that name, or null.
template <class Table>
const auto* named(const Table& table, std::string_view name) {
  const auto* found = std::ranges::find_if(table, [name](const auto& row) { return row.name == name; });
  return found != std::end(table) ? found : nullptr;
}

}  // namespace billhook_php
