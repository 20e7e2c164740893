// Opening: time that another system billed before a takeover, as an invoice like any other, so that what changes of it
// later is credited by the same rules.
//
// It has its number there, stands outside the series, and is posted against the account `opening` instead of revenue
// and tax; what was paid of it there is a payment from that account. Nothing is announced or mailed. Within a
// transaction; one thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "billing/invoices/charge_source.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

struct Opening {
  Id<Client> client;
  std::string number;
  std::vector<Charge> periods;     // at least one, in order of time
  std::optional<Money> tax = {};   // of all of them; left out: as it would be taxed here
  std::optional<Money> paid = {};  // left out: all of it
};

/// Errors: not_found for the client; invalid `opening.bad_tax`, `opening.bad_paid`.
Id<Invoice> add_opening(engine::Context& context, const Opening& opening);

}  // namespace billhook::billing
