// What billing tells those who own the subjects it bills: what a paid invoice was for, whether something is overdue.
#pragma once

#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/billing/invoice.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// The services that an invoice bills, each once; for a late fee those of the invoice it is for.
std::vector<Id<Service>> services_on(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice);

/// Whether an unpaid invoice past due on `today` bills the service.
bool has_overdue_invoice(storage::Connection& db, const storage::Scope& scope, Id<Service> service, Date today);

/// Every line that billed the service, in the order of time; with repairs and what they repair.
std::vector<InvoiceLine> lines_of_service(storage::Connection& db, const storage::Scope& scope, Id<Service> service);

}  // namespace billhook::billing
