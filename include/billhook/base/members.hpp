// Members: whether `fields()` names every member of its struct, each once. A member that it forgets would be neither
// read, written, stored nor audited. Answered while compiling; the builds with a sanitizer ask it of every struct that
// has a table, since in each build it would be a tenth of a source's time.
#pragma once

#include <array>
#include <cstddef>
#include <exception>
#include <string_view>
#include <type_traits>
#include <utility>

#include "billhook/base/fields.hpp"

namespace billhook::detail {

/// Becomes whatever a member of `Owner` is initialised with, in expressions that are never evaluated.
template <class Owner>
struct AnyValue {
  template <class Member>
    requires(!std::is_same_v<std::remove_cv_t<Member>, Owner>)
  operator Member&() const {  // NOLINT: it is of no use unless it converts by itself
    std::terminate();
  }
};

template <class T, std::size_t... I>
constexpr bool takes_values(std::index_sequence<I...>) {
  return requires { T{(static_cast<void>(I), AnyValue<T>{})...}; };
}

/// The members of a struct; a base counts as one.
template <class T, std::size_t count>
constexpr bool has_members = takes_values<T>(std::make_index_sequence<count>{}) &&
                             !takes_values<T>(std::make_index_sequence<count + 1>{});

template <class T>
struct NamedMembers : CommonRows<NamedMembers<T>> {
  std::array<std::string_view, 64> names = {};
  std::size_t count = 0;
  std::size_t own = 0;
  std::size_t of_base = 0;

  template <class Owner, class Member>
  constexpr void operator()(std::string_view name, Member Owner::*, const Attributes& = {}) {
    names[count++] = name;
    ++(std::is_same_v<Owner, T> ? own : of_base);
  }

  constexpr bool are_distinct() const {
    for (std::size_t i = 1; i < count; ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (names[i] == names[j]) return false;
      }
    }
    return true;
  }
};

template <class T>
constexpr bool names_every_member() {
  constexpr NamedMembers<T> named = [] {
    NamedMembers<T> visitor;
    T::fields(visitor);
    return visitor;
  }();
  return named.are_distinct() && has_members<T, named.own + (named.of_base > 0 ? 1 : 0)>;
}

}  // namespace billhook::detail
