#include "billing/dunning_rules.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <vector>

namespace billhook::billing {
namespace {

namespace data = boost::unit_test::data;

const Date issued = Date::of(2026, 1, 1);
const Date due = Date::of(2026, 1, 10);

const std::vector<DunningStep> steps{
    {.name = "early", .kind = DunningKind::reminder, .days = -3, .fee = {}},
    {.name = "first", .kind = DunningKind::reminder, .days = 3, .fee = {}},
    {.name = "second", .kind = DunningKind::reminder, .days = 7, .fee = {}},
    {.name = "fee", .kind = DunningKind::late_fee, .days = 7, .fee = {}},
    {.name = "off", .kind = DunningKind::suspend, .days = 14, .fee = {}},
};

std::string names(const std::vector<const DunningStep*>& list) {
  std::string joined;
  for (const DunningStep* step : list) joined += (joined.empty() ? "" : " ") + step->name.str();
  return joined;
}

std::string taken(Date today, const std::vector<std::string>& done = {}, Date issue_date = issued) {
  return names(plan_dunning(steps, {issue_date, due, done}, today).take);
}

Money euro(const char* amount) { return Money::parse(amount, "EUR"); }

struct FeeRow {
  LateFee fee;
  const char* open;
  const char* expected;
  const char* source;

  friend std::ostream& operator<<(std::ostream& out, const FeeRow& row) { return out << row.source; }
};

LateFee fixed(const char* amount) { return {.kind = LateFeeKind::fixed, .amounts = {euro(amount)}}; }
LateFee percent(const char* rate, std::vector<Money> minimums = {}) {
  return {
      .kind = LateFeeKind::percent, .amounts = {}, .percent = Percent::parse(rate), .minimums = std::move(minimums)};
}
const LateFee tiered{.kind = LateFeeKind::tiered,
                     .amounts = {},
                     .percent = {},
                     .minimums = {},
                     .tiers = {{euro("50"), euro("10")}, {euro("0"), euro("5")}, {euro("200"), euro("25")}}};

const FeeRow fees[] = {
    {percent("5"), "100", "5.00", "100 at 5 % after 7 days: WHMDC late fees"},
    {percent("10"), "100", "10.00", "amount 10, percentage: WHMCS late fees"},
    {fixed("10"), "100", "10.00", "amount 10, fixed: WHMCS late fees"},
    {percent("1", {euro("1.50")}), "100", "1.50", "a minimum of 1.50: WHMCS late fees"},
    {percent("1", {Money::parse("200", "JPY")}), "100", "1.00", "a minimum in another currency does not count"},
    {percent("2.5"), "0.20", "0.01", "half a cent counts as a cent"},
    {percent("2"), "0.20", "none", "a fee that rounds to nothing is none"},
    {fixed("0"), "100", "none", "nothing is no fee"},
    {tiered, "49.99", "5.00", "below the second tier"},
    {tiered, "50", "10.00", "a tier begins with its amount"},
    {tiered, "1000", "25.00", "the highest tier that is reached, in whatever order they stand"},
    {{.kind = LateFeeKind::fixed, .amounts = {Money::parse("700", "JPY")}},
     "100",
     "none",
     "no amount in this currency"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(dunning_rules_test)

BOOST_AUTO_TEST_CASE(a_step_is_due_on_its_day_and_not_before) {
  BOOST_TEST(taken(due - 4) == "");
  BOOST_TEST(taken(due - 3) == "early");
  BOOST_TEST(taken(due + 3, {"early"}) == "first");
  BOOST_TEST(taken(due + 14, {"early", "first", "second", "fee"}) == "off");
}

BOOST_AUTO_TEST_CASE(a_step_happens_once) {
  BOOST_TEST(taken(due + 20, {"early", "first", "second", "fee", "off"}) == "");
}

BOOST_AUTO_TEST_CASE(of_several_reminders_that_are_due_only_the_last_goes_out) {
  const DunningPlan plan = plan_dunning(steps, {issued, due, {}}, due + 30);
  BOOST_TEST(names(plan.take) == "second fee off");
  BOOST_TEST(names(plan.pass_over) == "early first");
}

BOOST_AUTO_TEST_CASE(a_reminder_before_the_invoice_was_issued_never_happens) {
  BOOST_TEST(taken(due - 3, {}, due - 3) == "");
  BOOST_TEST((next_dunning_day(steps, {due - 3, due, {}}) == due + 3));
}

BOOST_AUTO_TEST_CASE(dunning_looks_again_on_the_day_of_the_next_step) {
  BOOST_TEST((next_dunning_day(steps, {issued, due, {}}) == due - 3));
  const std::vector<std::string> done{"early", "first"};
  BOOST_TEST((next_dunning_day(steps, {issued, due, done}) == due + 7));
  const std::vector<std::string> all{"early", "first", "second", "fee", "off"};
  BOOST_TEST(!next_dunning_day(steps, {issued, due, all}).has_value());
}

BOOST_DATA_TEST_CASE(being_late_costs_what_the_policy_says, data::make(fees), row) {
  const std::optional<Money> fee = late_fee(row.fee, euro(row.open));
  BOOST_TEST((fee ? fee->amount() : "none") == row.expected);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
