// ServiceChange: what becomes other about a service from one day on, and the operations that add changes.
//
// Changes are added and never edited. What a service costs on which day, its terms, is computed from them, so a change
// keeps all that it does not set. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/identity/staff.hpp"
#include "billhook/services/term.hpp"

namespace billhook {

struct ServiceChange {
  Id<ServiceChange> id = {};
  Id<Service> service = {};
  Date from = {};
  Timestamp made_at = {};
  std::optional<Id<Staff>> by = {};
  std::optional<Id<ServiceChange>> withdraws = {};
  std::optional<Id<Product>> product = {};
  std::optional<Decimal> quantity = {};
  Currency currency = {};
  std::optional<Money> price = {};
  std::optional<Id<Product>> price_product = {};
  std::optional<Cycle> price_cycle = {};
  bool is_agreed = false;
  std::optional<Cycle> cycle = {};
  std::optional<Money> setup_fee = {};
  std::optional<Timing> timing = {};
  std::optional<Alignment> align = {};
  std::optional<std::int32_t> anchor_day = {};
  std::optional<std::int32_t> also_next_from = {};
  std::optional<DayCount> day_count = {};
  std::optional<Date> origin = {};

  friend bool operator==(const ServiceChange&, const ServiceChange&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &ServiceChange::id, {.doc = "Identifier.", .key = true});
    v("service", &ServiceChange::service, {.doc = "Which service."});
    v("from", &ServiceChange::from, {.doc = "The first day it holds."});
    v("made_at", &ServiceChange::made_at, {.doc = "When it was made; of two of one day the later one holds."});
    v("by", &ServiceChange::by, {.doc = "Who made it; absent: the host itself, or a run."});
    v("withdraws", &ServiceChange::withdraws, {.doc = "The change that it takes away again; it sets nothing then."});
    v("product", &ServiceChange::product, {.doc = "Another product."});
    v("quantity", &ServiceChange::quantity, {.doc = "Another quantity."});
    v("currency", &ServiceChange::currency, {.doc = "Currency of its amounts."});
    v("price", &ServiceChange::price, {.doc = "Another price of a whole period and a quantity of one."});
    v("price_product", &ServiceChange::price_product,
      {.doc = "What the price was made for: it lapses where the service is something else by then."});
    v("price_cycle", &ServiceChange::price_cycle, {.doc = "The cycle the price was made for."});
    v("is_agreed", &ServiceChange::is_agreed, {.doc = "Whether the price was named by hand, not the catalogue's."});
    v("cycle", &ServiceChange::cycle, {.doc = "Another length of a period."});
    v("setup_fee", &ServiceChange::setup_fee, {.doc = "What is billed along with the first period."});
    v("timing", &ServiceChange::timing, {.doc = "Whether periods are billed before or after."});
    v("align", &ServiceChange::align, {.doc = "Which days the periods begin on."});
    v("anchor_day", &ServiceChange::anchor_day,
      {.doc = "Day of the month on which periods begin.", .min = 1, .max = 31});
    v("also_next_from", &ServiceChange::also_next_from,
      {.doc = "From this day of the month on a first part is billed with the next period.", .min = 1, .max = 31});
    v("day_count", &ServiceChange::day_count, {.doc = "How days of a part are counted."});
    v("origin", &ServiceChange::origin, {.doc = "The date that periods are counted from."});
  }
};

/// Another product, cycle, quantity or price from a day on; what is not given stays, and so do changes planned for
/// later. Days that were billed already and cost something else now are taken back and billed anew by the next run.
struct ChangeService {
  static constexpr std::string_view operation = "service.change";
  using Reply = ServiceTerm;

  Id<Service> id;
  std::int64_t version = 0;
  std::optional<Date> from = {};
  std::optional<Id<Product>> product = {};
  std::optional<Cycle> cycle = {};
  std::optional<Decimal> quantity = {};
  std::optional<Money> price = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &ChangeService::id, {.doc = "Which service."});
    v.version(&ChangeService::version);
    v("from", &ChangeService::from, {.doc = "The first day of the change; today when left out."});
    v("product", &ChangeService::product,
      {.doc = "Another product, billed by its policies, at the catalogue's price unless one is given."});
    v("cycle", &ChangeService::cycle, {.doc = "Another cycle, at the catalogue's price unless one is given."});
    v("quantity", &ChangeService::quantity, {.doc = "Another quantity."});
    v("price", &ChangeService::price, {.doc = "Another price of a period."});
  }
};

/// Takes a change away again that has not begun. Errors: not_found for the change; precondition
/// `service.change_has_begun`, `service.change_withdrawn`.
struct WithdrawServiceChange {
  static constexpr std::string_view operation = "service.withdraw_change";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;
  Id<ServiceChange> change;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &WithdrawServiceChange::id, {.doc = "Which service."});
    v.version(&WithdrawServiceChange::version);
    v("change", &WithdrawServiceChange::change, {.doc = "Which of its changes."});
  }
};

}  // namespace billhook
