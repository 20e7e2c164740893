#include "billing/schedule/dunning_day_rules.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace billhook::billing {
namespace {

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

}  // namespace

BOOST_AUTO_TEST_SUITE(dunning_day_rules_test)

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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
