// The daily task around unpaid invoices: reminders, late fees, suspensions, terminations.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "billhook/base/date.hpp"
#include "billing/invoices/charge_source.hpp"

namespace billhook::billing {

struct DunningOutcome {
  std::int64_t reminders = 0;
  std::int64_t late_fees = 0;
  std::int64_t suspensions = 0;
  std::int64_t terminations = 0;
  bool is_done = true;
  std::vector<FailedClient> failed;
};

/// Takes the dunning steps that are due on `today` for at most `max_invoices` unpaid invoices, in the order of their
/// due days: reminder mails, late fees (a new invoice), the events `invoice.suspend_due` and `invoice.terminate_due`.
/// What is done is not selected again, so the caller repeats until `is_done`. Failed invoices are looked at again the
/// next day. Within a transaction.
DunningOutcome take_dunning_steps(engine::Context& context, Date today, std::size_t max_invoices);

}  // namespace billhook::billing
