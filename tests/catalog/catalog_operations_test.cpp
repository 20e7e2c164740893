#include <boost/test/unit_test.hpp>

#include "billhook/catalog/category.hpp"
#include "catalog/price_store.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {

using test::euro;
using test::HouseBook;

namespace {

constexpr Cycle monthly{};

struct CatalogBook : HouseBook {
  Category add_category(const std::string& name, std::optional<Id<Category>> parent = {}) {
    return call(CreateCategory{.name = name, .parent = parent});
  }
  Price add_price(Id<Product> product, const std::string& amount, std::optional<Cycle> cycle = monthly) {
    return call(SetPrice{.product = product, .cycle = cycle, .amount = euro(amount)});
  }
  /// As billing asks for it.
  std::string price_on(Id<Product> product, const char* currency, std::optional<Cycle> cycle, Date day) {
    const std::unique_ptr<storage::Database> database = storage::open_database(path(), {.read_only = true});
    const storage::Lease reader = database->reader();
    std::string answer;
    const std::string reason = test::reason_of([&] {
      answer = catalog::require_price_on(*reader, {.seller = 1}, product, Currency::of(currency), cycle, day)
                   .amount.to_string();
    });
    return answer.empty() ? reason : answer;
  }
  const Date today = Date::of(2026, 11, 22);
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(catalog_operations_test, CatalogBook)

BOOST_AUTO_TEST_CASE(categories_form_a_tree_without_cycles) {
  const Category hosting = add_category("Hosting");
  const Category shared = add_category("Shared", hosting.id);
  const Category small = add_category("Small", shared.id);
  const auto move = [](const Category& category, Id<Category> parent) {
    return UpdateCategory{.id = category.id, .version = category.version, .parent = parent};
  };
  BOOST_TEST(refusal(move(hosting, hosting.id)) == "category.cycle");
  BOOST_TEST(refusal(move(hosting, small.id)) == "category.cycle");
  BOOST_TEST(refusal(move(shared, small.id)) == "category.cycle");
  const Category moved = call(move(small, hosting.id));
  BOOST_TEST(bool{*moved.parent == hosting.id});
  BOOST_TEST(!call(UpdateCategory{.id = small.id, .version = 2, .clear = {&Category::parent}}).parent);
  BOOST_TEST(refusal(move(hosting, small.id)) == "nothing");
}

BOOST_AUTO_TEST_CASE(a_bad_category_is_refused) {
  const Category hosting = add_category("Hosting");
  const Category shared = add_category("Shared", hosting.id);
  BOOST_TEST(refusal(CreateCategory{.name = ""}) == "category.empty_name at name");
  BOOST_TEST(refusal(CreateCategory{.name = "Hosting"}) == "category.name_taken at name");
  BOOST_TEST(refusal(CreateCategory{.name = "Shared", .parent = hosting.id}) == "category.name_taken at name");
  BOOST_TEST(refusal(CreateCategory{.name = "Shared"}) == "nothing");
  BOOST_TEST(refusal(CreateCategory{.name = "x", .parent = Id<Category>{99}}) == "category.not_found");
  BOOST_TEST(refusal(UpdateCategory{.id = {99}, .version = 1}) == "category.not_found");
  BOOST_TEST(refusal(UpdateCategory{.id = shared.id, .version = 2}) == "category.stale_version");
  BOOST_TEST(refusal(UpdateCategory{.id = shared.id, .version = 1, .clear = {&Category::parent}}) ==
             "category.name_taken at name");
  BOOST_TEST(
      refusal(UpdateCategory{.id = shared.id, .version = 1, .parent = hosting.id, .clear = {&Category::parent}}) ==
      "category.set_and_cleared at parent");
}

BOOST_AUTO_TEST_CASE(everything_said_of_a_product_comes_back) {
  const Product product = call(CreateProduct{.category = add_category("Servers").id,
                                             .kind = ProductKind::server,
                                             .name = "Rack server",
                                             .description = "Fast.",
                                             .tax_category = "reduced",
                                             .module = "metal",
                                             .provision_on = ProvisionOn::manual,
                                             .timing = Timing::in_advance,
                                             .align = Alignment::day_of_month,
                                             .anchor_day = 1,
                                             .also_next_from = 20,
                                             .day_count = DayCount::thirty,
                                             .status = ProductStatus::hidden});
  BOOST_TEST(bool{call(GetProduct{.id = product.id}) == product});
  const Product changed =
      call(UpdateProduct{.id = product.id,
                         .version = 1,
                         .name = "Rack",
                         .align = Alignment::start,
                         .clear = {&Product::anchor_day, &Product::also_next_from, &Product::category}});
  BOOST_TEST(changed.version == 2);
  BOOST_TEST(!changed.anchor_day);
  BOOST_TEST(!changed.category);
  BOOST_TEST(changed.module->str() == "metal");
  BOOST_TEST(bool{call(GetProduct{.id = product.id}) == changed});
}

BOOST_AUTO_TEST_CASE(a_bad_product_is_refused) {
  const Id<Product> id = add_product().id;
  BOOST_TEST(refusal(CreateProduct{.name = ""}) == "product.empty_name at name");
  BOOST_TEST(refusal(CreateProduct{.name = "x", .tax_category = ""}) == "product.bad_tax_category at tax_category");
  BOOST_TEST(refusal(CreateProduct{.name = "x", .tax_category = "A b"}) == "product.bad_tax_category at tax_category");
  BOOST_TEST(refusal(CreateProduct{.name = "x", .align = Alignment::day_of_month}) ==
             "product.anchor_day_missing at anchor_day");
  BOOST_TEST(refusal(CreateProduct{.name = "x", .anchor_day = 1}) == "product.anchor_day_unused at anchor_day");
  BOOST_TEST(refusal(CreateProduct{.name = "x", .also_next_from = 1}) == "product.also_next_unused at also_next_from");
  BOOST_TEST(refusal(CreateProduct{.name = "x",
                                   .timing = Timing::in_arrears,
                                   .align = Alignment::day_of_month,
                                   .anchor_day = 1,
                                   .also_next_from = 1}) == "product.also_next_unused at also_next_from");
  BOOST_TEST(refusal(CreateProduct{.category = Id<Category>{99}, .name = "x"}) == "category.not_found");
  BOOST_TEST(refusal(UpdateProduct{.id = id, .version = 1, .category = Id<Category>{99}}) == "category.not_found");
  BOOST_TEST(refusal(UpdateProduct{.id = id, .version = 1, .name = ""}) == "product.empty_name at name");
  BOOST_TEST(refusal(UpdateProduct{.id = id, .version = 2}) == "product.stale_version");
  BOOST_TEST(refusal(UpdateProduct{.id = id, .version = 1, .module = "m", .clear = {&Product::module}}) ==
             "product.set_and_cleared at module");
  BOOST_TEST(refusal(UpdateProduct{.id = {99}, .version = 1}) == "product.not_found");
  BOOST_TEST(refusal(GetProduct{.id = {99}}) == "product.not_found");
}

BOOST_AUTO_TEST_CASE(products_are_listed_by_category_kind_and_status) {
  const Id<Category> shelf = add_category("Shelf").id;
  call(CreateProduct{.category = shelf, .name = "a"});
  call(CreateProduct{.kind = ProductKind::ssl, .name = "b"});
  call(CreateProduct{.name = "c", .status = ProductStatus::retired});
  const auto count = [&](const ListProducts& request) { return call(request).items.size(); };
  BOOST_TEST(count({}) == 3U);
  BOOST_TEST(count({.category = shelf}) == 1U);
  BOOST_TEST(count({.kind = ProductKind::ssl}) == 1U);
  BOOST_TEST(count({.status = ProductStatus::active}) == 2U);
  BOOST_TEST(call(ListProducts{.limit = 2}).next->value == 2);
  BOOST_TEST(count({.after = Id<Product>{2}}) == 1U);
  BOOST_TEST(refusal(ListProducts{.category = Id<Category>{99}}) == "category.not_found");
}

BOOST_AUTO_TEST_CASE(a_missing_price_means_not_for_sale) {
  const Id<Product> id = add_product().id;
  const Cycle yearly{.unit = CycleUnit::year};
  add_price(id, "9.99");
  add_price(id, "25", std::nullopt);
  BOOST_TEST(price_on(id, "EUR", monthly, today) == "9.99 EUR");
  BOOST_TEST(price_on(id, "EUR", std::nullopt, today) == "25.00 EUR");
  BOOST_TEST(price_on(id, "EUR", yearly, today) == "price.not_for_sale");
  BOOST_TEST(price_on(id, "USD", monthly, today) == "price.not_for_sale");
  BOOST_TEST(price_on(id, "EUR", monthly, today - 1) == "price.not_for_sale");
  BOOST_TEST(price_on({99}, "EUR", monthly, today) == "price.not_for_sale");
}

BOOST_AUTO_TEST_CASE(a_new_price_ends_the_old_one_in_its_currency_and_cycle_alone) {
  const Id<Product> id = add_product().id;
  const Price first = add_price(id, "10");
  add_price(id, "25", std::nullopt);
  const Price second = call(SetPrice{.product = id, .cycle = monthly, .amount = euro("12"), .valid_from = today + 10});
  BOOST_TEST(price_on(id, "EUR", monthly, today + 9) == "10.00 EUR");
  BOOST_TEST(price_on(id, "EUR", monthly, today + 10) == "12.00 EUR");
  BOOST_TEST(price_on(id, "EUR", std::nullopt, today + 10) == "25.00 EUR");
  const Page<Price> on = call(ListPrices{.product = id, .on = today + 10});
  BOOST_TEST_REQUIRE(on.items.size() == 2U);
  BOOST_TEST(bool{on.items[1] == second});
  BOOST_TEST(call(ListPrices{.product = id, .currency = Currency::of("USD")}).items.empty());
  BOOST_TEST(bool{*call(ListPrices{}).items.front().valid_to == today + 10});
  BOOST_TEST(bool{call(ListPrices{}).items.front().id == first.id});
}

BOOST_AUTO_TEST_CASE(a_price_of_one_time_is_one_row_per_day_too) {
  const Id<Product> id = add_product().id;
  const Price first = add_price(id, "25", std::nullopt);
  const Price again = add_price(id, "30", std::nullopt);
  BOOST_TEST(bool{first.id == again.id});
  BOOST_TEST(price_on(id, "EUR", std::nullopt, today) == "30.00 EUR");
  clock->set(Timestamp::parse("2026-11-23T12:00:00Z"));
  BOOST_TEST(refusal(SetPrice{.product = id, .amount = euro("31"), .valid_from = today}) ==
             "price.already_set at valid_from");
}

BOOST_AUTO_TEST_CASE(a_bad_price_is_refused) {
  const Product product = add_product();
  const Id<Product> id = product.id;
  BOOST_TEST(refusal(SetPrice{.product = {99}, .amount = euro("1")}) == "product.not_found");
  BOOST_TEST(refusal(SetPrice{.product = id, .amount = euro("-1")}) == "price.negative at amount");
  BOOST_TEST(refusal(SetPrice{.product = id, .amount = euro("1"), .setup_fee = Money::parse("1", "USD")}) ==
             "money.currency_mismatch at setup_fee");
  call(UpdateProduct{.id = id, .version = 1, .status = ProductStatus::retired});
  BOOST_TEST(refusal(SetPrice{.product = id, .amount = euro("1")}) == "product.retired");
  BOOST_TEST(refusal(EndPrice{.id = {99}}) == "price.not_found");
}

BOOST_AUTO_TEST_CASE(a_product_is_taken_off_sale) {
  const Id<Product> id = add_product().id;
  const Price price = add_price(id, "10");
  BOOST_TEST(refusal(EndPrice{.id = price.id, .valid_to = today - 1}) == "price.ends_before_start at valid_to");
  const Price ended = call(EndPrice{.id = price.id, .valid_to = today + 1});
  BOOST_TEST(bool{*ended.valid_to == today + 1});
  BOOST_TEST(price_on(id, "EUR", monthly, today) == "10.00 EUR");
  BOOST_TEST(price_on(id, "EUR", monthly, today + 1) == "price.not_for_sale");
  BOOST_TEST(refusal(EndPrice{.id = price.id, .valid_to = today + 1}) == "price.already_ended");
}

BOOST_AUTO_TEST_CASE(clients_see_what_is_active) {
  const Actor client = Actor::client(add_client().id);
  const Id<Product> shown = add_product("Shown").id;
  const Id<Product> hidden = call(CreateProduct{.name = "Hidden", .status = ProductStatus::hidden}).id;
  add_category("Shelf");
  add_price(shown, "1");
  add_price(hidden, "2");
  BOOST_TEST(refusal(GetProduct{.id = shown}, client) == "nothing");
  BOOST_TEST(refusal(GetProduct{.id = hidden}, client) == "product.not_found");
  BOOST_TEST(call(ListProducts{}, client).items.size() == 1U);
  BOOST_TEST(call(ListPrices{}, client).items.size() == 1U);
  BOOST_TEST(refusal(ListPrices{.product = hidden}, client) == "product.not_found");
  BOOST_TEST(call(ListCategories{}, client).items.size() == 1U);
  BOOST_TEST(refusal(CreateProduct{.name = "x"}, client) == "permission.staff_only");
  BOOST_TEST(refusal(SetPrice{.product = shown, .amount = euro("0")}, client) == "permission.staff_only");
}

BOOST_AUTO_TEST_CASE(the_catalogue_of_another_seller_looks_like_missing) {
  const Actor other = add_seller();
  const Id<Category> shelf = add_category("Shelf").id;
  const Id<Product> product = add_product().id;
  const Id<Price> price = add_price(product, "1").id;
  BOOST_TEST(refusal(UpdateCategory{.id = shelf, .version = 1}, other) == "category.not_found");
  BOOST_TEST(refusal(CreateCategory{.name = "x", .parent = shelf}, other) == "category.not_found");
  BOOST_TEST(refusal(CreateProduct{.category = shelf, .name = "x"}, other) == "category.not_found");
  BOOST_TEST(refusal(ListProducts{.category = shelf}, other) == "category.not_found");
  BOOST_TEST(refusal(GetProduct{.id = product}, other) == "product.not_found");
  BOOST_TEST(refusal(UpdateProduct{.id = product, .version = 1}, other) == "product.not_found");
  BOOST_TEST(refusal(SetPrice{.product = product, .amount = euro("1")}, other) == "product.not_found");
  BOOST_TEST(refusal(ListPrices{.product = product}, other) == "product.not_found");
  BOOST_TEST(refusal(EndPrice{.id = price}, other) == "price.not_found");
  BOOST_TEST(call(ListCategories{}, other).items.empty());
  BOOST_TEST(call(ListProducts{}, other).items.empty());
  BOOST_TEST(call(ListPrices{}, other).items.empty());
  BOOST_TEST(refusal(CreateCategory{.name = "Shelf"}, other) == "nothing");
}

BOOST_AUTO_TEST_CASE(the_catalogue_needs_its_permissions) {
  const Id<Category> shelf = add_category("Shelf").id;
  const Id<Product> product = add_product().id;
  const Id<Price> price = add_price(product, "1").id;
  const Actor viewer = add_staff({Permission::catalog_view});
  BOOST_TEST(refusal(ListCategories{}, viewer) == "nothing");
  BOOST_TEST(refusal(GetProduct{.id = product}, viewer) == "nothing");
  BOOST_TEST(refusal(ListProducts{}, viewer) == "nothing");
  BOOST_TEST(refusal(ListPrices{}, viewer) == "nothing");
  BOOST_TEST(refusal(CreateCategory{.name = "x"}, viewer) == "permission.missing");
  BOOST_TEST(refusal(UpdateCategory{.id = shelf, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(CreateProduct{.name = "x"}, viewer) == "permission.missing");
  BOOST_TEST(refusal(UpdateProduct{.id = product, .version = 1}, viewer) == "permission.missing");
  BOOST_TEST(refusal(SetPrice{.product = product, .amount = euro("1")}, viewer) == "permission.missing");
  BOOST_TEST(refusal(EndPrice{.id = price}, viewer) == "permission.missing");
  BOOST_TEST(refusal(ListProducts{}, add_staff({Permission::client_view})) == "permission.missing");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
