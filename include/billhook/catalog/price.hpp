// Price: what a product costs in one currency for one cycle, and from when until when. A product without a price in a
// currency is not for sale in it, never free. The entity and the operations price.*; plain values, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/catalog/cycle.hpp"
#include "billhook/catalog/product.hpp"

namespace billhook {

struct Price {
  static constexpr Noun noun{"price", "prices"};

  Id<Price> id;
  Id<Product> product;
  Currency currency;
  std::optional<Cycle> cycle = {};
  Money amount;
  Money setup_fee;
  Date valid_from;
  std::optional<Date> valid_to = {};

  friend bool operator==(const Price&, const Price&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Price::id, {.doc = "Identifier.", .key = true});
    v("product", &Price::product, {.doc = "What it is the price of."});
    v("currency", &Price::currency, {.doc = "Currency of both amounts."});
    v("cycle", &Price::cycle, {.doc = "The period it pays for. Left out: it is paid one time."});
    v("amount", &Price::amount, {.doc = "For one, for a whole period. With or without tax as the seller says."});
    v("setup_fee", &Price::setup_fee, {.doc = "Once, at the start."});
    v("valid_from", &Price::valid_from, {.doc = "First day it is sold at."});
    v("valid_to", &Price::valid_to, {.doc = "The day after the last one."});
  }
};

/// Sets the price from a day on. The price that runs on that day ends there, an end planned for later counts no more;
/// a price set for later takes over on its own day. A price that begins today or later can be set again. Services that
/// run keep theirs. Errors: not_found for the product; invalid `price.negative`, `money.currency_mismatch`; conflict
/// `price.already_set` for a day in the past that a price begins on; precondition `product.retired`.
struct SetPrice {
  static constexpr std::string_view operation = "price.set";
  using Reply = Price;

  Id<Product> product;
  std::optional<Cycle> cycle = {};
  Money amount;
  std::optional<Money> setup_fee = {};
  std::optional<Date> valid_from = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("product", &SetPrice::product, {.doc = "What it is the price of."});
    v("cycle", &SetPrice::cycle, {.doc = "The period it pays for. Left out: it is paid one time."});
    v("amount", &SetPrice::amount, {.doc = "For one, for a whole period."});
    v("setup_fee", &SetPrice::setup_fee, {.doc = "Once, at the start. Left out: none."});
    v("valid_from", &SetPrice::valid_from, {.doc = "First day it is sold at. Left out: today."});
  }
};

/// Takes a product off sale in one currency and cycle. Errors: not_found; invalid `price.ends_before_start`;
/// precondition `price.already_ended` when it ends sooner anyway.
struct EndPrice {
  static constexpr std::string_view operation = "price.end";
  using Reply = Price;

  Id<Price> id;
  std::optional<Date> valid_to = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &EndPrice::id, {.doc = "Which price."});
    v("valid_to", &EndPrice::valid_to, {.doc = "First day it is not sold at any more. Left out: today."});
  }
};

struct ListPrices {
  static constexpr std::string_view operation = "price.list";
  using Reply = Page<Price>;

  std::optional<Id<Product>> product = {};
  std::optional<Currency> currency = {};
  std::optional<Date> on = {};
  std::int32_t limit = 50;
  std::optional<Id<Price>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("product", &ListPrices::product, {.doc = "Only those of this product."});
    v("currency", &ListPrices::currency, {.doc = "Only those in this currency."});
    v("on", &ListPrices::on, {.doc = "Only those in force on this day."});
    v.page(&ListPrices::limit, &ListPrices::after);
  }
};

}  // namespace billhook
