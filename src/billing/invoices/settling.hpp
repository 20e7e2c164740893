// Settling: what happens to an invoice when money, credit or a credit note meets it.
//
// Within a transaction; one thread.
#pragma once

#include <cstdint>
#include <vector>

#include "billhook/billing/invoice.hpp"
#include "billhook/clients/client.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/ledger/ledger.hpp"
#include "clients/policy_reader.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

/// Follows an arrow: status, version, audit row. The postings are the caller's.
void move(engine::Context& context, Invoice& invoice, InvoiceStatus status);

/// Counts an amount as settled; pays the invoice when it is the last of it and announces `invoice.paid`. The postings
/// are the caller's; at most what is open.
void settle(engine::Context& context, Invoice& invoice, SettlementKind kind, std::int64_t source, Money amount);

/// Pays from the client's credit and posts it. At most what is open. Errors: precondition `credit.not_enough`.
void pay_from_credit(engine::Context& context, Invoice& invoice, Money amount);

/// Pays the client's unpaid invoices from its credit, oldest first, as far as it goes. How many were touched.
std::int64_t spend_credit(engine::Context& context, Id<Client> client, Currency currency);

/// The same where the client's policy says that credit pays invoices; otherwise nothing. `policies` are the seller's.
std::int64_t spend_credit_by_policy(engine::Context& context, clients::PolicyReader& policies, const Client& client);

/// The postings of an invoice's total, lines and taxes: +1 as issued, -1 taken back. The names are kept beside them.
struct DocumentPostings {
  DocumentPostings(const Invoice& invoice, int sign);

  std::vector<std::string> names;
  std::vector<Posting> postings;
};

/// The account of a tax: "DE VAT", "CA-QC QST".
template <class Row>
std::string tax_account(const Row& row) {
  std::string name{row.country.str()};
  if (row.state) name += "-" + row.state->str();
  return name + " " + row.name.str();
}

}  // namespace billhook::billing
