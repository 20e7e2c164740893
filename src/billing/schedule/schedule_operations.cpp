#include "billing/schedule/schedule_operations.hpp"

#include "billing/schedule/schedule_rules.hpp"

namespace billhook::billing {

SchedulePreview preview_schedule(engine::Context&, const PreviewSchedule& request) {
  return billhook::preview_schedule(request);
}

namespace {

using namespace engine::words;

constexpr engine::Operation schedule_rows[] = {
    operation<PreviewSchedule, &preview_schedule>(Effect::none, needs(Permission::none), open_to(Callers::anyone),
                                                  since("0.1"), "The periods that a subject would be billed for."),
};

}  // namespace

constinit const engine::Operations schedule_operations{schedule_rows};

}  // namespace billhook::billing
