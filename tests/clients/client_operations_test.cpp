#include <boost/test/unit_test.hpp>

#include "clients/client_rules.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {

using test::euro;
using test::HouseBook;

namespace {

CreateClient somebody(const std::string& name = "Ada Byron", const std::string& email = "ada@client.example") {
  return {.name = name, .email = Email{email}, .address = Address{.country = CountryCode{"DE"}}};
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(client_operations_test, HouseBook)

BOOST_AUTO_TEST_CASE(a_client_takes_currency_and_language_from_the_seller) {
  const Client client = call(somebody());
  BOOST_TEST(client.currency.code() == "EUR");
  BOOST_TEST(client.language.str() == "en");
  BOOST_TEST((client.status == ClientStatus::active));
  BOOST_TEST(client.created_at.to_string() == "2026-11-22T12:00:00Z");
  BOOST_TEST(bool{call(GetClient{.id = client.id}) == client});
}

BOOST_AUTO_TEST_CASE(everything_said_of_a_client_comes_back) {
  const Client client = call(CreateClient{
      .kind = ClientKind::company,
      .name = "Grace Hopper",
      .company = "Compilers Ltd",
      .email = Email{"grace@client.example"},
      .phone = "+1 555 0100",
      .address = {.line1 = "1 Navy Yard",
                  .city = "Arlington",
                  .state = "VA",
                  .postal_code = "22201",
                  .country = CountryCode{"US"}},
      .tax_id = "US99",
      .tax_exempt = true,
      .currency = Currency::of("JPY"),
      .language = "en-US",
      .reference = "PO-77",
      .policy = Policy{.payment_days = 30,
                       .dunning = {{{.name = "fee",
                                     .kind = DunningKind::late_fee,
                                     .days = 5,
                                     .fee = LateFee{.amounts = {euro("5"), Money::parse("700", "JPY")}}}}}},
      .notes = "Pays late."});
  BOOST_TEST(bool{call(GetClient{.id = client.id}) == client});
  BOOST_TEST(client.policy->dunning->front().fee->amounts[1].to_string() == "700 JPY");
}

BOOST_AUTO_TEST_CASE(a_bad_client_is_refused) {
  BOOST_TEST(refusal(somebody("")) == "client.empty_name at name");
  CreateClient company = somebody();
  company.kind = ClientKind::company;
  BOOST_TEST(refusal(company) == "client.company_missing at company");
  CreateClient language = somebody();
  language.language = "x";
  BOOST_TEST(refusal(language) == "client.bad_language at language");
  CreateClient policy = somebody();
  policy.policy = Policy{.dunning = {{{.name = ""}}}};
  BOOST_TEST(refusal(policy) == "policy.step_without_name at policy.dunning[0].name");
}

BOOST_AUTO_TEST_CASE(what_is_given_changes_and_what_is_named_becomes_empty) {
  CreateClient request = somebody();
  request.phone = "1";
  request.tax_id = "2";
  request.notes = "3";
  const Client client = call(request);
  const Client changed = call(UpdateClient{
      .id = client.id, .version = 1, .name = "Ada Lovelace", .phone = "9", .clear = {&Client::tax_id, &Client::notes}});
  BOOST_TEST(changed.version == 2);
  BOOST_TEST(changed.name.str() == "Ada Lovelace");
  BOOST_TEST(changed.phone->str() == "9");
  BOOST_TEST(!changed.tax_id);
  BOOST_TEST(!changed.notes);
  BOOST_TEST(bool{changed.address == client.address});
  BOOST_TEST(bool{call(GetClient{.id = client.id}) == changed});
}

BOOST_AUTO_TEST_CASE(a_change_that_cannot_be_is_refused) {
  const Client client = call(somebody());
  const Id<Client> id = client.id;
  BOOST_TEST(refusal(UpdateClient{.id = id, .version = 2}) == "client.stale_version");
  BOOST_TEST(refusal(UpdateClient{.id = {99}, .version = 1}) == "client.not_found");
  BOOST_TEST(refusal(UpdateClient{.id = id, .version = 1, .name = ""}) == "client.empty_name at name");
  BOOST_TEST(refusal(UpdateClient{.id = id, .version = 1, .phone = "1", .clear = {&Client::phone}}) ==
             "client.set_and_cleared at phone");
  BOOST_TEST(refusal(UpdateClient{.id = id, .version = 1, .kind = ClientKind::company}) ==
             "client.company_missing at company");
  BOOST_TEST(bool{call(GetClient{.id = id}) == client});
}

BOOST_AUTO_TEST_CASE(the_currency_changes_as_long_as_nothing_is_in_it) {
  const Client client = call(somebody());
  BOOST_TEST(call(UpdateClient{.id = client.id, .version = 1, .currency = Currency::of("USD")}).currency.code() ==
             "USD");
}

BOOST_AUTO_TEST_CASE(only_the_arrows_of_the_table_exist) {
  using enum ClientStatus;
  using clients::ClientStep;
  constexpr ClientStatus nothing{99};
  struct Row {
    ClientStatus from;
    ClientStatus deactivate, close, reopen;
  };
  for (const Row& row : {Row{active, inactive, closed, nothing}, Row{inactive, nothing, closed, active},
                         Row{closed, nothing, nothing, active}}) {
    BOOST_TEST((follow(clients::client_arrows, row.from, ClientStep::deactivate).value_or(nothing) == row.deactivate));
    BOOST_TEST((follow(clients::client_arrows, row.from, ClientStep::close).value_or(nothing) == row.close));
    BOOST_TEST((follow(clients::client_arrows, row.from, ClientStep::reopen).value_or(nothing) == row.reopen));
  }
}

BOOST_AUTO_TEST_CASE(a_client_is_made_inactive_closed_and_reopened) {
  const Id<Client> id = call(somebody()).id;
  BOOST_TEST(refusal(ReopenClient{.id = id, .version = 1}) == "client.already_active");
  BOOST_TEST((call(DeactivateClient{.id = id, .version = 1}).status == ClientStatus::inactive));
  BOOST_TEST(refusal(DeactivateClient{.id = id, .version = 2}) == "client.not_active");
  BOOST_TEST((call(CloseClient{.id = id, .version = 2}).status == ClientStatus::closed));
  BOOST_TEST(refusal(CloseClient{.id = id, .version = 3}) == "client.already_closed");
  BOOST_TEST((call(ReopenClient{.id = id, .version = 3}).status == ClientStatus::active));
  BOOST_TEST(refusal(DeactivateClient{.id = id, .version = 1}) == "client.stale_version");
  BOOST_TEST(refusal(CloseClient{.id = id, .version = 1}) == "client.stale_version");
  BOOST_TEST(refusal(ReopenClient{.id = id, .version = 1}) == "client.stale_version");
  BOOST_TEST(refusal(DeactivateClient{.id = {99}, .version = 1}) == "client.not_found");
  BOOST_TEST(refusal(CloseClient{.id = {99}, .version = 1}) == "client.not_found");
  BOOST_TEST(refusal(ReopenClient{.id = {99}, .version = 1}) == "client.not_found");
}

BOOST_AUTO_TEST_CASE(every_change_is_an_event) {
  const Id<Client> id = call(somebody()).id;
  call(UpdateClient{.id = id, .version = 1, .name = "A"});
  call(CloseClient{.id = id, .version = 2});
  for (const char* event : {"client.created", "client.updated", "client.closed"}) {
    const std::string query = "SELECT count(*) FROM events WHERE client = 1 AND name = '" + std::string{event} + "'";
    BOOST_TEST(number(query.c_str()) == 1, event);
  }
}

BOOST_AUTO_TEST_CASE(clients_are_found_by_status_address_and_beginning_of_a_name) {
  const auto names = [&](const ListClients& request) {
    std::string all;
    for (const Client& client : call(request).items) all += client.name.str() + ';';
    return all;
  };
  call(somebody("Ada Byron", "ada@client.example"));
  CreateClient company = somebody("Grace Hopper", "Ada@Client.example");
  company.company = "Adagio Ltd";
  call(company);
  const Id<Client> third = call(somebody("Alan Turing", "alan@client.example")).id;
  call(CloseClient{.id = third, .version = 1});

  BOOST_TEST(names({}) == "Ada Byron;Grace Hopper;Alan Turing;");
  BOOST_TEST(names({.status = ClientStatus::closed}) == "Alan Turing;");
  BOOST_TEST(names({.email = Email{"ADA@client.example"}}) == "Ada Byron;Grace Hopper;");
  BOOST_TEST(names({.name = "aDa"}) == "Ada Byron;Grace Hopper;");
  BOOST_TEST(names({.name = "A"}) == "Ada Byron;Grace Hopper;Alan Turing;");
  BOOST_TEST(names({.name = "Byron"}) == "");
  BOOST_TEST(names({.name = "%"}) == "");
  BOOST_TEST(names({.email = Email{"ada@client.example"}, .name = "Gr"}) == "Grace Hopper;");
  BOOST_TEST(names({.status = ClientStatus::active, .name = "Al"}) == "");
}

BOOST_AUTO_TEST_CASE(clients_are_listed_page_by_page) {
  for (int i = 0; i < 5; ++i) add_client("Client");
  for (const std::optional<Text<200>>& name : {std::optional<Text<200>>{}, std::optional<Text<200>>{"cl"}}) {
    const Page<Client> first = call(ListClients{.name = name, .limit = 3});
    BOOST_TEST(first.items.size() == 3U);
    BOOST_TEST(first.next->value == 3);
    const Page<Client> second = call(ListClients{.name = name, .limit = 3, .after = first.next});
    BOOST_TEST(second.items.size() == 2U);
    BOOST_TEST(second.items.front().id.value == 4);
    BOOST_TEST(!second.next);
  }
}

BOOST_AUTO_TEST_CASE(a_client_sees_itself_alone_and_not_the_notes) {
  CreateClient request = somebody();
  request.notes = "Pays late.";
  const Id<Client> id = call(request).id;
  const Id<Client> neighbour = call(somebody()).id;
  const Actor self = Actor::client(id);
  BOOST_TEST(!call(GetClient{.id = id}, self).notes);
  BOOST_TEST(call(GetClient{.id = id}).notes.has_value());
  BOOST_TEST(refusal(GetClient{.id = neighbour}, self) == "client.not_found");
  BOOST_TEST(refusal(ListClients{}, self) == "permission.staff_only");
  BOOST_TEST(refusal(UpdateClient{.id = id, .version = 1, .tax_exempt = true}, self) == "permission.staff_only");
}

BOOST_AUTO_TEST_CASE(clients_of_another_seller_look_like_missing_ones) {
  const Actor other = add_seller();
  const Id<Client> id = call(somebody()).id;
  BOOST_TEST(refusal(GetClient{.id = id}, other) == "client.not_found");
  BOOST_TEST(refusal(UpdateClient{.id = id, .version = 1}, other) == "client.not_found");
  BOOST_TEST(refusal(DeactivateClient{.id = id, .version = 1}, other) == "client.not_found");
  BOOST_TEST(refusal(CloseClient{.id = id, .version = 1}, other) == "client.not_found");
  BOOST_TEST(refusal(ReopenClient{.id = id, .version = 1}, other) == "client.not_found");
  BOOST_TEST(call(ListClients{}, other).items.empty());
  BOOST_TEST(call(ListClients{.name = "Ada"}, other).items.empty());
  BOOST_TEST(call(ListClients{.email = Email{"ada@client.example"}}, other).items.empty());
  BOOST_TEST(call(somebody(), other).currency.code() == "USD");
}

BOOST_AUTO_TEST_CASE(clients_need_their_permissions) {
  const Id<Client> id = call(somebody()).id;
  const Actor viewer = add_staff({Permission::client_view});
  BOOST_TEST(refusal(GetClient{.id = id}, viewer) == "nothing");
  BOOST_TEST(refusal(ListClients{}, viewer) == "nothing");
  BOOST_TEST(refusal(somebody(), viewer) == "permission.missing");
  BOOST_TEST(refusal(UpdateClient{.id = id, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(DeactivateClient{.id = id, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(CloseClient{.id = id, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(ReopenClient{.id = id, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(GetClient{.id = id}, add_staff({Permission::catalog_view})) == "permission.missing");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
