#include "services/service_operations.hpp"

#include <boost/test/unit_test.hpp>

#include "billhook/services/report.hpp"
#include "tests/services/service_book.hpp"

namespace billhook::services {
namespace {

using test::euro;
using test::monthly;
using test::ServiceBook;

CreateService order_of(Id<Client> client, Id<Product> product) {
  CreateService request;
  request.client = client;
  request.product = product;
  request.cycle = monthly;
  return request;
}

ChangeService change_of(const Service& service) {
  ChangeService request;
  request.id = service.id;
  request.version = service.version;
  return request;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(service_operations_test)

BOOST_AUTO_TEST_CASE(a_service_is_ordered_at_the_price_of_the_catalogue) {
  ServiceBook house;
  const Client client = house.add_client();
  const Product product = house.add_hosting();
  const Service service = house.add_service(client.id, product.id);
  const ServiceDetail detail = house.call(GetService{.id = service.id});
  BOOST_TEST((detail.service == service));
  BOOST_TEST(detail.terms.size() == 1U);
  BOOST_TEST((detail.terms.front().price == euro("10.00")));
  BOOST_TEST((detail.terms.front().from == house.today()));
  BOOST_TEST((service.bill_on == house.today()));
}

BOOST_AUTO_TEST_CASE(a_service_may_be_ordered_at_an_agreed_price) {
  ServiceBook house;
  CreateService request = order_of(house.add_client().id, house.add_hosting().id);
  request.price = euro("7.50");
  request.setup_fee = euro("5.00");
  const Service service = house.call(request);
  const ServiceTerm term = house.call(GetService{.id = service.id}).terms.front();
  BOOST_TEST((term.price == euro("7.50")));
  BOOST_TEST((term.setup_fee == euro("5.00")));
}

BOOST_AUTO_TEST_CASE(an_order_that_cannot_be_is_refused_with_its_reason) {
  ServiceBook house;
  const Client client = house.add_client();
  const Product product = house.add_hosting();
  const CreateService sound = order_of(client.id, product.id);
  const auto refusal = [&](auto change) {
    CreateService request = sound;
    change(request);
    return house.refusal(request);
  };
  BOOST_TEST(refusal([](CreateService& r) { r.client = {999}; }) == "client.not_found");
  BOOST_TEST(refusal([](CreateService& r) { r.product = {999}; }) == "product.not_found");
  BOOST_TEST(refusal([](CreateService& r) { r.cycle = Cycle{CycleUnit::year, 1}; }) == "price.not_for_sale");
  BOOST_TEST(refusal([](CreateService& r) { r.quantity = Decimal{0}; }) == "service.bad_quantity at quantity");
  BOOST_TEST(refusal([](CreateService& r) { r.price = euro("-1.00"); }) == "service.negative_price at price");
  BOOST_TEST(refusal([](CreateService& r) { r.price = Money::parse("1.00", "USD"); }) ==
             "service.price_currency at price");
  BOOST_TEST(refusal([](CreateService& r) { r.setup_fee = euro("-1.00"); }) == "service.negative_price at setup_fee");
  BOOST_TEST(refusal([](CreateService& r) { r.configuration = Json{"[1]"}; }) ==
             "service.bad_configuration at configuration");
  house.call(DeactivateClient{.id = client.id, .version = client.version});
  BOOST_TEST(house.refusal(sound) == "service.client_not_active");
}

BOOST_AUTO_TEST_CASE(a_retired_product_is_not_sold) {
  ServiceBook house;
  const Client client = house.add_client();
  const Product product = house.add_hosting();
  UpdateProduct retire;
  retire.id = product.id;
  retire.version = product.version;
  retire.status = ProductStatus::retired;
  house.call(retire);
  BOOST_TEST(house.refusal(order_of(client.id, product.id)) == "product.retired");
}

BOOST_AUTO_TEST_CASE(services_are_listed_by_client_product_and_state) {
  ServiceBook house;
  const Client one = house.add_client("One");
  const Client two = house.add_client("Two");
  const Product product = house.add_hosting();
  const Service first = house.add_service(one.id, product.id);
  const Service second = house.add_service(two.id, product.id);
  ListServices request;
  BOOST_TEST(house.call(request).items.size() == 2U);
  request.client = two.id;
  BOOST_TEST((house.call(request).items.front() == second));
  request.status = ServiceStatus::terminated;
  BOOST_TEST(house.call(request).items.empty());
  ListServices page;
  page.limit = 1;
  BOOST_TEST((house.call(page).next == first.id));
}

BOOST_AUTO_TEST_CASE(a_client_sees_its_own_services_alone) {
  ServiceBook house;
  const Client one = house.add_client("One");
  const Client two = house.add_client("Two");
  const Product product = house.add_hosting();
  const Service own = house.add_service(one.id, product.id);
  const Service foreign = house.add_service(two.id, product.id);
  const Actor actor = Actor::client(one.id);
  BOOST_TEST((house.call(GetService{.id = own.id}, actor).service.id == own.id));
  BOOST_TEST(house.refusal(GetService{.id = foreign.id}, actor) == "service.not_found");
  BOOST_TEST(house.refusal(GetBilledTimeline{.id = foreign.id}, actor) == "service.not_found");
  ListServices request;
  BOOST_TEST(house.call(request, actor).items.size() == 1U);
  request.client = two.id;
  BOOST_TEST(house.call(request, actor).items.empty());
  BOOST_TEST(house.refusal(order_of(one.id, product.id), actor) == "permission.staff_only");
}

BOOST_AUTO_TEST_CASE(another_sellers_service_looks_like_a_missing_one) {
  ServiceBook house;
  const Service service = house.add_service(house.add_client().id, house.add_hosting().id);
  const Actor other = house.add_seller();
  BOOST_TEST(house.refusal(GetService{.id = service.id}, other) == "service.not_found");
  UpdateService update;
  update.id = service.id;
  update.version = service.version;
  BOOST_TEST(house.refusal(update, other) == "service.not_found");
  BOOST_TEST(house.refusal(change_of(service), other) == "service.not_found");
  SuspendService suspend;
  suspend.id = service.id;
  suspend.version = service.version;
  BOOST_TEST(house.refusal(suspend, other) == "service.not_found");
}

BOOST_AUTO_TEST_CASE(a_client_is_closed_only_when_all_its_services_have_ended) {
  ServiceBook house;
  const Client client = house.add_client();
  const Product product = house.add_hosting();
  const CloseClient close{.id = client.id, .version = client.version};
  const Service waiting = house.add_service(client.id, house.add_hosting(ProvisionOn::manual).id);
  BOOST_TEST(house.refusal(close) == "client.has_services");
  house.call(CancelService{.id = waiting.id, .version = house.get(waiting.id).version});
  const Service running = house.add_running_service(client.id, product.id);
  BOOST_TEST(house.refusal(close) == "client.has_services");
  BOOST_TEST((house.call(GetClient{.id = client.id}).status == ClientStatus::active));
  house.call(
      TerminateService{.id = running.id, .version = house.get(running.id).version, .at = TerminateAt::now, .date = {}});
  house.add_running_service(house.add_client("Other").id, product.id);
  BOOST_TEST((house.call(close).status == ClientStatus::closed));
}

BOOST_AUTO_TEST_CASE(a_change_based_on_an_old_version_is_refused) {
  ServiceBook house;
  const Service service = house.add_running_service(house.add_client().id, house.add_hosting().id);
  UpdateService update;
  update.id = service.id;
  update.version = service.version;
  update.label = "example.com";
  const Service updated = house.call(update);
  BOOST_TEST(updated.version == service.version + 1);
  BOOST_TEST(house.refusal(update) == "service.stale_version");
}

BOOST_AUTO_TEST_CASE(a_change_adds_a_term_and_never_edits_one) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_running_service(client.id, house.add_hosting().id);
  const Product bigger = house.add_hosting(ProvisionOn::order, "20.00");
  ChangeService change = change_of(service);
  change.product = bigger.id;
  change.from = house.today() + 10;
  house.call(change);
  const ServiceDetail detail = house.call(GetService{.id = service.id});
  BOOST_TEST(detail.terms.size() == 2U);
  BOOST_TEST((detail.terms.back().price == euro("20.00")));
  BOOST_TEST((detail.terms.back().origin == service.start));
  BOOST_TEST((detail.service.product == service.product));
  BOOST_TEST((detail.service.changes_on == house.today() + 10));
  house.run_days(11);
  BOOST_TEST((house.get(service.id).product == bigger.id));
  BOOST_TEST(!house.get(service.id).changes_on.has_value());
}

BOOST_AUTO_TEST_CASE(a_change_that_cannot_be_is_refused_with_its_reason) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_running_service(client.id, house.add_hosting().id);
  ChangeService change = change_of(service);
  BOOST_TEST(house.refusal(change) == "service.nothing_to_change at product");
  change.quantity = Decimal{2};
  change.from = service.start - 1;
  BOOST_TEST(house.refusal(change) == "service.change_before_start at from");
  TerminateService terminate;
  terminate.id = service.id;
  terminate.version = service.version;
  terminate.at = TerminateAt::now;
  const Service ended = house.call(terminate);
  ChangeService late = change_of(ended);
  late.quantity = Decimal{2};
  BOOST_TEST(house.refusal(late) == "service.is_over");
}

BOOST_AUTO_TEST_CASE(a_service_that_is_paid_once_has_no_terms_to_change) {
  ServiceBook house;
  const Product product = house.add_hosting(ProvisionOn::payment);
  house.call(SetPrice{.product = product.id, .cycle = {}, .amount = euro("99.00")});
  CreateService request = order_of(house.add_client().id, product.id);
  request.cycle.reset();
  ChangeService change = change_of(house.call(request));
  change.quantity = Decimal{2};
  BOOST_TEST(house.refusal(change) == "service.paid_once");
}

BOOST_AUTO_TEST_CASE(a_new_catalogue_price_reaches_running_services_only_when_told_to) {
  ServiceBook house;
  const Client client = house.add_client();
  const Product product = house.add_hosting();
  const Service service = house.add_running_service(client.id, product.id);
  house.run();
  house.walk(1);
  house.call(SetPrice{.product = product.id, .cycle = monthly, .amount = euro("12.00")});
  BOOST_TEST(house.call(GetService{.id = service.id}).terms.size() == 1U);
  ApplyPriceToExisting apply;
  apply.product = product.id;
  const PriceChange change = house.call(apply);
  BOOST_TEST(change.changed == 1);
  const ServiceDetail detail = house.call(GetService{.id = service.id});
  BOOST_TEST((detail.terms.back().price == euro("12.00")));
  BOOST_TEST((detail.terms.back().from == house.get(service.id).billed_until));
  BOOST_TEST(!detail.service.is_amended);
  BOOST_TEST(house.call(apply).unchanged == 1);
}

BOOST_AUTO_TEST_CASE(monthly_revenue_counts_what_runs_by_currency_and_product) {
  ServiceBook house;
  const Client client = house.add_client();
  const Product small = house.add_hosting();
  const Product big = house.add_hosting(ProvisionOn::order, "25.00");
  house.add_running_service(client.id, small.id);
  house.add_running_service(client.id, small.id);
  house.add_running_service(client.id, big.id);
  house.add_service(client.id, house.add_hosting(ProvisionOn::payment).id);  // waits, so it brings in nothing
  const MrrReport report = house.call(ReportMrr{});
  BOOST_TEST(report.rows.size() == 2U);
  BOOST_TEST(report.rows.front().services == 2);
  BOOST_TEST((report.rows.front().amount == euro("20.00")));
  BOOST_TEST(report.totals.size() == 1U);
  BOOST_TEST((report.totals.front().amount == euro("45.00")));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::services
