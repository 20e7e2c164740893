// Clearable: a field that an update can make empty: one that is optional in the noun and that the request has, too.
//
// `std::vector<Clearable<UpdateClient>> clear` is filled by members of the noun, `.clear = {&Client::phone}`; in JSON
// it is an enumeration, ClientField, of their names. Plain values; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "billhook/base/matching.hpp"

namespace billhook {

namespace detail {

/// The names of the clearable fields, in the order of the noun.
template <class Request>
struct CollectClearable : CommonRows<CollectClearable<Request>> {
  std::array<std::string_view, 32> names = {};
  std::size_t count = 0;

  template <class Owner, class Member>
  constexpr void operator()(std::string_view name, Member Owner::*, const Attributes& = {}) {
    using Value = typename ValueOf<Member>::type;
    if constexpr (!std::is_same_v<Value, Member>) {
      if (has_field<Request, Value>(name)) names[count++] = name;
    }
  }
};

template <class Value, class Noun>
struct NameMember : CommonRows<NameMember<Value, Noun>> {
  Value Noun::*wanted;
  std::string_view name = {};

  constexpr explicit NameMember(Value Noun::*member) : wanted{member} {}

  template <class Owner, class Member>
  constexpr void operator()(std::string_view field, Member Owner::*member, const Attributes& = {}) {
    if constexpr (std::is_same_v<Member, Value>) {
      if (member == wanted) name = field;
    }
  }
};

template <class Request>
struct ClearableFields {
  using Noun = typename Request::Reply;

  static constexpr CollectClearable<Request> all = [] {
    CollectClearable<Request> collected;
    Noun::fields(collected);
    return collected;
  }();
  static constexpr auto type = [] {
    constexpr std::string_view noun = type_name<Noun>();
    constexpr std::string_view ending = "Field";
    std::array<char, noun.size() + ending.size()> characters{};
    std::copy(ending.begin(), ending.end(), std::copy(noun.begin(), noun.end(), characters.begin()));
    return characters;
  }();
};

}  // namespace detail

template <class Request>
struct Clearable {
  std::uint8_t index = 0;  // among the clearable fields; past them for a member that is none

  constexpr Clearable() = default;
  template <class Noun, class Value>
  constexpr Clearable(std::optional<Value> Noun::*member) {  // NOLINT: lists of members are made of them
    using Fields = detail::ClearableFields<Request>;
    static_assert(std::is_same_v<Noun, typename Fields::Noun>, "a member of the noun that the request changes");
    detail::NameMember<std::optional<Value>, Noun> named{member};
    Noun::fields(named);
    while (index < Fields::all.count && Fields::all.names[index] != named.name) ++index;
  }

  constexpr std::string_view name() const { return detail::ClearableFields<Request>::all.names[index]; }
  friend constexpr bool operator==(const Clearable&, const Clearable&) = default;
};

namespace detail {

template <class Request>
struct KindOf<Clearable<Request>> {
  using Fields = ClearableFields<Request>;
  static constexpr Kind kind{.shape = Shape::enumeration,
                             .name = {Fields::type.data(), Fields::type.size()},
                             .names = {Fields::all.names.data(), Fields::all.count},
                             .assign = &assign<Clearable<Request>>};
};

}  // namespace detail

}  // namespace billhook
