#include "paying_clients.hpp"

#include <algorithm>
#include <string>

namespace hosting_company {

using namespace billhook;

namespace {

/// The next full ten, of yen the next full thousand.
Money rounded_up(Money amount) {
  const std::int64_t step = amount.currency().decimals() == 0 ? 1000 : 10 * amount.currency().scale();
  return {(amount.minor() / step + 1) * step, amount.currency()};
}

}  // namespace

void PayingClients::receive(const Invoice& invoice, Date today) {
  const Money open = invoice.total - invoice.paid;
  if (!open.is_positive()) return;  // paid from credit
  const Date due = *invoice.due_date;
  const Date in_time = today + random_.between(1, std::max(1, due - today));
  switch (habit_of(invoice.client)) {
    case Habit::in_time:
      return plan(invoice, open, random_.chance(96) ? in_time : due + random_.between(1, 12));
    case Habit::late:
      return plan(invoice, open, due + random_.between(2, 25));
    case Habit::too_much:
      return plan(invoice, rounded_up(open), in_time);
    case Habit::in_two_parts: {
      const Money half = open.times(1, 2);
      plan(invoice, half, due);
      return plan(invoice, open - half, due + random_.between(5, 30));
    }
    case Habit::never:
      return;
  }
}

std::vector<RecordPayment> PayingClients::payments_of(Date day) {
  const auto found = planned_.find(day);
  if (found == planned_.end()) return {};
  std::vector<RecordPayment> payments = std::move(found->second);
  planned_.erase(found);
  int number = 0;
  for (RecordPayment& payment : payments) payment.reference = day.to_string() + '/' + std::to_string(++number);
  return payments;
}

PayingClients::Habit PayingClients::habit_of(Id<Client> client) {
  const auto found = habits_.find(client);
  return found != habits_.end() ? found->second : habits_[client] = draw_habit();
}

PayingClients::Habit PayingClients::draw_habit() {
  struct Share {
    Habit habit;
    std::size_t percent;
  };
  static const std::vector<Share> shares{
      {Habit::in_time, 84}, {Habit::late, 8}, {Habit::in_two_parts, 3}, {Habit::too_much, 3}, {Habit::never, 2}};
  return random_.pick(shares, [](const Share& share) { return share.percent; }).habit;
}

void PayingClients::plan(const Invoice& invoice, Money amount, Date day) {
  if (!amount.is_positive()) return;
  RecordPayment payment{.invoice = invoice.id, .amount = amount, .method = "bank_transfer"};
  if (random_.chance(60)) {
    payment.method = "card";
    payment.fee = amount.times(Percent::parse("1.4"));
  }
  planned_[day].push_back(payment);
}

}  // namespace hosting_company
