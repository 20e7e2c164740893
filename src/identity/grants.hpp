// Grants: nobody gives what they do not hold, and an administrator always remains. Used by roles and staff alike.
// One thread, that of the call.
#pragma once

#include <vector>

#include "billhook/identity/staff.hpp"
#include "engine/context.hpp"

namespace billhook::identity {

/// Errors: denied `role.grants_more_than_held`.
void require_held(engine::Context& context, const std::vector<Permission>& granted);

/// Who changes somebody, or takes their roles, holds what they hold. Errors: denied `staff.holds_more_than_you`.
void require_rank_over(engine::Context& context, Id<Staff> staff);

/// Made before a change of roles or staff; `check` after it refuses one that took the last administrator away.
class AdministratorRemains {
 public:
  explicit AdministratorRemains(engine::Context& context);
  /// Errors: precondition `staff.last_administrator`.
  void check() const;

 private:
  engine::Context& context_;
  bool had_one_;
};

}  // namespace billhook::identity
