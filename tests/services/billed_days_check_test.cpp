#include "services/billed_days_check.hpp"

#include <boost/test/unit_test.hpp>

#include "billhook/automation/run.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::services {

using test::BillingBook;
using test::euro;

namespace {

/// A service of 10.00 a month, billed for two months.
struct BilledBook : BillingBook {
  BilledBook() {
    set_policy({.generate_days_before = 0, .dunning = std::vector<DunningStep>{}});
    const Product product = call(CreateProduct{.name = "Web", .provision_on = ProvisionOn::order});
    call(SetPrice{.product = product.id, .cycle = Cycle{}, .amount = euro("10")});
    service = call(CreateService{.client = client, .product = product.id, .cycle = Cycle{}}).id;
    tamper("UPDATE services SET status = 'active'");
    call(RunAutomation{});
    set_day("2026-12-22");
    call(RunAutomation{});
  }

  std::string after(const std::string& sql) {
    tamper(sql);
    return broken_checks();
  }

  Id<Service> service;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(billed_days_check_test, BilledBook)

BOOST_AUTO_TEST_CASE(a_service_that_is_billed_day_by_day_is_sound) { BOOST_TEST(broken_checks() == ""); }

BOOST_AUTO_TEST_CASE(a_day_that_is_billed_twice_is_found) {
  BOOST_TEST(after("DROP TRIGGER invoice_lines_keeps_seller_id; UPDATE invoice_lines SET period_to = period_to + 1") ==
             "periods_do_not_overlap");
}

BOOST_AUTO_TEST_CASE(a_hole_is_found) {
  BOOST_TEST(after("DROP TRIGGER invoice_lines_keeps_seller_id; UPDATE invoice_lines SET period_to = period_to - 1") ==
             "every_day_is_billed");
}

BOOST_AUTO_TEST_CASE(a_hole_that_the_next_run_bills_is_none) {
  BOOST_TEST(after("DROP TRIGGER invoice_lines_keeps_seller_id; UPDATE invoice_lines SET period_to = period_to - 1;"
                   " UPDATE services SET is_amended = 1") == "");
}

BOOST_AUTO_TEST_CASE(a_service_that_nobody_would_bill_again_is_found) {
  BOOST_TEST(after("UPDATE services SET bill_on = NULL") == "every_day_is_billed");
}

BOOST_AUTO_TEST_CASE(days_beyond_its_end_are_found) {
  BOOST_TEST(after("UPDATE services SET \"end\" = start + 3, bill_on = NULL") == "every_day_is_billed");
}

BOOST_AUTO_TEST_CASE(what_an_earlier_version_wrote_is_counted_apart) {
  tamper(
      "DROP TRIGGER invoice_lines_keeps_seller_id; UPDATE invoice_lines SET period_to = period_to + 1;"
      " DROP TRIGGER earlier_documents_append_only_update; UPDATE earlier_documents SET last = 1000");
  const LedgerReport report = call(VerifyLedger{});
  BOOST_TEST(report.holds);
  for (const LedgerCheck& check : report.checks) {
    if (check.name.str() == "periods_do_not_overlap") BOOST_TEST(check.broken_before.value_or(0) == 1);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::services
