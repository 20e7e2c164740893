#include "clients/client_group_operations.hpp"

#include "billhook/base/error.hpp"
#include "clients/client_group_store.hpp"
#include "clients/client_store.hpp"
#include "clients/events.hpp"
#include "clients/reasons.hpp"
#include "engine/update.hpp"
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
  ClientGroup group{.id = {}, .name = request.name, .precedence = request.precedence, .policy = request.policy};
  check_group(context, group);
  group.id = insert_client_group(context.db(), context.scope(), group);
  context.changed<ClientGroup>("client_group", group.id, nullptr, &group);
  context.emit(events.client_group_created, group.id);
  return group;
}

ClientGroup get_client_group(engine::Context& context, const GetClientGroup& request) {
  return require_client_group(context.db(), context.scope(), request.id);
}

Page<ClientGroup> list_client_groups(engine::Context& context, const ListClientGroups& request) {
  if (request.client) require_client(context.db(), context.scope(), *request.client);
  return list_client_groups(context.db(), context.scope(), request);
}

ClientGroup update_client_group(engine::Context& context, const UpdateClientGroup& request) {
  const ClientGroup before = require_client_group(context.db(), context.scope(), request.id);
  engine::check_version("client_group", before.version, request.version);
  ClientGroup after = before;
  ++after.version;
  engine::assign(after.name, request.name);
  engine::assign(after.precedence, request.precedence);
  engine::assign(after.policy, request.policy);
  check_group(context, after);
  update_client_group(context.db(), context.scope(), after);
  context.changed("client_group", after.id, &before, &after);
  context.emit(events.client_group_updated, after.id);
  return after;
}

ClientGroup add_client_to_group(engine::Context& context, const AddClientToGroup& request) {
  ClientGroup group = require_client_group(context.db(), context.scope(), request.id);
  require_client(context.db(), context.scope(), request.client);
  if (!insert_member(context.db(), context.scope(), request.id, request.client)) {
    throw Error{reasons.client_group_already_member, "The client is in this group already."};
  }
  context.changed<AddClientToGroup>("client_group", {request.id.value}, nullptr, &request);
  context.emit(events.client_group_client_added, request.id, request.client);
  return group;
}

ClientGroup remove_client_from_group(engine::Context& context, const RemoveClientFromGroup& request) {
  ClientGroup group = require_client_group(context.db(), context.scope(), request.id);
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
    operation<GetClientGroup, &get_client_group>(Effect::read, needs(Permission::client_view), open_to(Callers::staff),
                                                 since("0.1"), "One group."),
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
