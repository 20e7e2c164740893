#include "documents/wording.hpp"

#include "base/country.hpp"

namespace billhook::documents {
namespace {

std::string join(std::string_view first, std::string_view second) {
  std::string joined{first};
  if (!first.empty() && !second.empty()) joined += ' ';
  joined += second;
  return joined;
}

template <std::size_t N>
std::string_view text_of(const std::optional<Text<N>>& text) {
  return text ? std::string_view{*text} : std::string_view{};
}

template <class Tax>
std::string zone_of(const Tax& tax) {
  std::string zone{tax.country.str()};
  if (tax.state) {
    zone += '-';
    zone += std::string_view{*tax.state};
  }
  return zone;
}

template <class Tax>
std::string label_of(const Tax& tax) {
  switch (tax.reason) {
    case TaxReason::reverse_charge:
      return "Reverse charge (" + zone_of(tax) + ")";
    case TaxReason::exempt:
      return "Exempt from tax";
    case TaxReason::out_of_scope:
      return "Outside the scope of tax";
    case TaxReason::taxed:
    case TaxReason::zero_rated:
      break;
  }
  return tax.name.str() + " " + written_percent(tax.percent) + " (" + zone_of(tax) + ")";
}

template <class Tax>
std::string_view notice_of(const std::vector<Tax>& taxes) {
  for (const Tax& tax : taxes) {
    if (tax.reason == TaxReason::reverse_charge) return "Reverse charge: the recipient is liable for the tax.";
  }
  return {};
}

std::string written_span(const std::optional<Date>& from, const std::optional<Date>& to) {
  if (!from || !to || *from == *to) return {};
  return from->to_string() + " – " + (*to - 1).to_string();
}

}  // namespace

std::string written_amount(Money money) {
  std::string amount = money.amount();
  const std::size_t start = amount.starts_with('-') ? 1 : 0;
  std::size_t end = amount.find('.');
  if (end == std::string::npos) end = amount.size();
  while (end > start + 3) {
    end -= 3;
    amount.insert(end, 1, ',');
  }
  return amount;
}

std::string written_percent(Percent percent) { return percent.value().to_string() + " %"; }

std::string written_period(const InvoiceLine& line) { return written_span(line.period_from, line.period_to); }
std::string written_period(const CreditNoteLine& line) { return written_span(line.released_from, line.released_to); }

std::vector<std::string> address_block(const Party& party) {
  std::vector<std::string> block;
  const auto add = [&block](std::string_view line) {
    if (!line.empty()) block.emplace_back(line);
  };
  add(text_of(party.company));
  if (!party.company || *party.company != party.name) add(party.name);
  add(text_of(party.address.line1));
  add(text_of(party.address.line2));
  add(join(join(text_of(party.address.postal_code), text_of(party.address.city)), text_of(party.address.state)));
  add(country_name(party.address.country.str()));
  if (party.tax_id) add("Tax id " + party.tax_id->str());
  if (party.reference) add("Reference " + party.reference->str());
  return block;
}

std::string tax_label(const InvoiceTax& tax) { return label_of(tax); }
std::string tax_label(const CreditNoteTax& tax) { return label_of(tax); }

std::string_view legal_notice(const std::vector<InvoiceTax>& taxes) { return notice_of(taxes); }
std::string_view legal_notice(const std::vector<CreditNoteTax>& taxes) { return notice_of(taxes); }

std::string document_title(const Invoice& invoice) {
  if (!invoice.number) return "Draft invoice";
  const std::string_view state = invoice.status == InvoiceStatus::cancelled ? "Cancelled invoice " : "Invoice ";
  return std::string{state} + invoice.number->str();
}

Money balance_due(const Invoice& invoice) {
  if (!invoice.number || invoice.status == InvoiceStatus::cancelled) return Money::zero(invoice.currency);
  return invoice.total - invoice.paid;
}

}  // namespace billhook::documents
