// Client store: the rows of clients. One thread, the one that holds the connection.
#pragma once

#include <map>
#include <optional>

#include "billhook/clients/client.hpp"
#include "storage/database.hpp"

namespace billhook::clients {

std::optional<Client> find_client(storage::Connection& db, const storage::Scope& scope, Id<Client> id);
/// Errors: not_found.
Client require_client(storage::Connection& db, const storage::Scope& scope, Id<Client> id);
/// Into a client that is there already, so that its memory is used again; false where there is none.
bool read_client(storage::Connection& db, const storage::Scope& scope, Id<Client> id, Client& client);
/// The policies that clients of a range have of their own.
std::map<Id<Client>, Policy> list_own_policies(storage::Connection& db, const storage::Scope& scope, Id<Client> first,
                                               Id<Client> last);
/// The client's own policy, where it has one.
std::optional<Policy> find_own_policy(storage::Connection& db, const storage::Scope& scope, Id<Client> id);
Page<Client> list_clients(storage::Connection& db, const storage::Scope& scope, const ListClients& request);
/// Errors: precondition `client.currency_fixed` for another currency once something refers to the one there is.
void update_client(storage::Connection& db, const storage::Scope& scope, const Client& client);

}  // namespace billhook::clients
