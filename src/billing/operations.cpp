#include "billing/operations.hpp"

#include "billhook/billing/mailer.hpp"
#include "billing/charging.hpp"
#include "billing/credit_note_operations.hpp"
#include "billing/invoice_operations.hpp"
#include "billing/ledger_operations.hpp"
#include "billing/listeners.hpp"
#include "billing/payment_operations.hpp"
#include "billing/reasons.hpp"
#include "billing/schedule_rules.hpp"
#include "billing/tax_operations.hpp"

namespace billhook {
namespace {

using engine::Callers;
using engine::Effect;
using engine::needs;
using engine::open_to;
using engine::operation;
using engine::since;

SchedulePreview preview(engine::Context&, const PreviewSchedule& request) { return preview_schedule(request); }

constexpr engine::Noun nouns[] = {{"schedule", "schedules"}, {"tax_rate", "tax_rates"},       {"tax", "taxes"},
                                  {"invoice", "invoices"},   {"credit_note", "credit_notes"}, {"payment", "payments"},
                                  {"credit", "credits"},     {"ledger", "ledgers"},           {"report", "reports"}};

const engine::Operation operations[] = {
    operation<&preview>(Effect::none, needs(Permission::none), open_to(Callers::anyone), since("0.1"),
                        "The periods that a subject would be billed for."),
    operation<&billing::create_tax_rate>(Effect::write, needs(Permission::tax_edit), open_to(Callers::staff),
                                         since("0.1"), "Adds a dated tax rate."),
    operation<&billing::end_tax_rate>(Effect::write, needs(Permission::tax_edit), open_to(Callers::staff), since("0.1"),
                                      "Ends a tax rate."),
    operation<&billing::page_tax_rates>(Effect::read, needs(Permission::catalog_view), open_to(Callers::staff),
                                        since("0.1"), "The tax rates there are."),
    operation<&billing::calculate_tax>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                       since("0.1"), "What tax there would be on given amounts."),
    operation<&billing::quote_price>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                     since("0.1"), "What products would cost somebody, with tax."),
    operation<&billing::create_invoice>(Effect::write, needs(Permission::invoice_edit), open_to(Callers::staff),
                                        since("0.1"), "Makes a draft."),
    operation<&billing::change_draft>(Effect::write, needs(Permission::invoice_edit), open_to(Callers::staff),
                                      since("0.1"), "Changes a draft."),
    operation<&billing::discard_draft>(Effect::write, needs(Permission::invoice_edit), open_to(Callers::staff),
                                       since("0.1"), "Throws a draft away."),
    operation<&billing::issue_invoice>(
        Effect::write, needs(Permission::invoice_issue), open_to(Callers::staff), since("0.1"),
        "Issues a draft, or lines at once: numbered, taxed, posted, never changed again."),
    operation<&billing::show_invoice>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                      since("0.1"), "One invoice with its lines and taxes."),
    operation<&billing::page_invoices>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                       since("0.1"),
                                       "The invoices there are, without their lines and taxes: invoice.get has them."),
    operation<&billing::cancel_invoice>(Effect::write, needs(Permission::invoice_cancel), open_to(Callers::staff),
                                        since("0.1"), "Takes back an invoice that nothing was paid of."),
    operation<&billing::apply_credit>(Effect::write, needs(Permission::credit_edit), open_to(Callers::staff),
                                      since("0.1"), "Pays an invoice from the client's credit."),
    operation<&billing::pay_invoice>(
        Effect::write, needs(Permission::payment_record), open_to(Callers::anyone), since("0.1"),
        "Has the gateway charge what is owed. The invoice waits until the gateway says what became of it."),
    operation<&billing::expect_payment>(Effect::write, needs(Permission::payment_record), open_to(Callers::staff),
                                        since("0.1"), "Says that a payment is on its way."),
    operation<&billing::expect_no_payment>(Effect::write, needs(Permission::payment_record), open_to(Callers::staff),
                                           since("0.1"), "Says that the expected payment did not come."),
    operation<&billing::send_to_collections>(Effect::write, needs(Permission::invoice_cancel), open_to(Callers::staff),
                                             since("0.1"), "Hands an unpaid invoice over to debt collection."),
    operation<&billing::write_off>(Effect::write, needs(Permission::invoice_cancel), open_to(Callers::staff),
                                   since("0.1"), "Gives up what is owed of an invoice in collections."),
    operation<&billing::issue_credit_note>(Effect::write, needs(Permission::invoice_cancel), open_to(Callers::staff),
                                           since("0.1"), "Takes an issued invoice back, whole or in part."),
    operation<&billing::show_credit_note>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                          since("0.1"), "One credit note with its lines and taxes."),
    operation<&billing::page_credit_notes>(
        Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone), since("0.1"),
        "The credit notes there are, without their lines and taxes: credit_note.get has them."),
    operation<&billing::record_payment>(Effect::write, needs(Permission::payment_record), open_to(Callers::staff),
                                        since("0.1"), "Records money that arrived."),
    operation<&billing::record_payments>(Effect::write, needs(Permission::payment_record), open_to(Callers::staff),
                                         since("0.1"), "Records a bank statement: many payments at once."),
    operation<&billing::show_payment>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                      since("0.1"), "One payment."),
    operation<&billing::page_payments>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                       since("0.1"), "The payments there are."),
    operation<&billing::grant_credit>(Effect::write, needs(Permission::credit_edit), open_to(Callers::staff),
                                      since("0.1"), "Gives a client credit as a gift of the house."),
    operation<&billing::show_credit>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                     since("0.1"), "How much credit a client has."),
    operation<&billing::page_balances>(Effect::read, needs(Permission::ledger_view), open_to(Callers::staff),
                                       since("0.1"), "The accounts of the ledger with their balances."),
    operation<&billing::page_entries>(Effect::read, needs(Permission::ledger_view), open_to(Callers::staff),
                                      since("0.1"), "The entries of the ledger with their postings."),
    operation<&billing::verify_ledger>(Effect::read, needs(Permission::ledger_view), open_to(Callers::staff),
                                       since("0.1"), "Proves the books from their rows."),
    operation<&billing::report_revenue>(Effect::read, needs(Permission::report_view), open_to(Callers::staff),
                                        since("0.1"), "What was billed, by month, product, tax or country."),
    operation<&billing::report_aging>(Effect::read, needs(Permission::report_view), open_to(Callers::staff),
                                      since("0.1"), "What is owed, by how long it has been due."),
};

const engine::Listener listeners[] = {
    {"client.updated", &billing::after_client_change},
    {"client_group.updated", &billing::after_policy_change},
    {"client_group.client_added", &billing::after_client_change},
    {"client_group.client_removed", &billing::after_client_change},
    {"seller.updated", &billing::after_policy_change},
    {"invoice.payment_missed", &billing::after_missed_payment},
    {"invoice.payment_failed", &billing::after_missed_payment},
};

const engine::JobListener job_listeners[] = {
    {ChargeInvoice::operation, &billing::after_charge},
};

constexpr engine::PortRow ports[] = {
    {"mailer", "Writes to clients."},
    {"gateway", "Takes money from clients, by the means of payment it holds of them."},
};

const engine::PortCall port_calls[] = {
    engine::port_call<SendMail>("Sends a mail."),
    engine::port_call<ChargeInvoice, &billing::prepare_charge>(
        "Charges what is owed of an invoice. To answer `failed` says that surely nothing was charged; an error says "
        "that nobody knows, and the call is made again with the same key, after ever longer waits, until it is dead."),
};

}  // namespace

const engine::Domain billing_domain{.name = "billing",
                                    .nouns = nouns,
                                    .operations = operations,
                                    .listeners = listeners,
                                    .job_listeners = job_listeners,
                                    .ports = ports,
                                    .port_calls = port_calls,
                                    .reasons = billing::reasons};

}  // namespace billhook
