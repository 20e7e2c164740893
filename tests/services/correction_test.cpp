#include "services/correction.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <string>
#include <utility>

#include "services/change_rules.hpp"
#include "tests/support/random.hpp"

namespace billhook::services {

using billing::BilledLine;
namespace {

Date day(std::string_view text) { return Date::parse(text); }
Money euro(std::string_view amount) { return Money::parse(amount, "EUR"); }

constexpr Cycle monthly{CycleUnit::month, 1};
constexpr std::int32_t no_days_before = 0;

/// A service whose corrections are billed and credited as the run would do it.
class Billed {
 public:
  explicit Billed(std::string_view start, std::string_view price = "31.00") {
    state.status = ServiceStatus::active;
    state.start = day(start);
    add_term(start, price);
  }

  void add_term(std::string_view from, std::string_view price) {
    Product product;
    product.id = {7};
    const Offer offer{product, monthly, euro(price), euro("0")};
    ServiceChange change;
    if (changes.empty()) {
      change = first_change(offer, day(from), {});
    } else {
      change.from = day(from);
      change.currency = offer.price.currency();
      set_price(change, offer);
    }
    change.id = {static_cast<std::int64_t>(changes.size()) + 1};
    changes.push_back(change);
    terms = terms_of(changes).terms;
  }

  Correction correct_on(std::string_view today) {
    const Correction correction = correct(state, terms, lines, day(today), no_days_before);
    for (const billing::Release& release : correction.releases) {
      const auto index = static_cast<std::size_t>(release.line.value - 1);
      Money& rest = left[index];
      rest -= release.days == release.live_days ? rest : rest.times(release.days, release.live_days);
      if (release.from == release.to) {
        lines[index].is_released = true;
      } else {
        lines[index].released.push_back({release.from, release.to});
      }
      ++releases;
    }
    for (const CorrectionItem& corrected : correction.items) {
      InvoiceLine line;
      line.kind = corrected.kind;
      line.product = corrected.item.product;
      line.quantity = corrected.item.quantity;
      line.currency = corrected.item.amount.currency();
      line.unit_price = corrected.item.price;
      line.amount = corrected.item.amount;
      line.period_from = corrected.item.from;
      line.period_to = corrected.item.to;
      line.days = corrected.item.days;
      line.period_days = corrected.item.period_days;
      line.generation = corrected.generation;
      add_line(std::move(line));
    }
    state.billed_until = correction.billed_until;
    return correction;
  }

  void add_line(InvoiceLine line) {
    line.id = {static_cast<std::int64_t>(lines.size()) + 1};
    left.push_back(line.amount);
    lines.push_back({std::move(line)});
  }

  Money sum() const {
    Money sum = euro("0");
    for (const Money rest : left) sum += rest;
    return sum;
  }

  BillingState state;
  std::vector<ServiceChange> changes;
  std::vector<ServiceTerm> terms;
  std::vector<BilledLine> lines;
  std::vector<Money> left = {};
  int releases = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(correction)

BOOST_AUTO_TEST_CASE(settling_twice_adds_nothing) {
  Billed billed{"2026-01-01"};
  BOOST_TEST(billed.correct_on("2026-03-05").items.size() == 3U);
  BOOST_TEST(billed.correct_on("2026-03-05").items.empty());
}

BOOST_AUTO_TEST_CASE(an_early_end_gives_the_rest_of_the_period_back) {
  Billed billed{"2026-01-01"};
  billed.correct_on("2026-01-01");
  billed.state.end = day("2026-01-11");
  const Correction correction = billed.correct_on("2026-01-11");
  BOOST_TEST(correction.items.empty());
  BOOST_REQUIRE(correction.releases.size() == 1U);
  BOOST_TEST(correction.releases.front().days == 21);
  BOOST_TEST(correction.releases.front().live_days == 31);
  BOOST_TEST((correction.releases.front().reason == CreditReason::end));
  BOOST_TEST((billed.sum() == euro("10.00")));
  BOOST_TEST((correction.billed_until == day("2026-01-11")));
}

BOOST_AUTO_TEST_CASE(a_service_called_off_before_it_began_gets_everything_back_and_its_setup_fee_too) {
  Billed billed{"2026-01-01"};
  billed.correct_on("2026-01-01");
  InvoiceLine fee;
  fee.kind = LineKind::setup;
  fee.currency = Currency::of("EUR");
  fee.amount = euro("25.00");
  fee.period_from = day("2026-01-01");
  billed.add_line(fee);
  billed.state.status = ServiceStatus::cancelled;
  billed.state.end = billed.state.start;
  const Correction correction = billed.correct_on("2026-01-03");
  BOOST_TEST((correction.releases.front().reason == CreditReason::cancelled));
  BOOST_TEST(billed.sum().is_zero());
  BOOST_TEST(billed.correct_on("2026-01-04").releases.empty());
}

BOOST_AUTO_TEST_CASE(days_billed_ahead_that_are_in_arrears_by_now_are_billed_when_they_have_ended) {
  Billed billed{"2026-01-01"};
  billed.correct_on("2026-01-01");
  ServiceChange change;
  change.id = {2};
  change.from = day("2026-01-11");
  change.currency = Currency::of("EUR");
  change.product = Id<Product>{8};
  change.timing = Timing::in_arrears;
  change.price = euro("62.00");
  change.price_product = Id<Product>{8};
  change.price_cycle = monthly;
  billed.changes.push_back(change);
  billed.terms = terms_of(billed.changes).terms;
  const Correction at_once = billed.correct_on("2026-01-11");
  BOOST_TEST(at_once.releases.size() == 1U);
  BOOST_TEST(at_once.items.empty());
  const Correction ended = billed.correct_on("2026-02-01");
  BOOST_REQUIRE(ended.items.size() == 1U);
  BOOST_TEST((ended.items.front().item.from == day("2026-01-11")));
  BOOST_TEST((ended.items.front().item.amount == euro("42.00")));
}

BOOST_AUTO_TEST_CASE(days_that_staff_released_are_billed_anew) {
  Billed billed{"2026-01-01"};
  billed.correct_on("2026-01-01");
  billed.lines.front().released = {{day("2026-01-11"), day("2026-01-21")}};
  const Correction correction = billed.correct_on("2026-01-22");
  BOOST_TEST(correction.releases.empty());
  BOOST_REQUIRE(correction.items.size() == 1U);
  BOOST_TEST((correction.items.front().item.amount == euro("10.00")));
  BOOST_TEST((correction.items.front().item.from == day("2026-01-11")));
}

BOOST_AUTO_TEST_CASE(the_reason_is_what_became_different) {
  Billed dearer{"2026-01-01"};
  dearer.correct_on("2026-01-01");
  dearer.add_term("2026-01-11", "62.00");
  BOOST_TEST((dearer.correct_on("2026-01-11").releases.at(0).reason == CreditReason::price));
  Billed larger{"2026-01-01"};
  larger.correct_on("2026-01-01");
  larger.add_term("2026-01-11", "31.00");
  larger.terms.back().quantity = Decimal{2};
  BOOST_TEST((larger.correct_on("2026-01-11").releases.at(0).reason == CreditReason::change));
}

BOOST_AUTO_TEST_CASE(what_is_paid_once_and_was_released_is_billed_once_more) {
  Billed billed{"2026-01-01"};
  billed.terms.front().cycle.reset();
  InvoiceLine price;
  price.kind = LineKind::one_time;
  price.currency = Currency::of("EUR");
  price.amount = euro("31.00");
  price.period_from = day("2026-01-01");
  billed.add_line(price);
  billed.state.billed_until = day("2026-01-01");
  BOOST_TEST(billed.correct_on("2026-01-02").items.empty());
  billed.lines.front().is_released = true;
  const Correction correction = billed.correct_on("2026-01-02");
  BOOST_REQUIRE(correction.items.size() == 1U);
  BOOST_TEST(correction.items.front().generation == 1);
  BOOST_TEST(billed.correct_on("2026-01-03").items.empty());
}

BOOST_AUTO_TEST_CASE(a_period_billed_anew_counts_its_generations) {
  Billed billed{"2026-01-01"};
  billed.correct_on("2026-01-01");
  billed.add_term("2026-01-01", "62.00");
  const Correction correction = billed.correct_on("2026-01-02");
  BOOST_TEST(correction.releases.size() == 1U);
  BOOST_REQUIRE(correction.items.size() == 1U);
  BOOST_TEST(correction.items.back().generation == 1);
  BOOST_TEST((billed.sum() == euro("62.00")));
}

BOOST_AUTO_TEST_CASE(a_shorter_lead_time_takes_nothing_back) {
  Billed billed{"2026-01-01"};
  BOOST_TEST(correct(billed.state, billed.terms, {}, day("2026-01-20"), 14).items.size() == 2U);
  billed.correct_on("2026-02-03");
  const Correction correction = correct(billed.state, billed.terms, billed.lines, day("2026-01-20"), 0);
  BOOST_TEST(correction.releases.empty());
  BOOST_TEST(correction.items.empty());
}

BOOST_AUTO_TEST_CASE(days_are_billed_at_their_own_term_whichever_period_closes_first) {
  Billed billed{"2026-04-01", "30.00"};
  billed.changes.front().timing = Timing::in_arrears;
  billed.add_term("2026-05-01", "60.00");
  billed.changes.back().timing = Timing::in_advance;
  billed.terms = terms_of(billed.changes).terms;
  const auto correct_ahead = [&](std::string_view today) {
    return correct(billed.state, billed.terms, billed.lines, day(today), 14);
  };
  BOOST_TEST(correct_ahead("2026-04-16").items.empty());
  const Correction ahead = correct_ahead("2026-04-17");
  BOOST_TEST(ahead.items.size() == 1U);
  BOOST_TEST((ahead.items.front().item.from == day("2026-05-01")));
  BOOST_TEST((ahead.billed_until == day("2026-04-01")));
  billed.correct_on("2026-05-01");
  BOOST_TEST((billed.sum() == euro("90.00")));
  BOOST_TEST((billed.state.billed_until == day("2026-06-01")));
}

BOOST_AUTO_TEST_CASE(what_waits_for_its_first_payment_is_settled_but_not_billed_further) {
  Billed billed{"2026-01-01"};
  billed.state.status = ServiceStatus::pending;
  billed.correct_on("2026-01-01");
  BOOST_TEST(billed.correct_on("2026-05-01").items.empty());
}

BOOST_AUTO_TEST_CASE(random_changes_end_with_the_price_of_the_true_timeline) {
  test::Random random;
  for (int round = 0; round < 500; ++round) {
    Billed billed{"2026-01-01"};
    Date today = day("2026-01-01");
    int changes = 0;
    for (int step = 0; step < 6; ++step) {
      billed.correct_on(today.to_string());
      const Date from = today - static_cast<int>(random.between(0, today - billed.state.start));
      if (random.chance(60)) {
        billed.add_term(from.to_string(), std::to_string(random.between(1, 90)) + ".00");
        ++changes;
      } else if (random.chance(20)) {
        billed.state.end = billed.state.end ? std::nullopt : std::optional{from};
        ++changes;
      }
      today = today + static_cast<int>(random.between(0, 40));
    }
    billed.correct_on(today.to_string());
    const Correction again = billed.correct_on(today.to_string());
    BOOST_TEST((again.items.empty() && again.releases.empty()));
    Money truth = euro("0");
    for (const CorrectionItem& item : correct(billed.state, billed.terms, {}, today, no_days_before).items) {
      truth += item.item.amount;
    }
    const std::int64_t tolerance = static_cast<std::int64_t>(billed.lines.size()) + billed.releases + changes + 1;
    BOOST_TEST(std::abs((billed.sum() - truth).minor()) <= tolerance);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::services
