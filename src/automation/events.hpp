// Every event about the daily run. Plain constants; any thread.
#pragma once

#include "engine/event.hpp"

namespace billhook {
struct ParkedClient;
}

namespace billhook::automation {

struct Events {
  engine::EventOf<ParkedClient> automation_client_parked{"automation.client_parked",
                                                         "A task failed for the client; the run leaves it to a human."};
  engine::EventOf<ParkedClient> automation_client_released{"automation.client_released",
                                                           "The run looks after the client again."};
};
inline constexpr Events events;

}  // namespace billhook::automation
