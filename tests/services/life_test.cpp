#include "services/life.hpp"

#include <boost/test/unit_test.hpp>

#include "billhook/billing/credit.hpp"
#include "billhook/billing/credit_note.hpp"
#include "tests/services/service_book.hpp"

namespace billhook::services {
namespace {

using test::euro;
using test::ServiceBook;

template <class Request>
Request request_of(const Service& service) {
  Request request;
  request.id = service.id;
  request.version = service.version;
  return request;
}

/// Walks until the jobs that failed are given up.
void work_until_dead(ServiceBook& house) {
  for (int i = 0; i < 20; ++i) {
    house.work();
    house.walk(1);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(service_life)

BOOST_AUTO_TEST_CASE(a_service_set_up_on_order_runs_when_the_provisioner_has_answered) {
  ServiceBook house;
  house.provisioner->reply = R"({"external_id":"vm-17"})";
  const Service service = house.add_service(house.add_client().id, house.add_hosting().id);
  BOOST_TEST(house.status(service.id) == "provisioning");
  house.work();
  BOOST_TEST(house.status(service.id) == "active");
  BOOST_TEST(house.get(service.id).external_id->str() == "vm-17");
  BOOST_TEST(house.provisioner->calls == std::vector<std::string>{"provisioner.create"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_service_without_a_module_runs_at_once) {
  ServiceBook house;
  CreateProduct request{.name = "Advice"};
  request.provision_on = ProvisionOn::order;
  const Product product = house.call(request);
  house.call(SetPrice{.product = product.id, .cycle = test::monthly, .amount = euro("5.00")});
  BOOST_TEST((house.add_service(house.add_client().id, product.id).status == ServiceStatus::active));
}

BOOST_AUTO_TEST_CASE(a_service_whose_setup_fails_for_good_is_failed_and_may_be_tried_again) {
  ServiceBook house;
  const Service service = house.add_service(house.add_client().id, house.add_hosting().id);
  house.provisioner->fails = true;
  work_until_dead(house);
  BOOST_TEST(house.status(service.id) == "failed");
  BOOST_TEST(house.provisioner->calls.size() == 8U);
  house.provisioner->fails = false;
  house.call(request_of<RetryService>(house.get(service.id)));
  house.work();
  BOOST_TEST(house.status(service.id) == "active");
}

BOOST_AUTO_TEST_CASE(a_dead_setup_that_staff_run_again_and_that_comes_through_activates_the_failed_service) {
  ServiceBook house;
  const Service service = house.add_service(house.add_client().id, house.add_hosting().id);
  house.provisioner->fails = true;
  work_until_dead(house);
  house.provisioner->fails = false;
  house.call_json("job.retry", R"({"id":1})");
  house.work();
  BOOST_TEST(house.status(service.id) == "active");
}

BOOST_AUTO_TEST_CASE(what_was_set_up_after_it_was_called_off_is_taken_down_again) {
  ServiceBook house;
  const Service service = house.add_service(house.add_client().id, house.add_hosting().id);
  house.call(request_of<MarkServiceFraud>(service));
  house.work();
  house.work();
  BOOST_TEST(house.status(service.id) == "fraud");
  BOOST_TEST(house.provisioner->calls.back() == "provisioner.terminate");
}

BOOST_AUTO_TEST_CASE(staff_may_have_a_service_set_up_before_it_is_paid) {
  ServiceBook house;
  const Service service = house.add_service(house.add_client().id, house.add_hosting(ProvisionOn::manual).id);
  BOOST_TEST(house.status(service.id) == "pending");
  house.call(request_of<ProvisionService>(service));
  house.work();
  BOOST_TEST(house.status(service.id) == "active");
}

BOOST_AUTO_TEST_CASE(a_suspension_keeps_its_reason_until_it_is_lifted) {
  ServiceBook house;
  Service service = house.add_running_service(house.add_client().id, house.add_hosting().id);
  SuspendService suspend = request_of<SuspendService>(service);
  suspend.reason = SuspensionReason::abuse;
  service = house.call(suspend);
  BOOST_TEST((service.suspension_reason == SuspensionReason::abuse));
  service = house.call(request_of<UnsuspendService>(service));
  BOOST_TEST(!service.suspension_reason.has_value());
  house.work();
  const std::vector<std::string> asked{"provisioner.create", "provisioner.suspend", "provisioner.unsuspend"};
  BOOST_TEST(house.provisioner->calls == asked, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(staff_are_told_of_a_suspension_that_the_provisioner_never_carried_out) {
  ServiceBook house;
  const Service service = house.add_running_service(house.add_client().id, house.add_hosting().id);
  house.provisioner->fails = true;
  house.call(request_of<SuspendService>(service));
  work_until_dead(house);
  BOOST_TEST(house.status(service.id) == "suspended");
  BOOST_TEST(house.number("SELECT COUNT(*) FROM events WHERE name = 'service.provisioner_failed'") == 1);
}

BOOST_AUTO_TEST_CASE(a_move_the_state_table_does_not_have_is_refused) {
  ServiceBook house;
  const Service service = house.add_running_service(house.add_client().id, house.add_hosting().id);
  BOOST_TEST(house.refusal(request_of<UnsuspendService>(service)) == "service.not_allowed");
  BOOST_TEST(house.refusal(request_of<ProvisionService>(service)) == "service.not_allowed");
  BOOST_TEST(house.refusal(request_of<RetryService>(service)) == "service.not_allowed");
  BOOST_TEST(house.refusal(request_of<CancelService>(service)) == "service.not_allowed");
  BOOST_TEST(house.refusal(request_of<KeepService>(service)) == "service.no_end");
}

BOOST_AUTO_TEST_CASE(a_termination_on_a_date_needs_the_date_and_no_other_one_does) {
  ServiceBook house;
  const Service service = house.add_running_service(house.add_client().id, house.add_hosting().id);
  TerminateService terminate = request_of<TerminateService>(service);
  terminate.at = TerminateAt::date;
  BOOST_TEST(house.refusal(terminate) == "service.end_date at date");
  terminate.date = service.start - 1;
  BOOST_TEST(house.refusal(terminate) == "service.end_before_start at date");
  terminate.at = TerminateAt::now;
  BOOST_TEST(house.refusal(terminate) == "service.end_date at date");
}

BOOST_AUTO_TEST_CASE(a_planned_end_comes_on_its_day_and_is_not_billed_beyond) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_running_service(client.id, house.add_hosting().id);
  house.run();
  house.pay(house.invoices_of(client.id).front());
  const Service billed = house.get(service.id);
  const Service ending = house.call(request_of<TerminateService>(billed));
  BOOST_TEST((ending.end == billed.billed_until));
  BOOST_TEST((ending.status == ServiceStatus::active));
  house.run_days(40);
  BOOST_TEST(house.status(service.id) == "terminated");
  BOOST_TEST(house.invoices_of(client.id).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_change_that_was_planned_before_a_fraud_gives_nothing_back) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_running_service(client.id, house.add_hosting().id);
  house.run();
  ChangeService change{.id = service.id, .version = house.get(service.id).version};
  change.from = house.today() + 5;
  change.quantity = Decimal{2};
  house.call(change);
  house.call(request_of<MarkServiceFraud>(house.get(service.id)));
  house.run_days(10);
  BOOST_TEST(house.call(ListCreditNotes{}).items.empty());
  BOOST_TEST(house.invoices_of(client.id).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_planned_end_may_be_taken_back) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_running_service(client.id, house.add_hosting().id);
  house.run();
  house.pay(house.invoices_of(client.id).front());
  const Service ending = house.call(request_of<TerminateService>(house.get(service.id)));
  const Service kept = house.call(request_of<KeepService>(ending));
  BOOST_TEST(!kept.end.has_value());
  house.run_days(40);
  BOOST_TEST(house.status(service.id) == "active");
  BOOST_TEST(house.invoices_of(client.id).size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_service_that_is_cancelled_before_delivery_gets_its_money_back) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_service(client.id, house.add_hosting(ProvisionOn::manual).id);
  house.run();
  house.pay(house.invoices_of(client.id).front());
  house.call(request_of<CancelService>(house.get(service.id)));
  house.walk(1);
  house.run();
  const std::vector<Invoice> invoices = house.invoices_of(client.id);
  BOOST_REQUIRE(invoices.size() == 1U);
  BOOST_TEST((invoices.front().status == InvoiceStatus::refunded));
  BOOST_TEST((house.call(GetCreditBalance{.client = client.id}).balance == invoices.front().total));
}

BOOST_AUTO_TEST_CASE(the_first_payment_sets_up_what_waited_for_it) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_service(client.id, house.add_hosting(ProvisionOn::payment).id);
  house.run();
  BOOST_TEST(house.status(service.id) == "pending");
  house.pay(house.invoices_of(client.id).front());
  BOOST_TEST(house.status(service.id) == "provisioning");
}

BOOST_AUTO_TEST_CASE(what_waits_for_its_first_payment_is_not_billed_further) {
  ServiceBook house;
  const Client client = house.add_client();
  house.add_service(client.id, house.add_hosting(ProvisionOn::payment).id);
  house.run_days(28);
  BOOST_TEST(house.invoices_of(client.id).size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_never_paid_for_the_first_time_is_cancelled_in_the_end) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_service(client.id, house.add_hosting(ProvisionOn::payment).id);
  house.run_days(33);
  BOOST_TEST(house.status(service.id) == "cancelled");
  for (const Invoice& invoice : house.invoices_of(client.id)) {
    BOOST_TEST((invoice.status == InvoiceStatus::cancelled));
  }
}

BOOST_AUTO_TEST_CASE(a_service_that_is_paid_once_ends_as_completed) {
  ServiceBook house;
  const Client client = house.add_client();
  const Product product = house.add_hosting(ProvisionOn::payment);
  house.call(SetPrice{.product = product.id, .cycle = {}, .amount = euro("99.00")});
  CreateService request;
  request.client = client.id;
  request.product = product.id;
  const Service service = house.call(request);
  house.run();
  house.pay(house.invoices_of(client.id).front());
  house.work();
  BOOST_TEST(house.status(service.id) == "completed");
  house.walk(1);
  house.run();
  BOOST_TEST(house.invoices_of(client.id).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_payment_lifts_a_suspension_only_when_it_was_for_overdue) {
  ServiceBook house;
  const Client late = house.add_client("Late");
  const Client abusive = house.add_client("Abusive");
  const Product product = house.add_hosting();
  const Service overdue = house.add_running_service(late.id, product.id);
  const Service abused = house.add_running_service(abusive.id, product.id);
  for (int i = 0; i < 60 && house.status(overdue.id) != "suspended"; ++i) house.run_days(1);
  BOOST_TEST(house.status(overdue.id) == "suspended");
  if (house.status(abused.id) == "suspended") house.call(request_of<UnsuspendService>(house.get(abused.id)));
  SuspendService suspend = request_of<SuspendService>(house.get(abused.id));
  suspend.reason = SuspensionReason::abuse;
  house.call(suspend);
  for (const Id<Client> client : {late.id, abusive.id}) {
    for (const Invoice& invoice : house.invoices_of(client)) {
      if (invoice.status == InvoiceStatus::unpaid) house.pay(invoice);
    }
  }
  BOOST_TEST(house.status(overdue.id) == "active");
  BOOST_TEST(house.status(abused.id) == "suspended");
}

BOOST_AUTO_TEST_CASE(a_spared_service_is_suspended_when_its_time_is_up) {
  ServiceBook house;
  const Client client = house.add_client();
  const Service service = house.add_running_service(client.id, house.add_hosting().id);
  UpdateService spare = request_of<UpdateService>(service);
  spare.never_suspend_until = house.today() + 25;
  house.call(spare);
  house.run_days(25);
  BOOST_TEST(house.status(service.id) == "active");
  house.run_days(1);
  BOOST_TEST(house.status(service.id) == "suspended");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::services
