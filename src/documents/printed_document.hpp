// A document as it is printed, whichever it is: what text and HTML pages show, before it is laid out. Pure values; any
// thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/invoice.hpp"

namespace billhook::documents {

struct PrintedLine {
  std::string description;
  std::string period;    // empty: for no days
  std::string quantity;  // empty on a document that has none
  Money net;
};

struct PrintedFact {
  std::string label;
  std::string text;
};

struct PrintedSum {
  std::string css_class;
  std::string label;
  Money amount;
};

struct PrintedDocument {
  std::string title;
  std::string status;  // as in InvoiceStatus; empty: none
  std::optional<Party> seller;
  std::optional<Party> client;
  std::vector<PrintedFact> facts;  // when, and what else identifies it
  Currency currency;
  bool has_quantities = true;
  std::vector<PrintedLine> lines;
  std::vector<PrintedSum> sums;
  std::vector<std::string> notices;
};

PrintedDocument printed(const Invoice& invoice);
/// A credit note names the invoice that it corrects (Directive 2006/112/EC art. 219).
PrintedDocument printed(const CreditNote& note, const Invoice& invoice);

}  // namespace billhook::documents
