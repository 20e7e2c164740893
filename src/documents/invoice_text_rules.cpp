#include "documents/invoice_text_rules.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "documents/wording.hpp"

namespace billhook::documents {
namespace {

constexpr std::size_t width = 80;
constexpr std::size_t half = width / 2;
constexpr std::size_t amount_width = 16;
constexpr std::size_t quantity_width = 8;
constexpr std::size_t description_width = width - amount_width - quantity_width - 2;

/// Code points, which is near enough to columns for the scripts a text terminal shows in one cell each.
std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string right(std::string_view text, std::size_t columns) {
  const std::size_t missing = columns > length(text) ? columns - length(text) : 0;
  return std::string(missing, ' ').append(text);
}

std::string left(std::string_view text, std::size_t columns) {
  const std::size_t missing = columns > length(text) ? columns - length(text) : 0;
  return std::string{text}.append(missing, ' ');
}

/// Where a text of at most that many code points may be broken: after its last blank, or in the middle of a long word.
std::size_t break_at(std::string_view text, std::size_t columns) {
  std::size_t position = 0;
  std::size_t after_blank = 0;
  for (std::size_t count = 0; position < text.size(); ++count) {
    if (count == columns) return after_blank > 0 ? after_blank : position;
    if (text[position] == ' ') after_blank = position + 1;
    ++position;
    while (position < text.size() && (static_cast<unsigned char>(text[position]) & 0xC0U) == 0x80U) ++position;
  }
  return text.size();
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t line_end = std::min(text.find('\n'), text.size());
    const bool is_cr_lf = line_end > 0 && line_end < text.size() && text[line_end - 1] == '\r';
    const std::string_view paragraph = text.substr(0, line_end - (is_cr_lf ? 1 : 0));
    const std::size_t end = break_at(paragraph, columns);
    std::string line{paragraph.substr(0, end)};
    line.erase(line.find_last_not_of(' ') + 1);
    lines.push_back(std::move(line));
    text.remove_prefix(end == paragraph.size() ? std::min(line_end + 1, text.size()) : end);
  }
  return lines;
}

void add_line(std::string& page, std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  page += line;
  page += '\n';
}

/// The address of a party, lines that are too long for its half of the page broken.
std::vector<std::string> party_lines(const std::optional<Party>& party) {
  std::vector<std::string> lines;
  if (!party) return lines;
  for (const std::string& line : address_block(*party)) {
    for (std::string& part : wrap(line, half - 2)) lines.push_back(std::move(part));
  }
  return lines;
}

void add_parties(std::string& page, const Invoice& invoice) {
  const std::vector<std::string> seller = party_lines(invoice.seller_party);
  const std::vector<std::string> client = party_lines(invoice.client_party);
  add_line(page, left("From", half) + "To");
  for (std::size_t i = 0; i < std::max(seller.size(), client.size()); ++i) {
    add_line(page, left(i < seller.size() ? seller[i] : "", half) + (i < client.size() ? client[i] : ""));
  }
  page += '\n';
}

void add_dates(std::string& page, const Invoice& invoice) {
  if (invoice.issue_date) add_line(page, left("Date", 12) + invoice.issue_date->to_string());
  if (invoice.due_date) add_line(page, left("Due", 12) + invoice.due_date->to_string());
  add_line(page, left("Status", 12) + std::string{name_of(invoice.status)});
  page += '\n';
}

void add_lines(std::string& page, const Invoice& invoice) {
  const std::string rule(width, '-');
  add_line(page, left("Description", description_width) + right("Quantity", quantity_width + 2) +
                     right(std::string{"Net "} + std::string{invoice.currency.code()}, amount_width));
  add_line(page, rule);
  for (const InvoiceLine& line : invoice.lines) {
    std::vector<std::string> description = wrap(line.description, description_width);
    if (description.empty()) description.emplace_back();
    add_line(page, left(description.front(), description_width) + right(line.quantity.to_string(), quantity_width + 2) +
                       right(written_amount(line.net), amount_width));
    for (std::size_t i = 1; i < description.size(); ++i) add_line(page, description[i]);
    if (const std::string period = written_period(line); !period.empty()) add_line(page, "  " + period);
  }
  add_line(page, rule);
}

void add_sum(std::string& page, std::string_view label, Money amount) {
  const std::size_t label_width = width - amount_width - 2;
  const std::vector<std::string> lines = wrap(label, label_width);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool is_last = i + 1 == lines.size();
    add_line(page, right(lines[i], label_width) + (is_last ? right(written_amount(amount), amount_width + 2) : ""));
  }
}

}  // namespace

std::string invoice_text(const Invoice& invoice) {
  std::string page;
  add_line(page, document_title(invoice));
  add_line(page, std::string(length(document_title(invoice)), '='));
  page += '\n';
  add_parties(page, invoice);
  add_dates(page, invoice);
  add_lines(page, invoice);
  add_sum(page, "Net", invoice.net);
  for (const InvoiceTax& tax : invoice.taxes) {
    add_sum(page, tax_label(tax) + " on " + written_amount(tax.base), tax.amount);
  }
  const std::string code{invoice.currency.code()};
  add_sum(page, "Total " + code, invoice.total);
  if (!invoice.paid.is_zero()) add_sum(page, "Settled", -invoice.paid);
  add_sum(page, "To pay " + code, balance_due(invoice));
  if (const std::string_view notice = legal_notice(invoice); !notice.empty()) {
    page += '\n';
    add_line(page, std::string{notice});
  }
  if (invoice.note) {
    page += '\n';
    for (std::string& line : wrap(*invoice.note, width)) add_line(page, std::move(line));
  }
  return page;
}

}  // namespace billhook::documents
