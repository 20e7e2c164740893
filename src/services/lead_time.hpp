// LeadTime: how many days before a period begins a client is billed for it. Made for a call or a chunk of a run.
#pragma once

#include <cstdint>
#include <optional>

#include "clients/policy_reader.hpp"
#include "engine/context.hpp"

namespace billhook::services {

class LeadTime {
 public:
  explicit LeadTime(engine::Context& context);

  std::int32_t days_of(Id<Client> client);
  /// Where the client's own policy is at hand.
  std::int32_t days_of(Id<Client> client, const std::optional<Policy>& own);

 private:
  engine::Context& context_;
  clients::PolicyReader policies_;
};

}  // namespace billhook::services
