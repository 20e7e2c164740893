#include "billing/invoices/credit_note_operations.hpp"

#include <vector>

#include "billing/invoices/credit_note_store.hpp"
#include "billing/invoices/crediting.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "clients/client_store.hpp"

namespace billhook::billing {

namespace {

LineCredit line_credit(const CreditedLine& line) { return {.line = line.line, .gross = line.amount}; }

std::vector<LineCredit> lines_to_credit(const IssueCreditNote& request, const Invoice& invoice,
                                        const CreditedBefore& before) {
  std::vector<LineCredit> lines;
  for (const CreditedLine& line : request.lines) lines.push_back(line_credit(line));
  if (!lines.empty()) return lines;
  for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
    const std::vector<LineCredit> whole = whole_line(invoice.lines[i], before.lines[i]);
    lines.insert(lines.end(), whole.begin(), whole.end());
  }
  return lines;
}

}  // namespace

CreditNote issue_credit_note(engine::Context& context, const IssueCreditNote& request) {
  Invoice invoice = require_whole_invoice(context.db(), context.scope(), request.invoice);
  require_creditable(invoice);
  IssuingSetup& setup = context.keep<IssuingSetup>();
  const CreditedBefore before = credited_before(context.db(), context.scope(), invoice);
  const std::vector<LineCredit> lines = lines_to_credit(request, invoice, before);
  return credit(context, setup, invoice, before, lines, {.refund_to = request.refund_to, .note = request.note}).note;
}

CreditNote get_credit_note(engine::Context& context, const GetCreditNote& request) {
  return require_credit_note(context.db(), context.scope(), request.id);
}

Page<CreditNote> list_credit_notes(engine::Context& context, const ListCreditNotes& request) {
  if (request.client) {
    context.require_client(*request.client);
    clients::require_client(context.db(), context.scope(), *request.client);
  }
  if (request.invoice) require_invoice(context.db(), context.scope(), *request.invoice);
  return list_credit_notes(context.db(), context.scope(), request);
}

namespace {

using namespace engine::words;

constexpr engine::Operation credit_note_rows[] = {
    operation<IssueCreditNote, &issue_credit_note>(Effect::write, needs(Permission::invoice_cancel),
                                                   open_to(Callers::staff), since("0.1"),
                                                   "Takes an issued invoice back, whole or in part."),
    operation<GetCreditNote, &get_credit_note>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                               since("0.1"), "One credit note with its lines and taxes."),
    operation<ListCreditNotes, &list_credit_notes>(
        Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone), since("0.1"),
        "The credit notes there are, without their lines and taxes: credit_note.get has them."),
};

}  // namespace

constinit const engine::Operations credit_note_operations{credit_note_rows};

}  // namespace billhook::billing
