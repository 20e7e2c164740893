// The daily task that pays unpaid invoices from the credit of their clients.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "billing/invoices/charge_source.hpp"

namespace billhook::billing {

struct CreditRunOutcome {
  std::int64_t clients = 0;
  std::int64_t invoices = 0;
  Id<Client> last;  // pass it as `after` to go on
  bool is_done = true;
  std::vector<FailedClient> failed;
};

/// Pays unpaid invoices from credit, oldest first, for at most `max_clients` clients with credit whose policy says so.
/// Within a transaction.
CreditRunOutcome apply_credit_to_unpaid(engine::Context& context, Id<Client> after, std::size_t max_clients);

}  // namespace billhook::billing
