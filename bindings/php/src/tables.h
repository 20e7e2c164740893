// What the generated tables are made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace billhook_php {

enum class Shape : std::uint8_t {
  boolean,
  integer,
  text,
  decimal,
  date,
  timestamp,
  money,
  json,
  list,
  structure,
  enumeration
};

struct Field {
  const char* name;
  std::uint8_t size;  // of the name
  Shape shape;
  Shape element;  // of a list; otherwise the shape again
  bool is_required;
  std::uint16_t type;  // which of structs or enumerations, where the element is one
};

// Properties and arguments stand in the order of the fields.
struct Struct {
  const char* class_name;  // null for a request, which is the arguments of a method
  const Field* fields;
  std::uint16_t count;
  std::uint16_t required;
};

struct Word {
  const char* value;
  const char* case_name;
};

struct Enumeration {
  const char* class_name;
  const Word* words;
  std::uint16_t count;
};

struct Operation {
  const char* name;
  std::uint8_t size;
  std::int16_t request;  // which of structs
  std::int16_t reply;
  std::int16_t rows;       // which field of the reply holds the rows; -1: it answers with no rows
  std::int16_t following;  // which field of the reply says where the next page starts; -1: there are no pages
  std::int16_t paging;     // how many fields, the last of the request, are for paging alone
};

struct PortCall {
  const char* name;
  const char* method;
  std::int16_t request;  // -1: a free object
  std::int16_t reply;
};

struct Code {
  const char* name;
  const char* class_name;
  std::int32_t status;
};

}  // namespace billhook_php
