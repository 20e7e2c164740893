// Correction: what a service whose billed days changed is owed and owes, from all its terms and all it was billed.
//
// The slow sibling of the daily path: it is called for a service that was changed, ended or cancelled for days that
// were billed already, and compares the whole history. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "billhook/billing/invoice.hpp"
#include "billing/invoices/charge_source.hpp"
#include "billing/invoices/subject_store.hpp"
#include "services/service_rules.hpp"

namespace billhook::services {

/// What is to be billed.
struct CorrectionItem {
  LineKind kind = LineKind::recurring;
  PeriodItem item;
  std::int32_t generation = 0;  // how often lines of that kind began on that day before
};

struct Correction {
  std::vector<billing::Release> releases;  // of no subject yet
  std::vector<CorrectionItem> items;
  std::optional<Date> billed_until;
};

/// `day` is the day of the run. Errors: those of billhook::reconcile, check_periods and check_item_count.
Correction correct(const BillingState& state, std::span<const ServiceTerm> terms,
                   std::span<const billing::BilledLine> billed, Date day, std::int32_t days_before);

}  // namespace billhook::services
