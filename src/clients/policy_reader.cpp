#include "clients/policy_reader.hpp"

#include <algorithm>
#include <utility>

#include "clients/client_group_store.hpp"
#include "clients/client_store.hpp"
#include "identity/policy_rules.hpp"

namespace billhook::clients {

PolicyReader::PolicyReader(storage::Connection& db, const storage::Scope& scope, Policy seller)
    : db_{db}, scope_{scope}, seller_{std::move(seller)}, groups_{list_groups_by_precedence(db, scope)} {}

const Policy& PolicyReader::policy_of(Id<Client> client, const std::optional<Policy>& own) {
  members_.clear();
  if (!groups_.empty()) read_groups_of(db_, scope_, client, members_);
  if (!own && members_.empty()) return seller_;
  merged_ = own.value_or(Policy{});
  for (const ClientGroup& group : groups_) {
    if (std::find(members_.begin(), members_.end(), group.id) == members_.end()) continue;
    merged_ = identity::merge(merged_, group.policy);
  }
  merged_ = identity::merge(merged_, seller_);
  return merged_;
}

const Policy& PolicyReader::policy_of(Id<Client> client) {
  return policy_of(client, find_own_policy(db_, scope_, client));
}

}  // namespace billhook::clients
