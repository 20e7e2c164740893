// Another run on a day that is done.
#include <boost/test/unit_test.hpp>

#include <string_view>

#include "tests/services/service_book.hpp"
#include "tests/support/canonical_dump.hpp"

namespace billhook::automation {
namespace {

using test::CanonicalDump;
using test::ServiceBook;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(second_run, ServiceBook)

BOOST_AUTO_TEST_CASE(a_second_run_of_a_day_bills_what_has_become_due_since_and_nothing_else) {
  const Client client = add_client();
  const Product product = add_hosting();
  add_running_service(client.id, product.id);
  run();
  add_running_service(client.id, product.id);
  const AutomationReport second = run();
  BOOST_REQUIRE(second.tasks.size() == 1U);
  BOOST_TEST(second.tasks[0].task.str() == "generate_invoices");
  BOOST_TEST(second.tasks[0].done == 1);
  BOOST_TEST((second.until == today()));
  BOOST_TEST(invoices_of(client.id).size() == 2U);
  const std::string before = CanonicalDump::of(path());
  for (int i = 0; i < 3; ++i) run();
  BOOST_TEST(CanonicalDump::first_difference(before, CanonicalDump::of(path())) == "");
  walk(1);
  BOOST_TEST(run().days == 1);
}

BOOST_AUTO_TEST_CASE(a_second_run_that_is_cut_off_is_gone_on_with) {
  const Client client = add_client();
  const Product product = add_hosting();
  run();
  add_running_service(client.id, product.id);
  CallOptions stops;
  stops.progress = [](std::int64_t, std::int64_t, std::string_view) { return false; };
  BOOST_TEST(test::reason_of([&] { call(RunAutomation{}, Actor::system(), stops); }) == "call.cancelled");
  run();
  BOOST_TEST(invoices_of(client.id).size() == 1U);
  BOOST_TEST((call(GetAutomationStatus{}).finished == today()));
}

BOOST_AUTO_TEST_CASE(a_run_of_a_day_before_does_not_go_back) {
  run();
  walk(1);
  const Client client = add_client();
  add_running_service(client.id, add_hosting().id);
  RunAutomation request;
  request.until = today() - 1;
  BOOST_TEST(call(request).tasks.empty());
  BOOST_TEST(invoices_of(client.id).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::automation
