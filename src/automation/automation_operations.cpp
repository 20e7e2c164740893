#include "automation/automation_operations.hpp"

#include <algorithm>

#include "automation/automation_store.hpp"
#include "automation/daily_run.hpp"
#include "automation/events.hpp"
#include "automation/reasons.hpp"
#include "automation/task_order.hpp"
#include "billhook/base/error.hpp"
#include "clients/client_store.hpp"

namespace billhook::automation {

AutomationReport run_automation(engine::Context& context, const RunAutomation& request) {
  const Date today = context.today();
  const Date until = request.until.value_or(today);
  if (until > today) {
    throw Error{reasons.automation_until_in_future, "until",
                "Today is " + today.to_string() + "; what is billed then is not known before."};
  }
  return DailyRun{context, until, request.also}.run();
}

AutomationStatus get_automation_status(engine::Context& context, const GetAutomationStatus&) {
  AutomationStatus status;
  status.parked = count_parked_clients(context.db(), context.scope());
  const std::optional<Mark> mark = find_mark(context.db(), context.scope());
  if (!mark) {
    status.days_behind = 1;
    return status;
  }
  status.finished = mark->day - 1;
  status.days_behind = std::max(0, context.today() - *status.finished);
  const bool is_under_way = mark->task.str() != task_order[0]->name || mark->place != 0;
  if (is_under_way) {
    status.under_way = mark->day;
    status.task = mark->task;
  }
  return status;
}

Page<ParkedClient> list_parked_clients(engine::Context& context, const ListParkedClients& request) {
  return list_parked_clients(context.db(), context.scope(), request);
}

ParkedClient release_client(engine::Context& context, const ReleaseClient& request) {
  clients::require_client(context.db(), context.scope(), request.client);
  const std::optional<ParkedClient> parked = find_parked_client(context.db(), context.scope(), request.client);
  if (!parked) throw Error{reasons.automation_not_parked, "The client is not parked."};
  delete_parked_client(context.db(), context.scope(), request.client);
  context.changed<ParkedClient>("parked_client", parked->id, &*parked, nullptr);
  context.emit(events.automation_client_released, parked->id, parked->client);
  return *parked;
}

namespace {

using namespace engine::words;

constexpr engine::Operation automation_rows[] = {
    operation<RunAutomation, &run_automation>(Effect::run, needs(Permission::automation_run), open_to(Callers::staff),
                                              since("0.1"), "Does the tasks of every day that is not done yet."),
    operation<GetAutomationStatus, &get_automation_status>(Effect::read, needs(Permission::automation_run),
                                                           open_to(Callers::staff), since("0.1"),
                                                           "How far the daily run is."),
    operation<ListParkedClients, &list_parked_clients>(Effect::read, needs(Permission::automation_run),
                                                       open_to(Callers::staff), since("0.1"),
                                                       "Clients that the run could not bill and left to a human."),
    operation<ReleaseClient, &release_client>(Effect::write, needs(Permission::automation_run), open_to(Callers::staff),
                                              since("0.1"), "Lets the run bill a parked client again."),
};

}  // namespace

constinit const engine::Operations automation_operations{automation_rows};

}  // namespace billhook::automation
