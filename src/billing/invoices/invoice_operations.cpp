#include "billing/invoices/invoice_operations.hpp"

#include <algorithm>
#include <string>

#include "base/reasons.hpp"
#include "billhook/base/error.hpp"
#include "billing/events.hpp"
#include "billing/invoices/credit_lots.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/issuing.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/reasons.hpp"
#include "billing/tax/taxing.hpp"
#include "clients/client_store.hpp"
#include "clients/reasons.hpp"
#include "engine/update.hpp"

namespace billhook::billing {

namespace {

void set_lines(Invoice& draft, const std::vector<DraftLine>& lines) {
  draft.lines.clear();
  draft.net = draft.tax = draft.total = Money::zero(draft.currency);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].unit_price.currency() != draft.currency) {
      throw Error{base_reasons.money_currency_mismatch, "lines[" + std::to_string(i) + "].unit_price",
                  "The client is billed in " + std::string{draft.currency.code()} + "."};
    }
    InvoiceLine& line = draft.lines.emplace_back();
    line.description = lines[i].description;
    line.quantity = lines[i].quantity;
    line.currency = draft.currency;
    line.unit_price = lines[i].unit_price;
    line.amount = line_amount(line.unit_price, line.quantity);
    line.net = line.tax = Money::zero(draft.currency);
    line.tax_category = lines[i].tax_category;
  }
}

/// The sums of a draft as they would be if it were issued today.
void price_draft(engine::Context& context, const Client& client, Invoice& draft) {
  std::vector<LineToPrice> lines;
  for (const InvoiceLine& line : draft.lines) lines.push_back({line.amount, line.tax_category});
  const TaxCalculation priced = tax_lines(context, lines, customer_of(client), context.today(), draft.currency);
  for (std::size_t i = 0; i < draft.lines.size(); ++i) {
    draft.lines[i].net = priced.lines[i].net;
    draft.lines[i].tax = priced.lines[i].tax;
    draft.lines[i].tax_group = priced.lines[i].tax_group;
  }
  draft.net = priced.net;
  draft.tax = priced.tax;
  draft.total = priced.total;
}

/// Refuses a request that names both a draft and a client, neither, or one without what belongs to it.
void check_issue(const IssueInvoice& request) {
  if (request.id.has_value() == request.client.has_value()) {
    throw Error{reasons.invoice_draft_or_client, request.id ? "client" : "id",
                "Name a draft by its id, or a client together with lines; not both."};
  }
  if (request.client) {
    if (request.lines) return;
    throw Error{reasons.invoice_lines_missing, "lines", "Say with lines what the client is billed for."};
  }
  const std::string_view field = request.lines ? "lines" : request.due_date ? "due_date" : request.note ? "note" : "";
  if (field.empty()) return;
  throw Error{reasons.invoice_drafted_already, std::string{field},
              "That is written in the draft. Change it there with invoice.update_draft."};
}

/// The draft that a request names or writes.
Invoice draft_to_issue(engine::Context& context, const IssueInvoice& request) {
  check_issue(request);
  if (request.client) {
    return create_invoice(context, {*request.client, *request.lines, request.due_date, request.note});
  }
  Invoice draft = require_whole_invoice(context.db(), context.scope(), *request.id);
  require_draft(draft);
  if (draft.lines.empty()) {
    throw Error{reasons.invoice_no_lines,
                "A draft without lines cannot be issued. Add some with invoice.update_draft."};
  }
  return draft;
}

/// A step along the state table with an event of its own and nothing to post.
Invoice take(engine::Context& context, InvoiceStep step, Id<Invoice> id) {
  Invoice invoice = require_whole_invoice(context.db(), context.scope(), id);
  move(context, invoice, next_status(invoice, step));
  context.emit(*arrow_of(invoice_arrows, step).event, id, invoice.client);
  return invoice;
}

}  // namespace

Invoice create_invoice(engine::Context& context, const CreateInvoice& request) {
  const Client client = clients::require_client(context.db(), context.scope(), request.client);
  if (client.status == ClientStatus::closed) {
    throw Error{clients::reasons.client_closed, "This client is closed. Reopen it with client.reopen to bill it."};
  }
  Invoice draft;
  draft.client = client.id;
  draft.currency = client.currency;
  draft.due_date = request.due_date;
  draft.note = request.note;
  draft.paid = Money::zero(client.currency);
  draft.created_at = context.now();
  set_lines(draft, request.lines);
  price_draft(context, client, draft);
  insert_draft(context.db(), context.scope(), draft);
  context.changed<Invoice>("invoice", draft.id, nullptr, &draft);
  context.emit(events.invoice_created, draft.id, draft.client);
  return draft;
}

Invoice update_draft(engine::Context& context, const UpdateDraft& request) {
  const Invoice before = require_whole_invoice(context.db(), context.scope(), request.id);
  require_draft(before);
  engine::check_version("invoice", before.version, request.version);
  Invoice after = before;
  ++after.version;
  if (request.due_date) after.due_date = request.due_date;
  if (request.note) after.note = request.note;
  if (request.lines) {
    set_lines(after, *request.lines);
    price_draft(context, clients::require_client(context.db(), context.scope(), after.client), after);
    replace_draft_lines(context.db(), context.scope(), after);
  }
  update_draft(context.db(), context.scope(), after);
  context.changed("invoice", after.id, &before, &after);
  context.emit(events.invoice_updated, after.id, after.client);
  return after;
}

DiscardedDraft discard_draft(engine::Context& context, const DiscardDraft& request) {
  const Invoice draft = require_whole_invoice(context.db(), context.scope(), request.id);
  require_draft(draft);
  engine::check_version("invoice", draft.version, request.version);
  delete_draft(context.db(), context.scope(), draft.id);
  context.changed<Invoice>("invoice", draft.id, &draft, nullptr);
  context.emit(events.invoice_discarded, draft.id, draft.client);
  return {draft.id};
}

Invoice issue_invoice(engine::Context& context, const IssueInvoice& request) {
  Invoice draft = draft_to_issue(context, request);
  const Date issue_date = request.issue_date.value_or(context.today());
  if (issue_date > context.today()) {
    throw Error{reasons.invoice_future_date, "issue_date",
                "Today is " + context.today().to_string() + "; an invoice is not dated later."};
  }
  IssuingSetup& setup = context.keep<IssuingSetup>();
  Issuing issuing{context, setup, issue_date};
  issuing.issue_draft(draft, request.tax_date.value_or(issue_date));
  issuing.finish();
  const Client client = clients::require_client(context.db(), context.scope(), draft.client);
  if (spend_credit_by_policy(context, setup.policies, client) == 0) return draft;
  return require_whole_invoice(context.db(), context.scope(), draft.id);
}

Invoice get_invoice(engine::Context& context, const GetInvoice& request) {
  return require_whole_invoice(context.db(), context.scope(), request.id);
}

Page<Invoice> list_invoices(engine::Context& context, const ListInvoices& request) {
  if (request.client) {
    context.require_client(*request.client);
    clients::require_client(context.db(), context.scope(), *request.client);
  }
  return list_invoices(context.db(), context.scope(), request, context.today());
}

Invoice apply_credit(engine::Context& context, const ApplyCredit& request) {
  Invoice invoice = require_whole_invoice(context.db(), context.scope(), request.id);
  next_status(invoice, InvoiceStep::settle);
  const Money open = unsettled_amount(invoice);
  const Money credit = find_credit(context.db(), context.scope(), invoice.client, invoice.currency);
  const Money amount = request.amount.value_or(std::min(open, credit));
  if (request.amount && amount.currency() != invoice.currency) {
    throw Error{base_reasons.money_currency_mismatch, "amount",
                "The invoice is in " + std::string{invoice.currency.code()} + "."};
  }
  if (request.amount && !amount.is_positive()) {
    throw Error{reasons.credit_bad_amount, "amount", "Give more than nothing, or leave it out."};
  }
  if (amount > open) {
    throw Error{reasons.invoice_overpaid, "Only " + open.to_string() + " are owed on this invoice."};
  }
  if (amount > credit || amount.is_zero()) {
    throw Error{reasons.credit_not_enough, "The client has " + credit.to_string() + " of credit."};
  }
  pay_from_credit(context, invoice, amount);
  return invoice;
}

Invoice expect_payment(engine::Context& context, const ExpectPayment& request) {
  return take(context, InvoiceStep::expect_payment, request.id);
}

Invoice expect_no_payment(engine::Context& context, const ExpectNoPayment& request) {
  return take(context, InvoiceStep::expect_no_payment, request.id);
}

Invoice send_to_collections(engine::Context& context, const SendToCollections& request) {
  return take(context, InvoiceStep::send_to_collections, request.id);
}

Invoice write_off(engine::Context& context, const WriteOff& request) {
  Invoice invoice = require_whole_invoice(context.db(), context.scope(), request.id);
  const Money open = open_amount(invoice);
  move(context, invoice, next_status(invoice, InvoiceStep::write_off));
  post(context, {EntryKind::invoice_written_off, invoice.id.value, invoice.client, context.today()},
       {{AccountKind::bad_debt, std::nullopt, {}, open}, {AccountKind::receivable, invoice.client, {}, -open}});
  context.emit(events.invoice_written_off, invoice.id, invoice.client);
  return invoice;
}

namespace {

using namespace engine::words;

constexpr engine::Operation invoice_rows[] = {
    operation<CreateInvoice, &create_invoice>(Effect::write, needs(Permission::invoice_edit), open_to(Callers::staff),
                                              since("0.1"), "Makes a draft."),
    operation<UpdateDraft, &update_draft>(Effect::write, needs(Permission::invoice_edit), open_to(Callers::staff),
                                          since("0.1"), "Changes a draft."),
    operation<DiscardDraft, &discard_draft>(Effect::write, needs(Permission::invoice_edit), open_to(Callers::staff),
                                            since("0.1"), "Throws a draft away."),
    operation<IssueInvoice, &issue_invoice>(
        Effect::write, needs(Permission::invoice_issue), open_to(Callers::staff), since("0.1"),
        "Issues a draft, or lines at once: numbered, taxed, posted, never changed again."),
    operation<GetInvoice, &get_invoice>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                        since("0.1"), "One invoice with its lines and taxes."),
    operation<ListInvoices, &list_invoices>(
        Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone), since("0.1"),
        "The invoices there are, without their lines and taxes: invoice.get has them."),
    operation<ApplyCredit, &apply_credit>(Effect::write, needs(Permission::credit_edit), open_to(Callers::staff),
                                          since("0.1"), "Pays an invoice from the client's credit."),
    operation<ExpectPayment, &expect_payment>(Effect::write, needs(Permission::payment_record), open_to(Callers::staff),
                                              since("0.1"), "Says that a payment is on its way."),
    operation<ExpectNoPayment, &expect_no_payment>(Effect::write, needs(Permission::payment_record),
                                                   open_to(Callers::staff), since("0.1"),
                                                   "Says that the expected payment did not come."),
    operation<SendToCollections, &send_to_collections>(Effect::write, needs(Permission::invoice_cancel),
                                                       open_to(Callers::staff), since("0.1"),
                                                       "Hands an unpaid invoice over to debt collection."),
    operation<WriteOff, &write_off>(Effect::write, needs(Permission::invoice_cancel), open_to(Callers::staff),
                                    since("0.1"), "Gives up what is owed of an invoice in collections."),
};

}  // namespace

constinit const engine::Operations invoice_operations{invoice_rows};

}  // namespace billhook::billing
