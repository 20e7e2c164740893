#include "billing/invoices/credit_lots.hpp"

#include <algorithm>
#include <utility>

#include "billhook/base/error.hpp"
#include "billing/invoices/credit_lot_store.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/reasons.hpp"

namespace billhook::billing {

CreditLot add_lot(engine::Context& context, Id<Client> client, Money amount, const CreditSource& source) {
  CreditLot lot;
  lot.client = client;
  lot.currency = amount.currency();
  lot.origin = source.origin;
  lot.payment = source.payment;
  lot.entry = source.entry;
  lot.amount = lot.remaining = amount;
  lot.made_at = context.now();
  lot.id = insert_lot(context.db(), context.scope(), lot);
  return lot;
}

void use_lots(engine::Context& context, std::span<CreditLot> lots, Id<LedgerEntry> entry, Money amount) {
  Money wanted = amount;
  for (CreditLot& lot : lots) {
    const Money used = std::min(wanted, lot.remaining);
    if (!used.is_positive()) continue;
    use_lot(context.db(), context.scope(), lot, entry, used);
    wanted -= used;
  }
  if (wanted.is_positive()) {
    throw Error{reasons.credit_not_enough, "Only " + (amount - wanted).to_string() + " of credit are there."};
  }
}

void pay_from_credit(engine::Context& context, Invoice& invoice, Money amount) {
  std::vector<CreditLot> lots = list_open_lots(context.db(), context.scope(), invoice.client, invoice.currency);
  pay_from_lots(context, invoice, lots, amount);
}

void pay_from_lots(engine::Context& context, Invoice& invoice, std::span<CreditLot> lots, Money amount) {
  const Id<LedgerEntry> entry =
      post(context, {EntryKind::credit_applied, invoice.id.value, invoice.client, context.today()},
           {{AccountKind::credit, invoice.client, {}, amount}, settled_posting(invoice, amount)});
  use_lots(context, lots, entry, amount);
  settle(context, invoice, SettlementKind::credit, entry.value, amount);
}

namespace {

/// What was paid of an invoice, up to an amount, newest first.
std::vector<PaidPart> newest_parts(engine::Context& context, const Invoice& invoice, Money amount) {
  if (amount.is_zero()) return {};
  std::vector<PaidPart> parts = list_paid_parts(context.db(), context.scope(), invoice);
  auto part = parts.begin();
  for (; part != parts.end() && amount.is_positive(); ++part) {
    part->left = std::min(part->left, amount);
    amount -= part->left;
  }
  parts.erase(part, parts.end());
  return parts;
}

bool is_same_source(const PaidPart& one, const PaidPart& other) {
  return one.origin == other.origin && one.payment == other.payment;
}

}  // namespace

std::vector<CreditLot> free_paid(engine::Context& context, const Invoice& invoice, Money amount,
                                 Id<LedgerEntry> entry) {
  std::vector<CreditLot> lots;
  const std::vector<PaidPart> parts = newest_parts(context, invoice, amount);
  for (auto first = parts.begin(); first != parts.end();) {
    const auto last =
        std::find_if(first, parts.end(), [&](const PaidPart& part) { return !is_same_source(*first, part); });
    Money sum = Money::zero(invoice.currency);
    for (auto part = first; part != last; ++part) sum += part->left;
    lots.push_back(add_lot(context, invoice.client, sum, {first->origin, first->payment, entry}));
    for (; first != last; ++first) {
      insert_freed(context.db(), context.scope(), *first, entry, first->left, lots.back().id);
    }
    amount -= sum;
  }
  if (amount.is_positive()) {
    lots.push_back(add_lot(context, invoice.client, amount, {CreditOrigin::correction, std::nullopt, entry}));
  }
  return lots;
}

void return_paid(engine::Context& context, const Invoice& invoice, Money amount, Id<LedgerEntry> entry) {
  for (const PaidPart& part : newest_parts(context, invoice, amount)) {
    insert_freed(context.db(), context.scope(), part, entry, part.left, std::nullopt);
  }
}

std::int64_t spend_credit(engine::Context& context, Id<Client> client, Currency currency) {
  std::vector<CreditLot> lots = list_open_lots(context.db(), context.scope(), client, currency);
  Money credit = Money::zero(currency);
  for (const CreditLot& lot : lots) credit += lot.remaining;
  if (!credit.is_positive()) return 0;
  std::int64_t touched = 0;
  for (Invoice& invoice : list_unpaid_invoices(context.db(), context.scope(), client)) {
    const Money amount = std::min(credit, open_amount(invoice));
    if (!amount.is_positive()) continue;
    pay_from_lots(context, invoice, lots, amount);
    credit -= amount;
    ++touched;
    if (credit.is_zero()) break;
  }
  return touched;
}

std::int64_t spend_credit_by_policy(engine::Context& context, clients::PolicyReader& policies, const Client& client) {
  if (!policies.policy_of(client.id, client.policy).credit_pays_invoices.value_or(false)) return 0;
  return spend_credit(context, client.id, client.currency);
}

}  // namespace billhook::billing
