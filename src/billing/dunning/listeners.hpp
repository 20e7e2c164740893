// What billing does when policies change: unpaid invoices are looked at again, since other steps may be due.
#pragma once

#include "engine/context.hpp"

namespace billhook::billing {

void after_client_change(engine::Context& context, const engine::Event& event);
void after_policy_change(engine::Context& context, const engine::Event& event);
/// An invoice that nobody reminded of while its payment was expected.
void after_missed_payment(engine::Context& context, const engine::Event& event);

}  // namespace billhook::billing
