// Actors: who is calling, read anew in every call's transaction, so that a disabled account is out at its next call.
#pragma once

#include <cstdint>
#include <string>

#include "engine/caller.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

/// Resolves one session's actor again and again. What a role text or a zone name means is kept; who holds what is not.
class ActorStore {
 public:
  explicit ActorStore(const Actor& actor);

  /// The caller; valid until the next call. In a book without sellers the system counts as the house's, in UTC.
  /// Errors: unauthenticated `actor.unknown`, `actor.disabled`.
  const Caller& resolve(storage::Connection& connection);

 private:
  void resolve_system(storage::Connection& connection);
  void resolve_staff(storage::Connection& connection);
  void resolve_client(storage::Connection& connection);
  void set_book(const storage::Rows& row, int column);
  void set_zone(std::string_view name);

  Caller caller_;
  std::string zone_name_;
  std::string role_names_;
  std::string read_role_names_;
};

/// The seller whose audit trail a refused call belongs to, even where the actor is disabled: the house's where the
/// actor is nobody.
std::int64_t seller_of(storage::Connection& connection, const Actor& actor);

}  // namespace billhook::engine
