#include <boost/test/unit_test.hpp>

#include "billing/tasks.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;
using test::euro;

BOOST_FIXTURE_TEST_SUITE(credit_run_test, BillingBook)

BOOST_AUTO_TEST_CASE(credit_pays_the_oldest_invoices_of_those_who_have_it) {
  set_policy({.credit_pays_invoices = true});
  const Id<Client> other = add_client("Other").id;
  const Invoice older = issued();
  const Invoice newer = issued();
  const Invoice foreign = issued("100", other);
  call(GrantCredit{.client = client, .amount = euro("120"), .reason = "Sorry"});
  in_transaction([&](engine::Context& context) {
    const engine::ParkedClients nobody;
    const engine::TaskPiece piece =
        apply_credit_to_unpaid(context, {.day = context.today(), .at_most = 10, .parked = nobody});
    BOOST_TEST(piece.done == 2);
    BOOST_TEST(piece.is_finished);
  });
  BOOST_TEST(status(older.id) == "paid");
  BOOST_TEST(read(newer.id).paid.amount() == "1.00");
  BOOST_TEST(status(foreign.id) == "unpaid");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
