// Reversing: a payment whose money is not there is taken back from wherever it went. Within a transaction; one thread.
//
// What is left of its credit goes first; then the invoices that it paid are owed again, the newest use first, and its
// own invoice last. What a document that is closed holds (taken back and returned to the client, written off), or what
// was paid out, cannot be taken back: the client owes it by an invoice of its own, which is no sale and has no tax.
#pragma once

#include "billhook/billing/payment.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

PaymentReversal reverse_payment(engine::Context& context, const ReversePayment& request);

}  // namespace billhook::billing
