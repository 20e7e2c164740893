// Caller: an actor as the book knows it at this moment: whose rows it sees, what it may do, which zone its days are in.
#pragma once

#include <cstdint>
#include <string>

#include "billhook/base/date.hpp"
#include "billhook/engine/actor.hpp"
#include "engine/permission_set.hpp"
#include "storage/scope.hpp"

namespace billhook::engine {

struct Caller {
  Actor actor;
  storage::Scope scope = {};
  bool has_seller = true;  // false: there is none in the book yet, and the host is about to make the house
  PermissionSet permissions = {};
  TimeZone zone = {};
  std::int64_t currencies_version = 0;  // of the table book_currencies, as the call sees it
};

/// "system:1", "staff:5", "client:7": how audit rows and idempotency keys name an actor.
std::string to_string(const Actor& actor);

}  // namespace billhook::engine
