// The daily tasks in the order in which each day does them. Every task of a domain stands here once; a test says so.
#pragma once

#include "automation/tasks.hpp"
#include "billing/tasks.hpp"
#include "engine/tasks.hpp"
#include "identity/tasks.hpp"
#include "services/tasks.hpp"

namespace billhook::automation {

inline constexpr const engine::Task* task_order[] = {
    &services::tasks.change_terms, &services::tasks.end_services,      &tasks.generate_invoices,
    &billing::tasks.apply_credit,  &billing::tasks.take_dunning_steps, &services::tasks.suspend_spared,
    &engine::tasks.forget_old,     &identity::tasks.forget_old_notes,
};

}  // namespace billhook::automation
