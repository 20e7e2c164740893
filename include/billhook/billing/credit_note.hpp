// CreditNote: takes an issued invoice back, whole or in part. The entity and the operations credit_note.*.
// Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/billing/invoice.hpp"

namespace billhook {

/// Where the part goes that the client had paid already: to its credit, or back to it outside of billhook.
enum class RefundTo : std::uint8_t { credit, none };
/// Why something is taken back: what is billed became something else, ended, was never delivered, or costs something
/// else; staff said so; a late fee went with what it was for.
enum class CreditReason : std::uint8_t { change, end, cancelled, price, staff, fee };
/// What becomes of the days that were billed with what is taken back: they stay billed, and it is goodwill; or they are
/// billed anew by the next run.
enum class CreditedPeriods : std::uint8_t { keep, release };

template <>
struct EnumNames<RefundTo> {
  static constexpr std::array<std::string_view, 2> names{"credit", "none"};
};
template <>
struct EnumNames<CreditReason> {
  static constexpr std::array<std::string_view, 6> names{"change", "end", "cancelled", "price", "staff", "fee"};
};
template <>
struct EnumNames<CreditedPeriods> {
  static constexpr std::array<std::string_view, 2> names{"keep", "release"};
};

struct CreditNote;

/// How much of a line of the invoice is taken back. Amounts are positive where those of the line are.
struct CreditNoteLine {
  Id<CreditNote> credit_note;
  std::int32_t position = 0;
  Id<InvoiceLine> line;
  Text<500> description;
  Currency currency;
  Money net;
  Money tax;
  std::optional<Date> released_from = {};
  std::optional<Date> released_to = {};

  friend bool operator==(const CreditNoteLine&, const CreditNoteLine&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("credit_note", &CreditNoteLine::credit_note, {.doc = "The credit note it stands on.", .key = true});
    v("position", &CreditNoteLine::position, {.doc = "Place on the credit note, from 1."});
    v("line", &CreditNoteLine::line, {.doc = "The invoice's line."});
    v("description", &CreditNoteLine::description, {.doc = "What the client reads."});
    v("currency", &CreditNoteLine::currency, {.doc = "Currency of the amounts."});
    v("net", &CreditNoteLine::net, {.doc = "Taken back without tax."});
    v("tax", &CreditNoteLine::tax, {.doc = "Tax taken back."});
    v("released_from", &CreditNoteLine::released_from,
      {.doc = "First day that is not billed any more. Left out: all days stay billed."});
    v("released_to", &CreditNoteLine::released_to,
      {.doc = "The day after the last one that is not billed any more; the first one for what is for no days."});
  }
};

/// How much of a tax row of the invoice is taken back.
struct CreditNoteTax {
  Id<CreditNote> credit_note;
  std::int32_t position = 0;
  Text<60> name;
  CountryCode country;
  std::optional<Text<10>> state = {};
  std::optional<Text<40>> tax_category = {};
  Percent percent;
  Currency currency;
  Money base;
  Money amount;
  TaxReason reason = TaxReason::taxed;

  friend bool operator==(const CreditNoteTax&, const CreditNoteTax&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("credit_note", &CreditNoteTax::credit_note, {.doc = "The credit note it stands on.", .key = true});
    v("position", &CreditNoteTax::position, {.doc = "Place of the tax on the invoice."});
    v("name", &CreditNoteTax::name, {.doc = "Name of the tax."});
    v("country", &CreditNoteTax::country, {.doc = "Whose tax it is."});
    v("state", &CreditNoteTax::state, {.doc = "Subdivision whose tax it is."});
    v("tax_category", &CreditNoteTax::tax_category, {.doc = "Tax category of the products."});
    v("percent", &CreditNoteTax::percent, {.doc = "The rate."});
    v("currency", &CreditNoteTax::currency, {.doc = "Currency of the amounts."});
    v("base", &CreditNoteTax::base, {.doc = "How much of the base is taken back."});
    v("amount", &CreditNoteTax::amount, {.doc = "How much of the tax is taken back."});
    v("reason", &CreditNoteTax::reason, {.doc = "Why it was so."});
  }
};

struct CreditNote {
  static constexpr Noun noun{"credit_note", "credit_notes"};

  Id<CreditNote> id;
  Text<60> number;
  Id<Invoice> invoice;
  Id<Client> client;
  Date issue_date;
  Currency currency;
  Money net;
  Money tax;
  Money total;
  Money settled;
  Money refunded;
  RefundTo refund_to = RefundTo::credit;
  CreditReason reason = CreditReason::staff;
  Party seller_party;
  Party client_party;
  std::optional<Text<1000>> note = {};
  Timestamp issued_at;
  std::vector<CreditNoteLine> lines = {};
  std::vector<CreditNoteTax> taxes = {};

  friend bool operator==(const CreditNote&, const CreditNote&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &CreditNote::id, {.doc = "Identifier.", .key = true});
    v("number", &CreditNote::number, {.doc = "Number, from a series of its own."});
    v("invoice", &CreditNote::invoice, {.doc = "The invoice that is taken back."});
    v("client", &CreditNote::client, {.doc = "Whose it is."});
    v("issue_date", &CreditNote::issue_date, {.doc = "Day it was issued, in the seller's zone."});
    v("currency", &CreditNote::currency, {.doc = "Currency of every amount."});
    v("net", &CreditNote::net, {.doc = "Sum without tax."});
    v("tax", &CreditNote::tax, {.doc = "Sum of the taxes."});
    v("total", &CreditNote::total, {.doc = "Sum with tax."});
    v("settled", &CreditNote::settled, {.doc = "How much of it lowered what was still owed on the invoice."});
    v("refunded", &CreditNote::refunded, {.doc = "How much of it had been paid and went back."});
    v("refund_to", &CreditNote::refund_to, {.doc = "Where that went."});
    v("reason", &CreditNote::reason, {.doc = "Why it was taken back."});
    v("seller_party", &CreditNote::seller_party, {.doc = "The seller as on the invoice."});
    v("client_party", &CreditNote::client_party, {.doc = "The client as on the invoice."});
    v("note", &CreditNote::note, {.doc = "What else the client reads."});
    v("issued_at", &CreditNote::issued_at, {.doc = "When it was issued."});
    v("lines", &CreditNote::lines, {.doc = "What is taken back.", .is_stored = false});
    v("taxes", &CreditNote::taxes, {.doc = "Taxes taken back.", .is_stored = false});
  }
};

struct CreditedDays {
  Date from;
  Date to;

  template <class V>
  static constexpr void fields(V&& v) {
    v("from", &CreditedDays::from, {.doc = "First day."});
    v("to", &CreditedDays::to, {.doc = "The day after the last one."});
  }
};

struct CreditedLine {
  Id<InvoiceLine> line;
  std::optional<Money> amount = {};
  std::optional<Money> net = {};
  std::optional<CreditedDays> released = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("line", &CreditedLine::line, {.doc = "A line of the invoice."});
    v("amount", &CreditedLine::amount,
      {.doc = "How much of it, with tax. Left out, as `net`: all that is left of it."});
    v("net", &CreditedLine::net, {.doc = "How much of it, without tax."});
    v("released", &CreditedLine::released,
      {.doc = "These of its days are billed anew; what is left of it is taken back in proportion."});
  }
};

/// Takes lines back, or, without any named, all that is left of the invoice: an amount, all that is left, or some days.
/// An invoice of which nothing is left is cancelled when nothing was ever paid of it, otherwise refunded. Its late fees
/// go with one that is cancelled. Errors, in this order: precondition `invoice.wrong_status`; invalid
/// `credit_note.net_or_amount`, `credit_note.whole_lines` (an amount of a line of which days are billed anew),
/// `credit_note.bad_days`, `credit_note.line_twice`, `credit_note.bad_amount`; precondition `credit_note.nothing_left`,
/// `credit_note.more_than_line`, `credit_note.more_than_invoice`.
struct IssueCreditNote {
  static constexpr std::string_view operation = "credit_note.issue";
  using Reply = CreditNote;

  Id<Invoice> invoice;
  std::vector<CreditedLine> lines = {};
  CreditedPeriods periods = CreditedPeriods::keep;
  RefundTo refund_to = RefundTo::credit;
  std::optional<Text<1000>> note = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("invoice", &IssueCreditNote::invoice, {.doc = "Which invoice."});
    v("lines", &IssueCreditNote::lines, {.doc = "What of it; none: all.", .max = 1000, .has_default = true});
    v("periods", &IssueCreditNote::periods,
      {.doc = "Whether the lines' days stay billed, or are billed anew by the next run.", .has_default = true});
    v("refund_to", &IssueCreditNote::refund_to, {.doc = "Where what was paid goes.", .has_default = true});
    v("note", &IssueCreditNote::note, {.doc = "What else the client reads."});
  }
};

struct GetCreditNote {
  static constexpr std::string_view operation = "credit_note.get";
  using Reply = CreditNote;

  Id<CreditNote> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &GetCreditNote::id, {.doc = "Which credit note."});
  }
};

/// Credit notes without their lines, oldest first.
struct ListCreditNotes {
  static constexpr std::string_view operation = "credit_note.list";
  using Reply = Page<CreditNote>;

  std::optional<Id<Client>> client = {};
  std::optional<Id<Invoice>> invoice = {};
  std::int32_t limit = 50;
  std::optional<Id<CreditNote>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &ListCreditNotes::client, {.doc = "Of this client alone."});
    v("invoice", &ListCreditNotes::invoice, {.doc = "Against this invoice alone."});
    v.page(&ListCreditNotes::limit, &ListCreditNotes::after);
  }
};

}  // namespace billhook
