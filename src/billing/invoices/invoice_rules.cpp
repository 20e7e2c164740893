#include "billing/invoices/invoice_rules.hpp"

#include <algorithm>
#include <string>

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"

namespace billhook::billing {

namespace {

std::string title(const Invoice& invoice) {
  return invoice.number ? "Invoice " + invoice.number->str() : "Draft " + std::to_string(invoice.id.value);
}

}  // namespace

InvoiceStatus next_status(const Invoice& invoice, InvoiceStep step) {
  const InvoiceArrow& arrow = arrow_of(invoice_arrows, step);
  if (arrow.from.has(invoice.status)) return arrow.to;
  if (step == InvoiceStep::issue) require_draft(invoice);
  throw Error{*arrow.refusal, title(invoice) + " is " + std::string{name_of(invoice.status)} +
                                  ". Only an invoice of status " + names_of(arrow.from) + " can be " +
                                  std::string{arrow.words} + "."};
}

bool is_sale(LineKind kind) { return kind != LineKind::returned_payment; }

bool is_open(InvoiceStatus status) {
  return status == InvoiceStatus::unpaid || status == InvoiceStatus::payment_pending ||
         status == InvoiceStatus::collections;
}

Money open_amount(const Invoice& invoice) {
  return is_open(invoice.status) ? invoice.total - invoice.paid : Money::zero(invoice.currency);
}

Money unsettled_amount(const Invoice& invoice) {
  return invoice.status == InvoiceStatus::written_off ? invoice.total - invoice.paid : open_amount(invoice);
}

Date owed_since(const Invoice& invoice) {
  const bool is_old_part_paid = invoice.aged_amount && invoice.paid >= *invoice.aged_amount;
  return is_old_part_paid ? *invoice.due_date : invoice.aged_since.value_or(*invoice.due_date);
}

void require_draft(const Invoice& invoice) {
  if (invoice.status == InvoiceStatus::draft) return;
  throw Error{reasons.invoice_not_a_draft,
              title(invoice) +
                  " has been issued and never changes. Take it back with a credit note and "
                  "issue another."};
}

Date due_date_of(Date issue_date, std::int32_t payment_days, const std::optional<Date>& first_period) {
  const Date by_days = issue_date + payment_days;
  return first_period ? std::max(by_days, *first_period) : by_days;
}

}  // namespace billhook::billing
