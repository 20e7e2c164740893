#include "identity/staff_operations.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "engine/update.hpp"
#include "identity/events.hpp"
#include "identity/grants.hpp"
#include "identity/reasons.hpp"
#include "identity/role_store.hpp"
#include "identity/staff_rules.hpp"
#include "identity/staff_store.hpp"

namespace billhook::identity {
namespace {

void check_staff(engine::Context& context, const Staff& staff) {
  if (staff.name.empty()) throw Error{reasons.staff_empty_name, "name", "A member of staff needs a name."};
  if (is_staff_email_taken(context.db(), context.scope(), staff.email, staff.id)) {
    throw Error{reasons.staff_email_taken,
                "Somebody of the staff has the address " + staff.email.str() + " already.",
                {{"email", "taken"}}};
  }
}

/// The roles in order, each once; the caller holds what they give. Roles somebody has already are no new grant.
std::vector<Id<Role>> granted_roles(engine::Context& context, std::vector<Id<Role>> roles,
                                    const std::vector<Id<Role>>& had) {
  std::sort(roles.begin(), roles.end());
  roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
  for (const Id<Role> id : roles) {
    const Role role = require_role(context.db(), context.scope(), id);
    if (!std::binary_search(had.begin(), had.end(), id)) require_held(context, role.permissions);
  }
  return roles;
}

/// disable and enable: the arrow, the row, the audit row, the event.
Staff take(engine::Context& context, StaffStep step, Id<Staff> id, std::int64_t version) {
  const Staff before = require_staff(context.db(), context.scope(), id);
  engine::check_version("staff", before.version, version);
  const auto& arrow = arrow_of(staff_arrows, step);
  if (!arrow.from.has(before.status)) throw Error{*arrow.refusal, std::string{arrow.words}};
  require_rank_over(context, id);
  Staff after = before;
  ++after.version;
  after.status = arrow.to;
  const AdministratorRemains administrator_remains{context};
  update_staff(context.db(), context.scope(), after);
  administrator_remains.check();
  context.changed("staff", id, &before, &after);
  context.emit(*arrow.event, id);
  return after;
}

}  // namespace

Staff create_staff(engine::Context& context, const CreateStaff& request) {
  Staff staff{.id = {}, .name = request.name, .email = request.email};
  check_staff(context, staff);
  staff.roles = granted_roles(context, request.roles, {});
  staff.id = insert_staff(context.db(), context.scope(), staff);
  replace_roles(context.db(), context.scope(), staff.id, staff.roles);
  context.changed<Staff>("staff", staff.id, nullptr, &staff);
  context.emit(events.staff_created, staff.id);
  return staff;
}

Staff get_staff(engine::Context& context, const GetStaff& request) {
  return require_staff(context.db(), context.scope(), request.id);
}

Page<Staff> list_staff(engine::Context& context, const ListStaff& request) {
  return list_staff(context.db(), context.scope(), request);
}

Staff update_staff(engine::Context& context, const UpdateStaff& request) {
  const Staff before = require_staff(context.db(), context.scope(), request.id);
  engine::check_version("staff", before.version, request.version);
  Staff after = before;
  ++after.version;
  engine::assign(after.name, request.name);
  engine::assign(after.email, request.email);
  check_staff(context, after);
  if (request.roles) {
    if (context.actor() == Actor::staff(request.id)) {
      throw Error{reasons.staff_own_roles, "Nobody changes their own roles. Ask somebody else."};
    }
    after.roles = granted_roles(context, *request.roles, before.roles);
  }
  require_rank_over(context, request.id);
  const AdministratorRemains administrator_remains{context};
  update_staff(context.db(), context.scope(), after);
  if (after.roles != before.roles) replace_roles(context.db(), context.scope(), after.id, after.roles);
  administrator_remains.check();
  context.changed("staff", after.id, &before, &after);
  context.emit(events.staff_updated, after.id);
  return after;
}

Staff disable_staff(engine::Context& context, const DisableStaff& request) {
  return take(context, StaffStep::disable, request.id, request.version);
}

Staff enable_staff(engine::Context& context, const EnableStaff& request) {
  return take(context, StaffStep::enable, request.id, request.version);
}

namespace {

using namespace engine::words;

constexpr engine::Operation staff_rows[] = {
    operation<CreateStaff, &create_staff>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                          since("0.1"), "Adds somebody to the staff."),
    operation<GetStaff, &get_staff>(Effect::read, needs(Permission::staff_view), open_to(Callers::staff), since("0.1"),
                                    "One member of staff."),
    operation<ListStaff, &list_staff>(Effect::read, needs(Permission::staff_view), open_to(Callers::staff),
                                      since("0.1"), "The staff."),
    operation<UpdateStaff, &update_staff>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                          since("0.1"), "Changes name, address or roles of a member of staff."),
    operation<DisableStaff, &disable_staff>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                            since("0.1"), "Shuts a member of staff out."),
    operation<EnableStaff, &enable_staff>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                          since("0.1"), "Lets a member of staff in again."),
};

}  // namespace

constinit const engine::Operations staff_operations{staff_rows};

}  // namespace billhook::identity
