// The daily bulk path: charges of many clients become issued invoices, one transaction a chunk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "billing/invoices/charge_source.hpp"

namespace billhook::billing {

struct InvoiceRunOutcome {
  std::int64_t clients = 0;
  std::int64_t invoices = 0;
  std::int64_t lines = 0;
  std::vector<FailedClient> failed;
};

/// Issues invoices dated `today` for charges, one for each client, or one for each service where the policy says so.
/// Prices, numbers, posts, announces and mails them. A client whose charges cannot be billed leaves no trace and is
/// reported; the others are billed. Within a transaction. A client without charges gets no invoice; a sum below zero
/// becomes credit.
InvoiceRunOutcome invoice_charges(engine::Context& context, Date today, std::span<const ClientCharges> charges);

/// One chunk: asks the source, bills, tells the source. Returns false when nothing was left to bill. `buffer` is the
/// caller's, for reuse. Within a transaction.
bool bill_next(engine::Context& context, ChargeSource& source, Date today, std::size_t max_clients,
               std::vector<ClientCharges>& buffer, InvoiceRunOutcome& outcome);

}  // namespace billhook::billing
