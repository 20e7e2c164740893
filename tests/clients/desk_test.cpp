#include "clients/desk.hpp"

#include <boost/test/unit_test.hpp>

#include "clients/client_group_operations.hpp"
#include "identity/seller_operations.hpp"
#include "identity/seller_store.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::clients {
namespace {

/// A book whose client is due in 14 days, or in as many as its seller or group says.
struct DeskBook : test::BillingBook {
  DeskBook() { set_policy({.payment_days = 14}); }

  std::int32_t payment_days(engine::Context& context) {
    return context.keep<Desk>().policies.policy_of(client).payment_days.value();
  }

  void change_seller(engine::Context& context, std::int32_t days) {
    const Seller seller = identity::require_seller(context.db(), context.scope());
    identity::update_seller(context, {.version = seller.version, .policy = Policy{.payment_days = days}});
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(desk_test, DeskBook)

BOOST_AUTO_TEST_CASE(what_nobody_changes_is_read_once_in_a_transaction) {
  in_transaction([&](engine::Context& context) {
    const Desk& desk = context.keep<Desk>();
    BOOST_TEST(payment_days(context) == 14);
    BOOST_TEST(&context.keep<Desk>() == &desk);
  });
}

BOOST_AUTO_TEST_CASE(a_policy_that_changes_counts_in_the_same_transaction) {
  const ClientGroup group = call(CreateClientGroup{.name = "Patient"});
  call(AddClientToGroup{.id = group.id, .client = client});
  in_transaction([&](engine::Context& context) {
    BOOST_TEST(payment_days(context) == 14);
    change_seller(context, 3);
    BOOST_TEST(payment_days(context) == 3);
    update_client_group(context, {.id = group.id, .version = 1, .policy = Policy{.payment_days = 30}});
    BOOST_TEST(payment_days(context) == 30);
  });
}

BOOST_AUTO_TEST_CASE(a_change_that_is_taken_back_does_not_count) {
  in_transaction([&](engine::Context& context) {
    BOOST_TEST(payment_days(context) == 14);
    const auto fail_after_a_change = [&] {
      change_seller(context, 3);
      BOOST_TEST(payment_days(context) == 3);
      throw Error{ErrorCode::invalid, "policy.bad", "No.", {{"policy", "No."}}};
    };
    context.attempt(fail_after_a_change, [](const Error&) {});
    BOOST_TEST(payment_days(context) == 14);
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::clients
