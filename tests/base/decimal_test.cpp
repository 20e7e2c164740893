#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

#include "billhook/base/decimal.hpp"
#include "tests/support/random.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(decimal_test)

using namespace billhook;
using test::reason_of;

namespace {

constexpr int128 largest = (int128{1} << 126) - 1 + (int128{1} << 126);
constexpr int128 smallest = -largest - 1;

/// The oracle: schoolbook arithmetic on decimal digits, least significant first, of any length.
using Digits = std::vector<int>;

Digits digits_of(int128 value) {
  Digits digits;
  for (; value != 0; value /= 10) digits.push_back(static_cast<int>(value < 0 ? -(value % 10) : value % 10));
  return digits;
}

Digits product(const Digits& a, const Digits& b) {
  Digits result(a.size() + b.size(), 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    int carry = 0;
    for (std::size_t j = 0; j < b.size() || carry > 0; ++j) {
      const int sum = result[i + j] + carry + (j < b.size() ? a[i] * b[j] : 0);
      result[i + j] = sum % 10;
      carry = sum / 10;
    }
  }
  return result;
}

/// Drops nine digits, half up.
Digits without_nine_digits(Digits digits) {
  digits.resize(std::max<std::size_t>(digits.size(), 10) + 1, 0);
  const bool rounds_up = digits[8] >= 5;
  digits.erase(digits.begin(), digits.begin() + 9);
  for (std::size_t i = 0; rounds_up; ++i) {
    if (++digits[i] < 10) break;
    digits[i] = 0;
  }
  while (!digits.empty() && digits.back() == 0) digits.pop_back();
  return digits;
}

/// Like a Decimal, of any size that 128 bits hold.
Decimal random_decimal(test::Random& random) {
  const int128 value =
      static_cast<int128>(random.of_any_size()) * (random.chance(50) ? 1 : random.between(1, 1'000'000'000));
  return Decimal::from_billionths(value);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_decimal_is_read_and_written_in_its_shortest_form) {
  for (const std::string_view text : {"0", "1", "-1", "12.5", "-0.25", "0.000000001", "999999999999999999.999999999"}) {
    BOOST_TEST(Decimal::parse(text).to_string() == text);
  }
  BOOST_TEST(Decimal::parse("-0").to_string() == "0");
  BOOST_TEST(Decimal::parse("007.500").to_string() == "7.5");
  BOOST_TEST(Decimal::parse("100").to_string() == "100");
}

BOOST_AUTO_TEST_CASE(the_fixed_form_has_nine_decimals) {
  BOOST_TEST(Decimal::parse("1").to_fixed() == "1.000000000");
  BOOST_TEST(Decimal::parse("-2.125").to_fixed() == "-2.125000000");
  BOOST_TEST(Decimal{}.to_fixed() == "0.000000000");
}

BOOST_AUTO_TEST_CASE(the_largest_numbers_are_written_whole) {
  BOOST_TEST(Decimal::from_billionths(largest).to_string() == "170141183460469231731687303715.884105727");
  BOOST_TEST(Decimal::from_billionths(smallest).to_string() == "-170141183460469231731687303715.884105728");
  BOOST_TEST(Decimal::from_billionths(int128{1'000'000'000} * 1'000'000'000'000'000'000).to_string() ==
             "1000000000000000000");
}

BOOST_DATA_TEST_CASE(what_is_not_a_decimal_is_refused,
                     boost::unit_test::data::make({"", "-", ".", ".5", "5.", "-.5", "+1", " 1", "1 ", "1,5", "1e3",
                                                   "0x1", "1.2.3", "--1", "NaN", "1.-5"})) {
  BOOST_TEST(reason_of([&] { Decimal::parse(sample); }) == "decimal.malformed");
}

BOOST_AUTO_TEST_CASE(a_decimal_has_nine_digits_after_and_eighteen_before_the_point) {
  BOOST_TEST(reason_of([] { Decimal::parse("0.1234567890"); }) == "decimal.too_precise");
  BOOST_TEST(reason_of([] { Decimal::parse("1000000000000000000"); }) == "number.overflow");
}

BOOST_AUTO_TEST_CASE(sums_that_do_not_fit_are_an_error) {
  const Decimal most = Decimal::from_billionths(largest);
  const Decimal least = Decimal::from_billionths(smallest);
  const Decimal tiny = Decimal::from_billionths(1);
  BOOST_TEST(reason_of([&] { (void)(most + tiny); }) == "number.overflow");
  BOOST_TEST(reason_of([&] { (void)(least - tiny); }) == "number.overflow");
  BOOST_TEST(reason_of([&] { (void)-least; }) == "number.overflow");
  BOOST_TEST((-most + most).is_zero());
}

BOOST_AUTO_TEST_CASE(products_are_rounded_half_away_from_zero) {
  const auto times = [](std::string_view a, std::string_view b) {
    return (Decimal::parse(a) * Decimal::parse(b)).to_string();
  };
  BOOST_TEST(times("0.000000001", "0.5") == "0.000000001");
  BOOST_TEST(times("-0.000000001", "0.5") == "-0.000000001");
  BOOST_TEST(times("0.000000001", "0.499999999") == "0");
  BOOST_TEST(times("1.5", "-2.5") == "-3.75");
  BOOST_TEST(times("999999999999999999", "100000000000") == "99999999999999999900000000000");
  BOOST_TEST(reason_of([&] { times("999999999999999999", "1000000000000"); }) == "number.overflow");
}

BOOST_AUTO_TEST_CASE(products_agree_with_schoolbook_arithmetic) {
  test::Random random;
  for (int round = 0; round < 50'000; ++round) {
    const Decimal a = random_decimal(random);
    const Decimal b = random_decimal(random);
    const Digits expected = without_nine_digits(product(digits_of(a.billionths()), digits_of(b.billionths())));
    const bool is_negative = a.is_negative() != b.is_negative();
    try {
      const Decimal result = a * b;
      if (digits_of(result.billionths()) != expected || (result.is_negative() && !is_negative)) {
        BOOST_ERROR(a.to_string() + " x " + b.to_string() + " gives " + result.to_string());
      }
    } catch (const Error& error) {
      // 2^127 has 39 digits: an overflow with fewer would be a false one.
      if (error.reason != "number.overflow" || expected.size() < 39) BOOST_ERROR(a.to_string() + " x " + b.to_string());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_decimal_read_back_is_the_same_decimal) {
  test::Random random;
  for (int round = 0; round < 20'000; ++round) {
    const Decimal value = Decimal::from_billionths(random.of_any_size());
    BOOST_REQUIRE((Decimal::parse(value.to_string()) == value));
    BOOST_REQUIRE((Decimal::parse(value.to_fixed()) == value));
  }
}

BOOST_AUTO_TEST_CASE(a_ratio_is_rounded_to_nine_decimals) {
  BOOST_TEST(Decimal::ratio(1, 3).to_string() == "0.333333333");
  BOOST_TEST(Decimal::ratio(2, 3).to_string() == "0.666666667");
  BOOST_TEST(Decimal::ratio(2, 3, Rounding::down).to_string() == "0.666666666");
  BOOST_TEST(Decimal::ratio(-2, 3).to_string() == "-0.666666667");
  BOOST_TEST(reason_of([] { Decimal::ratio(1, 0); }) == "number.division_by_zero");
}

namespace {

struct Division {
  int numerator;
  int denominator;
  int half_up, half_even, half_down, down, up;
};

std::ostream& operator<<(std::ostream& out, const Division& row) {
  return out << row.numerator << '/' << row.denominator;
}

}  // namespace

BOOST_DATA_TEST_CASE(each_rounding_settles_what_lies_between,
                     (boost::unit_test::data::make(std::vector<Division>{{5, 2, 3, 2, 2, 2, 3},
                                                                         {7, 2, 4, 4, 3, 3, 4},
                                                                         {-5, 2, -3, -2, -2, -2, -3},
                                                                         {5, -2, -3, -2, -2, -2, -3},
                                                                         {-7, -2, 4, 4, 3, 3, 4},
                                                                         {7, 3, 2, 2, 2, 2, 3},
                                                                         {8, 3, 3, 3, 3, 2, 3},
                                                                         {-8, 3, -3, -3, -3, -2, -3},
                                                                         {6, 3, 2, 2, 2, 2, 2},
                                                                         {0, 3, 0, 0, 0, 0, 0}}))) {
  const auto rounded = [&](Rounding rounding) {
    return static_cast<int>(divide(sample.numerator, sample.denominator, rounding));
  };
  BOOST_TEST(rounded(Rounding::half_up) == sample.half_up);
  BOOST_TEST(rounded(Rounding::half_even) == sample.half_even);
  BOOST_TEST(rounded(Rounding::half_down) == sample.half_down);
  BOOST_TEST(rounded(Rounding::down) == sample.down);
  BOOST_TEST(rounded(Rounding::up) == sample.up);
}

BOOST_AUTO_TEST_CASE(the_extremes_of_128_bits_divide_and_multiply_without_wrapping) {
  BOOST_TEST((divide(smallest, 1, Rounding::half_up) == smallest));
  BOOST_TEST((divide(largest, largest, Rounding::half_up) == 1));
  BOOST_TEST((divide(1, smallest, Rounding::half_up) == 0));
  BOOST_TEST((divide(smallest, smallest, Rounding::half_up) == 1));
  BOOST_TEST(reason_of([] { divide(smallest, -1, Rounding::half_up); }) == "number.overflow");
  BOOST_TEST(reason_of([] { multiply(largest, 2); }) == "number.overflow");
  BOOST_TEST(reason_of([] { multiply(smallest, -1); }) == "number.overflow");
  BOOST_TEST(narrow(std::numeric_limits<std::int64_t>::max()) == std::numeric_limits<std::int64_t>::max());
  BOOST_TEST(reason_of([] { narrow(int128{1} << 63); }) == "number.overflow");
  BOOST_TEST(reason_of([] { narrow(-(int128{1} << 63) - 1); }) == "number.overflow");
}

BOOST_AUTO_TEST_CASE(a_percentage_lies_between_0_and_100) {
  BOOST_TEST(Percent::parse("9.975").value().to_string() == "9.975");
  BOOST_TEST(Percent::parse("0").value().is_zero());
  BOOST_TEST(Percent::parse("100").value().to_string() == "100");
  BOOST_TEST(reason_of([] { Percent::parse("100.000000001"); }) == "percent.out_of_range");
  BOOST_TEST(reason_of([] { Percent::parse("-0.1"); }) == "percent.out_of_range");
  BOOST_TEST(reason_of([] { Percent::parse("20%"); }) == "decimal.malformed");
}

BOOST_AUTO_TEST_SUITE_END()
