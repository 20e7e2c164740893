// Scope: whose rows a read may see. Every store read takes one; the session makes it from the actor.
#pragma once

#include <cstdint>
#include <optional>

namespace billhook::storage {

/// Rows of one seller, and of one client of it where a client is asking. As an argument of a statement it fills the
/// first two parameters: ?1 the seller, ?2 the client or null; `{scope}` in the SQL says what they mean:
/// "seller_id = ?1 AND (?2 IS NULL OR client = ?2)".
struct Scope {
  std::int64_t seller = 0;
  std::optional<std::int64_t> client = {};
};

}  // namespace billhook::storage
