#include "documents/html_rules.hpp"

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

void add_head(const PrintedDocument& document, std::string& page) {
  page += page_head;
  element("title", "", document.title, page);
  page += "\n</head>\n<body>\n<main>\n<header>";
  element("h1", "", document.title, page);
  if (!document.status.empty()) {
    std::string status = document.status;
    const std::string css_class = "status " + status;
    for (char& character : status) character = character == '_' ? ' ' : character;
    element("span", css_class, status, page);
  }
  page += "</header>\n<div class=\"parties\">\n";
  add_party("From", document.seller, page);
  add_party("To", document.client, page);
  page += "</div>\n<dl>";
  for (const PrintedFact& fact : document.facts) {
    page += "<div>";
    element("dt", "", fact.label, page);
    element("dd", "", fact.text, page);
    page += "</div>";
  }
  page += "</dl>\n";
}

void add_line(const PrintedLine& line, bool has_quantity, std::string& page) {
  page += "<tr><td>";
  escape(line.description, page);
  if (!line.period.empty()) element("small", "", line.period, page);
  page += "</td>";
  if (has_quantity) element("td", "number", line.quantity, page);
  element("td", "number", written_amount(line.net), page);
  page += "</tr>\n";
}

void add_sum(const PrintedSum& sum, bool has_quantities, std::string& page) {
  page.append("<tr class=\"").append(sum.css_class).append("\">");
  page += has_quantities ? "<td class=\"label\" colspan=\"2\">" : "<td class=\"label\">";
  escape(sum.label, page);
  page += "</td>";
  element("td", "number", written_amount(sum.amount), page);
  page += "</tr>\n";
}

}  // namespace

std::string document_html(const PrintedDocument& document) {
  std::string page;
  page.reserve(8192);
  add_head(document, page);
  page += "<table>\n<thead><tr><th>Description</th>";
  if (document.has_quantities) page += "<th class=\"number\">Quantity</th>";
  element("th", "number", "Net " + std::string{document.currency.code()}, page);
  page += "</tr></thead>\n<tbody>\n";
  for (const PrintedLine& line : document.lines) add_line(line, document.has_quantities, page);
  page += "</tbody>\n<tfoot>\n";
  for (const PrintedSum& sum : document.sums) add_sum(sum, document.has_quantities, page);
  page += "</tfoot>\n</table>\n";
  for (const std::string& notice : document.notices) element("p", "notice", notice, page);
  page += "\n</main>\n</body>\n</html>\n";
  return page;
}

}  // namespace billhook::documents
