// Every event about clients and their groups. Plain constants; any thread.
#pragma once

#include "engine/event.hpp"

namespace billhook {
struct Client;
struct ClientGroup;
}  // namespace billhook

namespace billhook::clients {

struct Events {
  engine::EventOf<Client> client_created{"client.created", "There is somebody to sell to."};
  engine::EventOf<Client> client_updated{"client.updated",
                                         "What is known of the client or its policy is other than before."};
  engine::EventOf<Client> client_deactivated{"client.deactivated", "The client buys nothing new."};
  engine::EventOf<Client> client_closed{"client.closed", "The client is no longer one."};
  engine::EventOf<Client> client_reopened{"client.reopened", "The client is active again."};
  engine::EventOf<ClientGroup> client_group_created{"client_group.created", "There is a group to put clients into."};
  engine::EventOf<ClientGroup> client_group_updated{"client_group.updated", "Name or policy of the group are others."};
  engine::EventOf<ClientGroup> client_group_client_added{"client_group.client_added",
                                                         "The client is in the group now."};
  engine::EventOf<ClientGroup> client_group_client_removed{"client_group.client_removed",
                                                           "The client is no longer in the group."};
};
inline constexpr Events events;

}  // namespace billhook::clients
