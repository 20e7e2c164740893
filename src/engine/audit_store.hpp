// The table `audit`: one chain over the whole book, in the order of its ids, without holes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "billhook/base/date.hpp"
#include "billhook/engine/audit.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

/// What a row's hash covers.
struct AuditLink {
  std::int64_t id;
  std::int64_t seller;
  Timestamp at;
  std::string_view actor;
  std::string_view operation;
  std::string_view reason;
  std::string_view outcome;
  std::string_view changes_digest;
  std::string_view previous_hash;
};

/// The end of the chain: 0 and an empty hash before the first row.
struct AuditTail {
  std::int64_t id = 0;
  std::string hash;
};

AuditTail find_audit_tail(storage::Connection& connection);
void insert_audit(storage::Connection& connection, const AuditLink& link, std::string_view changes,
                  std::string_view hash);
/// Visits the rows in order until the visitor returns false. Erased changes are nothing.
void for_each_audit_link(
    storage::Connection& connection,
    const std::function<bool(const AuditLink&, std::optional<std::string_view> changes, std::string_view hash)>& visit);
Page<AuditEntry> list_audit(storage::Connection& connection, const storage::Scope& scope, const ListAudit& filter);

}  // namespace billhook::engine
