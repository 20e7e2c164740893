// What the operations client_group.* do. Called by the pipeline alone.
#pragma once

#include "billhook/clients/client_group.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::clients {

ClientGroup create_client_group(engine::Context& context, const CreateClientGroup& request);
Page<ClientGroup> list_client_groups(engine::Context& context, const ListClientGroups& request);
ClientGroup update_client_group(engine::Context& context, const UpdateClientGroup& request);
ClientGroup add_client_to_group(engine::Context& context, const AddClientToGroup& request);
ClientGroup remove_client_from_group(engine::Context& context, const RemoveClientFromGroup& request);

/// Their rows of the operation table.
extern const engine::Operations client_group_operations;

}  // namespace billhook::clients
