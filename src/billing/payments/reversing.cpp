#include "billing/payments/reversing.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/reasons.hpp"
#include "billhook/base/error.hpp"
#include "billing/events.hpp"
#include "billing/invoices/credit_lot_store.hpp"
#include "billing/invoices/credit_lots.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/issuing.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/payments/payment_rules.hpp"
#include "billing/payments/payment_store.hpp"
#include "billing/reasons.hpp"
#include "clients/client_store.hpp"
#include "clients/desk.hpp"

namespace billhook::billing {

namespace {

constexpr std::string_view fee_category = "late_fee";

void check(const Payment& payment, const ReversePayment& request) {
  if (!follow(payment_arrows, payment.status, PaymentStep::reverse)) {
    throw Error{*arrow_of(payment_arrows, PaymentStep::reverse).refusal,
                "Payment " + std::to_string(payment.id.value) + " was reversed before."};
  }
  if (!request.fee) return;
  if (request.fee->currency() != payment.currency) {
    throw Error{base_reasons.money_currency_mismatch, "fee",
                "The payment is in " + std::string{payment.currency.code()} + "."};
  }
  if (!request.fee->is_positive() || request.reason == ReversalReason::mistake) {
    throw Error{reasons.payment_bad_fee, "fee", "A fee is more than nothing, and a mistake costs the client nothing."};
  }
}

/// What an invoice holds of a payment's money.
struct Holding {
  Invoice invoice;
  std::vector<PaidPart> parts;
  Money amount;
};

class Reversal {
 public:
  Reversal(engine::Context& context, const Payment& payment, ReversalReason reason)
      : context_{context}, payment_{payment} {
    reversal_.payment = payment.id;
    reversal_.client = payment.client;
    reversal_.reason = reason;
    reversal_.currency = payment.currency;
    reversal_.amount = payment.amount;
    reversal_.from_credit = reversal_.from_invoices = Money::zero(payment.currency);
    reversal_.reversed_on = context.today();
    reversal_.recorded_at = context.now();
  }

  PaymentReversal carry_out(const std::optional<Money>& fee) {
    find();
    take_back(post_reversal());
    if (!reversal_.invoiced.is_zero()) {
      reversal_.invoice = bill(LineKind::returned_payment, "Returned payment", reversal_.invoiced, std::nullopt);
    }
    if (fee) reversal_.fee_invoice = bill(LineKind::return_fee, "Fee for the returned payment", *fee, payment_.invoice);
    reversal_.id = insert_reversal(context_.db(), context_.scope(), reversal_);
    context_.changed<PaymentReversal>("payment_reversal", reversal_.id, nullptr, &reversal_);
    context_.emit(events.payment_reversed, payment_.id, payment_.client, {.reason = reversal_.reason});
    return reversal_;
  }

 private:
  void find() {
    lots_ = list_open_lots_of(context_.db(), context_.scope(), payment_.id);
    for (const CreditLot& lot : lots_) reversal_.from_credit += lot.remaining;
    std::vector<Id<Invoice>> invoices = list_invoices_paid_from(context_.db(), context_.scope(), payment_.id);
    if (payment_.invoice && std::ranges::find(invoices, *payment_.invoice) == invoices.end()) {
      invoices.push_back(*payment_.invoice);
    }
    for (const Id<Invoice> invoice : invoices) find_on(invoice);
    reversal_.invoiced = reversal_.amount - reversal_.from_credit - reversal_.from_invoices;
  }

  void find_on(Id<Invoice> id) {
    Holding holding{require_invoice(context_.db(), context_.scope(), id), {}, Money::zero(payment_.currency)};
    if (!is_open(holding.invoice.status) && holding.invoice.status != InvoiceStatus::paid) return;
    for (const PaidPart& part : list_paid_parts(context_.db(), context_.scope(), holding.invoice)) {
      if (part.payment != payment_.id) continue;
      holding.amount += part.left;
      holding.parts.push_back(part);
    }
    if (holding.parts.empty()) return;
    reversal_.from_invoices += holding.amount;
    holdings_.push_back(std::move(holding));
  }

  Id<LedgerEntry> post_reversal() {
    // What was kept of money that never came was not kept; a bank that takes money back gives no fee back.
    const bool was_never_there = reversal_.reason == ReversalReason::mistake;
    const Money kept = was_never_there ? payment_.fee : Money::zero(payment_.currency);
    return post(context_, {EntryKind::payment_reversed, payment_.id.value, payment_.client, reversal_.reversed_on},
                {cash_posting(payment_.method, kept - payment_.amount),
                 {AccountKind::fees, std::nullopt, payment_.method, -kept},
                 {AccountKind::credit, payment_.client, {}, reversal_.from_credit},
                 {AccountKind::receivable, payment_.client, {}, reversal_.from_invoices},
                 line_posting(false, {}, -reversal_.invoiced)});
  }

  void take_back(Id<LedgerEntry> entry) {
    use_lots(context_, lots_, entry, reversal_.from_credit);
    const bool is_charged_back = reversal_.reason == ReversalReason::chargeback;
    for (Holding& holding : holdings_) {
      for (const PaidPart& part : holding.parts) {
        insert_freed(context_.db(), context_.scope(), part, entry, part.left, std::nullopt);
      }
      unsettle(context_, holding.invoice, payment_.id, holding.amount,
               is_charged_back ? InvoiceStep::charge_back : InvoiceStep::reopen);
    }
  }

  Id<Invoice> bill(LineKind kind, std::string_view what, Money amount, const std::optional<Id<Invoice>>& fee_for) {
    Charge charge;
    charge.kind = kind;
    charge.description = std::string{what} + " of " + payment_.received_on.to_string();
    charge.tax_category = fee_category;
    charge.unit_price = charge.amount = amount;
    IssuingSetup& setup = context_.keep<IssuingSetup>();
    Issuing issuing{context_, setup,
                    earliest_date(context_.db(), setup.seller, DocumentKind::invoice, reversal_.reversed_on)};
    const Id<Invoice> invoice = issuing.issue(payment_.client, {&charge, 1}, fee_for);
    issuing.finish();
    return invoice;
  }

  engine::Context& context_;
  const Payment& payment_;
  PaymentReversal reversal_;
  std::vector<CreditLot> lots_;
  std::vector<Holding> holdings_;
};

}  // namespace

PaymentReversal reverse_payment(engine::Context& context, const ReversePayment& request) {
  const Payment payment = require_payment(context.db(), context.scope(), request.id);
  check(payment, request);
  PaymentReversal reversal = Reversal{context, payment, request.reason}.carry_out(request.fee);
  // Other credit pays what is owed now, as it does whenever something is.
  const Client client = clients::require_client(context.db(), context.scope(), payment.client);
  spend_credit_by_policy(context, context.keep<clients::Desk>().policies, client);
  return reversal;
}

}  // namespace billhook::billing
