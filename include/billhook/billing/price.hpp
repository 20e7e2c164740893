// Price: what something in the catalogue would cost somebody, with tax. The operation price.quote: the same function
// that prices invoices. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/billing/tax.hpp"
#include "billhook/catalog/cycle.hpp"

namespace billhook {

struct Product;

struct QuotedItem {
  Id<Product> product;
  std::optional<Cycle> cycle = {};
  Decimal quantity{1};
  std::optional<Date> start = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("product", &QuotedItem::product, {.doc = "What would be bought."});
    v("cycle", &QuotedItem::cycle, {.doc = "For how long at a time; left out: one time."});
    v("quantity", &QuotedItem::quantity, {.doc = "How many; more than none.", .has_default = true});
    v("start", &QuotedItem::start, {.doc = "First day; its price holds. Left out: the date of the quote."});
  }
};

/// A period, whole or in part, that the first invoice would bill.
struct QuotedPeriod {
  Date from;
  Date to;
  std::int32_t days = 0;
  std::int32_t period_days = 0;
  Money amount;

  template <class V>
  static constexpr void fields(V&& v) {
    v("from", &QuotedPeriod::from, {.doc = "First day billed."});
    v("to", &QuotedPeriod::to, {.doc = "The day after the last one billed."});
    v("days", &QuotedPeriod::days, {.doc = "Days billed."});
    v("period_days", &QuotedPeriod::period_days, {.doc = "Days of the whole period."});
    v("amount", &QuotedPeriod::amount, {.doc = "Price of these days, with tax where the seller's prices are."});
  }
};

/// What the first invoice would say of one line that was asked for: the periods that are due together, the first of
/// which may be a part of one, and the setup fee.
struct QuotedLine {
  Id<Product> product;
  Decimal quantity{1};
  Currency currency;
  Money unit_price;
  Money setup;
  std::vector<QuotedPeriod> periods = {};
  Money net;
  Money tax;
  Money gross;

  template <class V>
  static constexpr void fields(V&& v) {
    v("product", &QuotedLine::product, {.doc = "What would be bought."});
    v("quantity", &QuotedLine::quantity, {.doc = "How many."});
    v("currency", &QuotedLine::currency, {.doc = "Currency of the amounts."});
    v("unit_price", &QuotedLine::unit_price, {.doc = "Catalogue price of one for a whole period."});
    v("setup", &QuotedLine::setup, {.doc = "Setup fees, once, of the whole quantity."});
    v("periods", &QuotedLine::periods, {.doc = "Periods on the first invoice; none of what is paid once."});
    v("net", &QuotedLine::net, {.doc = "Periods and setup, without tax."});
    v("tax", &QuotedLine::tax, {.doc = "Tax on both."});
    v("gross", &QuotedLine::gross, {.doc = "Periods and setup, with tax."});
  }
};

struct PriceQuote {
  Date date;
  std::vector<QuotedLine> lines = {};
  std::vector<TaxRow> taxes = {};
  Currency currency;
  Money net;
  Money tax;
  Money total;

  template <class V>
  static constexpr void fields(V&& v) {
    v("date", &PriceQuote::date, {.doc = "Day for which prices and taxes were looked up."});
    v("lines", &PriceQuote::lines, {.doc = "In the order asked."});
    v("taxes", &PriceQuote::taxes, {.doc = "Every tax of every group of equally taxed lines."});
    v("currency", &PriceQuote::currency, {.doc = "Currency of the amounts."});
    v("net", &PriceQuote::net, {.doc = "Sum without tax."});
    v("tax", &PriceQuote::tax, {.doc = "Sum of the taxes."});
    v("total", &PriceQuote::total, {.doc = "Sum with tax."});
  }
};

/// Prices what the first invoice would bill. Errors: invalid `tax.client_or_customer`, `price.currency_missing` (a
/// customer who is no client), `price.bad_quantity`; precondition `price.not_for_sale`, `schedule.too_many_items`;
/// not_found for a product or client that is not there.
struct QuotePrice {
  static constexpr std::string_view operation = "price.quote";
  using Reply = PriceQuote;

  std::optional<Id<Client>> client = {};
  std::optional<TaxCustomer> customer = {};
  std::optional<Currency> currency = {};
  std::vector<QuotedItem> lines = {};
  std::optional<Date> date = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &QuotePrice::client, {.doc = "Who would buy."});
    v("customer", &QuotePrice::customer, {.doc = "Or somebody who is no client."});
    v("currency", &QuotePrice::currency, {.doc = "Needed for a customer; a client has its own."});
    v("lines", &QuotePrice::lines, {.doc = "What would be bought.", .min = 1, .max = 100});
    v("date", &QuotePrice::date, {.doc = "Day of the purchase. Left out: today."});
  }
};

}  // namespace billhook
