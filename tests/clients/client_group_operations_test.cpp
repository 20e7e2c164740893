#include <boost/test/unit_test.hpp>

#include "billhook/clients/client_group.hpp"
#include "clients/policy_reader.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {

using test::HouseBook;

namespace {

struct GroupBook : HouseBook {
  ClientGroup add_group(const std::string& name, std::int32_t precedence = 0, const Policy& policy = {}) {
    return call(CreateClientGroup{.name = name, .precedence = precedence, .policy = policy});
  }
  void join(const ClientGroup& group, const Client& client) {
    call(AddClientToGroup{.id = group.id, .client = client.id});
  }
  /// As the daily run finds it.
  Policy policy_of(const Client& client) {
    const std::unique_ptr<storage::Database> database = storage::open_database(path(), {.read_only = true});
    const storage::Lease reader = database->reader();
    clients::PolicyReader policies{*reader, {.seller = 1}, house.policy};
    return policies.policy_of(client.id, client.policy);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(client_group_operations_test, GroupBook)

BOOST_AUTO_TEST_CASE(a_group_is_made_read_and_changed) {
  const ClientGroup group = add_group("VIP", 10, {.payment_days = 30});
  BOOST_TEST(bool{call(GetClientGroup{.id = group.id}) == group});
  const ClientGroup changed =
      call(UpdateClientGroup{.id = group.id, .version = 1, .precedence = 20, .policy = Policy{.mail_invoices = false}});
  BOOST_TEST(changed.version == 2);
  BOOST_TEST(changed.precedence == 20);
  BOOST_TEST(!changed.policy.payment_days);
  BOOST_TEST(bool{call(GetClientGroup{.id = group.id}) == changed});
}

BOOST_AUTO_TEST_CASE(a_bad_group_is_refused) {
  const ClientGroup vip = add_group("VIP");
  const ClientGroup other = add_group("Other");
  BOOST_TEST(refusal(CreateClientGroup{.name = ""}) == "client_group.empty_name at name");
  BOOST_TEST(refusal(CreateClientGroup{.name = "VIP"}) == "client_group.name_taken at name");
  BOOST_TEST(refusal(CreateClientGroup{.name = "x", .policy = {.dunning = {{{.name = ""}}}}}) ==
             "policy.step_without_name at policy.dunning[0].name");
  BOOST_TEST(refusal(UpdateClientGroup{.id = other.id, .version = 1, .name = "VIP"}) ==
             "client_group.name_taken at name");
  BOOST_TEST(refusal(UpdateClientGroup{.id = other.id, .version = 2}) == "client_group.stale_version");
  BOOST_TEST(refusal(UpdateClientGroup{.id = {99}, .version = 1}) == "client_group.not_found");
  BOOST_TEST(refusal(GetClientGroup{.id = {99}}) == "client_group.not_found");
}

BOOST_AUTO_TEST_CASE(clients_join_and_leave_once) {
  const ClientGroup group = add_group("VIP");
  const Client ada = add_client("Ada");
  const Client bob = add_client("Bob");
  join(group, ada);
  BOOST_TEST(call(ListClients{.group = group.id}).items.size() == 1U);
  BOOST_TEST(call(ListClients{.name = "bob", .group = group.id}).items.empty());
  BOOST_TEST(call(ListClientGroups{.client = ada.id}).items.size() == 1U);
  BOOST_TEST(call(ListClientGroups{.client = bob.id}).items.empty());
  BOOST_TEST(refusal(AddClientToGroup{.id = group.id, .client = ada.id}) == "client_group.already_member");
  BOOST_TEST(refusal(RemoveClientFromGroup{.id = group.id, .client = bob.id}) == "client_group.not_a_member");
  call(RemoveClientFromGroup{.id = group.id, .client = ada.id});
  BOOST_TEST(call(ListClients{.group = group.id}).items.empty());
}

BOOST_AUTO_TEST_CASE(unknown_groups_and_clients_are_refused) {
  const ClientGroup group = add_group("VIP");
  const Client ada = add_client();
  BOOST_TEST(refusal(AddClientToGroup{.id = {99}, .client = ada.id}) == "client_group.not_found");
  BOOST_TEST(refusal(AddClientToGroup{.id = group.id, .client = {99}}) == "client.not_found");
  BOOST_TEST(refusal(RemoveClientFromGroup{.id = {99}, .client = ada.id}) == "client_group.not_found");
  BOOST_TEST(refusal(RemoveClientFromGroup{.id = group.id, .client = {99}}) == "client.not_found");
  BOOST_TEST(refusal(ListClients{.group = Id<ClientGroup>{99}}) == "client_group.not_found");
  BOOST_TEST(refusal(ListClientGroups{.client = Id<Client>{99}}) == "client.not_found");
}

BOOST_AUTO_TEST_CASE(the_policy_of_a_client_stands_over_its_groups_over_the_seller) {
  const Client plain = add_client("Plain");
  const Client own = call(CreateClient{.name = "Own",
                                       .email = Email{"own@client.example"},
                                       .address = {.country = CountryCode{"DE"}},
                                       .policy = Policy{.payment_days = 1}});
  const ClientGroup low = add_group("low", 1, {.generate_days_before = 2, .payment_days = 2, .mail_invoices = false});
  const ClientGroup high = add_group("high", 5, {.generate_days_before = 5, .payment_days = 5});
  const ClientGroup same_but_younger = add_group("younger", 5, {.payment_days = 9, .separate_invoices = true});
  BOOST_TEST(bool{policy_of(plain) == house.policy});
  for (const ClientGroup& group : {same_but_younger, low, high}) join(group, own);

  const Policy policy = policy_of(own);
  BOOST_TEST(*policy.payment_days == 1);
  BOOST_TEST(*policy.generate_days_before == 5);
  BOOST_TEST(*policy.separate_invoices);
  BOOST_TEST(!*policy.mail_invoices);
  BOOST_TEST(*policy.credit_pays_invoices);
  BOOST_TEST(bool{policy_of(plain) == house.policy});
  join(high, plain);
  join(same_but_younger, plain);
  BOOST_TEST(*policy_of(plain).payment_days == 5);
}

BOOST_AUTO_TEST_CASE(groups_are_listed_page_by_page) {
  for (const char* name : {"a", "b", "c"}) add_group(name);
  const Page<ClientGroup> first = call(ListClientGroups{.limit = 2});
  BOOST_TEST(first.next->value == 2);
  const Page<ClientGroup> second = call(ListClientGroups{.limit = 2, .after = first.next});
  BOOST_TEST(second.items.size() == 1U);
  BOOST_TEST(!second.next);
}

BOOST_AUTO_TEST_CASE(groups_of_another_seller_look_like_missing_ones) {
  const Actor other = add_seller();
  const ClientGroup group = add_group("VIP");
  const Client ada = add_client();
  const Client theirs =
      call(CreateClient{.name = "T", .email = Email{"t@o.example"}, .address = {.country = CountryCode{"US"}}}, other);
  const ClientGroup their_group = call(CreateClientGroup{.name = "VIP"}, other);
  BOOST_TEST(refusal(GetClientGroup{.id = group.id}, other) == "client_group.not_found");
  BOOST_TEST(refusal(UpdateClientGroup{.id = group.id, .version = 1}, other) == "client_group.not_found");
  BOOST_TEST(refusal(AddClientToGroup{.id = group.id, .client = theirs.id}, other) == "client_group.not_found");
  BOOST_TEST(refusal(AddClientToGroup{.id = their_group.id, .client = ada.id}, other) == "client.not_found");
  BOOST_TEST(refusal(RemoveClientFromGroup{.id = their_group.id, .client = ada.id}, other) == "client.not_found");
  BOOST_TEST(refusal(ListClients{.group = group.id}, other) == "client_group.not_found");
  BOOST_TEST(refusal(ListClientGroups{.client = ada.id}, other) == "client.not_found");
  BOOST_TEST(call(ListClientGroups{}, other).items.size() == 1U);
}

BOOST_AUTO_TEST_CASE(groups_need_their_permissions) {
  const ClientGroup group = add_group("VIP");
  const Client ada = add_client();
  const Actor viewer = add_staff({Permission::client_view});
  BOOST_TEST(refusal(GetClientGroup{.id = group.id}, viewer) == "nothing");
  BOOST_TEST(refusal(ListClientGroups{}, viewer) == "nothing");
  BOOST_TEST(refusal(CreateClientGroup{.name = "x"}, viewer) == "permission.missing");
  BOOST_TEST(refusal(UpdateClientGroup{.id = group.id, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(AddClientToGroup{.id = group.id, .client = ada.id}, viewer) == "permission.missing");
  BOOST_TEST(refusal(RemoveClientFromGroup{.id = group.id, .client = ada.id}, viewer) == "permission.missing");
  BOOST_TEST(refusal(GetClientGroup{.id = group.id}, Actor::client(ada.id)) == "permission.staff_only");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
