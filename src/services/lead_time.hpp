// How many days before a period begins a client is billed for it.
#pragma once

#include <cstdint>

#include "clients/desk.hpp"

namespace billhook::services {

inline std::int32_t lead_time_of(engine::Context& context, Id<Client> client) {
  return context.keep<clients::Desk>().policies.policy_of(client).generate_days_before.value();
}

}  // namespace billhook::services
