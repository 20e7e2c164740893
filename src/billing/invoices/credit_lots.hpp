// Credit lots: a client's credit by where it came from, and how it pays invoices and comes back from them.
//
// The oldest lot is used first. What is taken back of an invoice that was paid is the newest that settled it, and stays
// what it was: money of a payment is that payment's, a gift is a gift, through any number of corrections. What is left
// of all lots of a client is the balance of its credit account. Within a transaction; one thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "billhook/billing/credit.hpp"
#include "billhook/billing/invoice.hpp"
#include "clients/policy_reader.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

/// Whose money new credit is, and the entry that posts it.
struct CreditSource {
  CreditOrigin origin;
  std::optional<Id<Payment>> payment;  // none: nobody's, or nobody knows whose
  Id<LedgerEntry> entry;
};

/// Credit that a client has from now on: more than nothing. The posting is the caller's.
CreditLot add_lot(engine::Context& context, Id<Client> client, Money amount, const CreditSource& source);

/// Pays from the client's credit, oldest lot first, and posts it. At most what is unsettled. Errors: precondition
/// `credit.not_enough`.
void pay_from_credit(engine::Context& context, Invoice& invoice, Money amount);
/// The same from these lots of the client, in their order.
void pay_from_lots(engine::Context& context, Invoice& invoice, std::span<CreditLot> lots, Money amount);

/// Takes an amount out of lots, in their order, in the entry that posts it. Errors: precondition `credit.not_enough`.
void use_lots(engine::Context& context, std::span<CreditLot> lots, Id<LedgerEntry> entry, Money amount);

/// Gives back what had settled an invoice, the newest settlement first: lots that the client has from now on, one for
/// each source, in the order in which they were freed. `entry` is the one that posts it as credit, which is the
/// caller's. What no settlement tells of is a correction of nobody's money.
std::vector<CreditLot> free_paid(engine::Context& context, const Invoice& invoice, Money amount, Id<LedgerEntry> entry);
/// The same where it leaves the book.
void return_paid(engine::Context& context, const Invoice& invoice, Money amount, Id<LedgerEntry> entry);

/// Pays the client's unpaid invoices from its credit, oldest first, as far as it goes. How many were touched.
std::int64_t spend_credit(engine::Context& context, Id<Client> client, Currency currency);
/// The same where the client's policy says that credit pays invoices; otherwise nothing. `policies` are the seller's.
std::int64_t spend_credit_by_policy(engine::Context& context, clients::PolicyReader& policies, const Client& client);

}  // namespace billhook::billing
