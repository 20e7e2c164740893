// Create and change: what every operation does that makes a row of a noun or changes one in place: take over what the
// request says, store the row, note it for the audit trail, announce it. What is the noun's own is a function: its
// defaults and checks, which see the row as it is going to be stored.
//
// A field of the request goes into the row's of the same name and type; one that would go nowhere does not compile (see
// unmatched_field). One thread, that of the call.
#pragma once

#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/copying.hpp"
#include "engine/context.hpp"
#include "engine/update.hpp"
#include "storage/stored.hpp"

namespace billhook::engine {

namespace detail {

/// Takes over what the request gives and empties the fields that it names.
/// Errors: invalid `<noun>.set_and_cleared`.
void take_over(std::string_view noun, const std::vector<SharedField>& fields, const void* request, void* row,
               const std::vector<std::string_view>& cleared);

template <class Request>
std::vector<std::string_view> names_cleared_by(const Request& request) {
  std::vector<std::string_view> names;
  if constexpr (requires { request.clear; }) {
    for (const auto& field : request.clear) names.push_back(field.name());
  }
  return names;
}

template <class>
struct RowsOf;
template <class T>
struct RowsOf<Page<T>> {
  using Row = T;
};

/// Whose row it is.
template <class T>
std::optional<Id<Client>> client_of(const T& row) {
  if constexpr (std::is_same_v<T, Client>) {
    return row.id;
  } else if constexpr (requires { row.client; }) {
    return row.client;
  } else {
    return std::nullopt;
  }
}

template <class T>
void announce(Context& context, const EventOf<T>& event, const T* before, const T& after) {
  context.changed(T::noun.name, after.id, before, &after);
  context.emit(event, after.id, client_of(after));
}

}  // namespace detail

/// What an operation does that answers with the row whose id its request names. Errors: not_found of the noun.
template <class Request>
typename Request::Reply get(Context& context, const Request& request) {
  return storage::require(context.db(), context.scope(), request.id);
}

/// What an operation does that lists the rows that are as its request says; see storage::list.
template <class Request>
typename Request::Reply list(Context& context, const Request& request) {
  using Row = typename detail::RowsOf<typename Request::Reply>::Row;
  return storage::list<Row>(context.db(), context.scope(), request);
}

/// A new row with what the request says of it.
template <class T, class Request>
T made_of(const Context& context, const Request& request) {
  static_assert(unmatched_field<Request, T>().empty(), "a field of the request would be ignored");
  T row{};
  copy_given(request, row);
  if constexpr (requires { row.created_at; }) row.created_at = context.now();
  return row;
}

/// Makes a row. `complete(T&)` sets what the request does not say and throws Error for what must not be;
/// `insert(const T&)` stores the row where more than one table has to know, and returns its id.
template <class T, class Request, class Complete, class Insert>
T create(Context& context, const EventOf<T>& event, const Request& request, const Complete& complete,
         const Insert& insert) {
  T row = made_of<T>(context, request);
  complete(row);
  row.id = insert(row);
  detail::announce<T>(context, event, nullptr, row);
  return row;
}
template <class T, class Request, class Complete>
T create(Context& context, const EventOf<T>& event, const Request& request, const Complete& complete) {
  return create<T>(context, event, request, complete,
                   [&](const T& row) { return storage::insert(context.db(), context.scope(), row); });
}

/// Changes a row that was read: what is given, and to empty what `clear` names. `complete(T&)` and `update(const T&)`
/// as above. Errors: conflict `<noun>.stale_version`, invalid `<noun>.set_and_cleared`.
template <class T, class Request, class Complete, class Update>
T change(Context& context, const EventOf<T>& event, const T& before, const Request& request, const Complete& complete,
         const Update& update) {
  static_assert(unmatched_field<Request, T>().empty(), "a field of the request would be ignored");
  check_version(T::noun.name, before.version, request.version);
  T after = before;
  ++after.version;
  detail::take_over(T::noun.name, shared_fields<Request, T>(), &request, &after, detail::names_cleared_by(request));
  complete(after);
  update(after);
  detail::announce<T>(context, event, &before, after);
  return after;
}
/// The same for the row whose id the request names. Errors: not_found of the noun, too.
template <class T, class Request, class Complete>
T change(Context& context, const EventOf<T>& event, const Request& request, const Complete& complete) {
  return change(context, event, storage::require(context.db(), context.scope(), request.id), request, complete,
                [&](const T& row) { storage::update(context.db(), context.scope(), row); });
}

}  // namespace billhook::engine
