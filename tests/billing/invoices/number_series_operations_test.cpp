#include <boost/test/unit_test.hpp>

#include "billhook/billing/number_series.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;

BOOST_FIXTURE_TEST_SUITE(number_series_operations_test, BillingBook)

BOOST_AUTO_TEST_CASE(a_series_begins_with_the_number_that_is_set_and_has_no_hole) {
  const DocumentSeries series = call(SetNumberSeries{.kind = DocumentKind::invoice, .first = 1042});
  BOOST_TEST(series.next == 1042);
  BOOST_TEST(issued().number->str() == "001042");
  BOOST_TEST(issued().number->str() == "001043");
  BOOST_TEST(broken_checks() == "");
  const std::vector<DocumentSeries> all = call(ListNumberSeries{}).items;
  BOOST_REQUIRE(all.size() == 1U);
  BOOST_TEST(all[0].first == 1042);
  BOOST_TEST(all[0].next == 1044);
}

BOOST_AUTO_TEST_CASE(before_its_first_document_a_series_can_be_set_again) {
  call(SetNumberSeries{.kind = DocumentKind::credit_note, .first = 70});
  call(SetNumberSeries{.kind = DocumentKind::credit_note, .first = 7});
  const Invoice invoice = issued();
  BOOST_TEST(call(IssueCreditNote{.invoice = invoice.id}).number.str() == "CN-000007");
  BOOST_TEST(invoice.number->str() == "000001");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_series_that_has_begun_begins_no_other_way) {
  issued();
  BOOST_TEST(refusal(SetNumberSeries{.kind = DocumentKind::invoice, .first = 5}) == "number_series.in_use");
  BOOST_TEST(call(SetNumberSeries{.kind = DocumentKind::invoice, .first = 1}).next == 2);
}

BOOST_AUTO_TEST_CASE(each_year_has_its_own_first_number) {
  house = call(UpdateSeller{.version = house.version,
                            .invoice_format = "{year}-{number:4}",
                            .credit_note_format = "C{year}-{number:4}",
                            .series_reset = SeriesReset::yearly});
  call(SetNumberSeries{.kind = DocumentKind::invoice, .first = 500});
  call(SetNumberSeries{.kind = DocumentKind::invoice, .first = 20, .date = Date::of(2027, 1, 1)});
  BOOST_TEST(issued().number->str() == "2026-0500");
  set_day("2027-01-02");
  BOOST_TEST(issued().number->str() == "2027-0020");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_number_before_the_first_one_is_a_hole_that_is_found) {
  call(SetNumberSeries{.kind = DocumentKind::invoice, .first = 10});
  issued();
  tamper("UPDATE number_series SET \"first\" = 9");
  BOOST_TEST(broken_checks() == "invoice_numbers_without_holes");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
