#include "identity/grants.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "identity/reasons.hpp"
#include "identity/staff_store.hpp"

namespace billhook::identity {

namespace {

bool holds_all(const engine::Context& context, const std::vector<Permission>& permissions) {
  return std::all_of(permissions.begin(), permissions.end(),
                     [&](Permission permission) { return context.holds(permission); });
}

}  // namespace

void require_held(engine::Context& context, const std::vector<Permission>& granted) {
  if (holds_all(context, granted)) return;
  throw Error{reasons.role_grants_more_than_held,
              "You cannot give or take away permissions that you do not hold yourself. Ask an administrator."};
}

void require_rank_over(engine::Context& context, Id<Staff> staff) {
  if (holds_all(context, list_permissions(context.db(), context.scope(), staff))) return;
  throw Error{reasons.staff_holds_more_than_you,
              "This person may do what you may not, so you cannot change them. Ask an administrator."};
}

AdministratorRemains::AdministratorRemains(engine::Context& context)
    : context_{context}, had_one_{has_administrator(context.db(), context.scope())} {}

void AdministratorRemains::check() const {
  if (!had_one_ || has_administrator(context_.db(), context_.scope())) return;
  throw Error{reasons.staff_last_administrator,
              "Nobody active could do everything any more. Make somebody else administrator first."};
}

}  // namespace billhook::identity
