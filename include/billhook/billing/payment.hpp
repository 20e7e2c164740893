// Payment: money that arrived. The entity and the operations payment.*. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/billing/invoice.hpp"

namespace billhook {

enum class PaymentStatus : std::uint8_t { received, reversed };

/// Why the money of a payment is not there: it was recorded by mistake, came back, or the client's bank or card took it
/// back.
enum class ReversalReason : std::uint8_t { mistake, bounced, chargeback };

template <>
struct EnumNames<PaymentStatus> {
  static constexpr std::array<std::string_view, 2> names{"received", "reversed"};
};
template <>
struct EnumNames<ReversalReason> {
  static constexpr std::array<std::string_view, 3> names{"mistake", "bounced", "chargeback"};
};

struct Payment {
  static constexpr Noun noun{"payment", "payments"};

  Id<Payment> id;
  Id<Client> client;
  std::optional<Id<Invoice>> invoice = {};
  Currency currency;
  Money amount;
  Money fee;
  Money to_invoice;
  Money to_credit;
  Text<40> method;
  std::optional<Text<200>> reference = {};
  Date received_on;
  Timestamp recorded_at;
  PaymentStatus status = PaymentStatus::received;

  friend bool operator==(const Payment&, const Payment&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Payment::id, {.doc = "Identifier.", .key = true});
    v("client", &Payment::client, {.doc = "Who paid."});
    v("invoice", &Payment::invoice, {.doc = "What it was for."});
    v("currency", &Payment::currency, {.doc = "Currency of the amounts."});
    v("amount", &Payment::amount, {.doc = "What the client paid."});
    v("fee", &Payment::fee, {.doc = "What the bank or gateway kept of it."});
    v("to_invoice", &Payment::to_invoice, {.doc = "How much of it settled the invoice."});
    v("to_credit", &Payment::to_credit, {.doc = "How much of it became credit: all that the invoice did not need."});
    v("method", &Payment::method, {.doc = "How it came: `bank_transfer`, or the name of a gateway."});
    v("reference", &Payment::reference, {.doc = "What the bank or gateway calls it."});
    v("received_on", &Payment::received_on, {.doc = "Day it arrived."});
    v("recorded_at", &Payment::recorded_at, {.doc = "When it was recorded."});
    v("status", &Payment::status, {.doc = "Whether the money is there.", .is_stored = false});
  }
};

/// Records money that arrived, for an invoice or for a client's credit. What an invoice does not need becomes credit,
/// so money for one that is paid or cancelled is not lost; it pays the client's other invoices at once where the policy
/// says that credit does. Money for one that was written off recovers the bad debt. The same method and reference again
/// is the same payment. Errors: invalid `payment.invoice_or_client`, `payment.bad_amount`, `payment.bad_fee`,
/// `payment.future_date`, `money.currency_mismatch`; precondition `invoice.is_draft`; conflict
/// `payment.reference_reused`.
struct RecordPayment {
  static constexpr std::string_view operation = "payment.record";
  using Reply = Payment;

  std::optional<Id<Invoice>> invoice = {};
  std::optional<Id<Client>> client = {};
  Money amount;
  Text<40> method;
  std::optional<Text<200>> reference = {};
  std::optional<Date> received_on = {};
  std::optional<Money> fee = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("invoice", &RecordPayment::invoice, {.doc = "What it is for."});
    v("client", &RecordPayment::client, {.doc = "Or whose credit it is."});
    v("amount", &RecordPayment::amount, {.doc = "What the client paid: more than nothing."});
    v("method", &RecordPayment::method, {.doc = "How it came: `bank_transfer`, or the name of a gateway."});
    v("reference", &RecordPayment::reference, {.doc = "What the bank or gateway calls it."});
    v("received_on", &RecordPayment::received_on, {.doc = "Day it arrived. Left out: today."});
    v("fee", &RecordPayment::fee, {.doc = "What was kept of it: at most the amount."});
  }
};

/// What became of one payment of a batch: the payment, or why not.
struct PaymentOutcome {
  std::optional<Payment> payment = {};
  std::optional<Text<100>> reason = {};
  std::optional<Text<2000>> message = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("payment", &PaymentOutcome::payment, {.doc = "What was recorded."});
    v("reason", &PaymentOutcome::reason, {.doc = "Reason of the error that refused it."});
    v("message", &PaymentOutcome::message, {.doc = "The error in words."});
  }
};

struct PaymentBatch {
  std::int64_t recorded = 0;
  std::int64_t refused = 0;
  std::vector<PaymentOutcome> outcomes = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("recorded", &PaymentBatch::recorded, {.doc = "How many are in the book now."});
    v("refused", &PaymentBatch::refused, {.doc = "How many are not."});
    v("outcomes", &PaymentBatch::outcomes, {.doc = "One for each payment, in the order given."});
  }
};

/// A bank statement: many payments in one transaction. One that is refused leaves no trace and stops no other.
struct RecordPayments {
  static constexpr std::string_view operation = "payment.record_batch";
  using Reply = PaymentBatch;

  std::vector<RecordPayment> payments = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("payments", &RecordPayments::payments, {.doc = "As for payment.record.", .min = 1, .max = 10'000});
  }
};

/// That the money of a payment is not there any more, and where it was taken back from.
struct PaymentReversal {
  static constexpr Noun noun{"payment_reversal", "payment_reversals"};

  Id<PaymentReversal> id;
  Id<Payment> payment;
  Id<Client> client;
  ReversalReason reason = ReversalReason::mistake;
  Currency currency;
  Money amount;
  Money from_credit;
  Money from_invoices;
  Money invoiced;
  std::optional<Id<Invoice>> invoice = {};
  std::optional<Id<Invoice>> fee_invoice = {};
  Date reversed_on;
  Timestamp recorded_at;

  friend bool operator==(const PaymentReversal&, const PaymentReversal&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &PaymentReversal::id, {.doc = "Identifier.", .key = true});
    v("payment", &PaymentReversal::payment, {.doc = "Which payment."});
    v("client", &PaymentReversal::client, {.doc = "Whose it was."});
    v("reason", &PaymentReversal::reason, {.doc = "Why."});
    v("currency", &PaymentReversal::currency, {.doc = "Currency of the amounts."});
    v("amount", &PaymentReversal::amount, {.doc = "All of the payment."});
    v("from_credit", &PaymentReversal::from_credit, {.doc = "How much of it was credit that was not used yet."});
    v("from_invoices", &PaymentReversal::from_invoices, {.doc = "How much of it invoices are short of now."});
    v("invoiced", &PaymentReversal::invoiced,
      {.doc = "How much of it went where it cannot be taken back from, and is owed by an invoice of its own."});
    v("invoice", &PaymentReversal::invoice, {.doc = "That invoice."});
    v("fee_invoice", &PaymentReversal::fee_invoice, {.doc = "The invoice that charges the fee."});
    v("reversed_on", &PaymentReversal::reversed_on, {.doc = "Day on which it was."});
    v("recorded_at", &PaymentReversal::recorded_at, {.doc = "When it was recorded."});
  }
};

/// Takes a payment back whole: first what is left of its credit, then from the invoices that it paid, the newest use
/// first. They are owed again, a chargeback's in collections, and dunning counts from that day; what they billed stays
/// billed. What went into an invoice that was taken back or written off, or was paid out, becomes an invoice of its
/// own. Errors: precondition `payment.reversed_already`; invalid `payment.bad_fee`, `money.currency_mismatch`.
struct ReversePayment {
  static constexpr std::string_view operation = "payment.reverse";
  using Reply = PaymentReversal;

  Id<Payment> id;
  ReversalReason reason = ReversalReason::mistake;
  std::optional<Money> fee = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &ReversePayment::id, {.doc = "Which payment."});
    v("reason", &ReversePayment::reason, {.doc = "Why the money is not there."});
    v("fee", &ReversePayment::fee, {.doc = "What the client is charged for it; a mistake costs it nothing."});
  }
};

struct GetPayment {
  static constexpr std::string_view operation = "payment.get";
  using Reply = Payment;

  Id<Payment> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &GetPayment::id, {.doc = "Which payment."});
  }
};

/// Payments, oldest first.
struct ListPayments {
  static constexpr std::string_view operation = "payment.list";
  using Reply = Page<Payment>;

  std::optional<Id<Client>> client = {};
  std::optional<Id<Invoice>> invoice = {};
  std::int32_t limit = 50;
  std::optional<Id<Payment>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &ListPayments::client, {.doc = "Of this client alone."});
    v("invoice", &ListPayments::invoice, {.doc = "For this invoice alone."});
    v.page(&ListPayments::limit, &ListPayments::after);
  }
};

}  // namespace billhook
