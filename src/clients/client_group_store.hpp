// Client group store: the rows of groups, and who is in which. One thread, the one that holds the connection.
#pragma once

#include <string_view>
#include <vector>

#include "billhook/clients/client_group.hpp"
#include "storage/database.hpp"

namespace billhook::clients {

Page<ClientGroup> list_client_groups(storage::Connection& db, const storage::Scope& scope,
                                     const ListClientGroups& request);
/// Every group of the seller in the order in which they decide.
std::vector<ClientGroup> list_groups_by_precedence(storage::Connection& db, const storage::Scope& scope);
std::vector<Id<Client>> list_members(storage::Connection& db, const storage::Scope& scope, Id<ClientGroup> group);
/// The groups a client is in, in no order, in the place of what `out` held.
void read_groups_of(storage::Connection& db, const storage::Scope& scope, Id<Client> client,
                    std::vector<Id<ClientGroup>>& out);
/// Whether another group than `except` has the name.
bool is_group_name_taken(storage::Connection& db, const storage::Scope& scope, std::string_view name,
                         Id<ClientGroup> except);
/// False where the client was in the group already.
bool insert_member(storage::Connection& db, const storage::Scope& scope, Id<ClientGroup> group, Id<Client> client);
/// False where the client was not in the group.
bool delete_member(storage::Connection& db, const storage::Scope& scope, Id<ClientGroup> group, Id<Client> client);

}  // namespace billhook::clients
