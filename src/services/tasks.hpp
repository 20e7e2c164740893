// What the daily run does to services besides billing them. Each piece is a part of the run's transaction; a service
// for which it fails leaves no trace and is reported, the others go on.
#pragma once

#include "engine/task.hpp"

namespace billhook::services {

engine::TaskPiece change_terms(engine::Context& context, const engine::TaskTurn& turn);
engine::TaskPiece end_services(engine::Context& context, const engine::TaskTurn& turn);
engine::TaskPiece suspend_spared(engine::Context& context, const engine::TaskTurn& turn);

struct Tasks {
  engine::Task change_terms{"change_terms", "Terms whose first day has come: the service is now what they say.",
                            &services::change_terms};
  engine::Task end_services{"end_services", "Services whose end has come are terminated.", &services::end_services};
  engine::Task suspend_spared{
      "suspend_spared",
      "Services that were spared until now, and owe an invoice that would have suspended them, are suspended.",
      &services::suspend_spared};
};
inline constexpr Tasks tasks;

}  // namespace billhook::services
