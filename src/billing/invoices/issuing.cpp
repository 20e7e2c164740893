#include "billing/invoices/issuing.hpp"

#include <algorithm>
#include <utility>

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "billing/events.hpp"
#include "billing/invoices/credit_lots.hpp"
#include "billing/invoices/crediting.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/mail.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/reasons.hpp"
#include "billing/schedule/dunning_day_rules.hpp"
#include "billing/tax/tax_rate_store.hpp"
#include "clients/client_store.hpp"

namespace billhook::billing {

namespace {

/// What a broken UNIQUE means here, in the words of the domain.
[[noreturn]] void explain(const storage::BrokenConstraint& broken) {
  if (broken.name == no_period_twice) {
    throw Error{reasons.invoice_billed_twice, "This period of the service has been billed already."};
  }
  if (broken.name == no_number_twice) {
    throw Error{reasons.invoice_number_taken,
                "The next number of the series is taken by another invoice. Give the seller an invoice_format "
                "that makes other numbers than before."};
  }
  throw storage::BrokenConstraint{broken};
}

std::optional<Date> first_period(std::span<const Charge> charges) {
  std::optional<Date> first;
  for (const Charge& charge : charges) {
    if (!charge.period_from) continue;
    if (!first || *charge.period_from < *first) first = charge.period_from;
  }
  return first;
}

}  // namespace

Party party_of(const Seller& seller) {
  return {.name = seller.name, .address = seller.address, .tax_id = seller.tax_id, .email = seller.email};
}

Party party_of(const Client& client) {
  return {client.name, client.company, client.address, client.tax_id, client.email, client.reference};
}

IssuingSetup::IssuingSetup(engine::Context& context)
    : seller{context.keep<clients::Desk>().seller},
      profile{profile_of(seller)},
      rates{list_tax_rates(context.db(), context.scope())},
      policies{context.keep<clients::Desk>().policies},
      seller_party{encode(party_of(seller))} {}

Issuing::Issuing(engine::Context& context, IssuingSetup& setup, Date issue_date)
    : context_{context},
      setup_{setup},
      issue_date_{issue_date},
      numbers_{context.db(), setup.seller, DocumentKind::invoice, issue_date},
      ledger_{context} {}

void Issuing::meet(Id<Client> client) {
  if (client_.id == client) return;
  client_.id = {};
  if (!clients::read_client(context_.db(), context_.scope(), client, client_)) {
    throw Error::not_found("client", client.value);
  }
  customer_ = customer_of(client_);
  policy_ = &setup_.policies.policy_of(client, client_.policy);
  client_party_.clear();
  const Party party = party_of(client_);
  encode(table_of<Party>(), &party, client_party_);
}

std::int64_t Issuing::bill(const ClientCharges& charges) {
  std::vector<Credited> credited;
  if (!charges.releases.empty()) credited = credit_releases(context_, setup_, charges.releases);
  const std::span<const Charge> all{charges.charges};
  if (all.empty()) return 0;
  meet(charges.client);
  if (!policy_->separate_invoices.value_or(false)) {
    bill(charges.client, all, credited);
    return 1;
  }
  std::int64_t invoices = 0;
  for (auto first = all.begin(); first != all.end(); ++invoices) {
    const auto last =
        std::find_if(first, all.end(), [&](const Charge& charge) { return charge.subject != first->subject; });
    bill(charges.client, {first, last}, credited);
    first = last;
  }
  return invoices;
}

void Issuing::bill(Id<Client> client, std::span<const Charge> charges, std::span<Credited> credited) {
  const Id<Invoice> invoice = issue(client, charges);
  std::vector<Credited*> replaced;
  for (Credited& earlier : credited) {
    const bool is_replaced = std::ranges::any_of(charges, [&](const Charge& charge) {
      return std::ranges::find(earlier.subjects, charge.subject) != earlier.subjects.end();
    });
    if (is_replaced) replaced.push_back(&earlier);
  }
  if (!replaced.empty()) take_place(invoice, replaced);
}

/// What was given back pays the invoice that takes its place: of what was not owed before. What was is as old as it
/// was.
void Issuing::take_place(Id<Invoice> invoice, std::span<Credited* const> replaced) {
  storage::Connection& db = context_.db();
  const Credited* oldest = nullptr;
  for (Credited* earlier : replaced) {
    insert_replacement(db, context_.scope(), invoice, earlier->note);
    pay_from_freed(invoice, *earlier);
    if (!earlier->lowered.is_positive() || earlier->owed_since > due_date_) continue;
    if (oldest == nullptr || earlier->owed_since < oldest->owed_since) oldest = earlier;
  }
  if (oldest == nullptr) return;
  Invoice issued = require_invoice(db, context_.scope(), invoice);
  if (!open_amount(issued).is_positive()) return;
  issued.aged_amount = std::min(issued.paid + oldest->lowered, issued.total);
  issued.aged_since = oldest->owed_since;
  update_age(db, context_.scope(), issued);
  update_dunning_day(db, context_.scope(), invoice, issue_date_);
}

void Issuing::pay_from_freed(Id<Invoice> invoice, Credited& earlier) {
  Money freed = Money::zero(client_.currency);
  for (const CreditLot& lot : earlier.freed) freed += lot.remaining;
  if (!freed.is_positive()) return;
  Invoice issued = require_invoice(context_.db(), context_.scope(), invoice);
  const Money amount = std::min(freed, open_amount(issued));
  if (amount.is_positive()) pay_from_lots(context_, issued, earlier.freed, amount);
}

Id<Invoice> Issuing::issue(Id<Client> client, std::span<const Charge> charges,
                           const std::optional<Id<Invoice>>& late_fee_for) {
  meet(client);
  lines_.clear();
  for (const Charge& charge : charges) lines_.push_back({charge.amount, charge.tax_category, is_sale(charge.kind)});
  price_lines(issue_date_);
  due_date_ = due_date_of(issue_date_, policy_->payment_days.value_or(0), first_period(charges));
  return issue_priced(charges, {.tax_date = issue_date_, .due_date = due_date_, .late_fee_for = late_fee_for});
}

Id<Invoice> Issuing::issue_again(Id<Client> client, std::span<const Charge> charges, const IssuedAgain& again,
                                 Credited& credited) {
  meet(client);
  lines_.clear();
  for (const Charge& charge : charges) lines_.push_back({charge.amount, charge.tax_category, is_sale(charge.kind)});
  if (again.taxes == nullptr) {
    price_lines(again.tax_date);
  } else {
    priced_ = *again.taxes;
  }
  due_date_ = again.due_date;
  const Id<Invoice> invoice = issue_priced(charges, again);
  Credited* const replaced[] = {&credited};
  take_place(invoice, replaced);
  return invoice;
}

Id<Invoice> Issuing::issue_priced(std::span<const Charge> charges, const IssuedAgain& written) {
  number_ = numbers_.take();
  Id<Invoice> invoice;
  try {
    invoice = insert_invoice(written);
    insert_lines(invoice, charges);
  } catch (const storage::BrokenConstraint& broken) {
    explain(broken);
  }
  insert_taxes(invoice);
  post_issue(invoice);
  context_.issued("invoice", invoice.value, number_.number);
  announce(invoice);
  return invoice;
}

void Issuing::price_lines(Date tax_date) {
  price(lines_, customer_, setup_.profile, setup_.rates, tax_date, client_.currency, priced_);
  if (!priced_.total.is_negative()) return;
  throw Error{reasons.invoice_negative_total, "The lines sum to " + priced_.total.to_string() +
                                                  ". What is given back of another document is a credit note."};
}

std::optional<Date> Issuing::dunning_day(bool is_late_fee) const {
  if (!policy_->dunning) return std::nullopt;
  const DunningCase invoice{issue_date_, due_date_, {}};
  return is_late_fee ? next_dunning_day(steps_for(*policy_->dunning, true), invoice)
                     : next_dunning_day(*policy_->dunning, invoice);
}

Id<Invoice> Issuing::insert_invoice(const IssuedAgain& invoice) {
  const bool is_settled = priced_.total.is_zero();
  return insert_issued(context_.db(), context_.scope(),
                       {.number = number_.number,
                        .series = numbers_.period(),
                        .sequence = number_.sequence,
                        .status = is_settled ? InvoiceStatus::paid : InvoiceStatus::unpaid,
                        .client = client_.id,
                        .currency = client_.currency,
                        .issue_date = issue_date_,
                        .due_date = due_date_,
                        .tax_date = invoice.tax_date,
                        .net = priced_.net,
                        .tax = priced_.tax,
                        .total = priced_.total,
                        .paid = Money::zero(client_.currency),
                        .dunning_on = dunning_day(invoice.late_fee_for.has_value()),
                        .seller_party = setup_.seller_party,
                        .client_party = client_party_,
                        .late_fee_for = invoice.late_fee_for,
                        .note = invoice.note,
                        .issued_at = context_.now(),
                        .paid_at = is_settled ? std::optional{context_.now()} : std::nullopt});
}

void Issuing::insert_lines(Id<Invoice> invoice, std::span<const Charge> charges) {
  for (std::size_t i = 0; i < charges.size(); ++i) {
    insert_charge(context_.db(), context_.scope(), invoice, static_cast<std::int32_t>(i + 1), charges[i],
                  priced_.lines[i]);
  }
}

void Issuing::insert_taxes(Id<Invoice> invoice) {
  std::int32_t position = 0;
  for (const TaxRow& row : priced_.taxes) insert_tax(context_.db(), context_.scope(), invoice, ++position, row);
}

void Issuing::post_issue(Id<Invoice> invoice) {
  postings_.clear();
  postings_.push_back({AccountKind::receivable, client_.id, {}, priced_.total});
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    postings_.push_back(line_posting(lines_[i].is_sale, lines_[i].tax_category, priced_.lines[i].net));
  }
  taxes_.clear();
  for (const TaxRow& row : priced_.taxes) taxes_.push_back(row.amount.is_zero() ? std::string{} : tax_account(row));
  for (std::size_t i = 0; i < priced_.taxes.size(); ++i) {
    postings_.push_back({AccountKind::tax_payable, std::nullopt, taxes_[i], -priced_.taxes[i].amount});
  }
  ledger_.post({EntryKind::invoice_issued, invoice.value, client_.id, issue_date_}, postings_);
}

void Issuing::announce(Id<Invoice> invoice) {
  context_.emit(events.invoice_issued, invoice, client_.id, {.number = number_.number});
  if (policy_->mail_invoices.value_or(false)) {
    mail_about_invoice(context_, {client_, setup_.seller.name},
                       {.kind = MailKind::invoice_issued,
                        .job = "issued",
                        .invoice = invoice,
                        .number = number_.number,
                        .amount = priced_.total,
                        .due_date = due_date_});
  }
  if (priced_.total.is_zero()) context_.emit(events.invoice_paid, invoice, client_.id, {.number = number_.number});
}

void Issuing::issue_draft(Invoice& draft, Date tax_date) {
  meet(draft.client);
  lines_.clear();
  for (const InvoiceLine& line : draft.lines) lines_.push_back({line.amount, line.tax_category, is_sale(line.kind)});
  price_lines(tax_date);
  const Invoice before = draft;
  draft.status = next_status(draft, InvoiceStep::issue);
  due_date_ = draft.due_date.value_or(due_date_of(issue_date_, policy_->payment_days.value_or(0), std::nullopt));
  number_ = numbers_.take();
  ++draft.version;
  draft.number = number_.number;
  draft.issue_date = issue_date_;
  draft.due_date = due_date_;
  draft.tax_date = tax_date;
  draft.net = priced_.net;
  draft.tax = priced_.tax;
  draft.total = priced_.total;
  draft.seller_party = party_of(setup_.seller);
  draft.client_party = party_of(client_);
  draft.issued_at = context_.now();
  if (draft.total.is_zero()) {
    draft.status = next_status(draft, InvoiceStep::settle);
    draft.paid_at = context_.now();
  }
  for (std::size_t i = 0; i < draft.lines.size(); ++i) {
    draft.lines[i].net = priced_.lines[i].net;
    draft.lines[i].tax = priced_.lines[i].tax;
    draft.lines[i].tax_group = priced_.lines[i].tax_group;
    update_line_taxes(context_.db(), context_.scope(), draft.lines[i]);
  }
  try {
    update_issued(context_.db(), context_.scope(), draft, numbers_.period(), number_.sequence, dunning_day(false));
  } catch (const storage::BrokenConstraint& broken) {
    explain(broken);
  }
  insert_taxes(draft.id);
  read_taxes(context_.db(), context_.scope(), draft);
  post_issue(draft.id);
  context_.changed("invoice", draft.id, &before, &draft);
  announce(draft.id);
}

void Issuing::finish() {
  numbers_.save();
  ledger_.finish();
}

}  // namespace billhook::billing
