#include "services/service_charges.hpp"

#include <boost/test/unit_test.hpp>

#include "billhook/billing/credit.hpp"
#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/ledger.hpp"
#include "tests/services/service_book.hpp"

namespace billhook::services {
namespace {

using test::euro;
using test::ServiceBook;

/// A house that mails and duns nobody; a service for 30.00 a month from 1 April on, which was billed.
struct ChargesBook : ServiceBook {
  ChargesBook() {
    UpdateSeller quiet;
    quiet.version = house.version;
    quiet.policy = Policy{.generate_days_before = 0, .mail_invoices = false, .dunning = std::vector<DunningStep>{}};
    house = call(quiet);
    go_to("2027-04-01");
    client = add_client().id;
    service = add_running_service(client, add_hosting(ProvisionOn::order, "30.00").id).id;
    run();
  }

  Invoice invoice(std::size_t place) { return call(GetInvoice{.id = invoices_of(client).at(place).id}); }
  void change_price(std::string_view price) {
    ChangeService change;
    change.id = service;
    change.version = get(service).version;
    change.price = euro(price);
    call(change);
  }
  void end_now() {
    TerminateService end;
    end.id = service;
    end.version = get(service).version;
    end.at = TerminateAt::now;
    call(end);
  }
  std::string credit() { return call(GetCreditBalance{.client = client}).balance.amount(); }
  std::string broken_checks() {
    std::string names;
    for (const LedgerCheck& check : call(VerifyLedger{}).checks) {
      if (!check.holds) names += check.name.str() + " ";
    }
    return names;
  }

  Id<Client> client;
  Id<Service> service;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(service_charges, ChargesBook)

BOOST_AUTO_TEST_CASE(what_staff_release_is_billed_anew_by_the_next_run) {
  const Invoice first = invoice(0);
  call(IssueCreditNote{.invoice = first.id, .periods = CreditedPeriods::release});
  BOOST_TEST(name_of(invoice(0).status) == "cancelled");
  walk(1);
  run();
  const Invoice again = invoice(1);
  BOOST_TEST(again.total.amount() == "30.00");
  BOOST_TEST((again.lines[0].period_from == first.lines[0].period_from));
  BOOST_TEST(again.lines[0].generation == 1);
  walk(1);
  run();
  BOOST_TEST(invoices_of(client).size() == 2U);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(some_days_may_be_released) {
  const Invoice first = invoice(0);
  pay(first);
  const CreditedDays days{Date::of(2027, 4, 11), Date::of(2027, 4, 21)};
  const CreditNote note =
      call(IssueCreditNote{.invoice = first.id, .lines = {{.line = first.lines[0].id, .released = days}}});
  BOOST_TEST(note.total.amount() == "10.00");
  BOOST_TEST(credit() == "10.00");
  walk(1);
  run();
  BOOST_TEST((invoice(1).lines[0].period_from == Date::of(2027, 4, 11)));
  BOOST_TEST(invoice(1).total.amount() == "10.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(goodwill_stays_billed) {
  const Invoice first = invoice(0);
  pay(first);
  call(IssueCreditNote{.invoice = first.id, .lines = {{.line = first.lines[0].id, .net = euro("10.00")}}});
  walk(1);
  run();
  BOOST_TEST(invoices_of(client).size() == 1U);
  go_to("2027-04-16");
  end_now();
  run();
  BOOST_TEST(credit() == "20.00");  // half of the 20.00 that were left, and the 10.00
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_change_and_its_opposite_on_one_day_are_free) {
  pay(invoice(0));
  go_to("2027-04-16");
  change_price("60.00");
  run();
  walk(1);
  change_price("30.00");
  run();
  change_price("60.00");
  change_price("30.00");
  walk(1);
  run();
  Money owed = euro("0.00");
  Money net = euro("0.00");
  for (const Invoice& billed : invoices_of(client)) {
    owed += billed.status == InvoiceStatus::unpaid ? billed.total - billed.paid : euro("0.00");
    net += billed.total;
  }
  for (const CreditNote& note : call(ListCreditNotes{.limit = 500}).items) net -= note.total;
  BOOST_TEST(net.amount() == "31.00");  // one day at 60.00
  BOOST_TEST(owed.amount() == "1.00");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_ends_before_it_is_paid_owes_the_days_it_ran) {
  go_to("2027-04-16");
  end_now();
  run();
  BOOST_TEST(name_of(invoice(0).status) == "unpaid");
  BOOST_TEST((invoice(0).total - invoice(0).paid).amount() == "15.00");
  BOOST_TEST(credit() == "0.00");
  pay(invoice(0));
  BOOST_TEST(name_of(invoice(0).status) == "paid");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_had_been_paid_pays_the_change_at_once) {
  pay(invoice(0));
  go_to("2027-04-16");
  change_price("60.00");
  run();
  BOOST_TEST(invoice(1).total.amount() == "30.00");
  BOOST_TEST(invoice(1).paid.amount() == "15.00");
  BOOST_TEST((invoice(1).replaces == invoice(0).id));
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_setup_fee_that_was_released_is_billed_anew) {
  const Product product = add_hosting(ProvisionOn::order, "30.00");
  CreateService request;
  request.client = client;
  request.product = product.id;
  request.cycle = test::monthly;
  request.setup_fee = euro("5.00");
  call(request);
  walk(1);
  run();
  const Invoice second = invoice(1);
  BOOST_REQUIRE(second.lines.size() == 2U);
  call(IssueCreditNote{.invoice = second.id, .periods = CreditedPeriods::release});
  walk(1);
  run();
  BOOST_TEST(invoice(2).lines.size() == 2U);
  BOOST_TEST((invoice(2).total == second.total));
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::services
