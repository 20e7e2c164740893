// The operations that move a service along its states: provision, suspend, terminate and the rest. Each needs the
// version that was read, so that of two people who act at once the second is told. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/services/service.hpp"

namespace billhook {

/// When a termination takes effect.
enum class TerminateAt : std::uint8_t { now, end_of_period, date };

template <>
struct EnumNames<TerminateAt> {
  static constexpr std::array<std::string_view, 3> names{"now", "end_of_period", "date"};
};

/// Hands a pending service to the provisioner without waiting for a payment.
struct ProvisionService {
  static constexpr std::string_view operation = "service.provision";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &ProvisionService::id, {.doc = "Which one."});
    v.version(&ProvisionService::version);
  }
};

/// Hands a failed service to the provisioner once more.
struct RetryService {
  static constexpr std::string_view operation = "service.retry";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &RetryService::id, {.doc = "Which one."});
    v.version(&RetryService::version);
  }
};

/// Stops an active service. It goes on being billed.
struct SuspendService {
  static constexpr std::string_view operation = "service.suspend";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;
  SuspensionReason reason = SuspensionReason::other;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &SuspendService::id, {.doc = "Which one."});
    v.version(&SuspendService::version);
    v("reason", &SuspendService::reason, {.doc = "Why. Payment lifts `overdue` and no other."});
  }
};

/// Lifts a suspension, whatever its reason.
struct UnsuspendService {
  static constexpr std::string_view operation = "service.unsuspend";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UnsuspendService::id, {.doc = "Which one."});
    v.version(&UnsuspendService::version);
  }
};

/// Ends a service, now or later. Days that were billed and are no longer used are given back by the next run.
struct TerminateService {
  static constexpr std::string_view operation = "service.terminate";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;
  TerminateAt at = TerminateAt::end_of_period;
  std::optional<Date> date = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &TerminateService::id, {.doc = "Which one."});
    v.version(&TerminateService::version);
    v("at", &TerminateService::at,
      {.doc = "When it ends: today, with the period that runs today, or on a date.", .has_default = true});
    v("date", &TerminateService::date, {.doc = "With at `date`: the first day it no longer runs."});
  }
};

/// Takes an end that has not come yet away again.
struct KeepService {
  static constexpr std::string_view operation = "service.keep";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &KeepService::id, {.doc = "Which one."});
    v.version(&KeepService::version);
  }
};

/// Drops a service that was never delivered: pending or failed. All it was billed is given back by the next run.
struct CancelService {
  static constexpr std::string_view operation = "service.cancel";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &CancelService::id, {.doc = "Which one."});
    v.version(&CancelService::version);
  }
};

/// Stops a service and its billing because the order was a fraud. What was billed stays for staff to settle.
struct MarkServiceFraud {
  static constexpr std::string_view operation = "service.mark_fraud";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &MarkServiceFraud::id, {.doc = "Which one."});
    v.version(&MarkServiceFraud::version);
  }
};

}  // namespace billhook
