// The state table of a service, and how its terms become what billing asks for. Pure; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/state_table.hpp"
#include "billhook/services/service.hpp"
#include "billing/schedule/schedule_rules.hpp"
#include "services/events.hpp"
#include "services/reasons.hpp"

namespace billhook::services {

/// What happens to a service.
enum class ServiceStep : std::uint8_t {
  provision,  // the provisioner is asked to set it up
  retry,      // the same once more
  activate,   // it runs
  fail,       // the provisioner gave up
  suspend,
  unsuspend,
  terminate,
  cancel,    // it was never delivered
  complete,  // paid once, delivered, nothing more to bill
  mark_fraud,
};

using ServiceArrow = Arrow<ServiceStatus, ServiceStep, engine::EventOf<Service>>;

constexpr ServiceArrow service_arrow(ServiceStep step, States<ServiceStatus> from, ServiceStatus to,
                                     const engine::EventOf<Service>& event, std::string_view verb) {
  return {step, from, to, &event, &reasons.service_not_allowed, verb};
}

/// Only these arrows exist.
inline constexpr ServiceArrow service_arrows[] = {
    service_arrow(ServiceStep::provision, {ServiceStatus::pending}, ServiceStatus::provisioning,
                  events.service_provisioning, "provisioned"),
    service_arrow(ServiceStep::retry, {ServiceStatus::failed}, ServiceStatus::provisioning, events.service_retried,
                  "retried"),
    service_arrow(ServiceStep::activate, {ServiceStatus::provisioning}, ServiceStatus::active, events.service_activated,
                  "activated"),
    service_arrow(ServiceStep::fail, {ServiceStatus::provisioning}, ServiceStatus::failed, events.service_failed,
                  "failed"),
    service_arrow(ServiceStep::suspend, {ServiceStatus::active}, ServiceStatus::suspended, events.service_suspended,
                  "suspended"),
    service_arrow(ServiceStep::unsuspend, {ServiceStatus::suspended}, ServiceStatus::active, events.service_unsuspended,
                  "unsuspended"),
    service_arrow(ServiceStep::terminate, {ServiceStatus::active, ServiceStatus::suspended}, ServiceStatus::terminated,
                  events.service_terminated, "terminated"),
    service_arrow(ServiceStep::cancel, {ServiceStatus::pending, ServiceStatus::failed}, ServiceStatus::cancelled,
                  events.service_cancelled, "cancelled"),
    service_arrow(ServiceStep::complete, {ServiceStatus::active}, ServiceStatus::completed, events.service_completed,
                  "completed"),
    service_arrow(
        ServiceStep::mark_fraud,
        {ServiceStatus::pending, ServiceStatus::provisioning, ServiceStatus::failed, ServiceStatus::active,
         ServiceStatus::suspended, ServiceStatus::terminated, ServiceStatus::cancelled, ServiceStatus::completed},
        ServiceStatus::fraud, events.service_marked_fraud, "marked as fraud"),
};
static_assert(are_in_order(service_arrows, ServiceStep::mark_fraud));

/// Where a step leads, or nothing when there is no such arrow.
constexpr std::optional<ServiceStatus> next_status(ServiceStatus from, ServiceStep step) {
  return follow(service_arrows, from, step);
}

/// Where a step leads. Errors: precondition `service.not_allowed`, saying what is and from where.
ServiceStatus require_next(ServiceStatus from, ServiceStep step);

/// The term that holds on a day: the last that began. Null before the first.
const ServiceTerm* term_on(std::span<const ServiceTerm> terms, Date day);

/// The first day after a day on which a term begins.
std::optional<Date> next_change(std::span<const ServiceTerm> terms, Date day);

/// A term as the schedule rules take it, closed by the next one and by the service's end. Not of a service that is paid
/// once.
Term schedule_term(std::span<const ServiceTerm> terms, std::size_t index, std::optional<Date> end);

/// Whether it is paid once rather than by periods.
inline bool is_paid_once(std::span<const ServiceTerm> terms) { return !terms.front().cycle; }

/// What a service that is paid once is billed for.
PeriodItem once_item(const ServiceTerm& term);

/// The date a term is billed for on a day: days ahead where it is billed in advance, else the day itself.
Date target_of(Timing timing, Date day, std::int32_t days_before);

/// Where a service stands between what is billed and what is to be.
struct BillingState {
  ServiceStatus status = ServiceStatus::pending;
  Date start;
  std::optional<Date> end;
  std::optional<Date> billed_until;
  bool is_amended = false;

  /// Whether days are billed as they come due, of what has ended those before its end: not of what was never delivered,
  /// nor while it waits for its first payment or a retry.
  bool is_running() const;
  /// Whether it ended before it began.
  bool is_called_off() const { return end && *end <= start; }
};
inline BillingState billing_state(const Service& service) {
  return {service.status, service.start, service.end, service.billed_until, service.is_amended};
}

/// The first day, from `today` on, on which the run has something to do for a service, or nothing. One whose billed
/// days changed is to be looked at today.
std::optional<Date> next_bill_on(const BillingState& state, std::span<const ServiceTerm> terms,
                                 std::int32_t days_before, Date today);

/// Whether days after those that are billed are billed before they come by one term and after they went by another.
/// They may come due in another order than they stand in, so such a service is compared as a whole.
bool has_mixed_timing(const BillingState& state, std::span<const ServiceTerm> terms);

/// The end of the running period, the one that a day lies in by the cycle dates of the term of that day; or the first
/// day of a later term that begins its periods anew before. Before the start: the start.
Date running_period_end(std::span<const ServiceTerm> terms, Date day);

/// The first period that begins on a day or after: its first day.
Date next_period_from(std::span<const ServiceTerm> terms, Date day);

/// What an imported service counts as billed until: the end of the period a day lies in, or its start where periods are
/// billed after they end.
Date period_end(const ServiceTerm& term, Date day);

/// Sums what services bring in per month, exactly, so that a report rounds once.
class MonthlySum {
 public:
  void add(Money price, Decimal quantity, const Cycle& cycle);
  void add(const MonthlySum& other);
  std::int64_t services() const { return services_; }
  /// Half up to the minor unit.
  Money amount(Currency currency) const;

 private:
  std::int64_t services_ = 0;
  int128 billionths_ = 0;  // of a minor unit
};

}  // namespace billhook::services
