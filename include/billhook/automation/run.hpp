// Automation: the daily run, and what became of it. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"

namespace billhook {

struct Client;

/// How often a task did one of the several things it does.
struct DeedCount {
  Text<100> deed;
  std::int64_t done = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("deed", &DeedCount::deed, {.doc = "What it did: \"reminder\"."});
    v("done", &DeedCount::done, {.doc = "How often."});
  }
};

/// What a task did.
struct TaskCount {
  Text<100> task;
  std::int64_t done = 0;
  std::int64_t skipped = 0;
  std::int64_t failed = 0;
  std::optional<std::vector<DeedCount>> deeds = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("task", &TaskCount::task, {.doc = "Which task: \"generate_invoices\". The description lists all."});
    v("done", &TaskCount::done, {.doc = "What it did: invoices made, steps taken, services ended, rows forgotten."});
    v("skipped", &TaskCount::skipped, {.doc = "Clients passed over because they are parked."});
    v("failed", &TaskCount::failed, {.doc = "Clients it failed for; they are parked now."});
    v("deeds", &TaskCount::deeds, {.doc = "What `done` is made up of, where the task does several things."});
  }
};

/// A client that a task failed for. The run goes on without it until staff release it.
struct ParkedClient {
  Id<ParkedClient> id;
  Id<Client> client;
  Date day;
  Text<100> task;
  Text<100> reason;
  Text<500> message;

  template <class V>
  static constexpr void fields(V&& v) {
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
  static constexpr void fields(V&& v) {
    v("from", &AutomationReport::from, {.doc = "First day that was not done before; absent when all were."});
    v("until", &AutomationReport::until, {.doc = "The day up to which everything is done now."});
    v("days", &AutomationReport::days, {.doc = "How many days it finished."});
    v("tasks", &AutomationReport::tasks, {.doc = "The tasks that did something, in their order."});
    v("parked", &AutomationReport::parked, {.doc = "Whom it parked: the first 100."});
  }
};

/// Does each day's tasks up to and including a day, oldest day first, each day once; another run on the same day does
/// what has become due since. Stopped or cut off anywhere, the next run goes on from there; a run after missed days
/// ends as if each day had had its own. Errors: invalid
/// `automation.until_in_future`, `automation.unknown_task`.
struct RunAutomation {
  static constexpr std::string_view operation = "automation.run";
  using Reply = AutomationReport;

  std::optional<Date> until = {};
  std::vector<Text<100>> also = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("until", &RunAutomation::until, {.doc = "The last day to do; today when left out, and never after today."});
    v("also", &RunAutomation::also, {.doc = "Tasks to do that are off by default.", .has_default = true});
  }
};

struct AutomationStatus {
  std::optional<Date> finished = {};
  std::optional<Date> under_way = {};
  std::optional<Text<100>> task = {};
  std::int64_t days_behind = 0;
  std::int64_t parked = 0;

  template <class V>
  static constexpr void fields(V&& v) {
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
  static constexpr void fields(V&&) {}
};

struct ListParkedClients {
  static constexpr std::string_view operation = "automation.list_parked";
  using Reply = Page<ParkedClient>;

  std::int32_t limit = 50;
  std::optional<Id<ParkedClient>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v.page(&ListParkedClients::limit, &ListParkedClients::after);
  }
};

/// Lets the run bill a parked client again.
struct ReleaseClient {
  static constexpr std::string_view operation = "automation.release";
  using Reply = ParkedClient;

  Id<Client> client;

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &ReleaseClient::client, {.doc = "Who."});
  }
};

}  // namespace billhook
