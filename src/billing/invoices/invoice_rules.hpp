// Invoice rules: the state table and the dates and amounts that follow from an invoice alone. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>

#include "base/state_table.hpp"
#include "billhook/billing/invoice.hpp"

namespace billhook::billing {

enum class InvoiceEvent : std::uint8_t {
  issue,
  settle,
  expect_payment,
  expect_no_payment,
  cancel,
  send_to_collections,
  write_off,
  refund
};

constexpr Arrow<InvoiceStatus, InvoiceEvent> invoice_arrows[] = {
    {InvoiceStatus::draft, InvoiceEvent::issue, InvoiceStatus::unpaid},
    {InvoiceStatus::unpaid, InvoiceEvent::settle, InvoiceStatus::paid},
    {InvoiceStatus::unpaid, InvoiceEvent::expect_payment, InvoiceStatus::payment_pending},
    {InvoiceStatus::payment_pending, InvoiceEvent::settle, InvoiceStatus::paid},
    {InvoiceStatus::payment_pending, InvoiceEvent::expect_no_payment, InvoiceStatus::unpaid},
    {InvoiceStatus::unpaid, InvoiceEvent::cancel, InvoiceStatus::cancelled},
    {InvoiceStatus::unpaid, InvoiceEvent::send_to_collections, InvoiceStatus::collections},
    {InvoiceStatus::collections, InvoiceEvent::settle, InvoiceStatus::paid},
    {InvoiceStatus::collections, InvoiceEvent::write_off, InvoiceStatus::written_off},
    {InvoiceStatus::paid, InvoiceEvent::refund, InvoiceStatus::refunded},
};

/// Where the event leads. Errors: precondition `invoice.wrong_status`, `invoice.not_a_draft` for issuing.
InvoiceStatus next_status(const Invoice& invoice, InvoiceEvent event);

/// Whether somebody owes what is not settled of it.
bool is_open(InvoiceStatus status);
/// What is still owed: nothing unless it is open.
Money open_amount(const Invoice& invoice);

/// Errors: precondition `invoice.not_a_draft`.
void require_draft(const Invoice& invoice);

/// The last day to pay in time: so many days after it was issued, and not before what it bills begins.
Date due_date_of(Date issue_date, std::int32_t payment_days, const std::optional<Date>& first_period);

}  // namespace billhook::billing
