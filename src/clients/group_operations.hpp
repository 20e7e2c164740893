// What the operations client_group.* do. Called by the pipeline alone.
#pragma once

#include "billhook/clients/client_group.hpp"
#include "engine/context.hpp"

namespace billhook::clients {

ClientGroup create_group(engine::Context& context, const CreateClientGroup& request);
ClientGroup show_group(engine::Context& context, const GetClientGroup& request);
Page<ClientGroup> page_groups(engine::Context& context, const ListClientGroups& request);
ClientGroup change_group(engine::Context& context, const UpdateClientGroup& request);
ClientGroup add_client_to_group(engine::Context& context, const AddClientToGroup& request);
ClientGroup remove_client_from_group(engine::Context& context, const RemoveClientFromGroup& request);

}  // namespace billhook::clients
