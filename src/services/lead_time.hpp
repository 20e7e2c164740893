// LeadTime: how many days before a period begins a client is billed for it. Made for a call or a chunk of a run.
#pragma once

#include <cstdint>

#include "clients/policy_reader.hpp"
#include "engine/context.hpp"

namespace billhook::services {

class LeadTime {
 public:
  explicit LeadTime(engine::Context& context);

  std::int32_t days_of(Id<Client> client);

 private:
  clients::PolicyReader policies_;
};

}  // namespace billhook::services
