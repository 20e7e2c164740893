// Reports on what was billed and what is owed. The operations report.revenue and report.aging. Plain values; any
// thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook {

enum class RevenueBy : std::uint8_t { month, product, tax, country };

template <>
struct EnumNames<RevenueBy> {
  static constexpr std::array<std::string_view, 4> names{"month", "product", "tax", "country"};
};

struct RevenueRow {
  Text<250> key;
  Currency currency;
  Money net;
  Money tax;
  Money total;
  std::int64_t documents = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &RevenueRow::key, {.doc = "Month `2026-11`, product, tax `DE VAT 19%`, or country of the client."});
    v("currency", &RevenueRow::currency, {.doc = "Currency of the amounts."});
    v("net", &RevenueRow::net, {.doc = "Invoiced less credited, without tax. By tax: what the tax was taken of."});
    v("tax", &RevenueRow::tax, {.doc = "The tax of it."});
    v("total", &RevenueRow::total, {.doc = "Both."});
    v("documents", &RevenueRow::documents, {.doc = "Invoices and credit notes that took part."});
  }
};

struct RevenueReport {
  std::vector<RevenueRow> rows = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("rows", &RevenueReport::rows, {.doc = "By key, then currency."});
  }
};

/// What was invoiced in a time, less what was credited in it. Invoices that were cancelled do not count.
/// Errors: invalid `report.ends_before_start`.
struct ReportRevenue {
  static constexpr std::string_view operation = "report.revenue";
  using Reply = RevenueReport;

  Date from;
  Date to;
  RevenueBy by = RevenueBy::month;
  std::optional<Currency> currency = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("from", &ReportRevenue::from, {.doc = "First day."});
    v("to", &ReportRevenue::to, {.doc = "The day after the last one."});
    v("by", &ReportRevenue::by, {.doc = "What makes a row.", .has_default = true});
    v("currency", &ReportRevenue::currency, {.doc = "This currency alone."});
  }
};

struct AgingRow {
  Currency currency;
  Money not_due;
  Money days_1_to_30;
  Money days_31_to_60;
  Money days_61_to_90;
  Money days_over_90;
  Money total;
  std::int64_t invoices = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("currency", &AgingRow::currency, {.doc = "Currency of the amounts."});
    v("not_due", &AgingRow::not_due, {.doc = "Open and not due yet."});
    v("days_1_to_30", &AgingRow::days_1_to_30, {.doc = "Past due by up to 30 days."});
    v("days_31_to_60", &AgingRow::days_31_to_60, {.doc = "Past due by 31 to 60 days."});
    v("days_61_to_90", &AgingRow::days_61_to_90, {.doc = "Past due by 61 to 90 days."});
    v("days_over_90", &AgingRow::days_over_90, {.doc = "Past due by more."});
    v("total", &AgingRow::total, {.doc = "All that is open."});
    v("invoices", &AgingRow::invoices, {.doc = "How many invoices are open."});
  }
};

struct AgingReport {
  Date on;
  std::vector<AgingRow> rows = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("on", &AgingReport::on, {.doc = "Day the ages are counted to."});
    v("rows", &AgingReport::rows, {.doc = "One for each currency."});
  }
};

/// What is open now, by how long it has been due.
struct ReportAging {
  static constexpr std::string_view operation = "report.aging";
  using Reply = AgingReport;

  std::optional<Date> on = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("on", &ReportAging::on, {.doc = "Day to count the ages to. Left out: today."});
  }
};

}  // namespace billhook
