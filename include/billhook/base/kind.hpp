// Kind: the type of a value at run time: what it is, and how a value is made, emptied and copied.
//
// One constant per type, so that two kinds are of one type where their addresses are one. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
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
template <class T>
const Table& table_of();

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
  void (*assign)(void* self, const void* value) = nullptr;           // of the same kind
};

/// An enumeration's names in the order of its values 0, 1, 2 ...: specialise with a constexpr array `names`.
template <class E>
struct EnumNames;

template <class E>
constexpr std::string_view name_of(E value) {
  return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

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
void assign(void* self, const void* value) {
  *static_cast<T*>(self) = *static_cast<const T*>(value);
}

template <class T>
struct KindOf {  // a struct with fields()
  static constexpr Kind kind{.shape = Shape::object, .table = &table_of<T>, .assign = &assign<T>};
};
template <class E>
  requires std::is_enum_v<E>
struct KindOf<E> {
  static_assert(sizeof(E) == 1, "an enumeration of billhook has the underlying type std::uint8_t");
  static constexpr Kind kind{
      .shape = Shape::enumeration, .name = type_name<E>(), .names = EnumNames<E>::names, .assign = &assign<E>};
};
template <class T>
struct KindOf<Id<T>> {
  static constexpr Kind kind{.shape = Shape::id, .assign = &assign<Id<T>>};
};
template <std::size_t N>
struct KindOf<Text<N>> {
  static_assert(sizeof(Text<N>) == sizeof(std::string), "a Text is read and written as its string");
  static constexpr Kind kind{.shape = Shape::text, .max_characters = N, .assign = &assign<Text<N>>};
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
      },
      .assign = &assign<std::optional<T>>};
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
      },
      .assign = &assign<std::vector<T>>};
};

template <class T, Shape shape_>
struct Leaf {
  static constexpr Kind kind{.shape = shape_, .assign = &assign<T>};
};
template <>
struct KindOf<bool> : Leaf<bool, Shape::boolean> {};
template <>
struct KindOf<std::int64_t> : Leaf<std::int64_t, Shape::integer> {};
template <>
struct KindOf<std::int32_t> {
  static constexpr Kind kind{.shape = Shape::integer, .is_small = true, .assign = &assign<std::int32_t>};
};
template <>
struct KindOf<Email> : Leaf<Email, Shape::email> {};
template <>
struct KindOf<CountryCode> : Leaf<CountryCode, Shape::country> {};
template <>
struct KindOf<Currency> : Leaf<Currency, Shape::currency> {};
template <>
struct KindOf<Money> : Leaf<Money, Shape::money> {};
template <>
struct KindOf<Decimal> : Leaf<Decimal, Shape::decimal> {};
template <>
struct KindOf<Percent> : Leaf<Percent, Shape::percent> {};
template <>
struct KindOf<Date> : Leaf<Date, Shape::date> {};
template <>
struct KindOf<Timestamp> : Leaf<Timestamp, Shape::timestamp> {};
template <>
struct KindOf<Json> : Leaf<Json, Shape::json> {};

}  // namespace detail

template <class T>
const Kind& kind_of() {
  return detail::KindOf<T>::kind;
}

}  // namespace billhook
