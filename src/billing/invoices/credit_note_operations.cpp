#include "billing/invoices/credit_note_operations.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "billhook/base/error.hpp"
#include "billing/invoices/credit_note_store.hpp"
#include "billing/invoices/crediting.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/reasons.hpp"
#include "clients/client_store.hpp"

namespace billhook::billing {

namespace {

using LineCredits = std::vector<LineCredit>;

void append(LineCredits& all, const LineCredits& lines) { all.insert(all.end(), lines.begin(), lines.end()); }

/// Days of a line that are billed still, or those of all of it.
LineCredits released(const CreditedLine& wanted, const InvoiceLine& line, const CreditedBefore::Line& before,
                     const std::string& path) {
  if (!wanted.released) return released_line(line, before);
  const auto [from, to] = *wanted.released;
  LineCredits days;
  const bool is_inside = line.period_to && *line.period_from <= from && from < to && to <= *line.period_to;
  if (is_inside) days = released_days(line, before, {from, to});
  if (days.empty()) {
    throw Error{reasons.credit_note_bad_days, path + ".released", "The line is not billed for these days."};
  }
  return days;
}

LineCredits line_credits(const IssueCreditNote& request, const Invoice& invoice, const CreditedBefore& before,
                         std::size_t place) {
  const CreditedLine& wanted = request.lines[place];
  const std::string path = "lines[" + std::to_string(place) + "]";
  if (wanted.net && wanted.amount) {
    throw Error{reasons.credit_note_net_or_amount, path + ".net", "Give the amount without tax or with it, not both."};
  }
  const bool is_released = wanted.released || request.periods == CreditedPeriods::release;
  if (!is_released) return {{.line = wanted.line, .net = wanted.net, .gross = wanted.amount}};
  if (wanted.net || wanted.amount) {
    throw Error{reasons.credit_note_whole_lines, path + (wanted.net ? ".net" : ".amount"),
                "Days that are billed anew are taken back with all that was billed for them."};
  }
  const auto line = std::ranges::find(invoice.lines, wanted.line, &InvoiceLine::id);
  if (line == invoice.lines.end()) return {{.line = wanted.line}};
  return released(wanted, *line, before.lines[static_cast<std::size_t>(line - invoice.lines.begin())], path);
}

LineCredits lines_to_credit(const IssueCreditNote& request, const Invoice& invoice, const CreditedBefore& before) {
  if (request.lines.empty()) return whole_invoice(invoice, before, request.periods);
  LineCredits lines;
  for (std::size_t i = 0; i < request.lines.size(); ++i) append(lines, line_credits(request, invoice, before, i));
  return lines;
}

}  // namespace

CreditNote issue_credit_note(engine::Context& context, const IssueCreditNote& request) {
  Invoice invoice = require_whole_invoice(context.db(), context.scope(), request.invoice);
  require_creditable(invoice);
  IssuingSetup& setup = context.keep<IssuingSetup>();
  const CreditedBefore before = credited_before(context.db(), context.scope(), invoice);
  const LineCredits lines = lines_to_credit(request, invoice, before);
  CreditNote note =
      credit(context, setup, invoice, before, lines, {.refund_to = request.refund_to, .note = request.note}).note;
  announce_released(context, note);
  return note;
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
