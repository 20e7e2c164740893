#include "identity/operations.hpp"

#include "identity/reasons.hpp"
#include "identity/role_operations.hpp"
#include "identity/seller_operations.hpp"
#include "identity/staff_operations.hpp"

namespace billhook {
namespace {

using engine::before_sellers;
using engine::Callers;
using engine::Effect;
using engine::needs;
using engine::open_to;
using engine::operation;
using engine::since;

constexpr engine::Noun nouns[] = {{"seller", "sellers"}, {"role", "roles"}, {"staff", "staff"}};

const engine::Operation operations[] = {
    before_sellers(operation<&identity::create_seller>(Effect::write, needs(Permission::settings_edit),
                                                       open_to(Callers::staff), since("0.1"),
                                                       "Makes the house, or a further seller, and its first roles.")),
    operation<&identity::read_seller>(Effect::read, needs(Permission::settings_view), open_to(Callers::staff),
                                      since("0.1"), "The seller whose books these are."),
    operation<&identity::change_seller>(Effect::write, needs(Permission::settings_edit), open_to(Callers::staff),
                                        since("0.1"), "Changes the seller's settings."),
    operation<&identity::create_role>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                      since("0.1"), "Makes a role of permissions that the caller holds."),
    operation<&identity::page_roles>(Effect::read, needs(Permission::staff_view), open_to(Callers::staff), since("0.1"),
                                     "The roles there are."),
    operation<&identity::change_role>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                      since("0.1"), "Changes what a role allows, for everybody who has it."),
    operation<&identity::create_staff>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                       since("0.1"), "Adds somebody to the staff."),
    operation<&identity::read_staff>(Effect::read, needs(Permission::staff_view), open_to(Callers::staff), since("0.1"),
                                     "One member of staff."),
    operation<&identity::page_staff>(Effect::read, needs(Permission::staff_view), open_to(Callers::staff), since("0.1"),
                                     "The staff."),
    operation<&identity::change_staff>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                       since("0.1"), "Changes name, address or roles of a member of staff."),
    operation<&identity::disable_staff>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                        since("0.1"), "Shuts a member of staff out."),
    operation<&identity::enable_staff>(Effect::write, needs(Permission::staff_edit), open_to(Callers::staff),
                                       since("0.1"), "Lets a member of staff in again."),
};

}  // namespace

const engine::Domain identity_domain{.name = "identity",
                                     .nouns = nouns,
                                     .operations = operations,
                                     .listeners = {},
                                     .job_listeners = {},
                                     .reasons = identity::reasons};

}  // namespace billhook
