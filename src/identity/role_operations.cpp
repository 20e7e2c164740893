#include "identity/role_operations.hpp"

#include <algorithm>
#include <utility>

#include "billhook/base/error.hpp"
#include "engine/change.hpp"
#include "identity/events.hpp"
#include "identity/grants.hpp"
#include "identity/reasons.hpp"
#include "identity/role_rules.hpp"
#include "identity/role_store.hpp"
#include "identity/staff_store.hpp"

namespace billhook::identity {
namespace {

void check_role(engine::Context& context, const Role& role) {
  if (role.name.empty()) throw Error{reasons.role_empty_name, "name", "A role needs a name."};
  if (is_role_name_taken(context.db(), context.scope(), role.name, role.id)) {
    throw Error{reasons.role_name_taken, "There is a role `" + role.name.str() + "` already.", {{"name", "taken"}}};
  }
}

void require_not_own(engine::Context& context, Id<Role> id) {
  if (context.actor().kind() != Actor::Kind::staff) return;
  const std::vector<Id<Role>> own = require_staff(context.db(), context.scope(), {context.actor().id()}).roles;
  if (std::find(own.begin(), own.end(), id) == own.end()) return;
  throw Error{reasons.staff_own_roles, "You have this role yourself. Ask somebody else to change it."};
}

}  // namespace

Role create_role(engine::Context& context, const CreateRole& request) {
  return engine::create<Role>(context, events.role_created, request, [&](Role& role) {
    role.permissions = normal_form(std::move(role.permissions));
    check_role(context, role);
    require_held(context, role.permissions);
  });
}

Role update_role(engine::Context& context, const UpdateRole& request) {
  const Role before = storage::require(context.db(), context.scope(), request.id);
  const auto complete = [&](Role& role) {
    role.permissions = normal_form(std::move(role.permissions));
    check_role(context, role);
    require_not_own(context, role.id);
    // Taking away from a role, too, is for those who hold what it gives: else support could disarm administrators.
    require_held(context, before.permissions);
    require_held(context, role.permissions);
  };
  return engine::change(context, events.role_updated, before, request, complete, [&](const Role& role) {
    const AdministratorRemains administrator_remains{context};
    storage::update(context.db(), context.scope(), role);
    administrator_remains.check();
  });
}

namespace {

using namespace engine::words;

constexpr engine::Operation role_rows[] = {
    operation<CreateRole, &create_role>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                        since("0.1"), "Makes a role of permissions that the caller holds."),
    operation<ListRoles, &engine::list<ListRoles>>(Effect::read, needs(Permission::staff_view), open_to(Callers::staff),
                                                   since("0.1"), "The roles there are."),
    operation<UpdateRole, &update_role>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                        since("0.1"), "Changes what a role allows, for everybody who has it."),
};

}  // namespace

constinit const engine::Operations role_operations{role_rows};

}  // namespace billhook::identity
