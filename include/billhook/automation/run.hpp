// Automation: the daily run, and what became of it. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"

namespace billhook {

struct Client;

/// The tasks of a day, in their order.
enum class DailyTask : std::uint8_t {
  change_terms,
  end_services,
  generate_invoices,
  apply_credit,
  remind,
  charge_late_fees,
  suspend,
  terminate,
  forget_old  // jobs that were done and idempotency keys that were used 90 days ago
};

template <>
struct EnumNames<DailyTask> {
  static constexpr std::array<std::string_view, 9> names{"change_terms", "end_services", "generate_invoices",
                                                         "apply_credit", "remind",       "charge_late_fees",
                                                         "suspend",      "terminate",    "forget_old"};
};

/// What a task did.
struct TaskCount {
  DailyTask task = DailyTask::change_terms;
  std::int64_t done = 0;
  std::int64_t skipped = 0;
  std::int64_t failed = 0;

  template <class V>
  static void fields(V&& v) {
    v("task", &TaskCount::task, {.doc = "Which task."});
    v("done", &TaskCount::done, {.doc = "What it did: invoices made, reminders sent, services ended, rows forgotten."});
    v("skipped", &TaskCount::skipped, {.doc = "Clients passed over because they are parked."});
    v("failed", &TaskCount::failed, {.doc = "Clients it failed for; they are parked now."});
  }
};

/// A client that a task failed for. The run goes on without it until staff release it.
struct ParkedClient {
  Id<ParkedClient> id;
  Id<Client> client;
  Date day;
  DailyTask task = DailyTask::change_terms;
  Text<100> reason;
  Text<500> message;

  template <class V>
  static void fields(V&& v) {
    v("id", &ParkedClient::id, {.doc = "Identifier.", .key = true});
    v("client", &ParkedClient::client, {.doc = "Who is parked."});
    v("day", &ParkedClient::day, {.doc = "The day it failed on."});
    v("task", &ParkedClient::task, {.doc = "The task that failed."});
    v("reason", &ParkedClient::reason, {.doc = "Reason of the error."});
    v("message", &ParkedClient::message, {.doc = "What the error said."});
  }
};

struct AutomationReport {
  std::optional<Date> from = {};
  std::optional<Date> until = {};
  std::int64_t days = 0;
  std::vector<TaskCount> tasks = {};
  std::vector<ParkedClient> parked = {};

  template <class V>
  static void fields(V&& v) {
    v("from", &AutomationReport::from, {.doc = "First day it worked on; absent when all was done before."});
    v("until", &AutomationReport::until, {.doc = "The day up to which everything is done now."});
    v("days", &AutomationReport::days, {.doc = "How many days it finished."});
    v("tasks", &AutomationReport::tasks, {.doc = "What was done, by task."});
    v("parked", &AutomationReport::parked, {.doc = "Whom it parked: the first 100."});
  }
};

/// Does each day's tasks up to and including a day, oldest day first, each day once. Stopped or cut off anywhere, the
/// next run goes on from there; a run after missed days ends as if each day had had its own.
struct RunAutomation {
  static constexpr std::string_view operation = "automation.run";
  using Reply = AutomationReport;

  std::optional<Date> until = {};

  template <class V>
  static void fields(V&& v) {
    v("until", &RunAutomation::until, {.doc = "The last day to do; today when left out, and never after today."});
  }
};

struct AutomationStatus {
  std::optional<Date> finished = {};
  std::optional<Date> under_way = {};
  std::optional<DailyTask> task = {};
  std::int64_t days_behind = 0;
  std::int64_t parked = 0;

  template <class V>
  static void fields(V&& v) {
    v("finished", &AutomationStatus::finished, {.doc = "The last day that is done."});
    v("under_way", &AutomationStatus::under_way, {.doc = "The day a run stopped in."});
    v("task", &AutomationStatus::task, {.doc = "The task it stopped in."});
    v("days_behind", &AutomationStatus::days_behind, {.doc = "Days to do by the end of today."});
    v("parked", &AutomationStatus::parked, {.doc = "How many clients wait for a human."});
  }
};

struct GetAutomationStatus {
  static constexpr std::string_view operation = "automation.status";
  using Reply = AutomationStatus;

  template <class V>
  static void fields(V&&) {}
};

struct ListParkedClients {
  static constexpr std::string_view operation = "automation.list_parked";
  using Reply = Page<ParkedClient>;

  std::int32_t limit = 50;
  std::optional<Id<ParkedClient>> after = {};

  template <class V>
  static void fields(V&& v) {
    v("limit", &ListParkedClients::limit, {.doc = "How many at most.", .min = 1, .max = 500, .has_default = true});
    v("after", &ListParkedClients::after, {.doc = "The `next` of the page before."});
  }
};

/// Lets the run bill a parked client again.
struct ReleaseClient {
  static constexpr std::string_view operation = "automation.release";
  using Reply = ParkedClient;

  Id<Client> client;

  template <class V>
  static void fields(V&& v) {
    v("client", &ReleaseClient::client, {.doc = "Who."});
  }
};

}  // namespace billhook
