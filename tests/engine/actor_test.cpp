#include <boost/test/unit_test.hpp>

#include "engine/dispatch.hpp"
#include "engine/permission_set.hpp"
#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

BOOST_FIXTURE_TEST_SUITE(actor_test, ToyBook)

BOOST_AUTO_TEST_CASE(an_unknown_actor_is_turned_away_and_noted_even_when_reading) {
  BOOST_TEST(reason_of([&] { call(ToyRead{}, {}, Actor::staff({9})); }) == "actor.unknown");
  BOOST_TEST(reason_of([&] { call(ToyRead{}, {}, Actor::client({9})); }) == "actor.unknown");
  BOOST_TEST(reason_of([&] { call(ToyRead{}, {}, Actor::system({9})); }) == "actor.unknown");
  BOOST_TEST(outcomes() == "actor.unknown actor.unknown actor.unknown");
  BOOST_TEST(column("SELECT actor || '@' || seller_id FROM audit ORDER BY id") == "staff:9@1 client:9@1 system:9@1");
}

BOOST_AUTO_TEST_CASE(a_disabled_member_of_staff_is_out_at_the_next_call) {
  const Actor staff = add_staff(R"(["client_view"])");
  BOOST_TEST(reason_of([&] { call(ToyRead{}, {}, staff); }) == "nothing");
  sql("UPDATE staff SET status = 'disabled'");
  BOOST_TEST(reason_of([&] { call(ToyRead{}, {}, staff); }) == "actor.disabled");
  BOOST_TEST(outcomes() == "actor.disabled");
}

BOOST_AUTO_TEST_CASE(a_closed_client_is_out_and_an_inactive_one_is_not) {
  sql("UPDATE clients SET status = 'inactive'");
  BOOST_TEST(reason_of([&] { call(ToyRead{}, {}, Actor::client({1})); }) == "nothing");
  sql("UPDATE clients SET status = 'closed'");
  BOOST_TEST(reason_of([&] { call(ToyRead{}, {}, Actor::client({1})); }) == "actor.disabled");
}

BOOST_AUTO_TEST_CASE(a_missing_permission_is_named) {
  const Actor staff = add_staff(R"(["client_view", "client_edit"])");
  try {
    call(ToyWrite{}, {}, staff);
    BOOST_ERROR("no error");
  } catch (const Error& error) {
    BOOST_TEST(to_string(error.code) == "denied");
    BOOST_TEST(error.reason == "permission.missing");
    BOOST_TEST(error.message.find("settings_edit") != std::string::npos);
  }
  BOOST_TEST(outcomes() == "permission.missing");
}

BOOST_AUTO_TEST_CASE(a_denied_read_and_a_denied_dry_run_leave_an_audit_row) {
  const Actor staff = add_staff("[]");
  BOOST_TEST(reason_of([&] { call(ToyRead{}, {}, staff); }) == "permission.missing");
  BOOST_TEST(reason_of([&] { call(ToyWrite{}, {.dry_run = true}, staff); }) == "permission.missing");
  BOOST_TEST(outcomes() == "permission.missing permission.missing");
}

BOOST_AUTO_TEST_CASE(permissions_are_those_of_all_roles_as_they_are_now) {
  const Actor staff = add_staff(R"(["client_view"])");
  sql("INSERT INTO roles (id, seller_id, version, name, permissions) VALUES (9, 1, 1, 'More', '[\"settings_edit\"]')");
  sql("INSERT INTO staff_roles (seller_id, staff, role) VALUES (1, 1, 9)");
  SessionState session{state(), staff};
  std::string reply;
  bool holds_view = false;
  bool holds_edit = false;
  script.operation = [&](Context& context) {
    holds_view = context.holds(Permission::client_view);
    holds_edit = context.holds(Permission::settings_edit);
  };
  dispatch_json(session, "toy.read", "{}", reply, {});
  BOOST_TEST((holds_view && holds_edit));
  sql("UPDATE roles SET permissions = '[\"client_view\"]'");
  dispatch_json(session, "toy.read", "{}", reply, {});
  BOOST_TEST((holds_view && !holds_edit));
}

BOOST_AUTO_TEST_CASE(a_client_may_call_what_is_open_to_anyone_with_its_own_rows_alone) {
  std::optional<std::int64_t> scope;
  std::string foreign;
  bool holds = true;
  script.operation = [&](Context& context) {
    scope = context.scope().client;
    holds = context.holds(Permission::client_view);
    context.require_client({1});
    foreign = reason_of([&] { context.require_client({2}); });
  };
  call(ToyRead{}, {}, Actor::client({1}));
  BOOST_TEST((scope == 1));
  BOOST_TEST(!holds);
  BOOST_TEST(foreign == "client.not_found");
  BOOST_TEST(reason_of([&] { call(ToyWrite{}, {}, Actor::client({1})); }) == "permission.staff_only");
}

BOOST_AUTO_TEST_CASE(before_the_first_seller_the_system_acts_for_the_house_in_utc) {
  sql("DELETE FROM clients");
  sql("DELETE FROM sellers");
  std::string zone;
  script.operation = [&](Context& context) { zone = context.zone().name(); };
  call(ToyRead{});
  BOOST_TEST((zone == "UTC" || zone == "Etc/UTC"));
  BOOST_TEST(reason_of([&] { call(ToyRead{}, {}, Actor::system({2})); }) == "actor.unknown");
}

BOOST_AUTO_TEST_CASE(a_role_of_everything_gives_everything_and_an_unknown_name_nothing) {
  PermissionSet set;
  set.add_role(R"(["no_such_permission", "client_view"])");
  BOOST_TEST(set.has(Permission::client_view));
  BOOST_TEST(!set.has(Permission::client_edit));
  BOOST_TEST(set.has(Permission::none));
  set.add_role(R"([ "*" ])");
  for (std::size_t i = 0; i < EnumNames<Permission>::names.size(); ++i) {
    BOOST_TEST(set.has(static_cast<Permission>(i)));
  }
  set = {};
  set.add_role(R"(["client_view)");
  BOOST_TEST(!set.has(Permission::client_view));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
