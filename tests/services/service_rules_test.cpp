#include "services/service_rules.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <utility>

#include "tests/support/throws.hpp"

namespace billhook::services {
namespace {

using test::reason_of;

Date day(std::string_view text) { return Date::parse(text); }
Money euro(std::string_view amount) { return Money::parse(amount, "EUR"); }

constexpr Cycle monthly{CycleUnit::month, 1};
constexpr Cycle yearly{CycleUnit::year, 1};
constexpr Cycle thirty_days{CycleUnit::day, 30};

ServiceTerm term_from(std::string_view from, std::optional<Cycle> cycle = monthly, std::string_view price = "10.00") {
  ServiceTerm term;
  term.from = day(from);
  term.origin = term.from;
  term.cycle = cycle;
  term.currency = Currency::of("EUR");
  term.price = euro(price);
  term.setup_fee = euro("0.00");
  return term;
}

/// The state table of DOMAIN 4, written down a second time.
const std::set<std::pair<std::string, std::string>> allowed_moves{
    {"pending", "provisioning"}, {"failed", "provisioning"}, {"provisioning", "active"}, {"provisioning", "failed"},
    {"active", "suspended"},     {"suspended", "active"},    {"active", "terminated"},   {"suspended", "terminated"},
    {"pending", "cancelled"},    {"failed", "cancelled"},    {"active", "completed"},    {"pending", "fraud"},
    {"provisioning", "fraud"},   {"failed", "fraud"},        {"active", "fraud"},        {"suspended", "fraud"},
    {"terminated", "fraud"},     {"cancelled", "fraud"},     {"completed", "fraud"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(service_rules)

BOOST_AUTO_TEST_CASE(every_state_and_action_leads_where_the_state_table_says_or_is_refused) {
  std::set<std::pair<std::string, std::string>> seen;
  for (std::size_t s = 0; s < EnumNames<ServiceStatus>::names.size(); ++s) {
    for (std::size_t a = 0; a <= static_cast<std::size_t>(ServiceStep::mark_fraud); ++a) {
      const auto from = static_cast<ServiceStatus>(s);
      const auto action = static_cast<ServiceStep>(a);
      const std::optional<ServiceStatus> to = next_status(from, action);
      if (to) {
        seen.emplace(name_of(from), name_of(*to));
        BOOST_TEST((require_next(from, action) == *to));
      } else {
        BOOST_TEST(reason_of([&] { require_next(from, action); }) == "service.not_allowed");
      }
    }
  }
  BOOST_TEST((seen == allowed_moves));
}

BOOST_AUTO_TEST_CASE(every_action_has_an_event_of_its_own) {
  std::set<std::string_view> names;
  for (std::size_t a = 0; a <= static_cast<std::size_t>(ServiceStep::mark_fraud); ++a) {
    names.insert(arrow_of(service_arrows, static_cast<ServiceStep>(a)).event->name);
  }
  BOOST_TEST(names.size() == static_cast<std::size_t>(ServiceStep::mark_fraud) + 1);
}

BOOST_AUTO_TEST_CASE(a_refusal_says_from_which_states_it_would_be_allowed) {
  try {
    require_next(ServiceStatus::terminated, ServiceStep::terminate);
    BOOST_ERROR("not refused");
  } catch (const Error& error) {
    BOOST_TEST(error.message == "A service that is terminated cannot be terminated; it has to be active, suspended.");
  }
}

BOOST_AUTO_TEST_CASE(the_last_term_that_began_holds_on_a_day) {
  const std::vector<ServiceTerm> terms{term_from("2026-01-01"), term_from("2026-03-01", monthly, "13.00")};
  BOOST_TEST(term_on(terms, day("2025-12-31")) == nullptr);
  BOOST_TEST(term_on(terms, day("2026-02-28")) == &terms[0]);
  BOOST_TEST(term_on(terms, day("2026-03-01")) == &terms[1]);
  BOOST_TEST((next_change(terms, day("2026-01-01")) == day("2026-03-01")));
  BOOST_TEST(!next_change(terms, day("2026-03-01")).has_value());
}

BOOST_AUTO_TEST_CASE(a_term_is_closed_by_the_next_one_and_by_the_end_of_the_service) {
  const std::vector<ServiceTerm> terms{term_from("2026-01-01"), term_from("2026-03-01")};
  BOOST_TEST((schedule_term(terms, 0, std::nullopt).end == day("2026-03-01")));
  BOOST_TEST((schedule_term(terms, 0, day("2026-02-10")).end == day("2026-02-10")));
  BOOST_TEST(!schedule_term(terms, 1, std::nullopt).end.has_value());
}

BOOST_AUTO_TEST_CASE(a_service_in_advance_is_billed_so_many_days_before_its_period) {
  const std::vector<ServiceTerm> terms{term_from("2026-01-01")};
  const BillingState state{
      .status = ServiceStatus::active, .start = day("2026-01-01"), .end = {}, .billed_until = day("2026-03-01")};
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-02-01")) == day("2026-02-15")));
  BOOST_TEST((next_bill_on(state, terms, 0, day("2026-02-01")) == day("2026-03-01")));
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-02-20")) == day("2026-02-20")));
}

BOOST_AUTO_TEST_CASE(a_service_in_arrears_is_billed_when_its_period_has_ended) {
  std::vector<ServiceTerm> terms{term_from("2026-01-01")};
  terms.front().timing = Timing::in_arrears;
  const BillingState state{.status = ServiceStatus::active, .start = day("2026-01-01"), .end = {}, .billed_until = {}};
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-01-01")) == day("2026-02-01")));
}

BOOST_AUTO_TEST_CASE(what_is_over_or_waits_for_its_payment_is_not_billed) {
  const std::vector<ServiceTerm> terms{term_from("2026-01-01")};
  BillingState state{.status = ServiceStatus::pending, .start = day("2026-01-01"), .end = {}, .billed_until = {}};
  BOOST_TEST(next_bill_on(state, terms, 14, day("2026-01-01")).has_value());
  state.billed_until = day("2026-02-01");
  BOOST_TEST(!next_bill_on(state, terms, 14, day("2026-01-01")).has_value());
  for (const ServiceStatus status :
       {ServiceStatus::failed, ServiceStatus::cancelled, ServiceStatus::completed, ServiceStatus::fraud}) {
    state.status = status;
    BOOST_TEST(!next_bill_on(state, terms, 14, day("2026-01-01")).has_value());
  }
}

BOOST_AUTO_TEST_CASE(a_suspended_service_goes_on_being_billed) {
  const std::vector<ServiceTerm> terms{term_from("2026-01-01")};
  const BillingState state{
      .status = ServiceStatus::suspended, .start = day("2026-01-01"), .end = {}, .billed_until = day("2026-02-01")};
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-01-05")) == day("2026-01-18")));
}

BOOST_AUTO_TEST_CASE(a_service_that_ends_is_not_billed_beyond_its_end) {
  const std::vector<ServiceTerm> terms{term_from("2026-01-01")};
  const BillingState state{.status = ServiceStatus::active,
                           .start = day("2026-01-01"),
                           .end = day("2026-02-01"),
                           .billed_until = day("2026-02-01")};
  BOOST_TEST(!next_bill_on(state, terms, 14, day("2026-01-05")).has_value());
}

BOOST_AUTO_TEST_CASE(what_has_ended_is_billed_up_to_its_end) {
  std::vector<ServiceTerm> terms{term_from("2026-01-01")};
  terms.front().timing = Timing::in_arrears;
  BillingState state{.status = ServiceStatus::terminated,
                     .start = day("2026-01-01"),
                     .end = day("2026-02-10"),
                     .billed_until = day("2026-02-01")};
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-02-10")) == day("2026-02-10")));
  state.billed_until = state.end;
  BOOST_TEST(!next_bill_on(state, terms, 14, day("2026-02-10")).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_billed_before_and_after_is_looked_at_whenever_one_of_both_is_due) {
  std::vector<ServiceTerm> terms{term_from("2026-04-01"), term_from("2026-05-01")};
  terms.front().timing = Timing::in_arrears;
  BillingState state{
      .status = ServiceStatus::active, .start = day("2026-04-01"), .end = {}, .billed_until = day("2026-04-01")};
  BOOST_TEST(has_mixed_timing(state, terms));
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-04-11")) == day("2026-04-17")));
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-04-18")) == day("2026-05-01")));
  state.billed_until = day("2026-06-01");
  BOOST_TEST(!has_mixed_timing(state, terms));
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-05-02")) == day("2026-05-18")));
}

BOOST_AUTO_TEST_CASE(the_running_period_is_the_one_that_contains_the_day) {
  std::vector<ServiceTerm> terms{term_from("2026-01-10", yearly)};
  BOOST_TEST((running_period_end(terms, day("2026-01-10")) == day("2027-01-10")));
  BOOST_TEST((running_period_end(terms, day("2027-01-05")) == day("2027-01-10")));
  BOOST_TEST((running_period_end(terms, day("2027-01-10")) == day("2028-01-10")));
  BOOST_TEST((running_period_end(terms, day("2025-12-31")) == day("2026-01-10")));  // none runs yet
  terms.push_back(terms.front());
  terms.back().from = day("2026-06-01");  // dearer from then on, in the same period
  BOOST_TEST((running_period_end(terms, day("2026-03-01")) == day("2027-01-10")));
  terms.back().cycle = monthly;
  terms.back().origin = day("2026-06-01");
  BOOST_TEST((running_period_end(terms, day("2026-03-01")) == day("2026-06-01")));
}

BOOST_AUTO_TEST_CASE(the_next_period_is_the_first_that_begins_on_a_day_or_after) {
  const std::vector<ServiceTerm> terms{term_from("2026-03-02", thirty_days)};
  BOOST_TEST((next_period_from(terms, day("2026-02-01")) == day("2026-03-02")));
  BOOST_TEST((next_period_from(terms, day("2026-03-02")) == day("2026-03-02")));
  BOOST_TEST((next_period_from(terms, day("2026-03-03")) == day("2026-04-01")));
  BOOST_TEST((next_period_from(terms, day("2026-04-01")) == day("2026-04-01")));
}

BOOST_AUTO_TEST_CASE(whatever_was_amended_is_looked_at_at_once) {
  const std::vector<ServiceTerm> terms{term_from("2026-01-01")};
  const BillingState state{.status = ServiceStatus::terminated,
                           .start = day("2026-01-01"),
                           .end = day("2026-01-10"),
                           .billed_until = day("2026-02-01"),
                           .is_amended = true};
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-01-10")) == day("2026-01-10")));
}

BOOST_AUTO_TEST_CASE(a_service_that_is_paid_once_is_billed_once) {
  const std::vector<ServiceTerm> terms{term_from("2026-01-20", std::nullopt)};
  BillingState state{.status = ServiceStatus::active, .start = day("2026-01-20"), .end = {}, .billed_until = {}};
  BOOST_TEST((next_bill_on(state, terms, 14, day("2026-01-01")) == day("2026-01-06")));
  state.billed_until = day("2026-01-20");
  BOOST_TEST(!next_bill_on(state, terms, 14, day("2026-01-01")).has_value());
}

BOOST_AUTO_TEST_CASE(an_imported_service_counts_as_billed_for_the_period_that_today_lies_in) {
  BOOST_TEST((period_end(term_from("2025-06-17"), day("2026-11-22")) == day("2026-12-17")));
  BOOST_TEST((period_end(term_from("2027-01-01"), day("2026-11-22")) == day("2027-01-01")));
  ServiceTerm in_arrears = term_from("2025-06-17");
  in_arrears.timing = Timing::in_arrears;
  BOOST_TEST((period_end(in_arrears, day("2026-11-22")) == day("2026-11-17")));
}

BOOST_AUTO_TEST_CASE(monthly_revenue_spreads_a_price_over_the_months_of_its_cycle) {
  const auto monthly_of = [](std::string_view price, Cycle cycle, Decimal quantity = Decimal{1}) {
    MonthlySum sum;
    sum.add(euro(price), quantity, cycle);
    return sum.amount(Currency::of("EUR")).amount();
  };
  BOOST_TEST(monthly_of("10.00", {CycleUnit::month, 1}) == "10.00");
  BOOST_TEST(monthly_of("100.00", {CycleUnit::month, 3}) == "33.33");
  BOOST_TEST(monthly_of("120.00", {CycleUnit::year, 1}, Decimal{2}) == "20.00");
  BOOST_TEST(monthly_of("240.00", {CycleUnit::year, 2}) == "10.00");
  BOOST_TEST(monthly_of("7.00", {CycleUnit::week, 1}) == "30.42");  // 365 / 12 days
  BOOST_TEST(monthly_of("1.00", {CycleUnit::day, 1}) == "30.42");
}

BOOST_AUTO_TEST_CASE(monthly_revenue_is_rounded_once_for_a_whole_sum) {
  MonthlySum sum;
  for (int i = 0; i < 3; ++i) sum.add(euro("100.00"), Decimal{1}, {CycleUnit::month, 3});
  MonthlySum total;
  total.add(sum);
  BOOST_TEST(total.amount(Currency::of("EUR")).amount() == "100.00");
  BOOST_TEST(total.services() == 3);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::services
