// What the operations client.* do. Called by the pipeline and by imports.
#pragma once

#include "billhook/clients/client.hpp"
#include "billhook/identity/seller.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::clients {

Client create_client(engine::Context& context, const CreateClient& request);
Client get_client(engine::Context& context, const GetClient& request);
Page<Client> list_clients(engine::Context& context, const ListClients& request);
Client update_client(engine::Context& context, const UpdateClient& request);
Client deactivate_client(engine::Context& context, const DeactivateClient& request);
Client close_client(engine::Context& context, const CloseClient& request);
Client reopen_client(engine::Context& context, const ReopenClient& request);

/// The check, the row and the event of client.create; the audit row is the caller's. For making many: the seller, who
/// gives currency and language, is read once.
Client add_client(engine::Context& context, const CreateClient& request, const Seller& seller);

/// Their rows of the operation table.
extern const engine::Operations client_operations;

}  // namespace billhook::clients
