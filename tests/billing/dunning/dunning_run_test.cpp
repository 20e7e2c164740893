#include <boost/test/unit_test.hpp>

#include "billing/invoices/invoice_run.hpp"
#include "billing/invoices/subject_store.hpp"
#include "billing/tasks.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;
using test::euro;
using test::month_of;

namespace {

const Policy strict{.payment_days = 5,
                    .dunning = {{{.name = "first", .kind = DunningKind::reminder, .days = 2, .fee = {}},
                                 {.name = "fee",
                                  .kind = DunningKind::late_fee,
                                  .days = 4,
                                  .fee = LateFee{.kind = LateFeeKind::fixed, .amounts = {euro("10")}}},
                                 {.name = "off", .kind = DunningKind::suspend, .days = 6, .fee = {}},
                                 {.name = "end", .kind = DunningKind::terminate, .days = 8, .fee = {}}}}};

const engine::ParkedClients nobody;

struct Steps {
  std::int64_t reminders = 0;
  std::int64_t late_fees = 0;
  std::int64_t suspensions = 0;
  std::int64_t terminations = 0;
};

std::int64_t count_of(const engine::TaskPiece& piece, std::string_view deed) {
  std::int64_t done = 0;
  for (const engine::TaskDeed& each : piece.deeds) done += each.name == deed ? each.done : 0;
  return done;
}

struct DunningBook : BillingBook {
  DunningBook() { set_policy(strict); }

  /// All steps of a day, in chunks of two invoices.
  Steps dun(std::string_view day) {
    set_day(day);
    Steps sum;
    in_transaction([&](engine::Context& context) {
      engine::TaskPiece piece;
      do {
        piece = take_dunning_steps(context, {.day = Date::parse(day), .at_most = 2, .parked = nobody});
        sum.reminders += count_of(piece, "reminder");
        sum.late_fees += count_of(piece, "late_fee");
        sum.suspensions += count_of(piece, "suspend");
        sum.terminations += count_of(piece, "terminate");
      } while (!piece.is_finished);
    });
    return sum;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(dunning_run_test, DunningBook)

BOOST_AUTO_TEST_CASE(each_step_is_taken_on_its_day_and_once) {
  const Invoice invoice = issued();  // due 2026-11-27
  BOOST_TEST(dun("2026-11-28").reminders == 0);
  BOOST_TEST(dun("2026-11-29").reminders == 1);
  BOOST_TEST(dun("2026-11-29").reminders == 0);
  BOOST_TEST(dun("2026-12-01").late_fees == 1);
  const Invoice fee = read({2});
  BOOST_TEST(fee.late_fee_for->value == invoice.id.value);
  BOOST_TEST(fee.lines.at(0).net.amount() == "10.00");
  BOOST_TEST((fee.lines.at(0).kind == LineKind::late_fee));
  BOOST_TEST(dun("2026-12-03").suspensions == 1);
  BOOST_TEST(events("invoice.suspend_due") == 1);
  BOOST_TEST(dun("2026-12-05").terminations == 1);
  BOOST_TEST(events("invoice.terminate_due") == 1);
  BOOST_TEST(number("SELECT count(*) FROM dunning_steps WHERE invoice = 1") == 4);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_is_paid_is_left_alone) {
  pay(issued(), "119");
  const Steps outcome = dun("2026-12-30");
  BOOST_TEST(outcome.reminders + outcome.late_fees + outcome.suspensions + outcome.terminations == 0);
}

BOOST_AUTO_TEST_CASE(a_late_fee_is_charged_no_late_fee) {
  issued();
  dun("2026-12-01");
  dun("2027-03-01");
  dun("2027-03-02");
  BOOST_TEST(number("SELECT count(*) FROM invoices") == 2);
}

BOOST_AUTO_TEST_CASE(an_unpaid_late_fee_is_reminded_of_and_has_no_other_consequence) {
  const Invoice invoice = issued();
  dun("2026-12-01");
  const Invoice fee = read({2});
  pay(invoice, "119");
  const Steps outcome = dun("2027-03-01");
  BOOST_TEST(outcome.reminders == 1);
  BOOST_TEST(outcome.late_fees + outcome.suspensions + outcome.terminations == 0);
  BOOST_TEST(events("invoice.suspend_due") == 0);
  BOOST_TEST(events("invoice.terminate_due") == 0);
  BOOST_TEST(status(fee.id) == "unpaid");
  BOOST_TEST(number("SELECT count(*) FROM invoices WHERE dunning_on IS NOT NULL AND status = 'unpaid'") == 0);
}

BOOST_AUTO_TEST_CASE(a_policy_that_becomes_stricter_counts_at_once) {
  set_policy({.dunning = std::vector<DunningStep>{}});
  issued();
  BOOST_TEST(dun("2026-12-03").suspensions == 0);
  call(UpdateClient{.id = client, .version = 1, .policy = strict});
  BOOST_TEST(dun("2026-12-03").suspensions == 1);
}

BOOST_AUTO_TEST_CASE(nobody_is_reminded_while_a_payment_is_expected) {
  const Invoice invoice = issued();
  call(ExpectPayment{.id = invoice.id});
  BOOST_TEST(dun("2026-12-03").suspensions == 0);
  call(ExpectNoPayment{.id = invoice.id});
  BOOST_TEST(dun("2026-12-03").suspensions == 1);
}

BOOST_AUTO_TEST_CASE(late_fees_go_with_what_is_cancelled) {
  const Invoice invoice = issued();
  BOOST_TEST(dun("2026-12-01").late_fees == 1);
  call(CancelInvoice{.id = invoice.id});
  BOOST_TEST(status({2}) == "cancelled");
  BOOST_TEST((call(GetCreditNote{.id = {2}}).reason == CreditReason::fee));
  BOOST_TEST(balance(AccountKind::receivable) == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_takes_the_place_of_a_debt_is_as_old_as_that) {
  const Id<Subject> subject = subject_of(add_service().value);
  const Date start = Date::of(2026, 11, 22);
  bill({{client, {month_of(subject, start, "10")}}});  // due 2026-11-27
  BOOST_TEST(dun("2026-12-01").late_fees == 1);
  Charge dearer = month_of(subject, start, "20");
  dearer.generation = 1;
  const Release all{.invoice = {1},
                    .line = {1},
                    .from = start,
                    .to = start.add_months(1),
                    .days = 30,
                    .live_days = 30,
                    .reason = CreditReason::price,
                    .subject = subject};
  bill({{client, {dearer}, {all}}});
  const Invoice anew = read({3});
  BOOST_TEST((anew.due_date == Date::of(2026, 12, 6)));
  BOOST_TEST((anew.replaces == Id<Invoice>{1}));
  BOOST_TEST(anew.aged_amount->amount() == "11.90");
  BOOST_TEST((anew.aged_since == Date::of(2026, 11, 27)));
  BOOST_TEST(status({2}) == "unpaid");  // the fee stays: it was late
  in_transaction([&](engine::Context& context) {
    BOOST_TEST(has_overdue_invoice(context.db(), context.scope(), subject, Date::of(2026, 12, 1)));
  });
  const Steps next = dun("2026-12-03");
  BOOST_TEST(next.late_fees == 0);  // once
  BOOST_TEST(next.suspensions == 1);
  pay(anew, "11.90");  // the old part of it; the rest is due on 6 December
  BOOST_TEST(dun("2026-12-05").terminations == 0);
  BOOST_TEST(dun("2026-12-14").terminations == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(many_invoices_are_dunned_in_chunks) {
  for (int i = 0; i < 5; ++i) issued();
  BOOST_TEST(dun("2026-11-29").reminders == 5);
  BOOST_TEST(number("SELECT count(*) FROM jobs WHERE key LIKE '%reminder.first'") == 5);
}

BOOST_AUTO_TEST_CASE(billing_says_which_subjects_an_invoice_is_for_and_which_are_overdue) {
  const Id<Subject> first = subject_of(add_service().value);
  const Id<Subject> later = subject_of(add_service().value);
  const Id<Subject> other = subject_of(9);
  const Date start = Date::of(2026, 11, 22);
  bill({{client, {month_of(later, start, "10"), month_of(first, start, "10")}}});
  dun("2026-12-01");
  in_transaction([&](engine::Context& context) {
    const auto services_on = [&](Id<Invoice> invoice) {
      std::vector<std::int64_t> services;
      for (const Subject& subject : list_subjects_on(context.db(), context.scope(), invoice, SubjectKind::service)) {
        services.push_back(subject.row);
      }
      return services;
    };
    const std::vector<std::int64_t> expected{1, 2};
    BOOST_TEST(services_on({1}) == expected);
    BOOST_TEST(services_on({2}) == expected);  // the late fee for it
    BOOST_TEST(has_overdue_invoice(context.db(), context.scope(), first, Date::of(2026, 11, 28)));
    BOOST_TEST(!has_overdue_invoice(context.db(), context.scope(), first, Date::of(2026, 11, 27)));
    BOOST_TEST(!has_overdue_invoice(context.db(), context.scope(), other, Date::of(2026, 12, 28)));
    BOOST_TEST(!owes_suspension(context.db(), context.scope(), first));
    const std::vector<InvoiceLine> lines = list_lines_of_subject(context.db(), context.scope(), first);
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST(lines[0].service->value == 1);
  });
  dun("2026-12-03");
  in_transaction([&](engine::Context& context) {
    BOOST_TEST(owes_suspension(context.db(), context.scope(), first));
    BOOST_TEST(!owes_suspension(context.db(), context.scope(), other));
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
