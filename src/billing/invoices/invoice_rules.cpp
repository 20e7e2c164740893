#include "billing/invoices/invoice_rules.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"

namespace billhook::billing {

namespace {

constexpr std::array<std::string_view, 8> deeds{
    "issued",      "paid",    "awaiting a payment", "without its payment", "cancelled", "sent to collections",
    "written off", "refunded"};

/// "An invoice of status draft, unpaid": those from which the event leads on.
std::string statuses_before(InvoiceEvent event) {
  std::string names;
  for (const auto& arrow : invoice_arrows) {
    if (arrow.event != event) continue;
    if (!names.empty()) names += ", ";
    names += name_of(arrow.from);
  }
  return names;
}

std::string title(const Invoice& invoice) {
  return invoice.number ? "Invoice " + invoice.number->str() : "Draft " + std::to_string(invoice.id.value);
}

}  // namespace

InvoiceStatus next_status(const Invoice& invoice, InvoiceEvent event) {
  if (const auto status = follow(invoice_arrows, invoice.status, event)) return *status;
  if (event == InvoiceEvent::issue) require_draft(invoice);
  throw Error{reasons.invoice_wrong_status, title(invoice) + " is " + std::string{name_of(invoice.status)} +
                                                ". Only an invoice of status " + statuses_before(event) + " can be " +
                                                std::string{deeds[static_cast<std::size_t>(event)]} + "."};
}

bool is_open(InvoiceStatus status) {
  return status == InvoiceStatus::unpaid || status == InvoiceStatus::payment_pending ||
         status == InvoiceStatus::collections;
}

Money open_amount(const Invoice& invoice) {
  return is_open(invoice.status) ? invoice.total - invoice.paid : Money::zero(invoice.currency);
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
