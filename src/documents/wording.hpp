// What a document says, before it is laid out: the same words for text and for HTML. Pure; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/invoice.hpp"

namespace billhook::documents {

/// "1,234.50": the amount with its thousands set apart, without the currency.
std::string written_amount(Money money);
/// "19 %".
std::string written_percent(Percent percent);
/// "2026-11-01 – 2026-11-30": first and last day of the line's period; empty where it has none.
std::string written_period(const InvoiceLine& line);
/// The same of the days that are billed no longer.
std::string written_period(const CreditNoteLine& line);
/// Name, company, street, town, country, tax number and reference, a line each; nothing that is missing leaves a gap.
std::vector<std::string> address_block(const Party& party);
/// "VAT 19 % (DE)", and for a tax that is not charged its legal reason instead.
std::string tax_label(const InvoiceTax& tax);
std::string tax_label(const CreditNoteTax& tax);
/// The sentence the law asks for where the buyer owes the tax (Directive 2006/112/EC art. 226 no. 11a); otherwise
/// empty.
std::string_view legal_notice(const std::vector<InvoiceTax>& taxes);
std::string_view legal_notice(const std::vector<CreditNoteTax>& taxes);
/// "Invoice 2026-00042", "Draft invoice", "Cancelled invoice 2026-00042".
std::string document_title(const Invoice& invoice);
/// What is still to be paid: nothing on a draft or a cancelled invoice.
Money balance_due(const Invoice& invoice);

}  // namespace billhook::documents
