#include <boost/test/unit_test.hpp>

#include "identity/policy_rules.hpp"
#include "identity/seller_rules.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {

using test::HouseBook;
using test::reason_of;

BOOST_FIXTURE_TEST_SUITE(seller_operations_test, HouseBook)

BOOST_AUTO_TEST_CASE(the_house_is_seller_one_with_a_complete_policy_and_four_roles) {
  BOOST_TEST(house.id.value == 1);
  BOOST_TEST(bool{house.policy == identity::default_policy()});
  BOOST_TEST(house.address.country.str() == "DE");
  BOOST_TEST(bool{call(GetSeller{}) == house});
  const Page<Role> roles = call(ListRoles{});
  BOOST_TEST_REQUIRE(roles.items.size() == 4U);
  BOOST_TEST(roles.items[0].name.str() == "administrator");
  BOOST_TEST(bool{roles.items[0].permissions == std::vector{Permission::all}});
}

BOOST_AUTO_TEST_CASE(a_further_seller_has_books_and_roles_of_its_own) {
  const Actor other = add_seller();
  BOOST_TEST(call(GetSeller{}, other).name.str() == "Other Inc");
  BOOST_TEST(call(ListRoles{}, other).items.size() == 4U);
  BOOST_TEST(call(ListRoles{}, other).items.front().id.value == 5);
  BOOST_TEST(call(ListRoles{}).items.size() == 4U);
}

BOOST_AUTO_TEST_CASE(only_the_system_of_the_house_makes_sellers) {
  const CreateSeller another{.name = "Third",
                             .country = CountryCode{"FR"},
                             .email = Email{"a@b.example"},
                             .time_zone = "Europe/Paris",
                             .currency = Currency::of("EUR")};
  BOOST_TEST(refusal(another, add_staff({Permission::all})) == "seller.system_only");
  BOOST_TEST(refusal(another, add_seller()) == "seller.system_only");
}

BOOST_AUTO_TEST_CASE(what_is_given_changes_and_the_rest_stays) {
  const Seller changed = call(UpdateSeller{.version = 1,
                                           .tax_id = "DE123",
                                           .tax_rounding = TaxRounding{.level = TaxRoundingLevel::line},
                                           .policy = Policy{.payment_days = 14}});
  BOOST_TEST(changed.version == 2);
  BOOST_TEST(changed.tax_id->str() == "DE123");
  BOOST_TEST((changed.tax_rounding.level == TaxRoundingLevel::line));
  BOOST_TEST(*changed.policy.payment_days == 14);
  BOOST_TEST(bool{changed.policy.dunning == house.policy.dunning});
  BOOST_TEST(changed.name.str() == house.name.str());
  BOOST_TEST(bool{call(GetSeller{}) == changed});
  BOOST_TEST(!call(UpdateSeller{.version = 2, .clear = {&Seller::tax_id}}).tax_id);
}

BOOST_AUTO_TEST_CASE(a_change_based_on_an_old_version_is_a_conflict) {
  call(UpdateSeller{.version = 1, .name = "New"});
  BOOST_TEST(refusal(UpdateSeller{.version = 1, .name = "Newer"}) == "seller.stale_version");
}

BOOST_AUTO_TEST_CASE(a_seller_that_could_not_issue_documents_is_refused) {
  BOOST_TEST(refusal(UpdateSeller{.version = 1, .name = ""}) == "seller.empty_name at name");
  BOOST_TEST(refusal(UpdateSeller{.version = 1, .time_zone = "Mars/Base"}) == "time_zone.unknown at time_zone");
  BOOST_TEST(refusal(UpdateSeller{.version = 1, .language = "German"}) == "seller.bad_language at language");
  BOOST_TEST(refusal(UpdateSeller{.version = 1, .invoice_format = "x"}) == "seller.bad_format at invoice_format");
  BOOST_TEST(refusal(UpdateSeller{.version = 1, .credit_note_format = "x"}) ==
             "seller.bad_format at credit_note_format");
  BOOST_TEST(refusal(UpdateSeller{.version = 1, .series_reset = SeriesReset::yearly}) ==
             "seller.format_repeats_numbers at invoice_format");
  BOOST_TEST(refusal(UpdateSeller{.version = 1, .policy = Policy{.dunning = {{{.name = ""}}}}}) ==
             "policy.step_without_name at policy.dunning[0].name");
  BOOST_TEST(refusal(UpdateSeller{.version = 1, .tax_id = "1", .clear = {&Seller::tax_id}}) ==
             "seller.set_and_cleared at tax_id");
  BOOST_TEST(bool{call(GetSeller{}) == house});
}

BOOST_AUTO_TEST_CASE(settings_need_their_permissions) {
  const Actor viewer = add_staff({Permission::settings_view});
  BOOST_TEST(call(GetSeller{}, viewer).name.str() == "House Ltd");
  BOOST_TEST(refusal(UpdateSeller{.version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(GetSeller{}, add_staff({Permission::client_view})) == "permission.missing");
  BOOST_TEST(refusal(GetSeller{}, Actor::client(add_client().id)) == "permission.staff_only");
}

BOOST_AUTO_TEST_CASE(language_tags_have_their_form) {
  for (const char* good : {"en", "de-AT", "zh-Hant", "zh-Hant-TW", "fil"}) {
    BOOST_TEST(identity::is_language_tag(good), good);
  }
  for (const char* bad : {"", "e", "EN", "engl", "en-", "en-A", "en--US", "en_US", "en-123456789", "-en"}) {
    BOOST_TEST(!identity::is_language_tag(bad), bad);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
