#include "billing/table.hpp"

#include "billhook/billing/credit.hpp"
#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/invoice.hpp"
#include "billhook/billing/ledger.hpp"
#include "billhook/billing/mailer.hpp"
#include "billhook/billing/payment.hpp"
#include "billhook/billing/tax.hpp"
#include "billhook/identity/policy.hpp"
#include "billing/dunning/listeners.hpp"
#include "billing/events.hpp"
#include "billing/invoices/credit_note_operations.hpp"
#include "billing/invoices/credit_note_store.hpp"
#include "billing/invoices/invoice_operations.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/number_series.hpp"
#include "billing/invoices/number_series_operations.hpp"
#include "billing/invoices/reissue_operations.hpp"
#include "billing/invoices/subject_store.hpp"
#include "billing/ledger/ledger_operations.hpp"
#include "billing/payments/credit_operations.hpp"
#include "billing/payments/gateway_payment.hpp"
#include "billing/payments/payment_operations.hpp"
#include "billing/pricing/quote_operations.hpp"
#include "billing/reasons.hpp"
#include "billing/reports/report_operations.hpp"
#include "billing/schedule/schedule_operations.hpp"
#include "billing/tasks.hpp"
#include "billing/tax/tax_operations.hpp"
#include "billing/tax/tax_rate_operations.hpp"
#include "engine/row_store.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {{"schedule", "schedules"},
                                  engine::noun_of<TaxRate>(),
                                  {"tax", "taxes"},
                                  engine::noun_of<Invoice, &billing::find_whole_invoice>(),
                                  engine::noun_of<CreditNote, &billing::require_credit_note>(),
                                  engine::noun_of<Payment>(),
                                  {"credit", "credits"},
                                  {"number_series", "number_series"},
                                  {"ledger", "ledgers"},
                                  {"report", "reports"}};

constexpr const engine::Operations* operations[] = {
    &billing::schedule_operations,    &billing::tax_rate_operations,      &billing::tax_operations,
    &billing::quote_operations,       &billing::invoice_operations,       &billing::reissue_operations,
    &billing::credit_note_operations, &billing::number_series_operations, &billing::gateway_payment_operations,
    &billing::payment_operations,     &billing::credit_operations,        &billing::ledger_operations,
    &billing::report_operations};

constexpr const engine::Listeners* listeners[] = {&billing::dunning_listeners};

constexpr const engine::JobListeners* job_listeners[] = {&billing::gateway_payment_listeners};

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

constexpr engine::StoredTable stored[] = {
    {"tax_rates", &table_of<TaxRate>},
    {"subjects", &table_of<billing::Subject>},
    {"invoices", &table_of<Invoice>},
    {"invoice_lines", &table_of<InvoiceLine>},
    {"invoice_taxes", &table_of<InvoiceTax>},
    {"credit_notes", &table_of<CreditNote>},
    {"credit_note_taxes", &table_of<CreditNoteTax>},
    {"ledger_accounts", &table_of<LedgerAccount>},
    {"ledger_entries", &table_of<LedgerEntry>},
    {"number_series", &table_of<engine::StoredKind<DocumentKind>>},
    {"credit_lots", &table_of<CreditLot>},
    {"payment_reversals", &table_of<PaymentReversal>},
    {"settlements", &table_of<engine::StoredKind<billing::SettlementKind>>},
    {"dunning_steps", &table_of<engine::StoredKind<DunningKind>>},
};

}  // namespace

constinit const engine::Domain billing_domain{.name = "billing",
                                              .nouns = nouns,
                                              .operations = operations,
                                              .events = billing::events,
                                              .listeners = listeners,
                                              .job_listeners = job_listeners,
                                              .ports = ports,
                                              .port_calls = port_calls,
                                              .tasks = billing::tasks,
                                              .reasons = billing::reasons,
                                              .stored = stored};

}  // namespace billhook
