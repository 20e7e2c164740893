// Invoice: what a client owes for which lines, with a snapshot of both parties once it is issued.
//
// The entity and its parts. What is done with invoices is in invoicing.hpp. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/billing/tax.hpp"
#include "billhook/identity/address.hpp"

namespace billhook {

struct Client;
struct Product;
struct Service;
struct Invoice;

/// Overdue is no status: it is `unpaid` past the due date.
enum class InvoiceStatus : std::uint8_t {
  draft,
  unpaid,
  payment_pending,
  paid,
  cancelled,
  collections,
  written_off,
  refunded
};
enum class LineKind : std::uint8_t {
  recurring,
  setup,
  one_time,
  late_fee,
  custom,
  repair,
  returned_payment,
  return_fee
};

template <>
struct EnumNames<InvoiceStatus> {
  static constexpr std::array<std::string_view, 8> names{"draft",     "unpaid",      "payment_pending", "paid",
                                                         "cancelled", "collections", "written_off",     "refunded"};
};
template <>
struct EnumNames<LineKind> {
  static constexpr std::array<std::string_view, 8> names{"recurring", "setup",  "one_time",         "late_fee",
                                                         "custom",    "repair", "returned_payment", "return_fee"};
};

/// Seller or buyer as it was when the document was issued.
struct Party {
  Text<200> name;
  std::optional<Text<200>> company = {};
  Address address;
  std::optional<Text<30>> tax_id = {};
  std::optional<Email> email = {};
  std::optional<Text<60>> reference = {};

  friend bool operator==(const Party&, const Party&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("name", &Party::name, {.doc = "Name.", .pii = true});
    v("company", &Party::company, {.doc = "Company."});
    v("address", &Party::address, {.doc = "Address."});
    v("tax_id", &Party::tax_id, {.doc = "Tax registration number.", .pii = true});
    v("email", &Party::email, {.doc = "E-mail address.", .pii = true});
    v("reference", &Party::reference, {.doc = "The buyer's own order reference."});
  }
};

struct InvoiceLine {
  Id<InvoiceLine> id;
  Id<Invoice> invoice;
  std::int32_t position = 0;
  LineKind kind = LineKind::custom;
  std::optional<Id<Service>> service = {};
  std::optional<Id<Product>> product = {};
  Text<500> description;
  Decimal quantity{1};
  Currency currency;
  Money unit_price;
  Money amount;
  Money net;
  Money tax;
  Text<40> tax_category;
  std::int32_t tax_group = 0;
  std::optional<Date> period_from = {};
  std::optional<Date> period_to = {};
  std::optional<std::int32_t> days = {};
  std::optional<std::int32_t> period_days = {};
  std::optional<Decimal> exact_amount = {};
  std::optional<Id<InvoiceLine>> repairs = {};
  std::int32_t generation = 0;

  friend bool operator==(const InvoiceLine&, const InvoiceLine&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &InvoiceLine::id, {.doc = "Identifier.", .key = true});
    v("invoice", &InvoiceLine::invoice, {.doc = "The invoice it stands on."});
    v("position", &InvoiceLine::position, {.doc = "Place on the invoice, from 1."});
    v("kind", &InvoiceLine::kind, {.doc = "What it is for."});
    v("service", &InvoiceLine::service, {.doc = "The service that is billed.", .is_stored = false});
    v("product", &InvoiceLine::product, {.doc = "The product it was."});
    v("description", &InvoiceLine::description, {.doc = "What the client reads."});
    v("quantity", &InvoiceLine::quantity, {.doc = "How many."});
    v("currency", &InvoiceLine::currency, {.doc = "Currency of the amounts."});
    v("unit_price", &InvoiceLine::unit_price, {.doc = "Price of one for a whole period, as in the catalogue."});
    v("amount", &InvoiceLine::amount, {.doc = "Price of the line, with tax where the seller's prices are."});
    v("net", &InvoiceLine::net, {.doc = "Without tax."});
    v("tax", &InvoiceLine::tax, {.doc = "Its share of the invoice's taxes."});
    v("tax_category", &InvoiceLine::tax_category, {.doc = "Tax category of the product."});
    v("tax_group", &InvoiceLine::tax_group,
      {.doc = "Lines that the same taxes hold for have the same number, from 1."});
    v("period_from", &InvoiceLine::period_from, {.doc = "First day billed."});
    v("period_to", &InvoiceLine::period_to, {.doc = "The day after the last one billed."});
    v("days", &InvoiceLine::days, {.doc = "Days billed."});
    v("period_days", &InvoiceLine::period_days, {.doc = "Days of the whole period."});
    v("exact_amount", &InvoiceLine::exact_amount, {.doc = "The amount before it was rounded.", .fixed = true});
    v("repairs", &InvoiceLine::repairs, {.doc = "The line that this one takes back."});
    v("generation", &InvoiceLine::generation, {.doc = "How often the period was taken back and billed anew before."});
  }
};

/// One tax of the invoice; a TaxRow with its place.
struct InvoiceTax {
  Id<Invoice> invoice;
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
  std::int32_t tax_group = 1;

  friend bool operator==(const InvoiceTax&, const InvoiceTax&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("invoice", &InvoiceTax::invoice, {.doc = "The invoice it stands on.", .key = true});
    v("position", &InvoiceTax::position, {.doc = "Place on the invoice, from 1."});
    v("name", &InvoiceTax::name, {.doc = "Name of the tax."});
    v("country", &InvoiceTax::country, {.doc = "Whose tax it is."});
    v("state", &InvoiceTax::state, {.doc = "Subdivision whose tax it is."});
    v("tax_category", &InvoiceTax::tax_category, {.doc = "Tax category of the products, where the rate is for one."});
    v("percent", &InvoiceTax::percent, {.doc = "The rate."});
    v("currency", &InvoiceTax::currency, {.doc = "Currency of the amounts."});
    v("base", &InvoiceTax::base, {.doc = "The sum that the rate was applied to."});
    v("amount", &InvoiceTax::amount, {.doc = "The tax."});
    v("reason", &InvoiceTax::reason, {.doc = "Why it is so."});
    v("tax_group", &InvoiceTax::tax_group, {.doc = "The group of lines it is on."});
  }
};

struct Invoice {
  static constexpr Noun noun{"invoice", "invoices"};

  Id<Invoice> id;
  std::int64_t version = 1;
  std::optional<Text<60>> number = {};
  InvoiceStatus status = InvoiceStatus::draft;
  Id<Client> client;
  Currency currency;
  std::optional<Date> issue_date = {};
  std::optional<Date> due_date = {};
  std::optional<Date> tax_date = {};
  Money net;
  Money tax;
  Money total;
  Money paid;
  std::optional<Party> seller_party = {};
  std::optional<Party> client_party = {};
  std::optional<Id<Invoice>> late_fee_for = {};
  std::optional<Id<Invoice>> replaces = {};
  std::optional<Id<Invoice>> replaced_by = {};
  std::optional<Money> aged_amount = {};
  std::optional<Date> aged_since = {};
  bool is_opening = false;
  std::optional<Text<1000>> note = {};
  Timestamp created_at;
  std::optional<Timestamp> issued_at = {};
  std::optional<Timestamp> paid_at = {};
  std::vector<InvoiceLine> lines = {};
  std::vector<InvoiceTax> taxes = {};

  friend bool operator==(const Invoice&, const Invoice&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Invoice::id, {.doc = "Identifier.", .key = true});
    v.version(&Invoice::version);
    v("number", &Invoice::number, {.doc = "Number of the issued document. A draft has none."});
    v("status", &Invoice::status, {.doc = "Where it stands."});
    v("client", &Invoice::client, {.doc = "Who is billed."});
    v("currency", &Invoice::currency, {.doc = "Currency of every amount: the client's."});
    v("issue_date", &Invoice::issue_date, {.doc = "Day it was issued, in the seller's zone."});
    v("due_date", &Invoice::due_date, {.doc = "Last day to pay in time."});
    v("tax_date", &Invoice::tax_date, {.doc = "Day whose tax rates hold."});
    v("net", &Invoice::net, {.doc = "Sum without tax."});
    v("tax", &Invoice::tax, {.doc = "Sum of the taxes."});
    v("total", &Invoice::total, {.doc = "Sum with tax."});
    v("paid", &Invoice::paid, {.doc = "Settled so far, by payments, credit and credit notes."});
    v("seller_party", &Invoice::seller_party, {.doc = "The seller as it was when this was issued."});
    v("client_party", &Invoice::client_party, {.doc = "The client as it was when this was issued."});
    v("late_fee_for", &Invoice::late_fee_for, {.doc = "The overdue invoice that this one charges a fee for."});
    v("replaces", &Invoice::replaces,
      {.doc = "The invoice of which it takes the place, in whole or in part.", .is_stored = false});
    v("replaced_by", &Invoice::replaced_by, {.doc = "The last one that takes its place.", .is_stored = false});
    v("aged_amount", &Invoice::aged_amount,
      {.doc = "Until this much of it is paid, it is as old as the debt of which it takes the place."});
    v("aged_since", &Invoice::aged_since,
      {.doc = "Day from which dunning counts, where that is not the due date: that of the debt of which it takes the "
              "place, or the one on which a payment of it was reversed."});
    v("is_opening", &Invoice::is_opening,
      {.doc = "Whether it stands for time that another system billed before: under its number there, outside the "
              "series and the revenue."});
    v("note", &Invoice::note, {.doc = "What else the client reads."});
    v("created_at", &Invoice::created_at, {.doc = "When it was made."});
    v("issued_at", &Invoice::issued_at, {.doc = "When it was issued."});
    v("paid_at", &Invoice::paid_at, {.doc = "When the last cent arrived."});
    v("lines", &Invoice::lines, {.doc = "What is billed.", .is_stored = false});
    v("taxes", &Invoice::taxes, {.doc = "Every tax of every group of equally taxed lines.", .is_stored = false});
  }
};

}  // namespace billhook
