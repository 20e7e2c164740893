// Matching: which fields two structs share, by name and type. Answered while compiling, of structs whose `fields()` is
// constexpr; any thread.
#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>

#include "billhook/base/fields.hpp"

namespace billhook {

namespace detail {

template <class T>
struct ValueOf {
  using type = T;
};
template <class T>
struct ValueOf<std::optional<T>> {
  using type = T;
};

template <class Value>
struct FindField : CommonRows<FindField<Value>> {
  std::string_view wanted;
  bool is_found = false;

  constexpr explicit FindField(std::string_view name) : wanted{name} {}

  template <class Owner, class Member>
  constexpr void operator()(std::string_view name, Member Owner::*, const Attributes& = {}) {
    if constexpr (std::is_same_v<typename ValueOf<Member>::type, Value>) is_found = is_found || name == wanted;
  }
};

}  // namespace detail

/// Whether a struct has a field of that name and type, optional or not.
template <class Struct, class Value>
constexpr bool has_field(std::string_view name) {
  detail::FindField<Value> finder{name};
  Struct::fields(finder);
  return finder.is_found;
}

/// Whether an operation sees to this field of its request itself, instead of having it copied into the row. A request
/// lists such fields: `static constexpr std::string_view apart[] = {"policy"}`.
template <class Request>
constexpr bool is_apart(std::string_view name) {
  if constexpr (requires { Request::apart; }) {
    return std::find(std::begin(Request::apart), std::end(Request::apart), name) != std::end(Request::apart);
  } else {
    return false;
  }
}

namespace detail {

template <class Row>
struct FindStranger : CommonRows<FindStranger<Row>> {
  std::string_view stranger = {};

  template <class Request, class Member>
  constexpr void operator()(std::string_view name, Member Request::*, const Attributes& = {}) {
    constexpr std::string_view about_rows[] = {"id", "version", "clear", "limit", "after"};
    const bool says_which = std::find(std::begin(about_rows), std::end(about_rows), name) != std::end(about_rows);
    if (says_which || is_apart<Request>(name) || !stranger.empty()) return;
    if (!has_field<Row, typename ValueOf<Member>::type>(name)) stranger = name;
  }
};

}  // namespace detail

/// The first field of a request that would be silently ignored: its noun has none of that name and type, and it is not
/// listed as apart. Empty where there is none.
template <class Request, class Row>
constexpr std::string_view unmatched_field() {
  detail::FindStranger<Row> finder;
  Request::fields(finder);
  return finder.stranger;
}

}  // namespace billhook
