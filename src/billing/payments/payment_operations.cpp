#include "billing/payments/payment_operations.hpp"

#include <algorithm>
#include <string>

#include "base/reasons.hpp"
#include "billhook/base/error.hpp"
#include "billhook/identity/seller.hpp"
#include "billing/events.hpp"
#include "billing/invoices/credit_lots.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/mail.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/payments/payment_store.hpp"
#include "billing/payments/reversing.hpp"
#include "billing/reasons.hpp"
#include "clients/client_store.hpp"
#include "clients/desk.hpp"

namespace billhook::billing {

namespace {

/// Records payments one after the other.
class Cashier {
 public:
  explicit Cashier(engine::Context& context) : context_{context} {}

  Payment record(const RecordPayment& request) {
    check(request);
    std::optional<Invoice> invoice;
    if (request.invoice) invoice = payable_invoice(*request.invoice);
    if (!clients::read_client(context_.db(), context_.scope(), invoice ? invoice->client : *request.client, client_)) {
      throw Error::not_found("client", request.client->value);
    }
    Payment payment = payment_of(request, invoice);
    if (const auto same = recorded_before(payment)) return *same;
    payment.id = insert_payment(context_.db(), context_.scope(), payment);
    const Id<LedgerEntry> entry = post_payment(payment, invoice);
    if (payment.to_credit.is_positive()) {
      add_lot(context_, payment.client, payment.to_credit, {CreditOrigin::payment, payment.id, entry});
    }
    context_.changed<Payment>("payment", payment.id, nullptr, &payment);
    context_.emit(events.payment_recorded, payment.id, payment.client);
    if (invoice && !payment.to_invoice.is_zero()) {
      settle(context_, *invoice, SettlementKind::payment, payment.id.value, payment.to_invoice);
    }
    clients::Desk& desk = context_.keep<clients::Desk>();
    const Policy& policy = desk.policies.policy_of(client_.id, client_.policy);
    if (invoice && policy.mail_invoices.value_or(false)) mail(payment, *invoice, desk.seller);
    if (payment.to_credit.is_positive()) spend_credit_by_policy(context_, desk.policies, client_);
    return payment;
  }

 private:
  void check(const RecordPayment& request) const {
    if (request.invoice.has_value() == request.client.has_value()) {
      throw Error{reasons.payment_invoice_or_client, request.invoice ? "client" : "invoice",
                  "Name the invoice that is paid, or the client whose credit it is; not both."};
    }
    if (!request.amount.is_positive()) {
      throw Error{reasons.payment_bad_amount, "amount", "A payment is more than nothing."};
    }
    if (request.fee && (request.fee->currency() != request.amount.currency() || request.fee->is_negative() ||
                        *request.fee > request.amount)) {
      throw Error{reasons.payment_bad_fee, "fee",
                  "A fee is part of the amount: from nothing to all of it, in its currency."};
    }
    if (request.received_on && *request.received_on > context_.today()) {
      throw Error{reasons.payment_future_date, "received_on", "Today is " + context_.today().to_string() + "."};
    }
  }

  Invoice payable_invoice(Id<Invoice> id) {
    Invoice invoice = require_invoice(context_.db(), context_.scope(), id);
    if (invoice.status == InvoiceStatus::draft) {
      throw Error{reasons.invoice_is_draft,
                  "A draft is paid by nobody. Issue it first, or record the payment for "
                  "the client."};
    }
    return invoice;
  }

  Payment payment_of(const RecordPayment& request, const std::optional<Invoice>& invoice) const {
    if (request.amount.currency() != client_.currency) {
      throw Error{base_reasons.money_currency_mismatch, "amount",
                  "The client is billed in " + std::string{client_.currency.code()} + "."};
    }
    Payment payment;
    payment.client = client_.id;
    payment.invoice = request.invoice;
    payment.currency = client_.currency;
    payment.amount = request.amount;
    payment.fee = request.fee.value_or(Money::zero(client_.currency));
    payment.to_invoice = Money::zero(client_.currency);
    if (invoice)
      payment.to_invoice = std::clamp(unsettled_amount(*invoice), Money::zero(client_.currency), request.amount);
    payment.to_credit = request.amount - payment.to_invoice;
    payment.method = request.method;
    payment.reference = request.reference;
    payment.received_on = request.received_on.value_or(context_.today());
    payment.recorded_at = context_.now();
    return payment;
  }

  /// The payment that carries this method and reference already.
  std::optional<Payment> recorded_before(const Payment& payment) {
    if (!payment.reference) return std::nullopt;
    auto same = find_payment_by_reference(context_.db(), context_.scope(), payment.method, *payment.reference);
    if (!same ||
        (same->amount == payment.amount && same->client == payment.client && same->invoice == payment.invoice)) {
      return same;
    }
    throw Error{reasons.payment_reference_reused, "Payment " + std::to_string(same->id.value) +
                                                      " has this method and reference, but another amount, "
                                                      "client or invoice."};
  }

  Id<LedgerEntry> post_payment(const Payment& payment, const std::optional<Invoice>& invoice) {
    const Posting nothing{AccountKind::receivable, payment.client, {}, Money::zero(payment.currency)};
    return post(context_, {EntryKind::payment_recorded, payment.id.value, payment.client, payment.received_on},
                {cash_posting(payment.method, payment.amount - payment.fee),
                 {AccountKind::fees, std::nullopt, payment.method, payment.fee},
                 invoice ? settled_posting(*invoice, payment.to_invoice) : nothing,
                 {AccountKind::credit, payment.client, {}, -payment.to_credit}});
  }

  void mail(const Payment& payment, const Invoice& invoice, const Seller& seller) {
    mail_about_invoice(context_, {client_, seller.name},
                       {.kind = MailKind::payment_received,
                        .job = "payment." + std::to_string(payment.id.value),
                        .invoice = invoice.id,
                        .number = *invoice.number,
                        .amount = payment.amount,
                        .due_date = *invoice.due_date});
  }

  engine::Context& context_;
  Client client_;
};

}  // namespace

Payment record_payment(engine::Context& context, const RecordPayment& request) {
  return Cashier{context}.record(request);
}

PaymentBatch record_payments(engine::Context& context, const RecordPayments& request) {
  Cashier cashier{context};
  PaymentBatch batch;
  batch.outcomes.reserve(request.payments.size());
  for (const RecordPayment& payment : request.payments) {
    PaymentOutcome& outcome = batch.outcomes.emplace_back();
    const auto record = [&] {
      outcome.payment = cashier.record(payment);
      if (context.tell_listeners()) {
        outcome.payment = require_payment(context.db(), context.scope(), outcome.payment->id);
      }
    };
    const bool is_recorded = context.attempt(record, [&](const Error& error) {
      outcome = {};
      outcome.reason = error.reason;
      outcome.message = error.message;
    });
    ++(is_recorded ? batch.recorded : batch.refused);
  }
  return batch;
}

Payment get_payment(engine::Context& context, const GetPayment& request) {
  return require_payment(context.db(), context.scope(), request.id);
}

Page<Payment> list_payments(engine::Context& context, const ListPayments& request) {
  if (request.client) {
    context.require_client(*request.client);
    clients::require_client(context.db(), context.scope(), *request.client);
  }
  if (request.invoice) require_invoice(context.db(), context.scope(), *request.invoice);
  return list_payments(context.db(), context.scope(), request);
}

namespace {

using namespace engine::words;

constexpr engine::Operation payment_rows[] = {
    operation<RecordPayment, &record_payment>(Effect::write, needs(Permission::payment_record), open_to(Callers::staff),
                                              since("0.1"), "Records money that arrived."),
    operation<RecordPayments, &record_payments>(Effect::write, needs(Permission::payment_record),
                                                open_to(Callers::staff), since("0.1"),
                                                "Records a bank statement: many payments at once."),
    operation<GetPayment, &get_payment>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                        since("0.1"), "One payment."),
    operation<ListPayments, &list_payments>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                            since("0.1"), "The payments there are."),
    operation<ReversePayment, &reverse_payment>(Effect::write, needs(Permission::payment_record),
                                                open_to(Callers::staff), since("0.1"),
                                                "Takes a payment back whose money is not there."),
};

}  // namespace

constinit const engine::Operations payment_operations{payment_rows};

}  // namespace billhook::billing
