#include <boost/test/unit_test.hpp>

#include "identity/role_rules.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {

using test::HouseBook;

BOOST_FIXTURE_TEST_SUITE(role_operations_test, HouseBook)

BOOST_AUTO_TEST_CASE(permissions_are_kept_in_one_order_each_once) {
  const Role role = call(CreateRole{
      .name = "Sales", .permissions = {Permission::report_view, Permission::client_view, Permission::report_view}});
  BOOST_TEST(bool{role.permissions == (std::vector{Permission::client_view, Permission::report_view})});
  const Role everything = call(CreateRole{.name = "Owner", .permissions = {Permission::client_view, Permission::all}});
  BOOST_TEST(bool{everything.permissions == std::vector{Permission::all}});
}

BOOST_AUTO_TEST_CASE(a_bad_role_is_refused) {
  BOOST_TEST(refusal(CreateRole{.name = "", .permissions = {}}) == "role.empty_name at name");
  BOOST_TEST(refusal(CreateRole{.name = "billing", .permissions = {}}) == "role.name_taken at name");
  BOOST_TEST(refusal(CreateRole{.name = "x", .permissions = {Permission::none}}) ==
             "role.bad_permission at permissions");
}

BOOST_AUTO_TEST_CASE(nobody_gives_what_they_do_not_hold) {
  const Actor clerk = add_staff({Permission::staff_edit, Permission::client_view});
  BOOST_TEST(refusal(CreateRole{.name = "x", .permissions = {Permission::client_view}}, clerk) == "nothing");
  BOOST_TEST(refusal(CreateRole{.name = "y", .permissions = {Permission::client_edit}}, clerk) ==
             "role.grants_more_than_held");
  BOOST_TEST(refusal(CreateRole{.name = "y", .permissions = {Permission::all}}, clerk) == "role.grants_more_than_held");
  const Role small = call(CreateRole{.name = "small", .permissions = {Permission::client_view}});
  BOOST_TEST(refusal(UpdateRole{.id = small.id, .version = 1, .permissions = {{Permission::client_edit}}}, clerk) ==
             "role.grants_more_than_held");
  const Role big = call(CreateRole{.name = "big", .permissions = {Permission::credit_edit}});
  BOOST_TEST(refusal(UpdateRole{.id = big.id, .version = 1, .permissions = {std::vector<Permission>{}}}, clerk) ==
             "role.grants_more_than_held");
}

BOOST_AUTO_TEST_CASE(nobody_changes_a_role_they_have) {
  const Actor clerk = add_staff({Permission::staff_edit, Permission::staff_view});
  const Id<Role> own = call(GetStaff{.id = {clerk.id()}}, clerk).roles.front();
  BOOST_TEST(refusal(UpdateRole{.id = own, .version = 1, .name = "mine"}, clerk) == "staff.own_roles");
  BOOST_TEST(refusal(UpdateRole{.id = own, .version = 1, .name = "theirs"}) == "nothing");
}

BOOST_AUTO_TEST_CASE(a_changed_role_counts_at_the_next_call) {
  const Actor clerk = add_staff({Permission::staff_view});
  const Id<Role> role = call(GetStaff{.id = {clerk.id()}}).roles.front();
  BOOST_TEST(refusal(ListRoles{}, clerk) == "nothing");
  const Role changed = call(UpdateRole{.id = role, .version = 1, .permissions = {{Permission::client_view}}});
  BOOST_TEST(changed.version == 2);
  BOOST_TEST(refusal(ListRoles{}, clerk) == "permission.missing");
}

BOOST_AUTO_TEST_CASE(the_role_of_the_last_administrator_stays_whole) {
  const Role owner = call(CreateRole{.name = "owner", .permissions = {Permission::all}});
  const UpdateRole demotion{.id = owner.id, .version = 1, .permissions = {{Permission::client_view}}};
  call(CreateStaff{.name = "Boss", .email = Email{"boss@house.example"}, .roles = {owner.id}});
  BOOST_TEST(refusal(demotion) == "staff.last_administrator");
  add_staff({Permission::all});
  BOOST_TEST(refusal(demotion) == "nothing");
}

BOOST_AUTO_TEST_CASE(roles_are_listed_page_by_page) {
  const Page<Role> first = call(ListRoles{.limit = 3});
  BOOST_TEST(first.items.size() == 3U);
  BOOST_TEST(first.next->value == 3);
  const Page<Role> second = call(ListRoles{.limit = 3, .after = first.next});
  BOOST_TEST(second.items.size() == 1U);
  BOOST_TEST(!second.next);
}

BOOST_AUTO_TEST_CASE(a_stale_or_unknown_role_is_refused) {
  call(UpdateRole{.id = {2}, .version = 1, .name = "accounting"});
  BOOST_TEST(refusal(UpdateRole{.id = {2}, .version = 1, .name = "x"}) == "role.stale_version");
  BOOST_TEST(refusal(UpdateRole{.id = {2}, .version = 2, .name = "support"}) == "role.name_taken at name");
  BOOST_TEST(refusal(UpdateRole{.id = {99}, .version = 1}) == "role.not_found");
}

BOOST_AUTO_TEST_CASE(roles_of_another_seller_look_like_missing_ones) {
  const Actor other = add_seller();
  BOOST_TEST(refusal(UpdateRole{.id = {1}, .version = 1, .name = "x"}, other) == "role.not_found");
  BOOST_TEST(refusal(UpdateRole{.id = {5}, .version = 1, .name = "x"}) == "role.not_found");
  BOOST_TEST(refusal(CreateRole{.name = "Only here", .permissions = {}}) == "nothing");
  BOOST_TEST(refusal(CreateRole{.name = "Only here", .permissions = {}}, other) == "nothing");
}

BOOST_AUTO_TEST_CASE(roles_need_their_permissions) {
  const Actor viewer = add_staff({Permission::staff_view});
  BOOST_TEST(refusal(ListRoles{}, viewer) == "nothing");
  BOOST_TEST(refusal(CreateRole{.name = "x", .permissions = {}}, viewer) == "permission.missing");
  BOOST_TEST(refusal(UpdateRole{.id = {1}, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(ListRoles{}, add_staff({Permission::client_view})) == "permission.missing");
  BOOST_TEST(refusal(ListRoles{}, Actor::client(add_client().id)) == "permission.staff_only");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
