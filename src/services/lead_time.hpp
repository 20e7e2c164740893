// How many days before a period begins a client is billed for it.
#pragma once

#include <cstdint>
#include <optional>

#include "clients/desk.hpp"

namespace billhook::services {

inline std::int32_t lead_time_of(engine::Context& context, Id<Client> client) {
  return context.keep<clients::Desk>().policies.policy_of(client).generate_days_before.value();
}
/// The same where the client's own policy is at hand.
inline std::int32_t lead_time_of(engine::Context& context, Id<Client> client, const std::optional<Policy>& own) {
  return context.keep<clients::Desk>().policies.policy_of(client, own).generate_days_before.value();
}

}  // namespace billhook::services
