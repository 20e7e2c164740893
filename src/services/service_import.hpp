// What imports need: a service that runs already, taken over from another system.
#pragma once

#include <optional>

#include "billhook/services/service.hpp"
#include "engine/context.hpp"

namespace billhook::services {

/// A running service of another system. It is not provisioned, and not billed for days before `billed_until`.
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
};

/// Adds it. Errors: not_found for a client or product out of scope, precondition `price.not_for_sale`, invalid
/// `service.price_currency`, `service.bad_quantity`, `service.billed_before_start`.
Service import_service(engine::Context& context, const ImportedService& imported);

}  // namespace billhook::services
