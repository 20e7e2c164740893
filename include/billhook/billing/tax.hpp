// Tax: the dated rates of a seller, and the calculation that every document goes through.
//
// The entity TaxRate, the operations tax_rate.* and tax.calculate. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"

namespace billhook {

struct Client;

/// Who buys, for tax: somebody for private use, or a business.
enum class CustomerKind : std::uint8_t { consumer, business };

/// Why an amount is taxed as it is. In EN 16931's category codes: S, Z, AE, E, O.
enum class TaxReason : std::uint8_t { taxed, zero_rated, reverse_charge, exempt, out_of_scope };

template <>
struct EnumNames<CustomerKind> {
  static constexpr std::array<std::string_view, 2> names{"consumer", "business"};
};
template <>
struct EnumNames<TaxReason> {
  static constexpr std::array<std::string_view, 5> names{"taxed", "zero_rated", "reverse_charge", "exempt",
                                                         "out_of_scope"};
};

/// The rows that a tax rate shares with what makes it.
template <class Owner, class V>
constexpr void tax_rate_details(V&& v) {
  v("name", &Owner::name, {.doc = "As on the invoice: `VAT`, `GST`."});
  v("country", &Owner::country, {.doc = "Where the customer is."});
  v("state", &Owner::state, {.doc = "Subdivision; left out: the whole country."});
  v("postal_prefix", &Owner::postal_prefix, {.doc = "First characters of the postal code; left out: all."});
  v("tax_category", &Owner::tax_category, {.doc = "Tax category of the product; left out: all."});
  v("customer", &Owner::customer, {.doc = "Kind of customer; left out: both."});
  v("percent", &Owner::percent, {.doc = "The rate, with at most four decimals."});
  v("taxable_share", &Owner::taxable_share,
    {.doc = "How much of the amount is taxed, in percent, with at most four decimals.", .has_default = true});
  v("level", &Owner::level,
    {.doc = "Place in the stack: 1, then 2 and so on.", .min = 1, .max = 4, .has_default = true});
  v("compound", &Owner::compound,
    {.doc = "Whether it is taken of the amount with the taxes of lower levels.", .has_default = true});
  v("valid_from", &Owner::valid_from, {.doc = "First day it holds."});
  v("valid_to", &Owner::valid_to, {.doc = "First day it no longer holds."});
}

/// A rate of a zone. Of the rates of one level that fit a sale, the most special one holds: one for the product's tax
/// category before one for all, then the narrower place, then one for the customer's kind. Levels add up.
struct TaxRate {
  static constexpr Noun noun{"tax_rate", "tax_rates"};

  Id<TaxRate> id;
  std::int64_t version = 1;
  Text<60> name;
  CountryCode country;
  std::optional<Text<10>> state = {};
  std::optional<Text<20>> postal_prefix = {};
  std::optional<Text<40>> tax_category = {};
  std::optional<CustomerKind> customer = {};
  Percent percent;
  Percent taxable_share{Decimal{100}};
  std::int32_t level = 1;
  bool compound = false;
  Date valid_from;
  std::optional<Date> valid_to = {};

  friend bool operator==(const TaxRate&, const TaxRate&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &TaxRate::id, {.doc = "Identifier.", .key = true});
    v.version(&TaxRate::version);
    tax_rate_details<TaxRate>(v);
  }
};

/// Errors: conflict `tax_rate.overlaps` when a rate of the same zone, category, customer and level holds on one of its
/// days; invalid `tax_rate.too_precise` (at most four decimals), `tax_rate.ends_before_start`,
/// `tax_rate.compounds_on_nothing` (level 1).
struct CreateTaxRate {
  static constexpr std::string_view operation = "tax_rate.create";
  using Reply = TaxRate;

  Text<60> name;
  CountryCode country;
  std::optional<Text<10>> state = {};
  std::optional<Text<20>> postal_prefix = {};
  std::optional<Text<40>> tax_category = {};
  std::optional<CustomerKind> customer = {};
  Percent percent;
  Percent taxable_share{Decimal{100}};
  std::int32_t level = 1;
  bool compound = false;
  Date valid_from;
  std::optional<Date> valid_to = {};

  template <class V>
  static constexpr void fields(V&& v) {
    tax_rate_details<CreateTaxRate>(v);
  }
};

/// A rate is never edited: it ends, and another begins. Errors: invalid `tax_rate.ends_before_start`, conflict
/// `tax_rate.stale_version`, precondition `tax_rate.ended`.
struct EndTaxRate {
  static constexpr std::string_view operation = "tax_rate.end";
  using Reply = TaxRate;

  Id<TaxRate> id;
  std::int64_t version = 0;
  Date valid_to;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &EndTaxRate::id, {.doc = "Which rate."});
    v.version(&EndTaxRate::version);
    v("valid_to", &EndTaxRate::valid_to, {.doc = "First day it no longer holds."});
  }
};

struct ListTaxRates {
  static constexpr std::string_view operation = "tax_rate.list";
  using Reply = Page<TaxRate>;

  std::optional<CountryCode> country = {};
  std::optional<Date> on = {};
  std::int32_t limit = 50;
  std::optional<Id<TaxRate>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("country", &ListTaxRates::country, {.doc = "Of this country alone."});
    v("on", &ListTaxRates::on, {.doc = "That hold on this day."});
    v.page(&ListTaxRates::limit, &ListTaxRates::after);
  }
};

/// What tax needs to know of a buyer.
struct TaxCustomer {
  CountryCode country;
  std::optional<Text<10>> state = {};
  std::optional<Text<20>> postal_code = {};
  CustomerKind kind = CustomerKind::consumer;
  std::optional<Text<30>> tax_id = {};
  bool tax_exempt = false;

  friend bool operator==(const TaxCustomer&, const TaxCustomer&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("country", &TaxCustomer::country, {.doc = "Where it is."});
    v("state", &TaxCustomer::state, {.doc = "Subdivision."});
    v("postal_code", &TaxCustomer::postal_code, {.doc = "Postal code."});
    v("kind", &TaxCustomer::kind, {.doc = "Consumer or business.", .has_default = true});
    v("tax_id", &TaxCustomer::tax_id, {.doc = "Tax registration number."});
    v("tax_exempt", &TaxCustomer::tax_exempt, {.doc = "Pays no tax at all.", .has_default = true});
  }
};

/// One tax on one group of lines, as it stands on a document. Groups without tax have a row of zero that says why.
struct TaxRow {
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

  friend bool operator==(const TaxRow&, const TaxRow&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("name", &TaxRow::name, {.doc = "Name of the tax."});
    v("country", &TaxRow::country, {.doc = "Whose tax it is."});
    v("state", &TaxRow::state, {.doc = "Subdivision whose tax it is."});
    v("tax_category", &TaxRow::tax_category, {.doc = "Tax category of the products, where the rate is for one."});
    v("percent", &TaxRow::percent, {.doc = "The rate."});
    v("currency", &TaxRow::currency, {.doc = "Currency of the amounts."});
    v("base", &TaxRow::base, {.doc = "The sum that the rate was applied to."});
    v("amount", &TaxRow::amount, {.doc = "The tax."});
    v("reason", &TaxRow::reason, {.doc = "Why it is so."});
    v("tax_group", &TaxRow::tax_group, {.doc = "The group of lines it is on."});
  }
};

struct TaxableLine {
  Money amount;
  Text<40> tax_category = "standard";
  Decimal quantity{1};

  template <class V>
  static constexpr void fields(V&& v) {
    v("amount", &TaxableLine::amount, {.doc = "Price of one."});
    v("tax_category", &TaxableLine::tax_category, {.doc = "Tax category of the product.", .has_default = true});
    v("quantity", &TaxableLine::quantity, {.doc = "How many.", .has_default = true});
  }
};

struct TaxedLine {
  Money net;
  Money tax;
  Money gross;
  std::int32_t tax_group = 1;

  friend bool operator==(const TaxedLine&, const TaxedLine&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("net", &TaxedLine::net, {.doc = "Without tax."});
    v("tax", &TaxedLine::tax, {.doc = "Its share of the taxes."});
    v("gross", &TaxedLine::gross, {.doc = "With tax."});
    v("tax_group", &TaxedLine::tax_group, {.doc = "Lines that the same taxes hold for have the same number, from 1."});
  }
};

struct TaxCalculation {
  std::vector<TaxedLine> lines = {};
  std::vector<TaxRow> taxes = {};
  Money net;
  Money tax;
  Money total;

  template <class V>
  static constexpr void fields(V&& v) {
    v("lines", &TaxCalculation::lines, {.doc = "In the order asked."});
    v("taxes", &TaxCalculation::taxes, {.doc = "Every tax of every group of equally taxed lines."});
    v("net", &TaxCalculation::net, {.doc = "Sum without tax."});
    v("tax", &TaxCalculation::tax, {.doc = "Sum of the taxes."});
    v("total", &TaxCalculation::total, {.doc = "Sum with tax."});
  }
};

/// What tax there would be. Errors: invalid `tax.client_or_customer` unless exactly one of them is given,
/// `money.currency_mismatch`, `number.overflow`.
struct CalculateTax {
  static constexpr std::string_view operation = "tax.calculate";
  using Reply = TaxCalculation;

  std::optional<Date> date = {};
  std::optional<Id<Client>> client = {};
  std::optional<TaxCustomer> customer = {};
  Currency currency;
  std::vector<TaxableLine> lines = {};
  std::optional<bool> prices_include_tax = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("date", &CalculateTax::date, {.doc = "Tax point. Left out: today."});
    v("client", &CalculateTax::client, {.doc = "Who would buy."});
    v("customer", &CalculateTax::customer, {.doc = "Or somebody who is no client."});
    v("currency", &CalculateTax::currency, {.doc = "Currency of every line."});
    v("lines", &CalculateTax::lines, {.doc = "What would be sold.", .min = 1, .max = 1000});
    v("prices_include_tax", &CalculateTax::prices_include_tax,
      {.doc = "Whether the amounts are with tax. Left out: as the seller's prices."});
  }
};

}  // namespace billhook
