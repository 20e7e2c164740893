// Settling: what happens to an invoice when money, credit or a credit note meets it.
//
// Within a transaction; one thread.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "billhook/billing/invoice.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/ledger/ledger.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

/// Follows an arrow: status, version, audit row. The postings are the caller's.
void move(engine::Context& context, Invoice& invoice, InvoiceStatus status);

/// Counts an amount as settled; pays the invoice when it is the last of it and announces `invoice.paid`. The postings
/// are the caller's; at most what is unsettled.
void settle(engine::Context& context, Invoice& invoice, SettlementKind kind, std::int64_t source, Money amount);

/// The posting of an amount that settles an invoice: of what the client owes, or of the bad debt that is recovered.
Posting settled_posting(const Invoice& invoice, Money amount);

/// Takes back what money of a payment had settled, since it is not there any more. An invoice that it had paid follows
/// the step: it is owed again, and dunning counts from today. The posting is the caller's.
void unsettle(engine::Context& context, Invoice& invoice, Id<Payment> payment, Money amount, InvoiceStep step);

/// The posting of a line's net amount: what was sold, or what a returned payment left open.
Posting line_posting(bool is_sale, std::string_view tax_category, Money net);
/// The account that such a payment left open meanwhile, by its detail.
inline constexpr std::string_view returned_payments = "returned_payment";

/// The account of a tax: "DE VAT", "CA-QC QST".
template <class Row>
std::string tax_account(const Row& row) {
  std::string name{row.country.str()};
  if (row.state) name += "-" + row.state->str();
  return name + " " + row.name.str();
}

}  // namespace billhook::billing
