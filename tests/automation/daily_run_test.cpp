#include "automation/daily_run.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "automation/task_order.hpp"
#include "base/json.hpp"
#include "billhook/billing/credit.hpp"
#include "billhook/clients/client_group.hpp"
#include "engine/operation.hpp"
#include "tests/services/service_book.hpp"
#include "tests/support/canonical_dump.hpp"
#include "tests/support/random.hpp"

namespace billhook::automation {
namespace {

using test::CanonicalDump;
using test::euro;
using test::monthly;
using test::ServiceBook;

/// What a task did; nothing where the report does not list it.
TaskCount count_of(const AutomationReport& report, std::string_view task) {
  const auto found = std::ranges::find_if(report.tasks, [&](const TaskCount& each) { return each.task.str() == task; });
  return found == report.tasks.end() ? TaskCount{} : *found;
}

std::int64_t done(const AutomationReport& report, std::string_view task) { return count_of(report, task).done; }
std::int64_t failed(const AutomationReport& report, std::string_view task) { return count_of(report, task).failed; }

/// A statement past all operations.
void write(const ServiceBook& house, const char* statement) {
  const std::unique_ptr<storage::Database> database = storage::open_database(house.path(), {});
  const storage::Lease writer = database->writer();
  storage::transact(*writer, true, [&] { writer->execute(storage::Sql{statement}); });
}

std::string dump(ServiceBook& house) { return CanonicalDump::of(house.path()); }

/// Sold in every way there is, so that a run has every task to do.
std::vector<Product> add_products(ServiceBook& house) {
  std::vector<CreateProduct> requests(6, CreateProduct{.name = "Product"});
  requests[0].provision_on = ProvisionOn::order;
  requests[1].provision_on = ProvisionOn::payment;
  requests[2].timing = Timing::in_arrears;
  requests[3].align = Alignment::day_of_month;
  requests[3].anchor_day = 31;
  requests[3].also_next_from = 20;
  requests[3].provision_on = ProvisionOn::order;
  requests[4].align = Alignment::anniversary;
  requests[4].day_count = DayCount::thirty;
  requests[5].provision_on = ProvisionOn::manual;
  std::vector<Product> products;
  for (const CreateProduct& request : requests) {
    products.push_back(house.call(request));
    for (const std::optional<Cycle>& cycle : {std::optional<Cycle>{}, std::optional{Cycle{CycleUnit::day, 5}},
                                              std::optional{Cycle{CycleUnit::week, 1}}, std::optional{monthly}}) {
      SetPrice price{.product = products.back().id, .cycle = cycle, .amount = euro("9.99")};
      price.setup_fee = euro("3.00");
      house.call(price);
    }
  }
  return products;
}

/// The same company for the same seed.
void found_company(ServiceBook& house, std::uint64_t seed) {
  test::Random random{seed};
  const std::vector<Product> products = add_products(house);
  CreateClientGroup group{.name = "Early"};
  group.policy.generate_days_before = 3;
  const ClientGroup early = house.call(group);
  for (int i = 0; i < 12; ++i) {
    const Client client = house.add_client("Client " + std::to_string(i));
    if (random.chance(25)) house.call(AddClientToGroup{.id = early.id, .client = client.id});
    if (random.chance(30)) house.call(GrantCredit{.client = client.id, .amount = euro("25.00"), .reason = "gift"});
    const std::int64_t services = random.between(1, 4);
    for (std::int64_t n = 0; n < services; ++n) {
      CreateService request;
      request.client = client.id;
      request.product = random.pick(products).id;
      const std::int64_t cycle = random.between(0, 3);
      if (cycle == 1) request.cycle = Cycle{CycleUnit::day, 5};
      if (cycle == 2) request.cycle = Cycle{CycleUnit::week, 1};
      if (cycle == 3) request.cycle = monthly;
      request.start = house.today() + static_cast<int>(random.between(0, 30));
      Service service = house.call(request);
      if (service.status == ServiceStatus::pending && random.chance(70)) {
        ProvisionService provision;
        provision.id = service.id;
        provision.version = service.version;
        service = house.call(provision);
      }
      if (request.cycle && random.chance(30)) {
        ChangeService change;
        change.id = service.id;
        change.version = service.version;
        change.from = service.start + static_cast<int>(random.between(0, 40));
        change.quantity = Decimal{2};
        house.call(change);
        service = house.get(service.id);
      }
      if (service.status == ServiceStatus::active && request.cycle && random.chance(20)) {
        TerminateService terminate;
        terminate.id = service.id;
        terminate.version = service.version;
        terminate.at = TerminateAt::date;
        terminate.date = service.start + static_cast<int>(random.between(1, 50));
        house.call(terminate);
      }
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(daily_run)

BOOST_AUTO_TEST_CASE(a_run_bills_what_is_due_and_a_second_one_adds_nothing) {
  ServiceBook house;
  const Client client = house.add_client();
  house.add_running_service(client.id, house.add_hosting().id);
  const AutomationReport report = house.run();
  BOOST_TEST(done(report, "generate_invoices") == 1);
  BOOST_TEST(report.days == 1);
  BOOST_TEST((report.until == house.today()));
  const std::string before = dump(house);
  const AutomationReport again = house.run();
  BOOST_TEST(!again.from.has_value());
  BOOST_TEST(again.days == 0);
  BOOST_TEST(CanonicalDump::first_difference(before, dump(house)) == "");
}

BOOST_AUTO_TEST_CASE(the_services_of_a_client_come_on_one_invoice) {
  ServiceBook house;
  const Client client = house.add_client();
  const Product product = house.add_hosting();
  for (int i = 0; i < 3; ++i) house.add_running_service(client.id, product.id);
  house.run();
  const std::vector<Invoice> invoices = house.invoices_of(client.id);
  BOOST_TEST(invoices.size() == 1U);
  BOOST_TEST((invoices.front().total == euro("30.00")));
}

BOOST_AUTO_TEST_CASE(a_setup_fee_is_charged_with_the_first_period_alone) {
  ServiceBook house;
  const Client client = house.add_client();
  CreateService request;
  request.client = client.id;
  request.product = house.add_hosting().id;
  request.cycle = monthly;
  request.setup_fee = euro("25.00");
  house.call(request);
  house.run_days(30);
  const std::vector<Invoice> invoices = house.invoices_of(client.id);
  BOOST_TEST(invoices.size() == 2U);
  BOOST_TEST((invoices.front().total == euro("35.00")));
  BOOST_TEST((invoices.back().total == euro("10.00")));
}

BOOST_AUTO_TEST_CASE(the_timeline_of_a_service_has_the_days_that_were_billed_and_no_setup_fee) {
  ServiceBook house;
  const Client client = house.add_client();
  const Product product = house.call(CreateProduct{.name = "Server", .provision_on = ProvisionOn::order});
  SetPrice price{.product = product.id, .cycle = monthly, .amount = euro("50.00")};
  price.setup_fee = euro("20.00");
  house.call(price);
  const Service service = house.add_running_service(client.id, product.id);
  house.run();
  BOOST_TEST(house.invoices_of(client.id).front().net.amount() == "70.00");
  const BilledTimeline timeline = house.call(GetBilledTimeline{.id = service.id});
  BOOST_REQUIRE(timeline.periods.size() == 1U);
  BOOST_TEST((timeline.periods[0].from < timeline.periods[0].to));
  BOOST_TEST(timeline.periods[0].amount.amount() == "50.00");
}

BOOST_AUTO_TEST_CASE(every_task_of_a_domain_stands_once_in_the_order) {
  std::vector<std::string> listed;
  for (const engine::Domain* domain : engine::domains()) {
    for (const engine::Task& task : domain->tasks.list()) {
      BOOST_TEST(task.doc.ends_with('.'), task.name);
      listed.emplace_back(task.name);
    }
  }
  std::vector<std::string> ordered;
  for (const engine::Task* task : task_order) ordered.emplace_back(task->name);
  std::ranges::sort(listed);
  std::ranges::sort(ordered);
  BOOST_TEST(ordered == listed, boost::test_tools::per_element());
  BOOST_TEST((std::ranges::adjacent_find(ordered) == ordered.end()));
}

BOOST_AUTO_TEST_CASE(only_tasks_that_there_are_can_be_switched_on) {
  ServiceBook house;
  BOOST_TEST(house.refusal(RunAutomation{.also = {"change_terms", "water_plants"}}) ==
             "automation.unknown_task at also[1]");
  BOOST_TEST(house.call(RunAutomation{.also = {"change_terms"}}).days == 1);
}

BOOST_AUTO_TEST_CASE(a_run_goes_on_in_the_task_it_stopped_in_under_the_name_that_the_task_has_now) {
  ServiceBook house;
  house.run();
  house.walk(1);
  write(house, "UPDATE automation_marks SET task = 'suspend_spared', place = 7");
  const AutomationStatus status = house.call(GetAutomationStatus{});
  BOOST_TEST(status.task.value().str() == "suspend_spared");
  BOOST_TEST(house.run().days == 1);
  write(house, "UPDATE automation_marks SET task = 'water_plants'");
  house.walk(1);
  BOOST_TEST(house.refusal(RunAutomation{}) == "storage.bad_value");
}

BOOST_AUTO_TEST_CASE(jobs_and_idempotency_keys_are_forgotten_after_ninety_days) {
  ServiceBook house;
  const Id<Product> product = house.add_hosting().id;
  house.add_running_service(house.add_client().id, product);
  house.provisioner->fails = true;
  house.add_service(house.add_client("Other").id, product);
  for (int hour = 0; hour < 24 * 7; ++hour) {
    house.work();
    house.clock->set(house.clock->now().plus_seconds(3'600));
  }
  CallOptions once;
  once.idempotency_key = "once";
  house.call(CreateProduct{.name = "Kept"}, Actor::system(), once);
  const char* done_jobs = "SELECT count(*) FROM jobs WHERE state = 'done'";
  const char* dead_jobs = "SELECT count(*) FROM jobs WHERE state = 'dead'";
  const char* keys = "SELECT count(*) FROM idempotency_keys";
  BOOST_REQUIRE(house.number(done_jobs) == 1);
  BOOST_REQUIRE(house.number(dead_jobs) == 1);
  house.walk(83);
  BOOST_TEST(done(house.run(), "forget_old") == 0);
  BOOST_TEST(house.number(keys) == 1);
  house.walk(8);
  const AutomationReport report = house.run();
  BOOST_TEST(done(report, "forget_old") == 2);
  BOOST_TEST(house.number(done_jobs) == 0);
  BOOST_TEST(house.number(dead_jobs) == 1);
  BOOST_TEST(house.number(keys) == 0);
}

BOOST_AUTO_TEST_CASE(days_missed_end_in_the_same_state_as_a_run_every_day) {
  test::Random random;
  for (int round = 0; round < 4; ++round) {
    const std::uint64_t seed = random.bits();
    const int days = round == 0 ? 7 : static_cast<int>(random.between(2, 75));
    ServiceBook daily;
    found_company(daily, seed);
    ServiceBook late;
    found_company(late, seed);
    for (int i = 0; i < days; ++i) {
      daily.run();
      if (i + 1 < days) daily.walk(1);
    }
    late.walk(days - 1);
    BOOST_TEST(late.run().days == days);
    BOOST_TEST(CanonicalDump::first_difference(dump(daily), dump(late)) == "");
    BOOST_TEST(daily.number("SELECT COUNT(*) FROM invoices") > 0);
  }
}

BOOST_AUTO_TEST_CASE(a_dry_run_says_what_the_real_run_does_and_changes_nothing) {
  test::Random random;
  ServiceBook house;
  found_company(house, random.bits());
  house.walk(40);
  const std::string before = dump(house);
  const AutomationReport dry = house.call(RunAutomation{}, Actor::system(), {.dry_run = true});
  BOOST_TEST(CanonicalDump::first_difference(before, dump(house)) == "");
  const AutomationReport real = house.run();
  BOOST_TEST(encode(dry) == encode(real));
  BOOST_TEST(dump(house) != before);
}

BOOST_AUTO_TEST_CASE(a_clock_that_steps_back_bills_nothing_twice) {
  test::Random random;
  ServiceBook house;
  found_company(house, random.bits());
  house.run_days(20);
  const std::string before = dump(house);
  house.walk(-10);
  BOOST_TEST(house.run().days == 0);
  house.walk(9);
  BOOST_TEST(house.run().days == 0);
  BOOST_TEST(CanonicalDump::first_difference(before, dump(house)) == "");
}

BOOST_AUTO_TEST_CASE(a_run_that_is_cancelled_again_and_again_ends_like_one_that_is_not) {
  test::Random random;
  const std::uint64_t seed = random.bits();
  ServiceBook whole;
  found_company(whole, seed);
  ServiceBook cut;
  found_company(cut, seed);
  whole.walk(120);
  cut.walk(120);
  whole.run();
  int cancelled = 0;
  const CallOptions once{.progress = [](std::int64_t, std::int64_t, std::string_view) { return false; }};
  while (cancelled < 50) {
    try {
      cut.call(RunAutomation{}, Actor::system(), once);
      break;
    } catch (const Error& error) {
      BOOST_TEST(error.reason == "call.cancelled");
      ++cancelled;
    }
  }
  BOOST_TEST(cancelled >= 2);
  BOOST_TEST(CanonicalDump::first_difference(dump(whole), dump(cut)) == "");
}

BOOST_AUTO_TEST_CASE(a_deadline_stops_a_run_between_two_transactions) {
  ServiceBook house;
  house.add_running_service(house.add_client().id, house.add_hosting().id);
  house.walk(100);
  CallOptions options;
  options.deadline = house.clock->now().plus_seconds(-1);
  BOOST_TEST(test::reason_of([&] { house.call(RunAutomation{}, Actor::system(), options); }) == "call.deadline");
  const AutomationStatus status = house.call(GetAutomationStatus{});
  BOOST_TEST(status.days_behind > 0);
  house.run();
  BOOST_TEST(house.call(GetAutomationStatus{}).days_behind == 0);
}

BOOST_AUTO_TEST_CASE(a_day_that_has_not_come_is_not_billed) {
  ServiceBook house;
  RunAutomation request;
  request.until = house.today() + 1;
  BOOST_TEST(house.refusal(request) == "automation.until_in_future at until");
}

BOOST_AUTO_TEST_CASE(a_client_that_cannot_be_billed_is_parked_and_the_others_are_billed) {
  ServiceBook house;
  const Product product = house.add_hosting();
  house.call(SetPrice{.product = product.id, .cycle = Cycle{CycleUnit::day, 1}, .amount = euro("1.00")});
  const Client broken = house.add_client("Broken");
  const Client sound = house.add_client("Sound");
  UpdateClient far;
  far.id = broken.id;
  far.version = broken.version;
  far.policy.emplace().generate_days_before = 60;
  house.call(far);
  CreateService daily;
  daily.client = broken.id;
  daily.product = product.id;
  daily.cycle = Cycle{CycleUnit::day, 1};
  house.call(daily);
  house.add_service(sound.id, product.id);

  const AutomationReport report = house.run();
  BOOST_TEST(failed(report, "generate_invoices") == 1);
  BOOST_TEST(report.parked.size() == 1U);
  BOOST_TEST(report.parked.front().reason.str() == "schedule.too_many_items");
  BOOST_TEST((report.parked.front().client == broken.id));
  BOOST_TEST(house.invoices_of(sound.id).size() == 1U);
  BOOST_TEST(house.invoices_of(broken.id).empty());
  BOOST_TEST(house.call(GetAutomationStatus{}).parked == 1);
  BOOST_TEST(house.call(ListParkedClients{}).items.size() == 1U);

  house.walk(1);
  const AutomationReport next = house.run();
  BOOST_TEST(failed(next, "generate_invoices") == 0);
  BOOST_TEST(count_of(next, "generate_invoices").skipped == 1);

  far.version = 2;
  far.policy->generate_days_before = 2;
  house.call(far);
  house.call(ReleaseClient{.client = broken.id});
  BOOST_TEST(house.refusal(ReleaseClient{.client = broken.id}) == "automation.not_parked");
  BOOST_TEST(house.refusal(ReleaseClient{.client = {999}}) == "client.not_found");
  house.walk(1);
  house.run();
  BOOST_TEST(house.invoices_of(broken.id).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_longer_lead_time_is_seen_by_the_next_run) {
  ServiceBook house;
  const Client client = house.add_client();
  house.add_running_service(client.id, house.add_hosting().id);
  house.run();
  house.walk(1);
  UpdateClient earlier;
  earlier.id = client.id;
  earlier.version = client.version;
  earlier.policy.emplace().generate_days_before = 40;
  house.call(earlier);
  house.run();
  BOOST_TEST(house.invoices_of(client.id).size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_changed_lead_time_of_the_house_is_seen_by_the_next_run) {
  ServiceBook house;
  const Client client = house.add_client();
  house.add_running_service(client.id, house.add_hosting().id);
  house.run();
  house.walk(1);
  UpdateSeller earlier;
  earlier.version = house.house.version;
  earlier.policy.emplace().generate_days_before = 40;
  house.call(earlier);
  house.run();
  BOOST_TEST(house.invoices_of(client.id).size() == 2U);
}

BOOST_AUTO_TEST_CASE(days_that_were_billed_and_changed_are_settled_by_the_next_run) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_running_service(client.id, house.add_hosting(ProvisionOn::order, "30.00").id);
  house.run();
  house.walk(1);
  ChangeService change;
  change.id = service.id;
  change.version = service.version;
  change.from = service.start;
  change.price = euro("45.00");
  house.call(change);
  BOOST_TEST(house.get(service.id).is_amended);
  house.run();
  const std::vector<Invoice> invoices = house.invoices_of(client.id);
  BOOST_REQUIRE(invoices.size() == 2U);
  BOOST_TEST((invoices[0].status == InvoiceStatus::cancelled));
  BOOST_TEST((invoices[1].total == euro("45.00")));
  const BilledTimeline timeline = house.call(GetBilledTimeline{.id = service.id});
  BOOST_REQUIRE(timeline.periods.size() == 1U);
  BOOST_TEST((timeline.periods[0].amount == euro("45.00")));
  house.walk(1);
  BOOST_TEST(done(house.run(), "generate_invoices") == 0);
}

BOOST_AUTO_TEST_CASE(a_run_that_catches_up_goes_on_after_invoices_of_later_days) {
  ServiceBook house;
  const Client client = house.add_client();
  const Client other = house.add_client("Other");
  house.add_running_service(client.id, house.add_hosting().id);
  house.walk(5);
  CreateInvoice draft;
  draft.client = other.id;
  draft.lines.push_back({.description = "Advice", .unit_price = euro("50.00")});
  house.call(IssueInvoice{.id = house.call(draft).id});
  const AutomationReport report = house.run();
  BOOST_TEST(failed(report, "generate_invoices") == 0);
  BOOST_TEST(house.invoices_of(client.id).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_run_bills_the_rows_of_its_own_seller_alone) {
  ServiceBook house;
  const Client client = house.add_client();
  house.add_running_service(client.id, house.add_hosting().id);
  const Actor other = house.add_seller();
  const AutomationReport report = house.call(RunAutomation{}, other);
  BOOST_TEST(done(report, "generate_invoices") == 0);
  BOOST_TEST(house.invoices_of(client.id).empty());
  BOOST_TEST(house.refusal(ReleaseClient{.client = client.id}, other) == "client.not_found");
}

BOOST_AUTO_TEST_CASE(progress_counts_days_when_there_are_several) {
  ServiceBook house;
  house.walk(100);
  std::int64_t last = 0;
  CallOptions options;
  options.progress = [&](std::int64_t done_days, std::int64_t total, std::string_view phase) {
    BOOST_TEST(done_days >= last);
    BOOST_TEST(total == 101);
    BOOST_TEST(phase == "days");
    last = done_days;
    return true;
  };
  house.call(RunAutomation{}, Actor::system(), options);
  BOOST_TEST(last == 101);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::automation
