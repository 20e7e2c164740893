// What imports need: a service that runs already, taken over from another system.
#pragma once

#include <optional>

#include "billhook/services/service.hpp"
#include "engine/context.hpp"

namespace billhook::services {

/// A running service of another system. It is not provisioned, and not billed for days before `billed_until`: these are
/// an opening invoice, of which is given back what changes later, as far as it was paid. A `billed_until` that is no
/// date of the periods from the start on is one from then on: due days stay as they are.
struct ImportedService {
  Id<Client> client;
  Id<Product> product;
  std::optional<Cycle> cycle;  // left out: was paid once, and is completed
  Decimal quantity{1};
  Date start;
  std::optional<Date> billed_until;  // left out: the end of the period that today lies in
  std::optional<Money> price;        // left out: the catalogue's of today
  std::optional<Text<200>> label;
  std::optional<Text<200>> external_id;
  bool is_suspended = false;  // for overdue invoices, so that payment lifts it
  // What the other system billed up to `billed_until`: the periods from a day on, whose last ones are known here.
  std::optional<Date> opening_from;        // left out: the period that today lies in, or else the last one
  std::optional<Money> opening_amount;     // left out: at the price
  std::optional<Money> opening_tax;        // left out: as it would be taxed here
  std::optional<Money> opening_paid;       // left out: all of it
  std::optional<Text<60>> opening_number;  // of its document
};

/// Adds it. Errors: not_found for a client or product out of scope, precondition `price.not_for_sale`, invalid
/// `service.price_currency`, `service.bad_quantity`, `service.billed_before_start`, `service.opening_beyond`,
/// `opening.bad_tax`, `opening.bad_paid`.
Service import_service(engine::Context& context, const ImportedService& imported);

}  // namespace billhook::services
