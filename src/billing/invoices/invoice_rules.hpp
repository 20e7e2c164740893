// Invoice rules: the state table and the dates and amounts that follow from an invoice alone. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/state_table.hpp"
#include "billhook/billing/invoice.hpp"
#include "billing/events.hpp"
#include "billing/reasons.hpp"

namespace billhook::billing {

enum class InvoiceStep : std::uint8_t {
  issue,
  settle,
  expect_payment,
  expect_no_payment,
  cancel,
  send_to_collections,
  write_off,
  take_back,
  refund,
  reopen,
  charge_back
};

using InvoiceArrow = Arrow<InvoiceStatus, InvoiceStep, engine::EventOf<Invoice>>;

constexpr InvoiceArrow invoice_arrow(InvoiceStep step, States<InvoiceStatus> from, InvoiceStatus to,
                                     const engine::EventOf<Invoice>* event, std::string_view deed) {
  return {step, from, to, event, &reasons.invoice_wrong_status, deed};
}

/// Where there is no event, more is said of the step than which invoice took it.
inline constexpr InvoiceArrow invoice_arrows[] = {
    invoice_arrow(InvoiceStep::issue, {InvoiceStatus::draft}, InvoiceStatus::unpaid, nullptr, "issued"),
    invoice_arrow(
        InvoiceStep::settle,
        {InvoiceStatus::unpaid, InvoiceStatus::payment_pending, InvoiceStatus::collections, InvoiceStatus::written_off},
        InvoiceStatus::paid, nullptr, "paid"),
    invoice_arrow(InvoiceStep::expect_payment, {InvoiceStatus::unpaid}, InvoiceStatus::payment_pending,
                  &events.invoice_payment_expected, "awaiting a payment"),
    invoice_arrow(InvoiceStep::expect_no_payment, {InvoiceStatus::payment_pending}, InvoiceStatus::unpaid,
                  &events.invoice_payment_missed, "without its payment"),
    invoice_arrow(InvoiceStep::cancel, {InvoiceStatus::unpaid}, InvoiceStatus::cancelled, &events.invoice_cancelled,
                  "cancelled"),
    invoice_arrow(InvoiceStep::send_to_collections, {InvoiceStatus::unpaid}, InvoiceStatus::collections,
                  &events.invoice_sent_to_collections, "sent to collections"),
    invoice_arrow(InvoiceStep::write_off, {InvoiceStatus::collections}, InvoiceStatus::written_off,
                  &events.invoice_written_off, "written off"),
    invoice_arrow(
        InvoiceStep::take_back,
        {InvoiceStatus::unpaid, InvoiceStatus::payment_pending, InvoiceStatus::collections, InvoiceStatus::written_off},
        InvoiceStatus::cancelled, &events.invoice_cancelled, "taken back"),
    invoice_arrow(InvoiceStep::refund,
                  {InvoiceStatus::unpaid, InvoiceStatus::payment_pending, InvoiceStatus::collections,
                   InvoiceStatus::written_off, InvoiceStatus::paid},
                  InvoiceStatus::refunded, &events.invoice_refunded, "refunded"),
    invoice_arrow(InvoiceStep::reopen, {InvoiceStatus::paid}, InvoiceStatus::unpaid, &events.invoice_reopened,
                  "reopened"),
    invoice_arrow(InvoiceStep::charge_back, {InvoiceStatus::paid}, InvoiceStatus::collections,
                  &events.invoice_charged_back, "charged back"),
};
static_assert(are_in_order(invoice_arrows, InvoiceStep::charge_back));

/// Where the step leads. Errors: precondition `invoice.wrong_status`, `invoice.not_a_draft` for issuing.
InvoiceStatus next_status(const Invoice& invoice, InvoiceStep step);

/// Whether a line was sold, and is taxed: money that was there and went is neither.
bool is_sale(LineKind kind);

/// Whether somebody owes what is not settled of it.
bool is_open(InvoiceStatus status);
/// What is still owed: nothing unless it is open.
Money open_amount(const Invoice& invoice);

/// What is not settled of it, whether it is still owed or was written off.
Money unsettled_amount(const Invoice& invoice);

/// The day from which dunning counts: the due date, unless a payment was reversed later. One that takes the place of a
/// debt is as old as that until so much is paid; money pays the oldest first.
Date owed_since(const Invoice& invoice);

/// Errors: precondition `invoice.not_a_draft`.
void require_draft(const Invoice& invoice);

/// The last day to pay in time: so many days after it was issued, and not before what it bills begins.
Date due_date_of(Date issue_date, std::int32_t payment_days, const std::optional<Date>& first_period);

}  // namespace billhook::billing
