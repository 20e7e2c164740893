#include "billing/table.hpp"

#include "billhook/billing/mailer.hpp"
#include "billing/dunning/listeners.hpp"
#include "billing/invoices/credit_note_operations.hpp"
#include "billing/invoices/invoice_operations.hpp"
#include "billing/ledger/ledger_operations.hpp"
#include "billing/payments/credit_operations.hpp"
#include "billing/payments/gateway_payment.hpp"
#include "billing/payments/payment_operations.hpp"
#include "billing/pricing/quote_operations.hpp"
#include "billing/reasons.hpp"
#include "billing/reports/report_operations.hpp"
#include "billing/schedule/schedule_operations.hpp"
#include "billing/tax/tax_operations.hpp"
#include "billing/tax/tax_rate_operations.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {{"schedule", "schedules"}, {"tax_rate", "tax_rates"},       {"tax", "taxes"},
                                  {"invoice", "invoices"},   {"credit_note", "credit_notes"}, {"payment", "payments"},
                                  {"credit", "credits"},     {"ledger", "ledgers"},           {"report", "reports"}};

constexpr const engine::Operations* operations[] = {
    &billing::schedule_operations,        &billing::tax_rate_operations, &billing::tax_operations,
    &billing::quote_operations,           &billing::invoice_operations,  &billing::credit_note_operations,
    &billing::gateway_payment_operations, &billing::payment_operations,  &billing::credit_operations,
    &billing::ledger_operations,          &billing::report_operations};

constexpr engine::Listener listeners[] = {
    {"client.updated", &billing::after_client_change},
    {"client_group.updated", &billing::after_policy_change},
    {"client_group.client_added", &billing::after_client_change},
    {"client_group.client_removed", &billing::after_client_change},
    {"seller.updated", &billing::after_policy_change},
    {"invoice.payment_missed", &billing::after_missed_payment},
    {"invoice.payment_failed", &billing::after_missed_payment},
};

constexpr engine::JobListener job_listeners[] = {
    engine::when_ended<&billing::after_gateway_payment>(),
};

constexpr engine::PortRow ports[] = {
    {"mailer", "Writes to clients."},
    {"gateway", "Takes money from clients, by the means of payment it holds of them."},
};

constexpr engine::PortCall port_calls[] = {
    engine::port_call<SendMail>("Sends a mail."),
    engine::port_call<ChargeInvoice, &billing::prepare_gateway_payment>(
        "Charges what is owed of an invoice. To answer `failed` says that surely nothing was charged; an error says "
        "that nobody knows, and the call is made again with the same key, after ever longer waits, until it is dead."),
};

}  // namespace

constinit const engine::Domain billing_domain{.name = "billing",
                                              .nouns = nouns,
                                              .operations = operations,
                                              .listeners = listeners,
                                              .job_listeners = job_listeners,
                                              .ports = ports,
                                              .port_calls = port_calls,
                                              .reasons = billing::reasons};

}  // namespace billhook
