// Random histories of a subject, for the properties that hold for every one of them.
#pragma once

#include <array>
#include <cstdint>
#include <ostream>
#include <span>
#include <vector>

#include "billing/schedule/schedule_rules.hpp"
#include "tests/support/random.hpp"

namespace billhook::test {

inline Cycle random_cycle(Random& random) {
  static constexpr std::array<Cycle, 12> usual{{{CycleUnit::month, 1},
                                                {CycleUnit::month, 1},
                                                {CycleUnit::month, 3},
                                                {CycleUnit::month, 6},
                                                {CycleUnit::year, 1},
                                                {CycleUnit::year, 2},
                                                {CycleUnit::year, 3},
                                                {CycleUnit::week, 1},
                                                {CycleUnit::week, 4},
                                                {CycleUnit::day, 30},
                                                {CycleUnit::day, 10},
                                                {CycleUnit::month, 5}}};
  return random.pick(usual);
}

/// A price in a currency of 0, 2 or 3 decimals.
inline Money random_price(Random& random, Currency currency) {
  return {random.between(0, 20'000) * (random.chance(10) ? 1'001 : 1), currency};
}

inline Currency random_currency(Random& random) {
  static constexpr std::array<Currency, 3> currencies{{{"JPY", 0}, {"EUR", 2}, {"KWD", 3}}};
  return random.pick(currencies);
}

inline Term random_term(Random& random, Date start, Currency currency) {
  Term term{.start = start, .cycle = random_cycle(random), .price = random_price(random, currency)};
  if (random.chance(30)) term.timing = Timing::in_arrears;
  if (random.chance(25)) term.day_count = DayCount::thirty;
  if (random.chance(60)) term.anchor_day = static_cast<std::int32_t>(random.between(1, 31));
  if (random.chance(15)) term.origin = Date::from_days(static_cast<std::int32_t>(random.between(15'000, 22'000)));
  if (random.chance(15)) term.also_next_from = static_cast<std::int32_t>(random.between(1, 31));
  if (random.chance(30)) term.quantity = Decimal::from_billionths(random.between(0, 4'000) * (Decimal::one / 1'000));
  return term;
}

inline Date random_start(Random& random) {
  return Date::from_days(static_cast<std::int32_t>(random.between(18'000, 21'000)));  // 2019 to 2027
}

inline Date later(Random& random, Date date, int most_days) {
  return date + static_cast<int>(random.between(0, most_days));
}

/// One to three terms, one after the other, the last of which may have an end.
inline std::vector<Term> random_history(Random& random) {
  const Currency currency = random_currency(random);
  std::vector<Term> history{random_term(random, random_start(random), currency)};
  while (history.size() < 3 && random.chance(30)) {
    history.push_back(random_term(random, later(random, history.back().start, 200), currency));
  }
  if (random.chance(30)) history.back().end = later(random, history.back().start, 400);
  return history;
}

/// A history as one may copy it into a test.
struct Described {
  std::span<const Term> history;

  explicit Described(std::span<const Term> terms) : history{terms} {}
  explicit Described(const Term& term) : history{&term, 1} {}

  friend std::ostream& operator<<(std::ostream& out, const Described& described) {
    for (const Term& term : described.history) {
      out << "\n  " << term.start.to_string() << ".." << (term.end ? term.end->to_string() : "") << " every "
          << term.cycle.count << ' ' << name_of(term.cycle.unit) << ' ' << name_of(term.timing) << ' '
          << name_of(term.day_count) << " anchor " << term.anchor_day << " origin "
          << (term.origin ? term.origin->to_string() : "") << " also next from " << term.also_next_from << " price "
          << term.price.to_string() << " x " << term.quantity.to_string() << " of " << term.product.value;
    }
    return out;
  }
};

}  // namespace billhook::test
