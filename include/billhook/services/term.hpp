// ServiceTerm: what a service costs from one day on, and what it was billed for.
//
// A term is closed by the next one. Terms are computed from the changes of the service (change.hpp) and kept beside
// them, so that the daily run need not. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/catalog/cycle.hpp"

namespace billhook {

struct Client;
struct CreditNote;
struct Invoice;
struct Product;
struct Service;
struct ServiceChange;

struct ServiceTerm {
  Id<Service> service = {};
  Date from = {};
  Id<ServiceChange> change = {};
  Id<Product> product;
  Decimal quantity{1};
  Currency currency;
  Money price;
  bool is_agreed = false;
  std::optional<Cycle> cycle = {};
  Money setup_fee;
  Timing timing = Timing::in_advance;
  Alignment align = Alignment::start;
  std::optional<std::int32_t> anchor_day = {};
  std::optional<std::int32_t> also_next_from = {};
  DayCount day_count = DayCount::actual;
  Date origin = {};

  friend bool operator==(const ServiceTerm&, const ServiceTerm&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("service", &ServiceTerm::service, {.doc = "Whose term it is."});
    v("from", &ServiceTerm::from, {.doc = "The first day it holds."});
    v("change", &ServiceTerm::change, {.doc = "The change that made it; of several of one day the last."});
    v("product", &ServiceTerm::product, {.doc = "What is billed."});
    v("quantity", &ServiceTerm::quantity, {.doc = "How many."});
    v("currency", &ServiceTerm::currency, {.doc = "Currency of the price."});
    v("price", &ServiceTerm::price, {.doc = "Price of a whole period and a quantity of one."});
    v("is_agreed", &ServiceTerm::is_agreed, {.doc = "Whether the price was named by hand, not the catalogue's."});
    v("cycle", &ServiceTerm::cycle, {.doc = "Length of a period; absent: billed once."});
    v("setup_fee", &ServiceTerm::setup_fee, {.doc = "Billed along with the first period."});
    v("timing", &ServiceTerm::timing, {.doc = "Whether periods are billed before or after."});
    v("align", &ServiceTerm::align, {.doc = "Which days the periods begin on."});
    v("anchor_day", &ServiceTerm::anchor_day, {.doc = "Day of the month on which periods begin.", .min = 1, .max = 31});
    v("also_next_from", &ServiceTerm::also_next_from,
      {.doc = "From this day of the month on a first part is billed with the next period.", .min = 1, .max = 31});
    v("day_count", &ServiceTerm::day_count, {.doc = "How days of a part are counted."});
    v("origin", &ServiceTerm::origin,
      {.doc = "The date that periods are counted from: the start, the client's anniversary, or of an earlier term."});
  }
};

struct PriceChange {
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("changed", &PriceChange::changed, {.doc = "Services that got a new term."});
    v("unchanged", &PriceChange::unchanged, {.doc = "Services that pay that price already."});
  }
};

/// Moves running services of a product to the catalogue's price. Without it a running service keeps its price.
struct ApplyPriceToExisting {
  static constexpr std::string_view operation = "price.apply_to_existing";
  using Reply = PriceChange;

  Id<Product> product;
  std::optional<Currency> currency = {};
  std::optional<Date> from = {};
  bool at_renewal = true;

  template <class V>
  static constexpr void fields(V&& v) {
    v("product", &ApplyPriceToExisting::product, {.doc = "Whose services."});
    v("currency", &ApplyPriceToExisting::currency, {.doc = "Only those billed in it."});
    v("from", &ApplyPriceToExisting::from, {.doc = "First day of the new price; today when left out."});
    v("at_renewal", &ApplyPriceToExisting::at_renewal,
      {.doc = "From the first period that begins on that day or after; one that is billed ahead is billed anew. "
              "Otherwise from that day on, in the middle of a period.",
       .has_default = true});
  }
};

/// A period that was billed.
struct BilledPeriod {
  Date from;
  Date to;
  Currency currency;
  Money amount;
  bool is_repair = false;
  Id<Invoice> invoice;
  std::optional<Id<CreditNote>> credit_note = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("from", &BilledPeriod::from, {.doc = "First day."});
    v("to", &BilledPeriod::to, {.doc = "The day after the last one."});
    v("currency", &BilledPeriod::currency, {.doc = "Currency of the amount."});
    v("amount", &BilledPeriod::amount, {.doc = "What was billed for it; negative where it was taken back."});
    v("is_repair", &BilledPeriod::is_repair, {.doc = "Whether it takes back what another one billed."});
    v("invoice", &BilledPeriod::invoice, {.doc = "The invoice it stands on."});
    v("credit_note", &BilledPeriod::credit_note, {.doc = "The credit note that took it back."});
  }
};

struct BilledTimeline {
  std::vector<BilledPeriod> periods = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("periods", &BilledTimeline::periods, {.doc = "In order of the days."});
  }
};

/// The days that a service was billed for so far. A setup fee, and what is paid once, are for no days.
struct GetBilledTimeline {
  static constexpr std::string_view operation = "service.timeline";
  using Reply = BilledTimeline;

  Id<Service> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &GetBilledTimeline::id, {.doc = "Which one."});
  }
};

}  // namespace billhook
