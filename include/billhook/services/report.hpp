// report.mrr: what running services bring in per month. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook {

struct Product;

struct MrrRow {
  Currency currency;
  Id<Product> product;
  Text<200> name;
  std::int64_t services = 0;
  Money amount;

  template <class V>
  static constexpr void fields(V&& v) {
    v("currency", &MrrRow::currency, {.doc = "Currency of the amount."});
    v("product", &MrrRow::product, {.doc = "What runs."});
    v("name", &MrrRow::name, {.doc = "Its name."});
    v("services", &MrrRow::services, {.doc = "How many services."});
    v("amount", &MrrRow::amount, {.doc = "What they bring in per month, before tax, rounded once."});
  }
};

struct MrrTotal {
  Currency currency;
  std::int64_t services = 0;
  Money amount;

  template <class V>
  static constexpr void fields(V&& v) {
    v("currency", &MrrTotal::currency, {.doc = "Currency of the amount."});
    v("services", &MrrTotal::services, {.doc = "How many services."});
    v("amount", &MrrTotal::amount, {.doc = "What they bring in per month, before tax, rounded once."});
  }
};

struct MrrReport {
  Date on;
  std::vector<MrrRow> rows = {};
  std::vector<MrrTotal> totals = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("on", &MrrReport::on, {.doc = "The day it is of."});
    v("rows", &MrrReport::rows, {.doc = "By currency and product."});
    v("totals", &MrrReport::totals, {.doc = "By currency."});
  }
};

/// Monthly recurring revenue: the price of each active or suspended service by its term of the day, spread over months.
/// A year is 12 months, 365 days, or 365/7 weeks.
struct ReportMrr {
  static constexpr std::string_view operation = "report.mrr";
  using Reply = MrrReport;

  std::optional<Date> on = {};
  std::optional<Currency> currency = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("on", &ReportMrr::on, {.doc = "By the terms of this day; today when left out."});
    v("currency", &ReportMrr::currency, {.doc = "Only services billed in it."});
  }
};

}  // namespace billhook
