#include "documents/invoice_html_rules.hpp"

#include <string_view>

#include "documents/wording.hpp"

namespace billhook::documents {
namespace {

constexpr std::string_view page_head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root { --ink: #1b2430; --soft: #667085; --line: #e4e7ec; --accent: #0f6b5c; --paper: #ffffff; --desk: #f2f4f7; }
* { box-sizing: border-box; }
body { margin: 0; padding: 2.5rem 1rem; background: var(--desk); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 3rem; background: var(--paper); border-radius: 10px;
  border-top: 6px solid var(--accent); box-shadow: 0 1px 2px rgba(16, 24, 40, .06), 0 8px 24px rgba(16, 24, 40, .06); }
header { display: flex; justify-content: space-between; gap: 1rem; align-items: flex-start; flex-wrap: wrap; }
h1 { margin: 0; font-size: 1.75rem; letter-spacing: -.01em; }
.status { padding: .2rem .75rem; border-radius: 999px; font-size: .8rem; font-weight: 600; text-transform: capitalize;
  background: #fef3e2; color: #93500b; }
.status.paid, .status.refunded { background: #e3f5ee; color: #0b5f46; }
.status.draft, .status.cancelled, .status.written_off { background: #eef0f3; color: #475467; }
.status.collections { background: #fde8e7; color: #a2231d; }
.parties { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; margin: 2.25rem 0 1.75rem; }
h2 { margin: 0 0 .35rem; font-size: .75rem; font-weight: 600; letter-spacing: .07em; text-transform: uppercase;
  color: var(--soft); }
address { font-style: normal; overflow-wrap: anywhere; }
address span { display: block; }
address span:first-child { font-weight: 600; }
dl { display: flex; gap: 2.5rem; margin: 0 0 2rem; flex-wrap: wrap; }
dt { font-size: .75rem; font-weight: 600; letter-spacing: .07em; text-transform: uppercase; color: var(--soft); }
dd { margin: 0; font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; }
th { padding: .5rem 0; font-size: .75rem; letter-spacing: .07em; text-transform: uppercase; text-align: left;
  color: var(--soft); border-bottom: 2px solid var(--ink); }
td { padding: .7rem 0; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td small { display: block; color: var(--soft); }
.number { padding-left: 1rem; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tfoot td { padding: .3rem 0 .3rem 1rem; border: 0; }
tfoot tr:first-child td { padding-top: 1.1rem; }
tfoot .label { text-align: right; color: var(--soft); }
tfoot .total td { padding-top: .7rem; font-size: 1.05rem; font-weight: 600; color: var(--ink); }
tfoot .due td { font-size: 1.3rem; font-weight: 700; color: var(--accent); }
.notice { margin: 2rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft);
  white-space: pre-line; overflow-wrap: anywhere; }
@media (max-width: 40rem) { main { padding: 1.5rem; } .parties { grid-template-columns: 1fr; gap: 1.25rem; } }
@media print { body { padding: 0; background: none; } main { padding: 0; max-width: none; border: 0; box-shadow: none; }
  tr { break-inside: avoid; } @page { margin: 18mm; } }
</style>
)";

void escape(std::string_view text, std::string& page) {
  for (const char character : text) {
    switch (character) {
      case '&':
        page += "&amp;";
        break;
      case '<':
        page += "&lt;";
        break;
      case '>':
        page += "&gt;";
        break;
      case '"':
        page += "&quot;";
        break;
      case '\'':
        page += "&#39;";
        break;
      default:
        page += character;
    }
  }
}

/// <tag class="...">text</tag>, the text escaped.
void element(std::string_view tag, std::string_view css_class, std::string_view text, std::string& page) {
  page.append("<").append(tag);
  if (!css_class.empty()) page.append(" class=\"").append(css_class).append("\"");
  page += '>';
  escape(text, page);
  page.append("</").append(tag).append(">");
}

void add_party(std::string_view heading, const std::optional<Party>& party, std::string& page) {
  page += "<section>";
  element("h2", "", heading, page);
  page += "<address>";
  if (party) {
    for (const std::string& line : address_block(*party)) element("span", "", line, page);
  }
  page += "</address></section>\n";
}

void add_head(const Invoice& invoice, std::string& page) {
  page += page_head;
  element("title", "", document_title(invoice), page);
  page += "\n</head>\n<body>\n<main>\n<header>";
  element("h1", "", document_title(invoice), page);
  std::string status{name_of(invoice.status)};
  const std::string css_class = "status " + status;
  for (char& character : status) character = character == '_' ? ' ' : character;
  element("span", css_class, status, page);
  page += "</header>\n<div class=\"parties\">\n";
  add_party("From", invoice.seller_party, page);
  add_party("To", invoice.client_party, page);
  page += "</div>\n<dl>";
  const auto date = [&page](std::string_view label, const std::optional<Date>& day) {
    if (!day) return;
    page += "<div>";
    element("dt", "", label, page);
    element("dd", "", day->to_string(), page);
    page += "</div>";
  };
  date("Date", invoice.issue_date);
  date("Due", invoice.due_date);
  page += "</dl>\n";
}

void add_line(const InvoiceLine& line, std::string& page) {
  page += "<tr><td>";
  escape(line.description, page);
  if (const std::string period = written_period(line); !period.empty()) element("small", "", period, page);
  page += "</td>";
  element("td", "number", line.quantity.to_string(), page);
  element("td", "number", written_amount(line.net), page);
  page += "</tr>\n";
}

void add_sum(std::string_view css_class, std::string_view label, Money amount, std::string& page) {
  page.append("<tr class=\"").append(css_class).append("\">");
  page += "<td class=\"label\" colspan=\"2\">";
  escape(label, page);
  page += "</td>";
  element("td", "number", written_amount(amount), page);
  page += "</tr>\n";
}

void add_sums(const Invoice& invoice, std::string& page) {
  const std::string code{invoice.currency.code()};
  add_sum("net", "Net", invoice.net, page);
  for (const InvoiceTax& tax : invoice.taxes) {
    add_sum("tax", tax_label(tax) + " on " + written_amount(tax.base), tax.amount, page);
  }
  add_sum("total", "Total " + code, invoice.total, page);
  if (!invoice.paid.is_zero()) add_sum("settled", "Settled", -invoice.paid, page);
  add_sum("due", "To pay " + code, balance_due(invoice), page);
}

}  // namespace

std::string invoice_html(const Invoice& invoice) {
  std::string page;
  page.reserve(8192);
  add_head(invoice, page);
  page += "<table>\n<thead><tr><th>Description</th><th class=\"number\">Quantity</th>";
  element("th", "number", "Net " + std::string{invoice.currency.code()}, page);
  page += "</tr></thead>\n<tbody>\n";
  for (const InvoiceLine& line : invoice.lines) add_line(line, page);
  page += "</tbody>\n<tfoot>\n";
  add_sums(invoice, page);
  page += "</tfoot>\n</table>\n";
  if (const std::string_view notice = legal_notice(invoice); !notice.empty()) element("p", "notice", notice, page);
  if (invoice.note) element("p", "notice", *invoice.note, page);
  page += "\n</main>\n</body>\n</html>\n";
  return page;
}

}  // namespace billhook::documents
