// ChargeSource: how billing learns what to bill. Billing does not know what a service is: whoever bills subjects over
// time implements this and hands over charges, client by client. One thread, one transaction at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "billhook/billing/invoice.hpp"
#include "engine/task.hpp"

namespace billhook::billing {

/// One line to bill. Amounts are in the client's currency and as priced: with tax where the seller's prices are.
struct Charge {
  Id<Service> service;
  Id<Product> product;
  LineKind kind = LineKind::recurring;
  std::string description;
  std::string tax_category;
  Decimal quantity{1};
  Money unit_price;
  Money amount;
  std::optional<Date> period_from = {};  // a repair and what replaces it carry the period, too
  std::optional<Date> period_to = {};
  std::int32_t days = 0;
  std::int32_t period_days = 0;
  std::optional<Decimal> exact_amount = {};
  std::optional<Id<InvoiceLine>> repairs = {};
  std::int32_t generation = 0;
};

/// What one client is billed for on one day. Charges of a service stand together.
struct ClientCharges {
  Id<Client> client;
  std::vector<Charge> charges;
};

using engine::FailedClient;

class ChargeSource {
 public:
  virtual ~ChargeSource() = default;

  /// Puts what is to be billed on `today` into `out`, of at most `max_clients` clients, going on where the last call
  /// stopped; the vector comes as it was left, so that its memory is used again. False when there is nothing more.
  virtual bool next(engine::Context& context, Date today, std::size_t max_clients, std::vector<ClientCharges>& out) = 0;

  /// These were billed, all but the failed ones; in the same transaction.
  virtual void billed(engine::Context& context, std::span<const ClientCharges> charges,
                      std::span<const FailedClient> failed) = 0;
};

}  // namespace billhook::billing
