#include "billing/payments/opening.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/issuing.hpp"
#include "billing/ledger/ledger.hpp"
#include "billing/payments/payment_store.hpp"
#include "billing/reasons.hpp"
#include "clients/client_store.hpp"

namespace billhook::billing {
namespace {

/// What the other system says was the tax takes the place of the one found here: each line has its share, and the rate
/// is what it comes to.
void set_tax(Money tax, bool is_inside, const IssuingSetup& setup, std::span<const Charge> periods,
             TaxCalculation& priced) {
  std::vector<std::int64_t> weights;
  Money amount = Money::zero(tax.currency());
  for (const Charge& period : periods) {
    weights.push_back(period.amount.minor());
    amount += period.amount;
  }
  if (tax.is_negative() || (is_inside && tax > amount) || amount.is_zero()) {
    throw Error{reasons.opening_bad_tax, "opening_tax", "The tax is part of an amount: from nothing to all of it."};
  }
  const std::vector<Money> shares = allocate(tax, weights);
  for (std::size_t i = 0; i < periods.size(); ++i) {
    TaxedLine& line = priced.lines[i];
    line.tax = shares[i];
    line.net = is_inside ? periods[i].amount - shares[i] : periods[i].amount;
    line.gross = line.net + line.tax;
    line.tax_group = 1;
  }
  priced.tax = tax;
  priced.net = is_inside ? amount - tax : amount;
  priced.total = priced.net + priced.tax;
  TaxRow row;
  row.name = "Tax";
  row.country = setup.seller.country;
  row.percent = Percent{Decimal::ratio(100 * tax.minor(), std::max<std::int64_t>(1, priced.net.minor()))};
  row.currency = tax.currency();
  row.base = priced.net;
  row.amount = tax;
  if (tax.is_zero()) row.reason = TaxReason::out_of_scope;
  priced.taxes = {row};
}

TaxCalculation price_opening(engine::Context& context, const IssuingSetup& setup, const Opening& opening,
                             const Client& client) {
  std::vector<LineToPrice> lines;
  for (const Charge& period : opening.periods) lines.push_back({period.amount, period.tax_category});
  TaxCalculation priced;
  const Date tax_date = std::min(*opening.periods.back().period_from, context.today());
  price(lines, customer_of(client), setup.profile, setup.rates, tax_date, client.currency, priced);
  if (opening.tax) set_tax(*opening.tax, setup.profile.prices_include_tax, setup, opening.periods, priced);
  return priced;
}

/// What was paid elsewhere came from the opening's own account.
void add_payment(engine::Context& context, Invoice& invoice, Money amount) {
  Payment payment;
  payment.client = invoice.client;
  payment.invoice = invoice.id;
  payment.currency = invoice.currency;
  payment.amount = payment.to_invoice = amount;
  payment.fee = payment.to_credit = Money::zero(invoice.currency);
  payment.method = "opening";
  payment.received_on = *invoice.issue_date;
  payment.recorded_at = context.now();
  payment.id = insert_payment(context.db(), context.scope(), payment);
  post(context, {EntryKind::payment_recorded, payment.id.value, payment.client, payment.received_on},
       {{AccountKind::opening, std::nullopt, {}, amount}, {AccountKind::receivable, payment.client, {}, -amount}});
  invoice.paid = amount;
  insert_settlement(context.db(), context.scope(), invoice, SettlementKind::payment, payment.id.value, amount);
  context.changed<Payment>("payment", payment.id, nullptr, &payment);
}

}  // namespace

Id<Invoice> add_opening(engine::Context& context, const Opening& opening) {
  const IssuingSetup& setup = context.keep<IssuingSetup>();
  const Client client = clients::require_client(context.db(), context.scope(), opening.client);
  const TaxCalculation priced = price_opening(context, setup, opening, client);
  const Money paid = opening.paid.value_or(priced.total);
  if (paid.is_negative() || paid > priced.total) {
    throw Error{reasons.opening_bad_paid, "opening_paid",
                "From nothing to all of it can have been paid: " + priced.total.to_string() + "."};
  }
  const bool is_paid = paid == priced.total;
  const std::string client_party = encode(party_of(client));
  Invoice invoice;
  invoice.client = client.id;
  invoice.currency = client.currency;
  invoice.issue_date = std::min(*opening.periods.front().period_from, context.today());
  invoice.id = insert_issued(context.db(), context.scope(),
                             {.number = opening.number,
                              .series = {},
                              .sequence = 0,
                              .status = is_paid ? InvoiceStatus::paid : InvoiceStatus::unpaid,
                              .client = client.id,
                              .currency = client.currency,
                              .issue_date = *invoice.issue_date,
                              .due_date = *opening.periods.front().period_from,
                              .tax_date = *invoice.issue_date,
                              .net = priced.net,
                              .tax = priced.tax,
                              .total = priced.total,
                              .paid = paid,
                              .dunning_on = is_paid ? std::nullopt : std::optional{context.today()},
                              .seller_party = setup.seller_party,
                              .client_party = client_party,
                              .late_fee_for = {},
                              .note = {},
                              .issued_at = context.now(),
                              .paid_at = is_paid ? std::optional{context.now()} : std::nullopt,
                              .is_opening = true});
  std::int32_t position = 0;
  for (const Charge& period : opening.periods) {
    ++position;
    insert_charge(context.db(), context.scope(), invoice.id, position, period,
                  priced.lines[static_cast<std::size_t>(position) - 1]);
  }
  position = 0;
  for (const TaxRow& row : priced.taxes) insert_tax(context.db(), context.scope(), invoice.id, ++position, row);
  post(context, {EntryKind::invoice_issued, invoice.id.value, client.id, *invoice.issue_date},
       {{AccountKind::receivable, client.id, {}, priced.total},
        {AccountKind::opening, std::nullopt, {}, -priced.total}});
  if (paid.is_positive()) add_payment(context, invoice, paid);
  context.issued("invoice", invoice.id.value, opening.number);
  return invoice.id;
}

}  // namespace billhook::billing
