#include <boost/test/unit_test.hpp>

#include "identity/staff_rules.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {

using test::HouseBook;

namespace {

struct StaffBook : HouseBook {
  Staff add(const std::string& name, std::vector<Id<Role>> roles) {
    return call(CreateStaff{.name = name, .email = Email{name + "@house.example"}, .roles = std::move(roles)});
  }
  const Id<Role> administrator{1};
  const Id<Role> billing{2};
  const Id<Role> support{3};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(staff_operations_test, StaffBook)

BOOST_AUTO_TEST_CASE(a_member_of_staff_has_roles_each_once) {
  const Staff staff = add("grace", {support, billing, support});
  BOOST_TEST(bool{staff.roles == (std::vector{billing, support})});
  BOOST_TEST(bool{call(GetStaff{.id = staff.id}) == staff});
  BOOST_TEST((staff.status == StaffStatus::active));
}

BOOST_AUTO_TEST_CASE(a_bad_member_of_staff_is_refused) {
  add("grace", {});
  BOOST_TEST(refusal(CreateStaff{.name = "", .email = Email{"x@house.example"}}) == "staff.empty_name at name");
  BOOST_TEST(refusal(CreateStaff{.name = "G", .email = Email{"Grace@House.example"}}) == "staff.email_taken at email");
  BOOST_TEST(refusal(CreateStaff{.name = "G", .email = Email{"g@house.example"}, .roles = {{99}}}) == "role.not_found");
}

BOOST_AUTO_TEST_CASE(nobody_gives_roles_that_allow_more_than_they_hold) {
  const Actor clerk = add_staff({Permission::staff_edit, Permission::client_view});
  const Role viewer = call(CreateRole{.name = "viewer", .permissions = {Permission::client_view}});
  const CreateStaff strong{.name = "S", .email = Email{"s@house.example"}, .roles = {administrator}};
  const CreateStaff weak{.name = "W", .email = Email{"w@house.example"}, .roles = {viewer.id}};
  BOOST_TEST(refusal(strong, clerk) == "role.grants_more_than_held");
  BOOST_TEST(refusal(weak, clerk) == "nothing");
  const Staff plain = add("plain", {});
  BOOST_TEST(refusal(UpdateStaff{.id = plain.id, .version = 1, .roles = {{billing}}}, clerk) ==
             "role.grants_more_than_held");
  BOOST_TEST(refusal(UpdateStaff{.id = plain.id, .version = 1, .roles = {{viewer.id}}}, clerk) == "nothing");
}

BOOST_AUTO_TEST_CASE(nobody_changes_their_own_roles) {
  const Actor clerk = add_staff({Permission::staff_edit});
  BOOST_TEST(refusal(UpdateStaff{.id = {clerk.id()}, .version = 1, .roles = {std::vector<Id<Role>>{}}}, clerk) ==
             "staff.own_roles");
  BOOST_TEST(refusal(UpdateStaff{.id = {clerk.id()}, .version = 1, .name = "New Name"}, clerk) == "nothing");
}

BOOST_AUTO_TEST_CASE(nobody_changes_who_may_do_more) {
  const Actor clerk = add_staff({Permission::staff_edit});
  const Staff boss = add("boss", {administrator});
  add("deputy", {administrator});
  BOOST_TEST(refusal(UpdateStaff{.id = boss.id, .version = 1, .email = Email{"mine@x.example"}}, clerk) ==
             "staff.holds_more_than_you");
  BOOST_TEST(refusal(DisableStaff{.id = boss.id, .version = 1}, clerk) == "staff.holds_more_than_you");
  call(DisableStaff{.id = boss.id, .version = 1});
  BOOST_TEST(refusal(EnableStaff{.id = boss.id, .version = 2}, clerk) == "staff.holds_more_than_you");
}

BOOST_AUTO_TEST_CASE(who_is_disabled_is_out_at_the_next_call) {
  const Actor clerk = add_staff({Permission::staff_view});
  const Staff disabled = call(DisableStaff{.id = {clerk.id()}, .version = 1});
  BOOST_TEST((disabled.status == StaffStatus::disabled));
  BOOST_TEST(disabled.version == 2);
  BOOST_TEST(refusal(ListStaff{}, clerk) == "actor.disabled");
  call(EnableStaff{.id = disabled.id, .version = 2});
  BOOST_TEST(refusal(ListStaff{}, clerk) == "nothing");
}

BOOST_AUTO_TEST_CASE(only_the_arrows_of_the_table_exist) {
  using identity::StaffStep;
  for (const StaffStatus from : {StaffStatus::active, StaffStatus::disabled}) {
    for (const StaffStep step : {StaffStep::disable, StaffStep::enable}) {
      const bool is_arrow = (from == StaffStatus::active) == (step == StaffStep::disable);
      BOOST_TEST(follow(identity::staff_arrows, from, step).has_value() == is_arrow);
    }
  }
  const Staff staff = add("grace", {});
  BOOST_TEST(refusal(EnableStaff{.id = staff.id, .version = 1}) == "staff.not_disabled");
  call(DisableStaff{.id = staff.id, .version = 1});
  BOOST_TEST(refusal(DisableStaff{.id = staff.id, .version = 2}) == "staff.not_active");
}

BOOST_AUTO_TEST_CASE(the_last_active_administrator_remains) {
  const Staff boss = add("boss", {administrator});
  const Staff gone = add("gone", {administrator});
  call(DisableStaff{.id = gone.id, .version = 1});
  BOOST_TEST(refusal(DisableStaff{.id = boss.id, .version = 1}) == "staff.last_administrator");
  BOOST_TEST(refusal(UpdateStaff{.id = boss.id, .version = 1, .roles = {{billing}}}) == "staff.last_administrator");
  BOOST_TEST(bool{call(GetStaff{.id = boss.id}) == boss});
  call(EnableStaff{.id = gone.id, .version = 2});
  BOOST_TEST(refusal(UpdateStaff{.id = boss.id, .version = 1, .roles = {{billing}}}) == "nothing");
}

BOOST_AUTO_TEST_CASE(a_stale_or_unknown_member_of_staff_is_refused) {
  const Staff staff = add("grace", {});
  add("ada", {});
  BOOST_TEST(refusal(UpdateStaff{.id = staff.id, .version = 2}) == "staff.stale_version");
  BOOST_TEST(refusal(DisableStaff{.id = staff.id, .version = 2}) == "staff.stale_version");
  BOOST_TEST(refusal(EnableStaff{.id = staff.id, .version = 2}) == "staff.stale_version");
  BOOST_TEST(refusal(UpdateStaff{.id = staff.id, .version = 1, .email = Email{"ada@house.example"}}) ==
             "staff.email_taken at email");
  BOOST_TEST(refusal(GetStaff{.id = {99}}) == "staff.not_found");
  BOOST_TEST(refusal(UpdateStaff{.id = {99}, .version = 1}) == "staff.not_found");
  BOOST_TEST(refusal(DisableStaff{.id = {99}, .version = 1}) == "staff.not_found");
  BOOST_TEST(refusal(EnableStaff{.id = {99}, .version = 1}) == "staff.not_found");
}

BOOST_AUTO_TEST_CASE(staff_is_listed_by_status_page_by_page) {
  const Staff first = add("a", {billing});
  const Staff second = add("b", {});
  const Staff third = add("c", {support});
  call(DisableStaff{.id = second.id, .version = 1});
  const Page<Staff> active = call(ListStaff{.status = StaffStatus::active, .limit = 1});
  BOOST_TEST(bool{active.items.front() == first});
  const Page<Staff> rest = call(ListStaff{.status = StaffStatus::active, .limit = 1, .after = active.next});
  BOOST_TEST(bool{rest.items.front() == third});
  BOOST_TEST(!rest.next);
  BOOST_TEST(call(ListStaff{}).items.size() == 3U);
}

BOOST_AUTO_TEST_CASE(staff_of_another_seller_looks_like_missing) {
  const Actor other = add_seller();
  const Staff staff = add("grace", {});
  BOOST_TEST(refusal(GetStaff{.id = staff.id}, other) == "staff.not_found");
  BOOST_TEST(refusal(UpdateStaff{.id = staff.id, .version = 1}, other) == "staff.not_found");
  BOOST_TEST(refusal(DisableStaff{.id = staff.id, .version = 1}, other) == "staff.not_found");
  BOOST_TEST(refusal(EnableStaff{.id = staff.id, .version = 1}, other) == "staff.not_found");
  BOOST_TEST(refusal(CreateStaff{.name = "X", .email = Email{"x@o.example"}, .roles = {billing}}, other) ==
             "role.not_found");
  BOOST_TEST(call(ListStaff{}, other).items.empty());
}

BOOST_AUTO_TEST_CASE(staff_needs_its_permissions) {
  const Actor viewer = add_staff({Permission::staff_view});
  const Id<Staff> id{viewer.id()};
  BOOST_TEST(refusal(GetStaff{.id = id}, viewer) == "nothing");
  BOOST_TEST(refusal(CreateStaff{.name = "X", .email = Email{"x@o.example"}}, viewer) == "permission.missing");
  BOOST_TEST(refusal(UpdateStaff{.id = id, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(DisableStaff{.id = id, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(EnableStaff{.id = id, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(GetStaff{.id = id}, add_staff({Permission::client_view})) == "permission.missing");
  BOOST_TEST(refusal(ListStaff{}, Actor::client(add_client().id)) == "permission.staff_only");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
