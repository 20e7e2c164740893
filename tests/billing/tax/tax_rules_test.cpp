#include "billing/tax/tax_rules.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/throws.hpp"

namespace billhook::billing {
namespace {

namespace data = boost::unit_test::data;

constexpr Date today = Date::from_days(20'000);

TaxRate rate(std::string_view name, std::string_view country, std::string_view percent) {
  TaxRate made;
  made.name = name;
  made.country = CountryCode{country};
  made.percent = Percent::parse(percent);
  made.valid_from = Date::from_days(0);
  return made;
}

TaxRate in_state(TaxRate made, const char* state, std::int32_t level = 1) {
  made.state = state;
  made.level = level;
  return made;
}

TaxCustomer customer(std::string_view country, const char* state = nullptr) {
  TaxCustomer made;
  made.country = CountryCode{country};
  if (state != nullptr) made.state = state;
  return made;
}

/// The names of the rates that hold, joined by "+", or the reason without any.
std::string decided(const TaxCustomer& buyer, const TaxTable& table, Date date = today,
                    std::string_view category = "standard") {
  const TaxDecision decision = decide_tax(buyer, category, CountryCode{"DE"}, table, date);
  if (decision.rate_count == 0) return std::string{name_of(decision.reason)};
  std::string names;
  for (std::size_t i = 0; i < decision.rate_count; ++i) {
    names += (i == 0 ? "" : "+") + decision.rates[i]->name.str();
  }
  return names;
}

struct BuyerRow {
  const char* seller;
  const char* buyer;
  const char* tax_id;
  bool is_reverse_charge;
  const char* why;

  friend std::ostream& operator<<(std::ostream& out, const BuyerRow& row) { return out << row.why; }
};

// Directive 2006/112/EC, articles 44 and 196; scope of XI and of the OSS numbers: guidance of the Commission.
const BuyerRow buyers[] = {
    {"DE", "FR", "FR40303265045", true, "a French business buys from Germany"},
    {"DE", "GR", "EL094259216", true, "Greece writes EL"},
    {"DE", "DE", "DE136695976", false, "a domestic sale is always taxed"},
    {"DE", "DE", "FR40303265045", false, "a foreign number does not help at home"},
    {"DE", "FR", "DE136695976", false, "the seller's own country's number does not help abroad"},
    {"DE", "FR", nullptr, false, "no number, no business"},
    {"DE", "US", "US123456789", false, "outside the Union"},
    {"DE", "GB", "XI110305878", false, "XI covers goods alone, and the buyer is outside"},
    {"DE", "IE", "XI110305878", false, "XI is no member"},
    {"DE", "FR", "EU372022452", false, "an OSS number names no country"},
    {"DE", "FR", "IM0000000001", false, "an IOSS number names no country"},
    {"CH", "FR", "FR40303265045", false, "the seller is outside the Union"},
    {"FR", "MC", "FR40303265045", false, "Monaco is France"},
    {"DE", "MC", "FR40303265045", true, "Monaco is France, seen from Germany"},
    {"DE", "FR", "FR", false, "a prefix is no number"},
    {"DE", "FR", "FR 40 303", false, "not the form of a number"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(tax_rules)

BOOST_DATA_TEST_CASE(reverse_charge_needs_a_number_of_another_member_state, data::make(buyers), row) {
  TaxCustomer buyer = customer(row.buyer);
  if (row.tax_id != nullptr) buyer.tax_id = row.tax_id;
  BOOST_TEST(is_reverse_charge(buyer, CountryCode{row.seller}) == row.is_reverse_charge);
}

BOOST_AUTO_TEST_CASE(a_country_without_rates_is_out_of_scope) {
  const TaxTable table{{rate("VAT", "DE", "19")}};
  BOOST_TEST(decided(customer("US"), table) == "out_of_scope");
}

BOOST_AUTO_TEST_CASE(the_state_s_rate_replaces_the_country_s_of_the_same_level_and_adds_to_another) {
  const TaxTable table{
      {rate("GST", "CA", "5"), in_state(rate("HST", "CA", "13"), "ON"), in_state(rate("QST", "CA", "9.975"), "QC", 2)}};
  BOOST_TEST(decided(customer("CA", "ON"), table) == "HST");
  BOOST_TEST(decided(customer("CA", "QC"), table) == "GST+QST");
  BOOST_TEST(decided(customer("CA", "AB"), table) == "GST");
  BOOST_TEST(decided(customer("CA"), table) == "GST");
}

BOOST_AUTO_TEST_CASE(a_rate_for_the_category_goes_before_one_for_the_place_and_that_before_one_for_the_customer) {
  TaxRate books = rate("books", "FR", "5.5");
  books.tax_category = "book";
  TaxRate corsica = rate("corsica", "FR", "10");
  corsica.postal_prefix = "20";
  TaxRate business = rate("business", "FR", "0");
  business.customer = CustomerKind::business;
  const TaxTable table{{rate("VAT", "FR", "20"), business, corsica, books}};
  TaxCustomer buyer = customer("FR");
  BOOST_TEST(decided(buyer, table) == "VAT");
  buyer.kind = CustomerKind::business;
  BOOST_TEST(decided(buyer, table) == "business");
  buyer.postal_code = "20000";
  BOOST_TEST(decided(buyer, table) == "corsica");
  BOOST_TEST(decided(buyer, table, today, "book") == "books");
}

BOOST_AUTO_TEST_CASE(the_longer_postal_prefix_is_the_narrower_place) {
  TaxRate wide = rate("wide", "ES", "7");
  wide.postal_prefix = "3";
  TaxRate narrow_place = rate("narrow", "ES", "3");
  narrow_place.postal_prefix = "35";
  const TaxTable table{{narrow_place, wide, rate("IVA", "ES", "21")}};
  TaxCustomer buyer = customer("ES");
  buyer.postal_code = "35001";
  BOOST_TEST(decided(buyer, table) == "narrow");
  buyer.postal_code = "38001";
  BOOST_TEST(decided(buyer, table) == "wide");
  buyer.postal_code = "28001";
  BOOST_TEST(decided(buyer, table) == "IVA");
}

BOOST_AUTO_TEST_CASE(a_rate_holds_from_its_first_day_until_the_day_before_its_end) {
  TaxRate old_rate = rate("old", "SK", "20");
  old_rate.valid_to = Date::of(2025, 1, 1);
  TaxRate new_rate = rate("new", "SK", "23");
  new_rate.valid_from = Date::of(2025, 1, 1);
  const TaxTable table{{old_rate, new_rate}};
  BOOST_TEST(decided(customer("SK"), table, Date::of(2024, 12, 31)) == "old");
  BOOST_TEST(decided(customer("SK"), table, Date::of(2025, 1, 1)) == "new");
}

BOOST_AUTO_TEST_CASE(an_exempt_client_comes_before_reverse_charge_and_both_before_rates) {
  const TaxTable table{{rate("VAT", "FR", "20")}};
  TaxCustomer buyer = customer("FR");
  buyer.tax_id = "FR40303265045";
  BOOST_CHECK(decide_tax(buyer, "standard", CountryCode{"DE"}, table, today).reason == TaxReason::reverse_charge);
  buyer.tax_exempt = true;
  BOOST_CHECK(decide_tax(buyer, "standard", CountryCode{"DE"}, table, today).reason == TaxReason::exempt);
}

BOOST_AUTO_TEST_CASE(rates_of_zero_are_zero_rated) {
  const TaxTable table{{rate("VAT", "MT", "0")}};
  BOOST_CHECK(decide_tax(customer("MT"), "standard", CountryCode{"DE"}, table, today).reason == TaxReason::zero_rated);
}

BOOST_AUTO_TEST_CASE(monaco_and_the_isle_of_man_are_taxed_by_their_neighbours) {
  const TaxTable table{{rate("TVA", "FR", "20"), rate("VAT", "GB", "20")}};
  BOOST_TEST(decided(customer("MC"), table) == "TVA");
  BOOST_TEST(decided(customer("IM"), table) == "VAT");
}

BOOST_AUTO_TEST_CASE(a_compound_tax_is_taken_of_the_lower_ones_too_and_of_its_share_only) {
  TaxRate second = rate("second", "CA", "10");
  second.level = 2;
  second.compound = true;
  second.taxable_share = Percent::parse("80");
  const TaxTable table{{rate("first", "CA", "5"), second}};
  const TaxStack stack = stack_of(decide_tax(customer("CA"), "standard", CountryCode{"DE"}, table, today));
  // 5 % of 1, and 10 % of 80 % of 1.05
  BOOST_CHECK(stack.shares[0] * 1000 == stack.denominator * 50);
  BOOST_CHECK(stack.shares[1] * 1000 == stack.denominator * 84);
  BOOST_CHECK(stack.sum * 1000 == stack.denominator * 134);
}

BOOST_AUTO_TEST_CASE(a_stack_that_does_not_fit_is_an_error) {
  std::vector<TaxRate> rates;
  for (std::int32_t level = 1; level <= 4; ++level) {
    TaxRate fine = rate("fine", "CA", "9.999999999");
    fine.taxable_share = Percent::parse("33.333333333");
    fine.level = level;
    fine.compound = level > 1;
    rates.push_back(fine);
  }
  const TaxTable table{rates};
  const TaxDecision decision = decide_tax(customer("CA"), "standard", CountryCode{"DE"}, table, today);
  BOOST_TEST(test::reason_of([&] { stack_of(decision); }) == "number.overflow");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
