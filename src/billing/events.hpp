// Every event about invoices and money. Plain constants; any thread.
#pragma once

#include "billhook/billing/event.hpp"
#include "engine/event.hpp"

namespace billhook {
struct CreditGrant;
struct CreditNote;
struct CreditPayout;
struct Invoice;
struct Payment;
struct TaxRate;
}  // namespace billhook

namespace billhook::billing {

struct Events {
  engine::EventOf<TaxRate> tax_rate_created{"tax_rate.created", "A tax is known."};
  engine::EventOf<TaxRate> tax_rate_ended{"tax_rate.ended", "The tax has a last day."};
  engine::EventOf<Invoice> invoice_created{"invoice.created", "There is a draft."};
  engine::EventOf<Invoice> invoice_updated{"invoice.updated", "The draft says something else."};
  engine::EventOf<Invoice> invoice_discarded{"invoice.discarded", "The draft is gone."};
  engine::EventOf<Invoice, InvoiceIssued> invoice_issued{"invoice.issued", "It has its number and is owed."};
  engine::EventOf<Invoice, InvoicePaid> invoice_paid{"invoice.paid", "Nothing is owed any more."};
  engine::EventOf<Invoice> invoice_payment_expected{"invoice.payment_expected",
                                                    "A payment is on its way, so nobody is reminded."};
  engine::EventOf<Invoice> invoice_payment_missed{"invoice.payment_missed",
                                                  "The payment that was expected did not come."};
  engine::EventOf<Invoice> invoice_payment_started{"invoice.payment_started",
                                                   "The gateway will be asked to charge it."};
  engine::EventOf<Invoice, GatewayMessage> invoice_payment_failed{"invoice.payment_failed",
                                                                  "The gateway says that surely nothing was charged."};
  engine::EventOf<Invoice, GatewayMessage> invoice_payment_unknown{
      "invoice.payment_unknown", "Nobody knows whether it was charged; staff have to look."};
  engine::EventOf<Invoice> invoice_reminded{"invoice.reminded", "The client was asked to pay it."};
  engine::EventOf<Invoice> invoice_late_fee_charged{"invoice.late_fee_charged", "A late fee was issued: this invoice."};
  engine::EventOf<Invoice> invoice_suspend_due{"invoice.suspend_due",
                                               "What it bills is to be suspended, since it is overdue."};
  engine::EventOf<Invoice> invoice_terminate_due{"invoice.terminate_due",
                                                 "What it bills is to end, since it is overdue."};
  engine::EventOf<Invoice> invoice_sent_to_collections{"invoice.sent_to_collections", "Somebody else collects it."};
  engine::EventOf<Invoice> invoice_written_off{"invoice.written_off", "Nobody expects to be paid any more."};
  engine::EventOf<Invoice> invoice_cancelled{"invoice.cancelled", "It is no longer owed."};
  engine::EventOf<Invoice> invoice_refunded{"invoice.refunded", "It was paid, and all of it was taken back."};
  engine::EventOf<Invoice> invoice_reopened{"invoice.reopened",
                                            "A payment of it was reversed, so that it is owed again."};
  engine::EventOf<Invoice> invoice_charged_back{"invoice.charged_back",
                                                "A payment of it was charged back: it is in collections."};
  engine::EventOf<CreditNote, CreditNoteIssued> credit_note_issued{
      "credit_note.issued", "A part of an invoice, or all of it, is taken back."};
  engine::EventOf<CreditNote> credit_note_days_released{"credit_note.days_released",
                                                        "Days that it takes back are to be billed anew."};
  engine::EventOf<Payment> payment_recorded{"payment.recorded", "Money has arrived."};
  engine::EventOf<Payment, PaymentReversed> payment_reversed{"payment.reversed",
                                                             "The money of a payment is not there any more."};
  engine::EventOf<CreditGrant> credit_granted{"credit.granted", "The client has more credit."};
  engine::EventOf<CreditPayout> credit_paid_out{"credit.paid_out", "Credit was paid back to the client."};
};
inline constexpr Events events;

}  // namespace billhook::billing
