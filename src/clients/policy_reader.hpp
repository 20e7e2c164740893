// PolicyReader: the policy that counts for one client after the other: its own over its groups' over the seller's.
//
// Made once for a run or a chunk of one, it keeps the seller's and the groups' policies; a client without a policy of
// its own costs nothing where the seller has no groups, and one look into an index where it has. One thread, the one
// that holds the connection; what changes in the meantime is not seen.
#pragma once

#include <optional>
#include <vector>

#include "billhook/clients/client_group.hpp"
#include "storage/database.hpp"

namespace billhook::clients {

class PolicyReader {
 public:
  /// `seller` is the seller's policy, every member there.
  PolicyReader(storage::Connection& db, const storage::Scope& scope, Policy seller);

  /// Every member is there. `own` is the client's own policy (Client::policy). Valid until the next call.
  const Policy& policy_of(Id<Client> client, const std::optional<Policy>& own);
  /// The same where the client's row is not at hand.
  const Policy& policy_of(Id<Client> client);

 private:
  storage::Connection& db_;
  storage::Scope scope_;
  Policy seller_;
  std::vector<ClientGroup> groups_;       // in the order in which they decide
  std::vector<Id<ClientGroup>> members_;  // of the client at hand
  Policy merged_;
};

}  // namespace billhook::clients
