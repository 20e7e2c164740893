#include "billing/tax/price_rules.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "tests/support/random.hpp"
#include "tests/support/throws.hpp"

namespace billhook::billing {
namespace {

namespace data = boost::unit_test::data;
using Rational = boost::multiprecision::cpp_rational;
using Integer = boost::multiprecision::cpp_int;

const Currency euro = Currency::of("EUR");
constexpr Date today = Date::from_days(20'000);

TaxRate rate(const char* name, const std::string& percent, const char* category = nullptr, std::int32_t level = 1) {
  TaxRate made;
  made.name = name;
  made.country = CountryCode{"CA"};
  made.percent = Percent::parse(percent);
  made.level = level;
  made.valid_from = Date::from_days(0);
  if (category != nullptr) made.tax_category = category;
  return made;
}

TaxCustomer buyer() {
  TaxCustomer made;
  made.country = CountryCode{"CA"};
  return made;
}

SellerProfile seller(TaxRoundingLevel level, bool includes_tax = false,
                     InclusiveMethod method = InclusiveMethod::tax_first, Rounding mode = Rounding::half_up) {
  return {CountryCode{"CA"}, includes_tax, {mode, level, method}};
}

TaxCalculation priced(const std::vector<LineToPrice>& lines, const std::vector<TaxRate>& rates,
                      const SellerProfile& profile, const TaxCustomer& customer = buyer()) {
  const TaxTable table{rates};
  TaxCalculation out;
  price(lines, customer, profile, table, today, euro, out);
  return out;
}

struct PriceRow {
  std::vector<std::int64_t> amounts;
  const char* percent;
  bool includes_tax;
  TaxRoundingLevel level;
  InclusiveMethod method;
  std::int64_t net;
  std::int64_t tax;
  const char* source;

  friend std::ostream& operator<<(std::ostream& out, const PriceRow& row) { return out << row.source; }
};

constexpr auto line = TaxRoundingLevel::line;
constexpr auto group = TaxRoundingLevel::group;
constexpr auto invoice = TaxRoundingLevel::invoice;
constexpr auto tax_first = InclusiveMethod::tax_first;
constexpr auto net_first = InclusiveMethod::net_first;

const PriceRow prices[] = {
    {{177, 177, 177}, "6", false, line, tax_first, 531, 33, "3 x 1.77 at 6 %, by line: Avalara rounding example"},
    {{177, 177, 177}, "6", false, invoice, tax_first, 531, 32, "3 x 1.77 at 6 %, by invoice: the same"},
    {{177, 177, 177}, "6", false, group, tax_first, 531, 32, "EN 16931 BR-CO-17: once per rate"},
    {{324}, "19", false, line, tax_first, 324, 62, "1.08 x 3 at 19 % as one line is 3.86: GOBL"},
    {{299}, "4", true, group, tax_first, 287, 12, "2.99 with 4 %, tax first"},
    {{299}, "4", true, group, net_first, 288, 11, "2.99 with 4 %, net first: Zuora's default"},
    {{5250}, "12", true, group, tax_first, 4687, 563, "52.50 with 12 %: Odoo test_taxes_computation"},
    {{10000}, "20", false, group, tax_first, 10000, 2000, "P x r / 100: WHMCS tax configuration"},
    {{10000}, "20", true, group, tax_first, 8333, 1667, "P / (100 + r) x r: WHMCS tax configuration"},
    {{1000}, "20", true, group, tax_first, 833, 167, "10 with VAT of 20 %: Katamaze billing extension"},
    {{11500}, "15", true, group, tax_first, 10000, 1500, "3/23 of a price with 15 %: IRD New Zealand"},
    {{400}, "20", false, group, tax_first, 400, 80, "4.00 at 20 %: Katamaze billing extension"},
    {{82}, "20", false, group, tax_first, 82, 16, "0.82 at 20 %: FOSSBilling 2374"},
};

/// Canada, Quebec since 2013: GST 5 % and QST 9.975 %, both on the price (Revenu Quebec).
const std::vector<TaxRate> quebec{rate("GST", "5"), rate("QST", "9.975", nullptr, 2)};

// ---- a slow reference with rationals, sharing no code with price() ----

Integer rounded(const Rational& value, Rounding mode) {
  const bool is_negative = value < 0;
  const Rational size = is_negative ? Rational{-value} : value;
  const Integer whole = boost::multiprecision::numerator(size) / boost::multiprecision::denominator(size);
  const Rational rest = size - whole;
  const Rational half{1, 2};
  bool is_up = false;
  switch (mode) {
    case Rounding::half_up:
      is_up = rest >= half;
      break;
    case Rounding::half_down:
      is_up = rest > half;
      break;
    case Rounding::half_even:
      is_up = rest > half || (rest == half && whole % 2 == 1);
      break;
    case Rounding::up:
      is_up = rest > 0;
      break;
    case Rounding::down:
      is_up = false;
      break;
  }
  const Integer result = whole + (is_up ? 1 : 0);
  return is_negative ? Integer{-result} : result;
}

Rational as_rational(Percent percent) {
  return Rational{Integer{static_cast<std::int64_t>(percent.value().billionths())}, Integer{100'000'000'000}};
}

struct Sale {
  std::vector<TaxRate> rates;  // category a, b or none; levels
  std::vector<std::int64_t> amounts;
  std::vector<std::string> categories;
  SellerProfile profile;

  std::vector<LineToPrice> lines(std::int64_t sign = 1) const {
    std::vector<LineToPrice> made;
    for (std::size_t i = 0; i < amounts.size(); ++i) made.push_back({Money{sign * amounts[i], euro}, categories[i]});
    return made;
  }
};

Sale random_sale(test::Random& random) {
  Sale sale;
  const char* percents[] = {"0", "5", "7", "19", "20", "9.975", "8.25", "0.5", "33.3333"};
  for (const char* category : {"a", "b"}) {
    for (std::int32_t level = 1; level <= random.between(0, 3); ++level) {
      TaxRate made = rate("tax", random.pick(percents), category, level);
      made.compound = level > 1 && random.chance(50);
      if (random.chance(30)) made.taxable_share = Percent::parse("80");
      sale.rates.push_back(made);
    }
  }
  for (std::int64_t i = random.between(1, 8); i > 0; --i) {
    sale.amounts.push_back(random.chance(80) ? random.between(-500, 5000)
                                             : random.between(-1'000'000'000, 1'000'000'000));
    sale.categories.push_back(random.chance(50) ? "a" : random.chance(70) ? "b" : "none");
  }
  sale.profile =
      seller(static_cast<TaxRoundingLevel>(random.between(0, 2)), random.chance(50),
             static_cast<InclusiveMethod>(random.between(0, 1)), static_cast<Rounding>(random.between(0, 4)));
  return sale;
}

/// Each rate's exact share of the net amount, for the rates of one category.
std::vector<Rational> shares_of(const Sale& sale, const std::string& category) {
  std::vector<Rational> shares;
  Rational lower = 1;
  for (const TaxRate& made : sale.rates) {
    if (made.tax_category->str() != category) continue;
    shares.push_back(as_rational(made.percent) * as_rational(made.taxable_share) *
                     (made.compound ? lower : Rational{1}));
    lower += shares.back();
  }
  return shares;
}

Rational sum_of(const std::vector<Rational>& values) {
  Rational sum = 0;
  for (const Rational& value : values) sum += value;
  return sum;
}

/// Tax of an amount of one category, as the profile rounds it when it stands alone.
Integer tax_alone(const Sale& sale, const std::string& category, const Integer& amount) {
  const std::vector<Rational> shares = shares_of(sale, category);
  const Rational divisor = sale.profile.prices_include_tax ? Rational{1 + sum_of(shares)} : Rational{1};
  const Rounding mode = sale.profile.rounding.mode;
  if (sale.profile.prices_include_tax && sale.profile.rounding.inclusive == net_first) {
    return amount - rounded(Rational{amount} / divisor, mode);
  }
  Integer tax = 0;
  if (sale.profile.prices_include_tax) {
    for (const Rational& share : shares) tax += rounded(Rational{amount} * share / divisor, mode);
    return tax;
  }
  for (const TaxRate& made : sale.rates) {
    if (made.tax_category->str() != category) continue;
    const Integer whole = made.compound ? Integer{amount + tax} : amount;
    const Integer base = rounded(Rational{whole} * as_rational(made.taxable_share), mode);
    tax += rounded(Rational{base} * as_rational(made.percent), mode);
  }
  return tax;
}

Integer expected_tax(const Sale& sale) {
  Integer tax = 0;
  if (sale.profile.rounding.level == line) {
    for (std::size_t i = 0; i < sale.amounts.size(); ++i) {
      tax += tax_alone(sale, sale.categories[i], sale.amounts[i]);
    }
    return tax;
  }
  std::map<std::string, Integer> groups;
  for (std::size_t i = 0; i < sale.amounts.size(); ++i) groups[sale.categories[i]] += sale.amounts[i];
  if (sale.profile.rounding.level == group) {
    for (const auto& [category, amount] : groups) tax += tax_alone(sale, category, amount);
    return tax;
  }
  Rational exact = 0;
  Integer gross = 0;
  for (const auto& [category, amount] : groups) {
    const Rational sum = sum_of(shares_of(sale, category));
    exact += Rational{amount} * sum / (sale.profile.prices_include_tax ? Rational{1 + sum} : Rational{1});
    gross += amount;
  }
  if (sale.profile.prices_include_tax && sale.profile.rounding.inclusive == net_first) {
    return gross - rounded(Rational{gross} - exact, sale.profile.rounding.mode);
  }
  return rounded(exact, sale.profile.rounding.mode);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(price_rules)

BOOST_DATA_TEST_CASE(figures_that_others_publish_hold, data::make(prices), row) {
  std::vector<LineToPrice> lines;
  for (const std::int64_t amount : row.amounts) lines.push_back({Money{amount, euro}, "standard"});
  const TaxCalculation out = priced(lines, {rate("VAT", row.percent)}, seller(row.level, row.includes_tax, row.method));
  BOOST_TEST(out.net.minor() == row.net);
  BOOST_TEST(out.tax.minor() == row.tax);
  BOOST_TEST(out.total.minor() == row.net + row.tax);
}

BOOST_AUTO_TEST_CASE(quebec_s_two_taxes_are_both_taken_of_the_price) {
  const TaxCalculation out = priced({{Money{10000, euro}, "standard"}}, quebec, seller(group));
  BOOST_REQUIRE(out.taxes.size() == 2U);
  BOOST_TEST(out.taxes[0].amount.minor() == 500);
  BOOST_TEST(out.taxes[1].amount.minor() == 998);  // 9.975, half a cent counts as a cent
  BOOST_TEST(out.taxes[1].base.minor() == 10000);
  BOOST_TEST(out.total.minor() == 11498);
}

BOOST_AUTO_TEST_CASE(a_compound_tax_says_what_it_was_taken_of) {
  std::vector<TaxRate> rates = quebec;
  rates[1].compound = true;  // as it was in Quebec until 2012
  const TaxCalculation out = priced({{Money{10000, euro}, "standard"}}, rates, seller(group));
  BOOST_TEST(out.taxes[1].base.minor() == 10500);
  BOOST_TEST(out.taxes[1].amount.minor() == 1047);  // 10.47375
}

BOOST_AUTO_TEST_CASE(a_compound_tax_is_taken_of_the_rounded_base_that_is_shown) {
  std::vector<TaxRate> rates{rate("GST", "5"), rate("QST", "9.5", nullptr, 2)};
  rates[1].compound = true;
  for (const TaxRoundingLevel level : {line, group}) {
    const TaxCalculation out = priced({{Money{10010, euro}, "standard"}}, rates, seller(level));
    BOOST_TEST(out.taxes[0].amount.minor() == 501);  // 5.005
    BOOST_TEST(out.taxes[1].base.minor() == 10511);  // 100.10 + 5.01
    BOOST_TEST(out.taxes[1].amount.minor() == 999);  // 9.5 % of 105.11; of 105.105 it would be 9.98
    BOOST_TEST(out.tax.minor() == 1500);
  }
}

BOOST_AUTO_TEST_CASE(a_tax_on_a_part_of_the_price_is_taken_of_the_rounded_part) {
  TaxRate part = rate("TX", "50");
  part.taxable_share = Percent::parse("50");
  const TaxCalculation out = priced({{Money{1, euro}, "standard"}}, {part}, seller(group));
  BOOST_TEST(out.taxes[0].base.minor() == 1);
  BOOST_TEST(out.tax.minor() == 1);
}

BOOST_AUTO_TEST_CASE(lines_share_a_stack_of_taxes_that_rounding_made_larger_than_their_sum) {
  std::vector<TaxRate> rates;
  for (std::int32_t level = 1; level <= 4; ++level) {
    rates.push_back(rate("tax", "100", nullptr, level));
    rates.back().compound = level > 1;
    rates.back().taxable_share = Percent::parse("50");
  }
  const TaxCalculation out = priced({{Money{1, euro}, "standard"}, {Money{0, euro}, "standard"}}, rates, seller(group));
  BOOST_TEST(bool{out.tax == out.lines[0].tax + out.lines[1].tax});
  BOOST_TEST(out.tax.minor() == 1 + 1 + 2 + 3);  // halves of 1, 2, 3 and 5, each rounded up
}

BOOST_AUTO_TEST_CASE(texas_taxes_eighty_percent_of_data_processing) {
  TaxRate texas = rate("TX", "6.25");
  texas.taxable_share = Percent::parse("80");
  const TaxCalculation out = priced({{Money{10000, euro}, "standard"}}, {texas}, seller(group));
  BOOST_TEST(out.taxes[0].base.minor() == 8000);
  BOOST_TEST(out.tax.minor() == 500);
}

BOOST_AUTO_TEST_CASE(india_s_two_halves_are_equal_to_the_paisa) {
  const TaxCalculation out =
      priced({{Money{5467050, euro}, "standard"}}, {rate("CGST", "9"), rate("SGST", "9", nullptr, 2)}, seller(group));
  BOOST_TEST(out.taxes[0].amount.minor() == out.taxes[1].amount.minor());
}

BOOST_AUTO_TEST_CASE(a_line_s_tax_is_its_share_of_the_group_s) {
  const TaxCalculation out = priced({{Money{177, euro}, "x"}, {Money{177, euro}, "x"}, {Money{177, euro}, "x"}},
                                    {rate("VAT", "6")}, seller(group));
  BOOST_TEST(out.lines[0].tax.minor() == 11);
  BOOST_TEST(out.lines[1].tax.minor() == 11);
  BOOST_TEST(out.lines[2].tax.minor() == 10);
}

BOOST_AUTO_TEST_CASE(lines_of_two_categories_under_one_rate_are_one_group) {
  const TaxCalculation out =
      priced({{Money{103, euro}, "hosting"}, {Money{103, euro}, "domain"}}, {rate("VAT", "19")}, seller(group));
  BOOST_TEST(out.taxes.size() == 1U);
  BOOST_TEST(out.tax.minor() == 39);  // of 2.06, not twice 0.20
}

BOOST_AUTO_TEST_CASE(who_pays_no_tax_pays_a_price_with_tax_without_it) {
  TaxCustomer exempt = buyer();
  exempt.tax_exempt = true;
  const std::vector<LineToPrice> lines{{Money{11900, euro}, "a"}, {Money{100, euro}, "none"}};
  const TaxCalculation with = priced(lines, {rate("VAT", "19", "a")}, seller(group, true), exempt);
  BOOST_TEST(with.total.minor() == 10100);
  BOOST_TEST(with.tax.minor() == 0);
  BOOST_REQUIRE(with.taxes.size() == 1U);
  BOOST_TEST(with.taxes[0].base.minor() == 10100);
  BOOST_CHECK(with.taxes[0].reason == TaxReason::exempt);
  const TaxCalculation without = priced(lines, {rate("VAT", "19", "a")}, seller(group, false), exempt);
  BOOST_TEST(without.total.minor() == 12000);
}

BOOST_AUTO_TEST_CASE(out_of_scope_keeps_the_price_as_it_is) {
  const TaxCalculation out = priced({{Money{11900, euro}, "x"}}, {}, seller(group, true));
  BOOST_TEST(out.net.minor() == 11900);
  BOOST_REQUIRE(out.taxes.size() == 1U);
  BOOST_CHECK(out.taxes[0].reason == TaxReason::out_of_scope);
}

BOOST_AUTO_TEST_CASE(a_line_in_another_currency_is_refused) {
  BOOST_TEST(test::reason_of([] {
               priced({{Money{1, euro}, "x"}, {Money{1, Currency::of("USD")}, "x"}}, {}, seller(group));
             }) == "money.currency_mismatch at lines[1]");
}

BOOST_AUTO_TEST_CASE(amounts_that_do_not_fit_are_refused) {
  const std::int64_t huge = INT64_MAX;
  BOOST_TEST(test::reason_of([&] {
               priced({{Money{huge, euro}, "x"}, {Money{huge, euro}, "x"}}, {rate("VAT", "19")}, seller(group));
             }) == "number.overflow");
}

BOOST_AUTO_TEST_CASE(any_sale_is_taxed_as_the_slow_reference_says) {
  test::Random random;
  for (int i = 0; i < 20'000; ++i) {
    const Sale sale = random_sale(random);
    const TaxCalculation out = priced(sale.lines(), sale.rates, sale.profile);
    BOOST_REQUIRE_EQUAL(Integer{out.tax.minor()}, expected_tax(sale));
  }
}

BOOST_AUTO_TEST_CASE(lines_and_rows_sum_to_the_totals) {
  test::Random random;
  for (int i = 0; i < 20'000; ++i) {
    const Sale sale = random_sale(random);
    const TaxCalculation out = priced(sale.lines(), sale.rates, sale.profile);
    Money net = Money::zero(euro);
    Money tax = Money::zero(euro);
    Money of_rows = Money::zero(euro);
    for (std::size_t l = 0; l < out.lines.size(); ++l) {
      net += out.lines[l].net;
      tax += out.lines[l].tax;
      const Money amount{sale.amounts[l], euro};
      BOOST_REQUIRE((sale.profile.prices_include_tax ? out.lines[l].gross : out.lines[l].net) == amount);
    }
    for (const TaxRow& row : out.taxes) of_rows += row.amount;
    BOOST_REQUIRE(net == out.net && tax == out.tax && of_rows == out.tax && out.net + out.tax == out.total);
  }
}

BOOST_AUTO_TEST_CASE(a_negated_sale_is_the_mirror_image) {
  test::Random random;
  for (int i = 0; i < 20'000; ++i) {
    const Sale sale = random_sale(random);
    const TaxCalculation out = priced(sale.lines(), sale.rates, sale.profile);
    const TaxCalculation mirrored = priced(sale.lines(-1), sale.rates, sale.profile);
    BOOST_REQUIRE(mirrored.tax == -out.tax);
    for (std::size_t l = 0; l < out.lines.size(); ++l) BOOST_REQUIRE(mirrored.lines[l].tax == -out.lines[l].tax);
    for (std::size_t r = 0; r < out.taxes.size(); ++r) BOOST_REQUIRE(mirrored.taxes[r].amount == -out.taxes[r].amount);
  }
}

BOOST_AUTO_TEST_CASE(a_line_is_rounded_once_half_up) {
  BOOST_TEST(line_amount(Money::parse("0.05", "EUR"), Decimal::parse("0.5")).amount() == "0.03");
  BOOST_TEST(line_amount(Money::parse("-0.05", "EUR"), Decimal::parse("0.5")).amount() == "-0.03");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
