// Fields: one definition of a struct, read by everything.
//
// A struct lists its members once, in a static template `fields(v)`. `table_of<T>()` turns that list into a runtime
// Table; the JSON codec, the row reader and binder, the validator, JSON Schema, the audit diff and CSV are plain
// functions over (Table, void*). Tables are made at first use and never change; any thread.
//
// Rows that a noun shares with the requests that make and change it stand once, in a template over their owner:
//   template <class Owner, class V> constexpr void client_details(V&& v) { v("name", &Owner::name, {.doc = "..."}); }
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "billhook/base/kind.hpp"

namespace billhook {

/// What a row is called, in the operation table and in the book, where the plural is the table's name. The noun's own
/// struct says it: `static constexpr Noun noun{"client", "clients"}`.
struct Noun {
  std::string_view name;
  std::string_view plural;
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
  bool staff_only = false;               // a client's reply is without it; optional
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
  const Noun* noun = nullptr;  // of a struct that is one

  const Field* find(std::string_view field_name) const;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

#ifdef BILLHOOK_CHECK_FIELDS
template <class T>
constexpr bool names_every_member();  // of members.hpp
#endif

template <class T>
constexpr bool is_noun = requires {
  requires std::is_same_v<decltype(&T::noun), const Noun*>;
};

/// The rows that many structs have, for every visitor of `fields()`.
template <class Visitor>
struct CommonRows {
  template <class Owner, class Member>
  constexpr void version(Member Owner::*member) {
    if constexpr (is_noun<Owner>) {
      visit("version", member, {.doc = "Counts changes; name it when you change the row."});
    } else {
      visit("version", member, {.doc = "The version this change is based on.", .min = 1});
    }
  }
  template <class Owner, class Limit, class After>
  constexpr void page(Limit Owner::*limit, After Owner::*after) {
    visit("limit", limit, {.doc = "How many at most.", .min = 1, .max = 500, .has_default = true});
    visit("after", after, {.doc = "Only those behind this one: `next` of the page before."});
  }
  template <class Owner, class Member>
  constexpr void clear(Member Owner::*member) {
    visit("clear", member, {.doc = "What becomes empty.", .max = 10, .has_default = true});
  }

 private:
  template <class Owner, class Member>
  constexpr void visit(std::string_view name, Member Owner::*member, const Attributes& attributes) {
    static_cast<Visitor&> (*this)(name, member, attributes);
  }
};

template <class T>
struct Collect : CommonRows<Collect<T>> {
  std::vector<Field>& fields;

  explicit Collect(std::vector<Field>& into) : fields{into} {}

  template <class Owner, class Member>
  void operator()(std::string_view name, Member Owner::*member, Attributes attributes = {}) {
    if constexpr (is_noun<T>) {  // what a request may leave out, and its limits, say nothing of the row
      attributes.has_default = false;
      attributes.min = attributes.max = std::nullopt;
    }
    alignas(T) static const std::byte storage[sizeof(T)] = {};
    const T* object = std::launder(reinterpret_cast<const T*>(storage));
    const auto* address = reinterpret_cast<const std::byte*>(&(object->*member));
    fields.push_back({name, static_cast<std::size_t>(address - storage), &kind_of<Member>(), attributes});
  }
};

}  // namespace detail

template <class T>
const Table& table_of() {
#ifdef BILLHOOK_CHECK_FIELDS
  static_assert(detail::names_every_member<T>(), "fields() names each member of its struct, and once");
#endif
  static const Table table = [] {
    Table made{detail::type_name<T>(),
               sizeof(T),
               alignof(T),
               [](void* memory) { ::new (memory) T{}; },
               [](void* object) { static_cast<T*>(object)->~T(); },
               {}};
    T::fields(detail::Collect<T>{made.fields});
    if constexpr (detail::is_noun<T>) made.noun = &T::noun;
    return made;
  }();
  return table;
}

}  // namespace billhook

#ifdef BILLHOOK_CHECK_FIELDS
#include "billhook/base/members.hpp"
#endif
