#include <boost/test/unit_test.hpp>

#include "billhook/automation/run.hpp"
#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/invoice_requests.hpp"
#include "billhook/billing/ledger.hpp"
#include "billhook/billing/report.hpp"
#include "billhook/imports/import.hpp"
#include "billhook/services/life.hpp"
#include "billhook/services/service.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {

using test::HouseBook;

namespace {

/// A house that has imported the client `ada`, who pays in euros, and the product `web` for 10 euros a month.
struct TakenOverBook : HouseBook {
  TakenOverBook() {
    call(ImportClients{.text = "key,name,email,country\nada,Ada,ada@client.example,DE\n"});
    call(ImportProducts{.text = "key,name,currency,amount,cycle,valid_from,module\n"
                                "web,Web hosting,EUR,10,monthly,2026-01-01,panel\n"
                                "web,Web hosting,EUR,25,once,2026-01-01,panel\n"});
  }
  /// "1 of 2: 3 import.unknown_key at client": what was imported, and every bad line.
  std::string told(const std::string& text) {
    const ImportReport report = call(ImportServices{.text = text, .mode = ImportMode::skip_bad});
    std::string all = std::to_string(report.imported) + " of " + std::to_string(report.lines);
    for (const BadLine& bad : report.errors) {
      all += "; " + std::to_string(bad.line) + " " + bad.reason.str();
      if (bad.field) all += " at " + bad.field->str();
    }
    return all;
  }
  Service only_service() {
    const Page<Service> all = call(ListServices{});
    BOOST_TEST_REQUIRE(all.items.size() == 1U);
    return all.items.front();
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(service_import_test, TakenOverBook)

BOOST_AUTO_TEST_CASE(an_imported_service_runs_and_is_neither_provisioned_nor_billed_for_the_past) {
  BOOST_TEST(told("key,client,product,start,cycle,label,external_id\n"
                  "s1,ada,web,2024-05-10,monthly,ada.example,host-7\n") == "1 of 1");
  const Service service = only_service();
  BOOST_TEST((service.status == ServiceStatus::active));
  BOOST_TEST(service.client.value == 1);
  BOOST_TEST(service.label->str() == "ada.example");
  BOOST_TEST(service.external_id->str() == "host-7");
  BOOST_TEST(service.start.to_string() == "2024-05-10");
  BOOST_TEST(service.billed_until->to_string() == "2026-12-10");
  BOOST_TEST(number("SELECT count(*) FROM jobs") == 0);
  BOOST_TEST(number("SELECT count(*) FROM invoices WHERE is_opening = 0") == 0);
}

BOOST_AUTO_TEST_CASE(what_was_billed_elsewhere_is_an_opening_invoice_outside_the_revenue) {
  BOOST_TEST(told("key,client,product,start,cycle,billed_until\n"
                  "s1,ada,web,2024-05-10,monthly,2026-12-10\n") == "1 of 1");
  const Invoice opening = call(GetInvoice{.id = {1}});
  BOOST_TEST(opening.is_opening);
  BOOST_TEST((opening.status == InvoiceStatus::paid));
  BOOST_TEST(opening.number->str() == "opening 1");
  BOOST_TEST(opening.lines.size() == 1U);
  BOOST_TEST(opening.lines.front().period_from->to_string() == "2026-11-10");
  BOOST_TEST(opening.lines.front().period_to->to_string() == "2026-12-10");
  BOOST_TEST((opening.total == test::euro("10.00")));
  BOOST_TEST(call(ReportRevenue{.from = Date::of(2020, 1, 1), .to = Date::of(2030, 1, 1)}).rows.empty());
  BOOST_TEST(number("SELECT sum(balance) FROM ledger_accounts WHERE kind = 'opening'") == 0);
  BOOST_TEST(number("SELECT sum(balance) FROM ledger_accounts WHERE kind = 'receivable'") == 0);
  BOOST_TEST(call(VerifyLedger{}).holds);
}

BOOST_AUTO_TEST_CASE(an_end_gives_back_no_more_of_an_opening_than_was_paid_of_it) {
  BOOST_TEST(told("key,client,product,start,cycle,billed_until,opening_amount,opening_paid,opening_number\n"
                  "s1,ada,web,2024-05-10,monthly,2026-12-10,12.00,0,A-77\n"
                  "s2,ada,web,2024-05-10,monthly,2026-12-10,12.00,12.00,A-78\n") == "2 of 2");
  for (const std::int64_t id : {1, 2}) {
    call(TerminateService{.id = {id}, .version = 1, .at = TerminateAt::now, .date = {}});
  }
  call(RunAutomation{});
  const Page<CreditNote> notes = call(ListCreditNotes{});
  BOOST_TEST(notes.items.size() == 2U);
  BOOST_TEST((call(GetInvoice{.id = notes.items.front().invoice}).number->str() == "A-77"));
  BOOST_TEST((notes.items.front().settled == notes.items.front().total));
  BOOST_TEST((notes.items.back().refunded == notes.items.back().total));
  BOOST_TEST(call(VerifyLedger{}).holds);
}

BOOST_AUTO_TEST_CASE(a_service_goes_on_being_due_on_the_day_it_was_due_on) {
  BOOST_TEST(told("key,client,product,start,cycle,billed_until\n"
                  "s1,ada,web,2024-01-31,monthly,2026-12-10\n"
                  "s2,ada,web,2024-01-31,monthly,2026-11-30\n") == "2 of 2");
  BOOST_TEST(call(GetService{.id = {1}}).terms.front().origin.to_string() == "2026-12-10");
  BOOST_TEST(call(GetService{.id = {2}}).terms.front().origin.to_string() == "2024-01-31");
  clock->set(Timestamp::parse("2026-12-10T12:00:00Z"));
  call(RunAutomation{});
  const BilledTimeline timeline = call(GetBilledTimeline{.id = {1}});
  BOOST_TEST(timeline.periods.back().from.to_string() == "2026-12-10");
  BOOST_TEST(timeline.periods.back().to.to_string() == "2027-01-10");
}

BOOST_AUTO_TEST_CASE(what_was_imported_is_found_by_its_key) {
  told("key,client,product,start,cycle\ns1,ada,web,2024-05-10,monthly\n");
  const ImportedRows found = call(FindImport{.key = "s1"});
  BOOST_TEST(found.items.size() == 1U);
  BOOST_TEST(found.items.front().noun.str() == "service");
  BOOST_TEST(found.items.front().id == 1);
  BOOST_TEST(call(FindImport{.key = "s2"}).items.empty());
}

BOOST_AUTO_TEST_CASE(a_line_may_say_until_when_it_was_billed_at_which_price_and_that_it_is_suspended) {
  BOOST_TEST(told("key,client,product,start,cycle,quantity,billed_until,price,suspended\n"
                  "s1,ada,web,2024-05-10,monthly,2.5,2026-11-10,8.50,true\n") == "1 of 1");
  const Service service = only_service();
  BOOST_TEST((service.status == ServiceStatus::suspended));
  BOOST_TEST((service.suspension_reason == SuspensionReason::overdue));
  BOOST_TEST(service.billed_until->to_string() == "2026-11-10");
  BOOST_TEST(number("SELECT price FROM service_terms") == 850);
}

BOOST_AUTO_TEST_CASE(what_was_paid_once_is_completed) {
  BOOST_TEST(told("key,client,product,start\ns1,ada,web,2024-05-10\n") == "1 of 1");
  BOOST_TEST((only_service().status == ServiceStatus::completed));
}

BOOST_AUTO_TEST_CASE(every_bad_line_is_told) {
  BOOST_TEST(told("key,client,product,start,cycle,price,quantity,billed_until\n"
                  "s1,bob,web,2026-01-01,monthly,,,\n"
                  "s2,ada,mail,2026-01-01,monthly,,,\n"
                  "s3,ada,web,2026-13-01,monthly,,,\n"
                  "s4,ada,web,2026-01-01,sometimes,,,\n"
                  "s5,ada,web,2026-01-01,yearly,,,\n"
                  "s6,ada,web,2026-01-01,monthly,free,,\n"
                  "s7,ada,web,2026-01-01,monthly,,many,\n"
                  "s8,ada,web,2026-01-01,monthly,,,2025-01-01\n"
                  "s9,ada,web,2026-01-01,monthly,,,\n"
                  "s9,ada,web,2026-01-01,monthly,,,\n") ==
             "1 of 10; 2 import.unknown_key at client; 3 import.unknown_key at product; 4 date.no_such_day at start; "
             "5 import.bad_cycle at cycle; 6 price.not_for_sale; 7 money.malformed at price; "
             "8 decimal.malformed at quantity; 9 service.billed_before_start at billed_until; "
             "11 import.key_taken at key");
}

BOOST_AUTO_TEST_CASE(keys_of_another_seller_are_unknown) {
  BOOST_TEST(refusal(ImportServices{.text = "key,client,product,start,cycle\ns1,ada,web,2026-01-01,monthly\n"},
                     add_seller()) == "import.bad_lines at line 2, client");
}

BOOST_AUTO_TEST_CASE(a_service_fixes_the_currency_of_its_client) {
  told("key,client,product,start,cycle\ns1,ada,web,2024-05-10,monthly\n");
  const UpdateClient other_currency{.id = {1}, .version = 1, .currency = Currency::of("USD")};
  BOOST_TEST(refusal(other_currency) == "client.currency_fixed");
  BOOST_TEST(refusal(UpdateClient{.id = {1}, .version = 1, .name = "Ada Byron"}) == "nothing");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
