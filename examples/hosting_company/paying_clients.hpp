// PayingClients: what the clients do with their invoices. Most pay in time, some late, some in two parts, some too
// much, some never; always the same, because it is all drawn from a seed.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "billhook/billing/payment.hpp"
#include "random.hpp"

namespace hosting_company {

class PayingClients {
 public:
  explicit PayingClients(std::uint64_t seed) : random_{seed} {}

  /// A client gets an invoice and makes up its mind.
  void receive(const billhook::Invoice& invoice, billhook::Date today);
  /// The day's bank statement.
  std::vector<billhook::RecordPayment> payments_of(billhook::Date day);

 private:
  enum class Habit : std::uint8_t { in_time, late, in_two_parts, too_much, never };

  Habit habit_of(billhook::Id<billhook::Client> client);
  Habit draw_habit();
  void plan(const billhook::Invoice& invoice, billhook::Money amount, billhook::Date day);

  Random random_;
  std::map<billhook::Id<billhook::Client>, Habit> habits_;
  std::map<billhook::Date, std::vector<billhook::RecordPayment>> planned_;
};

}  // namespace hosting_company
