// Events: what happened, told to whoever must know. Written in the transaction that made them true, when it is
// announced; told to listeners once the writes are done that it is a part of, so that no listener sees a row half
// written and no writer holds a copy of one while listeners change it. See Context::tell_listeners.
//
// A domain lists its events in its events.hpp, as the members of one struct:
//
//   struct Events {
//     EventOf<Invoice, InvoiceIssued> invoice_issued{"invoice.issued", "It has its number and is owed."};
//   };
//   inline constexpr Events events;
//
// context.emit(events.invoice_issued, invoice.id, invoice.client, {.number = number}) announces one, and
// listen<&after_issue>(events.invoice_issued) is the row of a listener.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

#include "billhook/base/fields.hpp"
#include "billhook/base/id.hpp"

namespace billhook {

struct Client;

namespace engine {

class Context;

struct EventRow {
  std::string_view name;  // "invoice.issued"
  std::string_view doc;
  const Table& (*payload)();                                 // null: there is nothing else to say
  std::shared_ptr<const void> (*keep)(const void* payload);  // a copy, for those who are told later
};

struct NoPayload {};

template <class Payload>
std::shared_ptr<const void> keep_payload(const void* payload) {
  return std::make_shared<const Payload>(*static_cast<const Payload*>(payload));
}

/// An event that happens to a `Subject`, and what else is said of it.
template <class Subject, class Payload = NoPayload>
struct EventOf : EventRow {
  constexpr EventOf(std::string_view name_, std::string_view doc_)
      : EventRow{name_, doc_, &table_of<Payload>, &keep_payload<Payload>} {}
};
template <class Subject>
struct EventOf<Subject, NoPayload> : EventRow {
  constexpr EventOf(std::string_view name_, std::string_view doc_)
      : EventRow{name_, doc_, nullptr, &keep_payload<NoPayload>} {}
};

/// What happened, for those who do not ask of which type.
struct Event {
  const EventRow& row;
  std::int64_t subject;
  std::optional<Id<Client>> client;
  const void* payload;  // an object of the row's type
};

/// What happened, as a listener is told of it.
template <class Subject, class Payload = NoPayload>
struct Happening {
  Id<Subject> subject;
  std::optional<Id<Client>> client;
  const Payload& payload;
};

/// Runs in the transaction of whoever announced the event, after the writes of which it tells; the listeners of one
/// event in the order of the domains.
struct Listener {
  const EventRow* event;
  void (*run)(Context& context, const Event& event);
};

/// A row for `void function(Context&, const Happening<Subject, Payload>&)`, or for a function that takes any event, as
/// `const Event&`.
template <auto function, class Subject, class Payload>
constexpr Listener listen(const EventOf<Subject, Payload>& event) {
  if constexpr (std::is_invocable_v<decltype(function), Context&, const Event&>) {
    return {&event, function};
  } else {
    return {&event, [](Context& context, const Event& happened) {
              const auto& payload = *static_cast<const Payload*>(happened.payload);
              function(context, Happening<Subject, Payload>{{happened.subject}, happened.client, payload});
            }};
  }
}

}  // namespace engine

}  // namespace billhook
