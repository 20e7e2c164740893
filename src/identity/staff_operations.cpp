#include "identity/staff_operations.hpp"

#include <algorithm>
#include <utility>

#include "billhook/base/error.hpp"
#include "engine/change.hpp"
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
    const Role role = storage::require(context.db(), context.scope(), id);
    if (!std::binary_search(had.begin(), had.end(), id)) require_held(context, role.permissions);
  }
  return roles;
}

/// Stores somebody, unless nobody could do everything any more.
auto update_with(engine::Context& context) {
  return [&](const Staff& staff) {
    const AdministratorRemains administrator_remains{context};
    update_staff(context.db(), context.scope(), staff);
    administrator_remains.check();
  };
}

/// disable and enable: takes a step of the states.
template <class Request>
Staff take(engine::Context& context, StaffStep step, const Request& request) {
  const auto& arrow = arrow_of(staff_arrows, step);
  const auto follow_arrow = [&](Staff& staff) {
    if (!arrow.from.has(staff.status)) throw Error{*arrow.refusal, std::string{arrow.words}};
    require_rank_over(context, staff.id);
    staff.status = arrow.to;
  };
  return engine::change(context, *arrow.event, require_staff(context.db(), context.scope(), request.id), request,
                        follow_arrow, update_with(context));
}

}  // namespace

Staff create_staff(engine::Context& context, const CreateStaff& request) {
  const auto complete = [&](Staff& staff) {
    check_staff(context, staff);
    staff.roles = granted_roles(context, std::move(staff.roles), {});
  };
  return engine::create<Staff>(context, events.staff_created, request, complete,
                               [&](const Staff& staff) { return insert_staff(context.db(), context.scope(), staff); });
}

Staff get_staff(engine::Context& context, const GetStaff& request) {
  return require_staff(context.db(), context.scope(), request.id);
}

Page<Staff> list_staff(engine::Context& context, const ListStaff& request) {
  return list_staff(context.db(), context.scope(), request);
}

Staff update_staff(engine::Context& context, const UpdateStaff& request) {
  const auto complete = [&](Staff& staff) {
    check_staff(context, staff);
    if (request.roles) {
      if (context.actor() == Actor::staff(staff.id)) {
        throw Error{reasons.staff_own_roles, "Nobody changes their own roles. Ask somebody else."};
      }
      staff.roles = granted_roles(context, *request.roles, staff.roles);
    }
    require_rank_over(context, staff.id);
  };
  return engine::change(context, events.staff_updated, require_staff(context.db(), context.scope(), request.id),
                        request, complete, update_with(context));
}

Staff disable_staff(engine::Context& context, const DisableStaff& request) {
  return take(context, StaffStep::disable, request);
}

Staff enable_staff(engine::Context& context, const EnableStaff& request) {
  return take(context, StaffStep::enable, request);
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
