#include "billing/dunning/dunning_rules.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <ostream>
#include <vector>

namespace billhook::billing {
namespace {

namespace data = boost::unit_test::data;

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

BOOST_DATA_TEST_CASE(being_late_costs_what_the_policy_says, data::make(fees), row) {
  const std::optional<Money> fee = late_fee(row.fee, euro(row.open));
  BOOST_TEST((fee ? fee->amount() : "none") == row.expected);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
