#include "documents/printed_document.hpp"

#include "documents/wording.hpp"

namespace billhook::documents {
namespace {

template <class Tax>
void add_taxes(const std::vector<Tax>& taxes, PrintedDocument& document) {
  for (const Tax& tax : taxes) {
    document.sums.push_back({"tax", tax_label(tax) + " on " + written_amount(tax.base), tax.amount});
  }
}

void add_notices(std::string_view legal, const std::optional<Text<1000>>& note, PrintedDocument& document) {
  if (!legal.empty()) document.notices.emplace_back(legal);
  if (note) document.notices.push_back(note->str());
}

std::string dated(const Invoice& invoice) { return invoice.number->str() + " of " + invoice.issue_date->to_string(); }

}  // namespace

PrintedDocument printed(const Invoice& invoice) {
  const std::string code{invoice.currency.code()};
  PrintedDocument document;
  document.title = document_title(invoice);
  document.status = name_of(invoice.status);
  document.seller = invoice.seller_party;
  document.client = invoice.client_party;
  document.currency = invoice.currency;
  if (invoice.issue_date) document.facts.push_back({"Date", invoice.issue_date->to_string()});
  if (invoice.due_date) document.facts.push_back({"Due", invoice.due_date->to_string()});
  for (const InvoiceLine& line : invoice.lines) {
    document.lines.push_back({line.description.str(), written_period(line), line.quantity.to_string(), line.net});
  }
  document.sums.push_back({"net", "Net", invoice.net});
  add_taxes(invoice.taxes, document);
  document.sums.push_back({"total", "Total " + code, invoice.total});
  if (!invoice.paid.is_zero()) document.sums.push_back({"settled", "Settled", -invoice.paid});
  document.sums.push_back({"due", "To pay " + code, balance_due(invoice)});
  add_notices(legal_notice(invoice.taxes), invoice.note, document);
  return document;
}

PrintedDocument printed(const CreditNote& note, const Invoice& invoice) {
  PrintedDocument document;
  document.title = "Credit note " + note.number.str();
  document.seller = note.seller_party;
  document.client = note.client_party;
  document.currency = note.currency;
  document.facts = {{"Date", note.issue_date.to_string()}, {"For invoice", dated(invoice)}};
  document.has_quantities = false;
  for (const CreditNoteLine& line : note.lines) {
    document.lines.push_back({line.description.str(), written_period(line), {}, line.net});
  }
  document.sums.push_back({"net", "Net", note.net});
  add_taxes(note.taxes, document);
  document.sums.push_back({"total", "Total " + std::string{note.currency.code()}, note.total});
  if (note.settled.is_positive()) document.sums.push_back({"settled", "Lowers what is owed", note.settled});
  if (note.refunded.is_positive()) {
    document.sums.push_back(
        {"settled", note.refund_to == RefundTo::credit ? "Becomes your credit" : "Paid back", note.refunded});
  }
  add_notices(legal_notice(note.taxes), note.note, document);
  return document;
}

}  // namespace billhook::documents
