#include "identity/policy_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "tests/support/throws.hpp"

namespace billhook::identity {

using test::reason_of;

namespace {

const Currency eur = Currency::of("EUR");

Policy with_steps(std::vector<DunningStep> steps) { return {.dunning = std::move(steps)}; }

Policy with_fee(LateFee fee) {
  return with_steps({{.name = "fee", .kind = DunningKind::late_fee, .days = 5, .fee = std::move(fee)}});
}

std::string refusal(const Policy& policy) {
  return reason_of([&] { check_policy(policy); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_rules_test)

BOOST_AUTO_TEST_CASE(the_default_policy_is_complete_and_sound) {
  const Policy policy = default_policy();
  BOOST_TEST(refusal(policy) == "nothing");
  BOOST_TEST(bool{policy.generate_days_before && policy.payment_days && policy.separate_invoices &&
                  policy.credit_pays_invoices && policy.mail_invoices && policy.dunning});
}

BOOST_AUTO_TEST_CASE(what_is_said_stands_over_what_lies_under_member_by_member) {
  const Policy under = default_policy();
  const Policy over{.payment_days = 30, .mail_invoices = false};
  const Policy merged = merge(over, under);
  BOOST_TEST(*merged.payment_days == 30);
  BOOST_TEST(!*merged.mail_invoices);
  BOOST_TEST(*merged.generate_days_before == *under.generate_days_before);
  BOOST_TEST(bool{merged.dunning == under.dunning});
  BOOST_TEST(bool{merge(Policy{}, over) == over});
}

BOOST_AUTO_TEST_CASE(an_empty_list_of_steps_is_said_and_not_left_out) {
  const Policy merged = merge(with_steps({}), default_policy());
  BOOST_TEST(merged.dunning->empty());
}

BOOST_AUTO_TEST_CASE(merging_is_associative) {
  const Policy a{.payment_days = 1};
  const Policy b{.generate_days_before = 2, .payment_days = 2};
  const Policy c{.generate_days_before = 3, .separate_invoices = true};
  BOOST_TEST(bool{merge(merge(a, b), c) == merge(a, merge(b, c))});
}

BOOST_AUTO_TEST_CASE(steps_that_cannot_be_carried_out_are_refused) {
  BOOST_TEST(refusal(with_steps({{.name = "", .days = 1}})) == "policy.step_without_name at policy.dunning[0].name");
  BOOST_TEST(refusal(with_steps({{.name = "a", .days = 1}, {.name = "a", .days = 2}})) ==
             "policy.step_name_repeated at policy.dunning[1].name");
  BOOST_TEST(refusal(with_steps({{.name = "a", .days = 2}, {.name = "b", .days = 1}})) ==
             "policy.steps_out_of_order at policy.dunning[1].days");
  BOOST_TEST(refusal(with_steps({{.name = "a", .days = -3}, {.name = "b", .days = -3}})) == "nothing");
  BOOST_TEST(refusal(with_steps({{.name = "a", .kind = DunningKind::suspend, .days = 0}})) ==
             "policy.step_before_due at policy.dunning[0].days");
  BOOST_TEST(refusal(with_steps({{.name = "a", .kind = DunningKind::late_fee, .days = 1}})) ==
             "policy.fee_missing at policy.dunning[0].fee");
  BOOST_TEST(refusal(with_steps({{.name = "a", .days = 1, .fee = LateFee{}}})) ==
             "policy.fee_unexpected at policy.dunning[0].fee");
}

BOOST_AUTO_TEST_CASE(fees_that_cannot_be_computed_are_refused) {
  const Money five{500, eur};
  const Money none{0, eur};
  const Percent ten = Percent::parse("10");
  BOOST_TEST(refusal(with_fee({.amounts = {five}})) == "nothing");
  BOOST_TEST(refusal(with_fee({})) == "policy.fee_incomplete at policy.dunning[0].fee.amounts");
  BOOST_TEST(refusal(with_fee({.amounts = {five}, .percent = ten})) ==
             "policy.fee_unexpected at policy.dunning[0].fee.percent");
  BOOST_TEST(refusal(with_fee({.amounts = {none}})) == "policy.fee_not_positive at policy.dunning[0].fee.amounts[0]");
  BOOST_TEST(refusal(with_fee({.amounts = {five, five}})) ==
             "policy.fee_currency_repeated at policy.dunning[0].fee.amounts[1]");
  BOOST_TEST(refusal(with_fee({.kind = LateFeeKind::percent})) ==
             "policy.fee_incomplete at policy.dunning[0].fee.percent");
  BOOST_TEST(refusal(with_fee({.kind = LateFeeKind::percent, .percent = Percent{}})) ==
             "policy.fee_not_positive at policy.dunning[0].fee.percent");
  BOOST_TEST(refusal(with_fee({.kind = LateFeeKind::percent, .percent = ten, .minimums = {five}})) == "nothing");
  BOOST_TEST(refusal(with_fee({.kind = LateFeeKind::percent, .percent = ten, .minimums = {five, five}})) ==
             "policy.fee_currency_repeated at policy.dunning[0].fee.minimums[1]");
}

BOOST_AUTO_TEST_CASE(tiers_that_cannot_be_told_apart_are_refused) {
  const Money five{500, eur};
  const Money yen{500, Currency::of("JPY")};
  const auto tiered = [](std::vector<LateFeeTier> tiers) {
    return with_fee({.kind = LateFeeKind::tiered, .tiers = std::move(tiers)});
  };
  BOOST_TEST(refusal(tiered({})) == "policy.fee_incomplete at policy.dunning[0].fee.tiers");
  BOOST_TEST(refusal(tiered({{.from = five, .amount = five}, {.from = yen, .amount = yen}})) == "nothing");
  BOOST_TEST(refusal(tiered({{.from = five, .amount = yen}})) ==
             "policy.tier_currency at policy.dunning[0].fee.tiers[0].from");
  BOOST_TEST(refusal(tiered({{.from = five, .amount = five}, {.from = five, .amount = five}})) ==
             "policy.tier_repeated at policy.dunning[0].fee.tiers[1].from");
  BOOST_TEST(refusal(tiered({{.from = five, .amount = Money{-1, eur}}})) ==
             "policy.fee_not_positive at policy.dunning[0].fee.tiers[0].amount");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::identity
