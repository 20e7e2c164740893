#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

#include "billhook/base/money.hpp"
#include "tests/support/random.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(money_test)

using namespace billhook;
using test::reason_of;

namespace {

const Currency euro = Currency::of("EUR");
const Currency yen = Currency::of("JPY");
const Currency dinar = Currency::of("KWD");
const Currency unidad = Currency::of("CLF");

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

std::vector<std::int64_t> shares(std::int64_t amount, std::vector<std::int64_t> weights) {
  std::vector<std::int64_t> result;
  for (const Money& share : allocate(Money{amount, euro}, weights)) result.push_back(share.minor());
  return result;
}

}  // namespace

BOOST_AUTO_TEST_CASE(an_amount_is_written_with_the_decimals_of_its_currency) {
  BOOST_TEST((Money{1230, euro}.amount()) == "12.30");
  BOOST_TEST((Money{-5, euro}.amount()) == "-0.05");
  BOOST_TEST((Money{0, euro}.amount()) == "0.00");
  BOOST_TEST((Money{-5, yen}.amount()) == "-5");
  BOOST_TEST((Money{125, dinar}.amount()) == "0.125");
  BOOST_TEST((Money{10001, unidad}.amount()) == "1.0001");
  BOOST_TEST((Money{least, euro}.amount()) == "-92233720368547758.08");
  BOOST_TEST((Money{most, yen}.amount()) == "9223372036854775807");
  BOOST_TEST((Money{1230, euro}.to_string()) == "12.30 EUR");
}

BOOST_AUTO_TEST_CASE(an_amount_is_read_in_minor_units) {
  BOOST_TEST(Money::parse("12.34", euro).minor() == 1234);
  BOOST_TEST(Money::parse("12", euro).minor() == 1200);
  BOOST_TEST(Money::parse("12.3", euro).minor() == 1230);
  BOOST_TEST(Money::parse("-0.01", euro).minor() == -1);
  BOOST_TEST(Money::parse("12", "JPY").minor() == 12);
  BOOST_TEST(Money::parse("-92233720368547758.08", euro).minor() == least);
}

BOOST_AUTO_TEST_CASE(an_amount_that_its_currency_cannot_hold_is_refused) {
  BOOST_TEST(reason_of([] { Money::parse("12.345", euro); }) == "money.too_precise");
  BOOST_TEST(reason_of([] { Money::parse("12.0", yen); }) == "money.too_precise");
  BOOST_TEST(reason_of([] { Money::parse("12,30", euro); }) == "money.malformed");
  BOOST_TEST(reason_of([] { Money::parse("", euro); }) == "money.malformed");
  BOOST_TEST(reason_of([] { Money::parse("92233720368547758.08", euro); }) == "number.overflow");
  BOOST_TEST(reason_of([] { Money::parse("9999999999999999999", yen); }) == "number.overflow");
  BOOST_TEST(reason_of([] { Money::parse("1", "ZZZ"); }) == "currency.unknown");
}

BOOST_AUTO_TEST_CASE(two_currencies_never_meet) {
  Money sum{1, euro};
  BOOST_TEST(reason_of([&] { sum += Money(1, yen); }) == "money.currency_mismatch");
  BOOST_TEST(reason_of([&] { sum -= Money(1, yen); }) == "money.currency_mismatch");
  BOOST_TEST(reason_of([&] { (void)(sum < Money(1, yen)); }) == "money.currency_mismatch");
  BOOST_TEST((Money{1, euro} != Money{1, yen}));
  BOOST_TEST((Money{1, euro} < Money{2, euro}));
}

BOOST_AUTO_TEST_CASE(sums_that_do_not_fit_are_an_error) {
  BOOST_TEST(reason_of([] { (void)(Money(most, euro) + Money(1, euro)); }) == "number.overflow");
  BOOST_TEST(reason_of([] { (void)(Money(least, euro) - Money(1, euro)); }) == "number.overflow");
  BOOST_TEST(reason_of([] { (void)-Money(least, euro); }) == "number.overflow");
  BOOST_TEST(((-Money{5, euro}).minor()) == -5);
}

BOOST_AUTO_TEST_CASE(a_product_is_rounded_once) {
  BOOST_TEST((Money{1000, euro}.times(Decimal::parse("0.3333")).minor()) == 333);
  BOOST_TEST((Money{105, euro}.times(Decimal::parse("0.5")).minor()) == 53);
  BOOST_TEST((Money{-105, euro}.times(Decimal::parse("0.5")).minor()) == -53);
  BOOST_TEST((Money{105, euro}.times(Decimal::parse("0.5"), Rounding::half_even).minor()) == 52);
  BOOST_TEST((Money{1000, euro}.times(1, 3).minor()) == 333);
  BOOST_TEST((Money{1000, euro}.times(2, 3).minor()) == 667);
  BOOST_TEST((Money{10000, euro}.times(Percent::parse("9.975")).minor()) == 998);  // Quebec's QST
  BOOST_TEST(reason_of([] { Money(most, euro).times(Decimal::parse("1.1")); }) == "number.overflow");
  BOOST_TEST(reason_of([] { Money(1, euro).times(1, 0); }) == "number.division_by_zero");
}

BOOST_AUTO_TEST_CASE(units_left_over_go_to_the_largest_remainders) {
  BOOST_TEST(shares(100, {1, 1, 1}) == (std::vector<std::int64_t>{34, 33, 33}), boost::test_tools::per_element());
  BOOST_TEST(shares(-100, {1, 1, 1}) == (std::vector<std::int64_t>{-34, -33, -33}), boost::test_tools::per_element());
  BOOST_TEST(shares(5, {3, 7}) == (std::vector<std::int64_t>{2, 3}), boost::test_tools::per_element());
  BOOST_TEST(shares(10, {1, 2, 4}) == (std::vector<std::int64_t>{1, 3, 6}), boost::test_tools::per_element());
  BOOST_TEST(shares(10, {0, 0, 0}) == (std::vector<std::int64_t>{4, 3, 3}), boost::test_tools::per_element());
  BOOST_TEST(shares(10, {0, 5}) == (std::vector<std::int64_t>{0, 10}), boost::test_tools::per_element());
  BOOST_TEST(shares(least, {most, most, most}) ==
                 (std::vector<std::int64_t>{-3074457345618258603, -3074457345618258603, -3074457345618258602}),
             boost::test_tools::per_element());
  BOOST_TEST(reason_of([] { shares(1, {}); }) == "money.bad_weights");
  BOOST_TEST(reason_of([] { shares(1, {1, -1}); }) == "money.bad_weights");
}

BOOST_AUTO_TEST_CASE(shares_sum_to_the_amount_and_stay_within_one_unit_of_the_exact_share) {
  test::Random random;
  for (int round = 0; round < 20'000; ++round) {
    const Money amount{random.of_any_size(), random.chance(50) ? euro : yen};
    std::vector<std::int64_t> weights(static_cast<std::size_t>(random.between(1, 12)));
    for (auto& weight : weights) weight = random.chance(20) ? 0 : random.of_any_size() & most;
    int128 total = 0;
    for (const std::int64_t weight : weights) total += weight;

    const std::vector<Money> result = allocate(amount, weights);
    int128 sum = 0;
    for (std::size_t i = 0; i < result.size(); ++i) {
      sum += result[i].minor();
      if (total == 0) continue;
      const int128 floor = divide(multiply(amount.minor(), weights[i]), total, Rounding::down);
      const int128 ceiling = divide(multiply(amount.minor(), weights[i]), total, Rounding::up);
      const int128 share = result[i].minor();
      BOOST_REQUIRE((share >= std::min(floor, ceiling) && share <= std::max(floor, ceiling)));
    }
    BOOST_REQUIRE((sum == amount.minor()));
    if (amount.minor() == least) continue;
    const std::vector<Money> mirrored = allocate(-amount, weights);
    for (std::size_t i = 0; i < result.size(); ++i) BOOST_REQUIRE((mirrored[i] == -result[i]));
  }
}

BOOST_AUTO_TEST_CASE(an_amount_read_back_is_the_same_amount) {
  test::Random random;
  for (int round = 0; round < 20'000; ++round) {
    const Currency currency = random.pick(std::array{euro, yen, dinar, unidad});
    const Money amount{random.of_any_size() / (currency == yen ? 10 : 1), currency};
    BOOST_REQUIRE((Money::parse(amount.amount(), currency) == amount));
  }
}

BOOST_AUTO_TEST_SUITE_END()
