#include "clients/client_group_operations.hpp"

#include "billhook/base/error.hpp"
#include "clients/client_group_store.hpp"
#include "clients/client_store.hpp"
#include "clients/events.hpp"
#include "clients/reasons.hpp"
#include "engine/change.hpp"
#include "identity/policy_rules.hpp"

namespace billhook::clients {
namespace {

void check_group(engine::Context& context, const ClientGroup& group) {
  if (group.name.empty()) throw Error{reasons.client_group_empty_name, "name", "A group needs a name."};
  identity::check_policy(group.policy);
  if (is_group_name_taken(context.db(), context.scope(), group.name, group.id)) {
    throw Error{
        reasons.client_group_name_taken, "There is a group `" + group.name.str() + "` already.", {{"name", "taken"}}};
  }
}

}  // namespace

ClientGroup create_client_group(engine::Context& context, const CreateClientGroup& request) {
  return engine::create<ClientGroup>(context, events.client_group_created, request,
                                     [&](const ClientGroup& group) { check_group(context, group); });
}

Page<ClientGroup> list_client_groups(engine::Context& context, const ListClientGroups& request) {
  if (request.client) require_client(context.db(), context.scope(), *request.client);
  return list_client_groups(context.db(), context.scope(), request);
}

ClientGroup update_client_group(engine::Context& context, const UpdateClientGroup& request) {
  return engine::change<ClientGroup>(context, events.client_group_updated, request,
                                     [&](const ClientGroup& group) { check_group(context, group); });
}

ClientGroup add_client_to_group(engine::Context& context, const AddClientToGroup& request) {
  ClientGroup group = storage::require(context.db(), context.scope(), request.id);
  require_client(context.db(), context.scope(), request.client);
  if (!insert_member(context.db(), context.scope(), request.id, request.client)) {
    throw Error{reasons.client_group_already_member, "The client is in this group already."};
  }
  context.changed<AddClientToGroup>("client_group", {request.id.value}, nullptr, &request);
  context.emit(events.client_group_client_added, request.id, request.client);
  return group;
}

ClientGroup remove_client_from_group(engine::Context& context, const RemoveClientFromGroup& request) {
  ClientGroup group = storage::require(context.db(), context.scope(), request.id);
  require_client(context.db(), context.scope(), request.client);
  if (!delete_member(context.db(), context.scope(), request.id, request.client)) {
    throw Error{reasons.client_group_not_a_member, "The client is not in this group."};
  }
  context.changed<RemoveClientFromGroup>("client_group", {request.id.value}, &request, nullptr);
  context.emit(events.client_group_client_removed, request.id, request.client);
  return group;
}

namespace {

using namespace engine::words;

constexpr engine::Operation client_group_rows[] = {
    operation<CreateClientGroup, &create_client_group>(Effect::write, needs(Permission::client_edit),
                                                       open_to(Callers::staff), since("0.1"),
                                                       "Makes a group of clients that share a policy."),
    operation<GetClientGroup, &engine::get<GetClientGroup>>(Effect::read, needs(Permission::client_view),
                                                            open_to(Callers::staff), since("0.1"), "One group."),
    operation<ListClientGroups, &list_client_groups>(Effect::read, needs(Permission::client_view),
                                                     open_to(Callers::staff), since("0.1"),
                                                     "The groups there are, or those a client is in."),
    operation<UpdateClientGroup, &update_client_group>(Effect::write, needs(Permission::client_edit),
                                                       open_to(Callers::staff), since("0.1"),
                                                       "Changes a group and with it the policy of its members."),
    operation<AddClientToGroup, &add_client_to_group>(Effect::write, needs(Permission::client_edit),
                                                      open_to(Callers::staff), since("0.1"),
                                                      "Puts a client into a group."),
    operation<RemoveClientFromGroup, &remove_client_from_group>(Effect::write, needs(Permission::client_edit),
                                                                open_to(Callers::staff), since("0.1"),
                                                                "Takes a client out of a group."),
};

}  // namespace

constinit const engine::Operations client_group_operations{client_group_rows};

}  // namespace billhook::clients
