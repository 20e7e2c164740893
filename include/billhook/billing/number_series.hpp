// Number series: how far the numbers of each kind of document are. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook {

enum class DocumentKind : std::uint8_t { invoice, credit_note };

template <>
struct EnumNames<DocumentKind> {
  static constexpr std::array<std::string_view, 2> names{"invoice", "credit_note"};
};

struct DocumentSeries {
  DocumentKind kind = DocumentKind::invoice;
  Text<7> period;
  std::int64_t first = 1;
  std::int64_t next = 1;

  template <class V>
  static constexpr void fields(V&& v) {
    v("kind", &DocumentSeries::kind, {.doc = "Whose numbers they are."});
    v("period", &DocumentSeries::period,
      {.doc = "2026 or 2026-11 where numbers begin again each year or month; empty where they never do."});
    v("first", &DocumentSeries::first, {.doc = "The first number of the series."});
    v("next", &DocumentSeries::next, {.doc = "The number that the next document gets."});
  }
};

/// Has a series begin with another number than 1, before its first document: where documents were issued elsewhere
/// before. Errors: precondition `number_series.in_use` once one of its numbers is taken.
struct SetNumberSeries {
  static constexpr std::string_view operation = "number_series.set";
  using Reply = DocumentSeries;

  DocumentKind kind = DocumentKind::invoice;
  std::int64_t first = 1;
  std::optional<Date> date = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("kind", &SetNumberSeries::kind, {.doc = "Whose numbers: of invoices or of credit notes."});
    v("first", &SetNumberSeries::first, {.doc = "The number of the first document.", .min = 1, .max = 999'999'999'999});
    v("date", &SetNumberSeries::date,
      {.doc =
           "A day of the year or month whose series it is; today when left out. Where numbers never begin again, any "
           "day will do."});
  }
};

struct NumberSeriesList {
  std::vector<DocumentSeries> items = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("items", &NumberSeriesList::items, {.doc = "By kind and period."});
  }
};

struct ListNumberSeries {
  static constexpr std::string_view operation = "number_series.list";
  using Reply = NumberSeriesList;

  template <class V>
  static constexpr void fields(V&&) {}
};

}  // namespace billhook
