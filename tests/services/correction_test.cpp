#include "services/correction.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "tests/support/random.hpp"

namespace billhook::services {

using billing::BilledLine;
namespace {

Date day(std::string_view text) { return Date::parse(text); }
Money euro(std::string_view amount) { return Money::parse(amount, "EUR"); }

constexpr Cycle monthly{CycleUnit::month, 1};
constexpr std::int32_t no_days_before = 0;

/// A service whose settlements are billed as the run would bill them.
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
    terms.push_back(terms.empty() ? first_term(offer, day(from), {}) : next_term(terms.front(), day(from), offer, {}));
  }

  Correction correct_on(std::string_view today) {
    const Correction correction = correct(state, terms, lines, day(today), no_days_before);
    for (const CorrectionItem& corrected : correction.items) {
      InvoiceLine line;
      line.id = {static_cast<std::int64_t>(lines.size()) + 1};
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
      if (corrected.item.is_repair()) line.repairs = Id<InvoiceLine>{corrected.item.repairs};
      lines.push_back({line, Money::zero(line.currency)});
    }
    state.billed_until = correction.billed_until;
    return correction;
  }

  Money sum() const {
    Money sum = euro("0");
    for (const BilledLine& billed : lines) sum += billed.line.amount;
    return sum;
  }

  BillingState state;
  std::vector<ServiceTerm> terms;
  std::vector<BilledLine> lines;
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
  BOOST_TEST(correction.items.size() == 1U);
  BOOST_TEST((correction.items.front().kind == LineKind::repair));
  BOOST_TEST((billed.sum() == euro("10.00")));
  BOOST_TEST((correction.billed_until == day("2026-01-11")));
}

BOOST_AUTO_TEST_CASE(a_service_called_off_before_it_began_gets_everything_back_and_its_setup_fee_too) {
  Billed billed{"2026-01-01"};
  billed.correct_on("2026-01-01");
  InvoiceLine fee;
  fee.id = {100};
  fee.kind = LineKind::setup;
  fee.currency = Currency::of("EUR");
  fee.amount = euro("25.00");
  fee.period_from = day("2026-01-01");
  billed.lines.push_back({fee, euro("0")});
  billed.state.status = ServiceStatus::cancelled;
  billed.state.end = billed.state.start;
  billed.correct_on("2026-01-03");
  BOOST_TEST(billed.sum().is_zero());
  BOOST_TEST(billed.correct_on("2026-01-04").items.empty());
}

BOOST_AUTO_TEST_CASE(what_a_credit_note_gave_back_is_not_given_back_again) {
  Billed billed{"2026-01-01"};
  billed.correct_on("2026-01-01");
  billed.lines.front().credited = euro("31.00");
  billed.state.end = day("2026-01-11");
  const Correction correction = billed.correct_on("2026-01-11");
  BOOST_TEST(correction.items.front().item.amount.is_zero());
}

BOOST_AUTO_TEST_CASE(a_period_billed_anew_counts_its_generations) {
  Billed billed{"2026-01-01"};
  billed.correct_on("2026-01-01");
  billed.add_term("2026-01-01", "62.00");
  const Correction correction = billed.correct_on("2026-01-02");
  BOOST_TEST(correction.items.size() == 2U);
  BOOST_TEST((correction.items.back().kind == LineKind::recurring));
  BOOST_TEST(correction.items.back().generation == 1);
  BOOST_TEST((billed.sum() == euro("62.00")));
}

BOOST_AUTO_TEST_CASE(a_shorter_lead_time_takes_nothing_back) {
  Billed billed{"2026-01-01"};
  for (const CorrectionItem& item : correct(billed.state, billed.terms, {}, day("2026-01-20"), 14).items) {
    BOOST_TEST((item.kind == LineKind::recurring));
  }
  billed.correct_on("2026-02-03");
  BOOST_TEST(correct(billed.state, billed.terms, billed.lines, day("2026-01-20"), 0).items.empty());
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
        std::ranges::stable_sort(billed.terms, {}, &ServiceTerm::from);
        ++changes;
      } else if (random.chance(20)) {
        billed.state.end = billed.state.end ? std::nullopt : std::optional{from};
        ++changes;
      }
      today = today + static_cast<int>(random.between(0, 40));
    }
    billed.correct_on(today.to_string());
    BOOST_TEST(billed.correct_on(today.to_string()).items.empty());
    Money truth = euro("0");
    for (const CorrectionItem& item : correct(billed.state, billed.terms, {}, today, no_days_before).items) {
      truth += item.item.amount;
    }
    const std::int64_t tolerance = static_cast<std::int64_t>(billed.lines.size()) + changes + 1;
    BOOST_TEST(std::abs((billed.sum() - truth).minor()) <= tolerance);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::services
