#include "documents/text_rules.hpp"

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

void add_parties(std::string& page, const PrintedDocument& document) {
  const std::vector<std::string> seller = party_lines(document.seller);
  const std::vector<std::string> client = party_lines(document.client);
  add_line(page, left("From", half) + "To");
  for (std::size_t i = 0; i < std::max(seller.size(), client.size()); ++i) {
    add_line(page, left(i < seller.size() ? seller[i] : "", half) + (i < client.size() ? client[i] : ""));
  }
  page += '\n';
}

void add_facts(std::string& page, const PrintedDocument& document) {
  for (const PrintedFact& fact : document.facts) add_line(page, left(fact.label, 12) + fact.text);
  if (!document.status.empty()) add_line(page, left("Status", 12) + document.status);
  page += '\n';
}

void add_lines(std::string& page, const PrintedDocument& document) {
  const std::string rule(width, '-');
  const std::string_view quantities = document.has_quantities ? "Quantity" : "";
  add_line(page, left("Description", description_width) + right(quantities, quantity_width + 2) +
                     right(std::string{"Net "} + std::string{document.currency.code()}, amount_width));
  add_line(page, rule);
  for (const PrintedLine& line : document.lines) {
    std::vector<std::string> description = wrap(line.description, description_width);
    if (description.empty()) description.emplace_back();
    add_line(page, left(description.front(), description_width) + right(line.quantity, quantity_width + 2) +
                       right(written_amount(line.net), amount_width));
    for (std::size_t i = 1; i < description.size(); ++i) add_line(page, description[i]);
    if (!line.period.empty()) add_line(page, "  " + line.period);
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

std::string document_text(const PrintedDocument& document) {
  std::string page;
  add_line(page, document.title);
  add_line(page, std::string(length(document.title), '='));
  page += '\n';
  add_parties(page, document);
  add_facts(page, document);
  add_lines(page, document);
  for (const PrintedSum& sum : document.sums) add_sum(page, sum.label, sum.amount);
  for (const std::string& notice : document.notices) {
    page += '\n';
    for (std::string& line : wrap(notice, width)) add_line(page, std::move(line));
  }
  return page;
}

}  // namespace billhook::documents
