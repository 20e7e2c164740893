#include "clients/operations.hpp"

#include "clients/client_operations.hpp"
#include "clients/group_operations.hpp"
#include "clients/reasons.hpp"

namespace billhook {
namespace {

using engine::Callers;
using engine::Effect;
using engine::needs;
using engine::open_to;
using engine::operation;
using engine::since;

constexpr engine::Noun nouns[] = {{"client", "clients"}, {"client_group", "client_groups"}};

const engine::Operation operations[] = {
    operation<&clients::create_client>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                       since("0.1"), "Makes an account for somebody who buys."),
    operation<&clients::show_client>(Effect::read, needs(Permission::client_view), open_to(Callers::anyone),
                                     since("0.1"), "One client. Clients see themselves, without the notes."),
    operation<&clients::page_clients>(Effect::read, needs(Permission::client_view), open_to(Callers::staff),
                                      since("0.1"), "Clients by status, address, beginning of the name, or group."),
    operation<&clients::change_client>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                       since("0.1"), "Changes what is known of a client."),
    operation<&clients::deactivate_client>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                           since("0.1"), "Sells nothing new to a client for the time being."),
    operation<&clients::close_client>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                      since("0.1"), "Ends an account. What it owes stays."),
    operation<&clients::reopen_client>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                       since("0.1"), "Makes a closed or inactive client active."),
    operation<&clients::create_group>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                      since("0.1"), "Makes a group of clients that share a policy."),
    operation<&clients::show_group>(Effect::read, needs(Permission::client_view), open_to(Callers::staff), since("0.1"),
                                    "One group."),
    operation<&clients::page_groups>(Effect::read, needs(Permission::client_view), open_to(Callers::staff),
                                     since("0.1"), "The groups there are, or those a client is in."),
    operation<&clients::change_group>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                      since("0.1"), "Changes a group and with it the policy of its members."),
    operation<&clients::add_client_to_group>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                             since("0.1"), "Puts a client into a group."),
    operation<&clients::remove_client_from_group>(Effect::write, needs(Permission::client_edit),
                                                  open_to(Callers::staff), since("0.1"),
                                                  "Takes a client out of a group."),
};

}  // namespace

const engine::Domain clients_domain{.name = "clients",
                                    .nouns = nouns,
                                    .operations = operations,
                                    .listeners = {},
                                    .job_listeners = {},
                                    .reasons = clients::reasons};

}  // namespace billhook
