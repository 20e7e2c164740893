#include "billing/payments/gateway_payment.hpp"

#include <boost/test/unit_test.hpp>

#include <deque>

#include "billhook/engine/job.hpp"
#include "billhook/engine/typed_port.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;
using test::euro;

namespace {

/// A gateway that answers what it is told to, one answer for each call; without one it does not answer.
class Gateway final : public TypedPort {
 public:
  Gateway() {
    on([this](const ChargeInvoice& charge) {
      asked.push_back(charge);
      if (before_answer) before_answer();
      if (answers.empty()) throw Error{ErrorCode::unavailable, "gateway.silent", "No answer."};
      const ChargeResult answer = answers.front();
      answers.pop_front();
      return answer;
    });
  }

  std::vector<ChargeInvoice> asked;
  std::deque<ChargeResult> answers;
  std::function<void()> before_answer;
};

const ChargeResult succeeds{.status = ChargeStatus::succeeded, .reference = Text<200>{"ch_1"}};
const ChargeResult fails{.status = ChargeStatus::failed, .message = Text<1000>{"Card declined."}};

struct GatewayBook : BillingBook {
  GatewayBook() {
    set_policy({.mail_invoices = false});
    book.set_port("gateway", gateway);
  }

  Invoice pay_by_gateway(const Invoice& invoice) { return call(PayInvoice{.id = invoice.id}); }
  /// What work did: "done failed dead waiting".
  std::string work() {
    const Book::Work did = book.work();
    return std::to_string(did.done) + " " + std::to_string(did.failed) + " " + std::to_string(did.dead) + " " +
           std::to_string(did.waiting);
  }
  void wait(std::int64_t seconds) { clock->set(clock->now().plus_seconds(seconds)); }
  /// Asks until the job gives up.
  void work_until_dead() {
    while (number("SELECT count(*) FROM jobs WHERE operation = 'gateway.charge' AND state = 'dead'") == 0) {
      book.work();
      wait(86'400);
    }
  }
  std::vector<Payment> payments() { return call(ListPayments{}).items; }

  std::shared_ptr<Gateway> gateway = std::make_shared<Gateway>();
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(gateway_payment_test, GatewayBook)

BOOST_AUTO_TEST_CASE(an_invoice_is_pending_until_the_gateway_has_charged_it) {
  set_policy({.mail_invoices = true});
  const Invoice invoice = issued();
  BOOST_TEST((pay_by_gateway(invoice).status == InvoiceStatus::payment_pending));
  gateway->answers = {succeeds};
  book.work();
  BOOST_REQUIRE(gateway->asked.size() == 1U);
  const ChargeInvoice& charge = gateway->asked.front();
  BOOST_TEST(charge.key.str() == "charge.invoice.1.3");
  BOOST_TEST(charge.invoice.value == invoice.id.value);
  BOOST_TEST(charge.number.str() == invoice.number->str());
  BOOST_TEST(charge.client.value == client.value);
  BOOST_TEST(charge.amount.to_string() == "119.00 EUR");
  BOOST_TEST(charge.description.str() == "Invoice " + invoice.number->str() + " of House Ltd");
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_REQUIRE(payments().size() == 1U);
  const Payment payment = payments().front();
  BOOST_TEST(payment.method.str() == "gateway");
  BOOST_TEST(payment.reference->str() == "ch_1");
  BOOST_TEST(payment.to_invoice.amount() == "119.00");
  BOOST_TEST(balance(AccountKind::clearing, "gateway") == "119.00");
  BOOST_TEST(number("SELECT count(*) FROM jobs WHERE key = 'mail.invoice.1.payment.1'") == 1);
  BOOST_TEST(events("invoice.paid") == 1);
  BOOST_TEST(broken_checks().empty());
}

BOOST_AUTO_TEST_CASE(without_a_reference_of_the_gateway_the_key_is_the_reference) {
  pay_by_gateway(issued());
  gateway->answers = {{.status = ChargeStatus::succeeded}};
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(payments().at(0).reference->str() == "charge.invoice.1.3");
}

BOOST_AUTO_TEST_CASE(without_a_gateway_the_charge_waits) {
  book.set_port("gateway", nullptr);
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  BOOST_TEST(work() == "0 0 0 1");
  BOOST_TEST(status(invoice.id) == "payment_pending");
  book.set_port("gateway", gateway);
  gateway->answers = {succeeds};
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(status(invoice.id) == "paid");
}

BOOST_AUTO_TEST_CASE(an_invoice_is_charged_once_however_often_its_payment_is_asked_for) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  BOOST_TEST(refusal(PayInvoice{.id = invoice.id}) == "invoice.wrong_status");
  gateway->answers = {succeeds};
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(work() == "0 0 0 0");
  BOOST_TEST(refusal(PayInvoice{.id = invoice.id}) == "invoice.wrong_status");
  BOOST_TEST(refusal(PayInvoice{.id = draft().id}) == "invoice.wrong_status");
  BOOST_TEST(gateway->asked.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_failed_charge_gives_the_invoice_back_and_the_next_one_has_another_key) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  gateway->answers = {fails, succeeds};
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(status(invoice.id) == "unpaid");
  BOOST_TEST(number("SELECT count(*) FROM events WHERE name = 'invoice.payment_failed' AND subject = 1"
                    " AND payload = '{\"message\":\"Card declined.\"}'") == 1);
  BOOST_TEST(payments().empty());
  pay_by_gateway(invoice);
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_REQUIRE(gateway->asked.size() == 2U);
  BOOST_TEST(gateway->asked[0].key.str() != gateway->asked[1].key.str());
  BOOST_TEST(payments().size() == 1U);
  BOOST_TEST(broken_checks().empty());
}

BOOST_AUTO_TEST_CASE(a_gateway_that_does_not_answer_is_asked_again_for_the_same_charge) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  BOOST_TEST(work() == "0 1 0 0");
  BOOST_TEST(status(invoice.id) == "payment_pending");
  pay(invoice, "19");  // nobody knows whether the whole was charged: the question must stay the same
  wait(60);
  gateway->answers = {succeeds};
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_REQUIRE(gateway->asked.size() == 2U);
  BOOST_TEST(gateway->asked[0].key.str() == gateway->asked[1].key.str());
  BOOST_TEST(gateway->asked[1].amount.amount() == "119.00");
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_TEST(credit() == "19.00");
  BOOST_TEST(broken_checks().empty());
}

BOOST_AUTO_TEST_CASE(what_is_owed_when_the_gateway_is_first_asked_is_charged) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  pay(invoice, "19");
  gateway->answers = {succeeds};
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(gateway->asked.at(0).amount.amount() == "100.00");
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_TEST(credit() == "0.00");
}

BOOST_AUTO_TEST_CASE(an_invoice_that_was_paid_otherwise_meanwhile_is_not_charged) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  pay(invoice, "119");
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(gateway->asked.empty());
  BOOST_TEST(number("SELECT count(*) FROM jobs WHERE state = 'done' AND last_error LIKE 'job.not_needed%'") == 1);
}

BOOST_AUTO_TEST_CASE(a_charge_that_staff_gave_up_is_not_made_beside_the_next) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  call(ExpectNoPayment{.id = invoice.id});
  BOOST_TEST(status(invoice.id) == "unpaid");
  pay_by_gateway(invoice);
  gateway->answers = {succeeds};
  BOOST_TEST(work() == "2 0 0 0");
  BOOST_REQUIRE(gateway->asked.size() == 1U);
  BOOST_TEST(gateway->asked[0].key.str() == "charge.invoice.1.5");
}

BOOST_AUTO_TEST_CASE(a_payment_that_staff_expect_otherwise_is_not_charged) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  call(ExpectNoPayment{.id = invoice.id});
  call(ExpectPayment{.id = invoice.id});
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(gateway->asked.empty());
  BOOST_TEST(status(invoice.id) == "payment_pending");
}

BOOST_AUTO_TEST_CASE(money_that_came_after_all_is_recorded_whatever_became_of_the_invoice) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  gateway->answers = {succeeds};
  gateway->before_answer = [&] {
    call(ExpectNoPayment{.id = invoice.id});
    call(CancelInvoice{.id = invoice.id});
  };
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(status(invoice.id) == "cancelled");
  BOOST_TEST(credit() == "119.00");
  BOOST_TEST(broken_checks().empty());
}

BOOST_AUTO_TEST_CASE(a_failure_that_comes_late_says_nothing_of_another_payment) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  gateway->answers = {fails};
  gateway->before_answer = [&] {
    call(ExpectNoPayment{.id = invoice.id});
    call(ExpectPayment{.id = invoice.id});
  };
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(status(invoice.id) == "payment_pending");
  BOOST_TEST(events("invoice.payment_failed") == 0);
}

BOOST_AUTO_TEST_CASE(a_charge_nobody_knows_of_stays_pending_and_staff_settle_it) {
  const Invoice paid_after_all = issued();
  pay_by_gateway(paid_after_all);
  work_until_dead();
  BOOST_TEST(status(paid_after_all.id) == "payment_pending");
  BOOST_TEST(events("invoice.payment_unknown") == 1);
  const Page<Job> dead = call(ListJobs{.state = JobState::dead});
  BOOST_REQUIRE(dead.items.size() == 1U);
  BOOST_TEST(dead.items[0].subject == paid_after_all.id.value);
  call(RetryJob{.id = dead.items[0].id});
  gateway->answers = {succeeds};
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(gateway->asked.back().key.str() == gateway->asked.front().key.str());
  BOOST_TEST(status(paid_after_all.id) == "paid");
}

BOOST_AUTO_TEST_CASE(a_dead_charge_that_staff_gave_up_is_not_made_when_its_job_runs_again) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  work_until_dead();
  const std::size_t asked = gateway->asked.size();
  call(ExpectNoPayment{.id = invoice.id});
  call(RetryJob{.id = call(ListJobs{.state = JobState::dead}).items.at(0).id});
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(gateway->asked.size() == asked);
  BOOST_TEST(status(invoice.id) == "unpaid");
}

BOOST_AUTO_TEST_CASE(staff_may_record_the_payment_before_the_gateway_tells_of_it) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  BOOST_TEST(work() == "0 1 0 0");
  const auto record_by_hand = [&] {
    call(RecordPayment{.invoice = invoice.id, .amount = euro("119"), .method = "gateway", .reference = "ch_1"});
  };
  gateway->answers = {succeeds};
  gateway->before_answer = record_by_hand;
  wait(60);
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(payments().size() == 1U);
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_TEST(credit() == "0.00");
}

BOOST_AUTO_TEST_CASE(clients_pay_their_own_invoices_and_no_others) {
  const Id<Client> other = add_client("Eve").id;
  const Invoice invoice = issued();
  BOOST_TEST(refusal(PayInvoice{.id = invoice.id}, Actor::client(other)) == "invoice.not_found");
  BOOST_TEST(refusal(PayInvoice{.id = draft().id}, Actor::client(client)) == "invoice.not_found");
  BOOST_TEST(refusal(PayInvoice{.id = invoice.id}, add_staff({Permission::invoice_view})) == "permission.missing");
  BOOST_TEST((call(PayInvoice{.id = invoice.id}, Actor::client(client)).status == InvoiceStatus::payment_pending));
  BOOST_TEST(number("SELECT count(*) FROM audit WHERE operation = 'invoice.pay' AND outcome = 'ok'"
                    " AND actor = 'client:1'") == 1);
}

BOOST_AUTO_TEST_CASE(an_invoice_given_back_is_looked_at_by_dunning_again) {
  const Invoice invoice = issued();
  pay_by_gateway(invoice);
  tamper("UPDATE invoices SET dunning_on = NULL");
  gateway->answers = {fails};
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(number("SELECT count(*) FROM invoices WHERE dunning_on IS NOT NULL") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
