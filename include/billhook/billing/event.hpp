// What events about invoices and money say besides what they happened to. Plain values; any thread.
#pragma once

#include <optional>

#include "billhook/base/fields.hpp"
#include "billhook/billing/payment.hpp"

namespace billhook {

struct InvoiceIssued {
  Text<60> number;

  template <class V>
  static constexpr void fields(V&& v) {
    v("number", &InvoiceIssued::number, {.doc = "Its number."});
  }
};

struct InvoicePaid {
  std::optional<Text<60>> number = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("number", &InvoicePaid::number, {.doc = "Its number, where it was paid by being issued."});
  }
};

struct GatewayMessage {
  Text<1000> message;

  template <class V>
  static constexpr void fields(V&& v) {
    v("message", &GatewayMessage::message, {.doc = "What the gateway said."});
  }
};

struct CreditNoteIssued {
  Text<60> number;
  Id<Invoice> invoice;

  template <class V>
  static constexpr void fields(V&& v) {
    v("number", &CreditNoteIssued::number, {.doc = "Its number."});
    v("invoice", &CreditNoteIssued::invoice, {.doc = "Of which invoice it takes something back."});
  }
};

struct PaymentReversed {
  ReversalReason reason;

  template <class V>
  static constexpr void fields(V&& v) {
    v("reason", &PaymentReversed::reason, {.doc = "Why."});
  }
};

}  // namespace billhook
