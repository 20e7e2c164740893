// Fields: one definition of a struct, read by everything.
//
// A struct lists its members once, in a static template `fields(v)`. `table_of<T>()` turns that list into a runtime
// Table; the JSON codec, the row reader and binder, the validator, JSON Schema, the audit diff and CSV are plain
// functions over (Table, void*). Tables are made at first use and never change; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "billhook/base/currency.hpp"
#include "billhook/base/date.hpp"
#include "billhook/base/decimal.hpp"
#include "billhook/base/id.hpp"
#include "billhook/base/money.hpp"
#include "billhook/base/text.hpp"

namespace billhook {

struct Table;

/// What a value is, for the codecs. Optional, list and object hold further kinds.
enum class Shape : std::uint8_t {
  boolean,
  integer,
  id,
  text,
  email,
  country,
  currency,
  money,
  decimal,
  percent,
  date,
  timestamp,
  enumeration,
  json,
  optional,
  list,
  object
};

/// The type of a value, with what only its C++ type knows. One constant per type.
struct Kind {
  Shape shape;
  std::size_t max_characters = 0;                   // text
  bool is_small = false;                            // integer: int32 rather than int64
  std::string_view name = {};                       // enumeration: its type's own name
  std::span<const std::string_view> names = {};     // enumeration: name of value i
  const Kind* element = nullptr;                    // optional, list
  const Table& (*table)() = nullptr;                // object
  void* (*emplace)(void* self) = nullptr;           // optional: make the value; list: append one. Returns it
  void (*clear)(void* self) = nullptr;              // optional, list
  const void* (*get)(const void* self) = nullptr;   // optional: the value or null
  std::size_t (*size)(const void* self) = nullptr;  // list
  const void* (*at)(const void* self, std::size_t index) = nullptr;  // list
};

/// What `fields()` says of a member besides its name.
struct Attributes {
  std::string_view doc = {};
  std::optional<std::int64_t> min = {};  // integer: smallest value; list: fewest elements
  std::optional<std::int64_t> max = {};  // integer: largest value; list: most elements
  bool key = false;                      // identifies the row
  bool pii = false;                      // says who somebody is; erased on request
  bool secret = false;                   // never returned, never logged
  bool has_default = false;              // may be left out of a request though not optional
  bool is_stored = true;                 // is a column of the noun's table
  bool fixed = false;                    // decimal: written with all nine decimals
};

struct Field {
  std::string_view name;
  std::size_t offset;
  const Kind* kind;
  Attributes attributes;

  const void* in(const void* object) const { return static_cast<const std::byte*>(object) + offset; }
  void* in(void* object) const { return static_cast<std::byte*>(object) + offset; }
  bool is_required() const { return kind->shape != Shape::optional && !attributes.has_default; }
};

struct Table {
  std::string_view name;  // the struct's own name: "Invoice"
  std::size_t size;
  std::size_t alignment;
  void (*construct)(void* memory);
  void (*destroy)(void* object);
  std::vector<Field> fields;

  const Field* find(std::string_view field_name) const;
};

template <class T>
const Table& table_of();
template <class T>
const Kind& kind_of();

/// An enumeration's names in the order of its values 0, 1, 2 ...: specialise with a constexpr array `names`.
template <class E>
struct EnumNames;

template <class E>
constexpr std::string_view name_of(E value) {
  return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

template <class T>
constexpr std::string_view type_name() {
  constexpr std::string_view signature = __PRETTY_FUNCTION__;
  constexpr std::string_view mark = "T = ";
  constexpr std::size_t start = signature.find(mark) + mark.size();
  constexpr std::size_t end = signature.find_first_of(";]", start);
  constexpr std::string_view qualified = signature.substr(start, end - start);
  constexpr std::size_t first_argument = qualified.find('<');
  constexpr std::size_t colons = qualified.substr(0, first_argument).rfind("::");
  return colons == std::string_view::npos ? qualified : qualified.substr(colons + 2);
}

template <class T>
struct Collect {
  std::vector<Field>& fields;

  template <class Owner, class Member>
  void operator()(std::string_view name, Member Owner::*member, const Attributes& attributes = {}) {
    alignas(T) static const std::byte storage[sizeof(T)] = {};
    const T* object = std::launder(reinterpret_cast<const T*>(storage));
    const auto* address = reinterpret_cast<const std::byte*>(&(object->*member));
    fields.push_back({name, static_cast<std::size_t>(address - storage), &kind_of<Member>(), attributes});
  }
};

template <class T>
struct KindOf {  // a struct with fields()
  static constexpr Kind kind{.shape = Shape::object, .table = &table_of<T>};
};
template <class E>
  requires std::is_enum_v<E>
struct KindOf<E> {
  static_assert(sizeof(E) == 1, "an enumeration of billhook has the underlying type std::uint8_t");
  static constexpr Kind kind{.shape = Shape::enumeration, .name = type_name<E>(), .names = EnumNames<E>::names};
};
template <class T>
struct KindOf<Id<T>> {
  static constexpr Kind kind{.shape = Shape::id};
};
template <std::size_t N>
struct KindOf<Text<N>> {
  static_assert(sizeof(Text<N>) == sizeof(std::string), "a Text is read and written as its string");
  static constexpr Kind kind{.shape = Shape::text, .max_characters = N};
};
template <class T>
struct KindOf<std::optional<T>> {
  static constexpr Kind kind{
      .shape = Shape::optional,
      .element = &KindOf<T>::kind,
      .emplace = [](void* self) -> void* { return &static_cast<std::optional<T>*>(self)->emplace(); },
      .clear = [](void* self) { static_cast<std::optional<T>*>(self)->reset(); },
      .get = [](const void* self) -> const void* {
        const auto& value = *static_cast<const std::optional<T>*>(self);
        return value ? &*value : nullptr;
      }};
};
template <class T>
struct KindOf<std::vector<T>> {
  static constexpr Kind kind{
      .shape = Shape::list,
      .element = &KindOf<T>::kind,
      .emplace = [](void* self) -> void* { return &static_cast<std::vector<T>*>(self)->emplace_back(); },
      .clear = [](void* self) { static_cast<std::vector<T>*>(self)->clear(); },
      .size = [](const void* self) { return static_cast<const std::vector<T>*>(self)->size(); },
      .at = [](const void* self, std::size_t index) -> const void* {
        return &(*static_cast<const std::vector<T>*>(self))[index];
      }};
};

template <Shape shape_>
struct Leaf {
  static constexpr Kind kind{.shape = shape_};
};
template <>
struct KindOf<bool> : Leaf<Shape::boolean> {};
template <>
struct KindOf<std::int64_t> : Leaf<Shape::integer> {};
template <>
struct KindOf<std::int32_t> {
  static constexpr Kind kind{.shape = Shape::integer, .is_small = true};
};
template <>
struct KindOf<Email> : Leaf<Shape::email> {};
template <>
struct KindOf<CountryCode> : Leaf<Shape::country> {};
template <>
struct KindOf<Currency> : Leaf<Shape::currency> {};
template <>
struct KindOf<Money> : Leaf<Shape::money> {};
template <>
struct KindOf<Decimal> : Leaf<Shape::decimal> {};
template <>
struct KindOf<Percent> : Leaf<Shape::percent> {};
template <>
struct KindOf<Date> : Leaf<Shape::date> {};
template <>
struct KindOf<Timestamp> : Leaf<Shape::timestamp> {};
template <>
struct KindOf<Json> : Leaf<Shape::json> {};

}  // namespace detail

template <class T>
const Kind& kind_of() {
  return detail::KindOf<T>::kind;
}

template <class T>
const Table& table_of() {
  static const Table table = [] {
    Table made{detail::type_name<T>(),
               sizeof(T),
               alignof(T),
               [](void* memory) { ::new (memory) T{}; },
               [](void* object) { static_cast<T*>(object)->~T(); },
               {}};
    T::fields(detail::Collect<T>{made.fields});
    return made;
  }();
  return table;
}

}  // namespace billhook
