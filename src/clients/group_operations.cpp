#include "clients/group_operations.hpp"

#include "billhook/base/error.hpp"
#include "clients/client_store.hpp"
#include "clients/group_store.hpp"
#include "engine/update.hpp"
#include "identity/policy_rules.hpp"

namespace billhook::clients {
namespace {

void check_group(engine::Context& context, const ClientGroup& group) {
  if (group.name.empty()) throw Error::invalid("client_group.empty_name", "name", "A group needs a name.");
  identity::check_policy(group.policy);
  if (is_group_name_taken(context.db(), context.scope(), group.name, group.id)) {
    throw Error{ErrorCode::conflict,
                "client_group.name_taken",
                "There is a group `" + group.name.str() + "` already.",
                {{"name", "taken"}}};
  }
}

}  // namespace

ClientGroup create_group(engine::Context& context, const CreateClientGroup& request) {
  ClientGroup group{.id = {}, .name = request.name, .precedence = request.precedence, .policy = request.policy};
  check_group(context, group);
  group.id = insert_group(context.db(), context.scope(), group);
  context.changed<ClientGroup>("client_group", group.id, nullptr, &group);
  context.emit({.name = "client_group.created", .subject = group.id.value});
  return group;
}

ClientGroup show_group(engine::Context& context, const GetClientGroup& request) {
  return get_group(context.db(), context.scope(), request.id);
}

Page<ClientGroup> page_groups(engine::Context& context, const ListClientGroups& request) {
  if (request.client) get_client(context.db(), context.scope(), *request.client);
  return list_groups(context.db(), context.scope(), request);
}

ClientGroup change_group(engine::Context& context, const UpdateClientGroup& request) {
  const ClientGroup before = get_group(context.db(), context.scope(), request.id);
  engine::check_version("client_group", before.version, request.version);
  ClientGroup after = before;
  ++after.version;
  engine::assign(after.name, request.name);
  engine::assign(after.precedence, request.precedence);
  engine::assign(after.policy, request.policy);
  check_group(context, after);
  update_group(context.db(), context.scope(), after);
  context.changed("client_group", after.id, &before, &after);
  context.emit({.name = "client_group.updated", .subject = after.id.value});
  return after;
}

ClientGroup add_client_to_group(engine::Context& context, const AddClientToGroup& request) {
  ClientGroup group = get_group(context.db(), context.scope(), request.id);
  get_client(context.db(), context.scope(), request.client);
  if (!add_member(context.db(), context.scope(), request.id, request.client)) {
    throw Error::conflict("client_group.already_member", "The client is in this group already.");
  }
  context.changed<AddClientToGroup>("client_group", {request.id.value}, nullptr, &request);
  context.emit({.name = "client_group.client_added", .subject = request.id.value, .client = request.client});
  return group;
}

ClientGroup remove_client_from_group(engine::Context& context, const RemoveClientFromGroup& request) {
  ClientGroup group = get_group(context.db(), context.scope(), request.id);
  get_client(context.db(), context.scope(), request.client);
  if (!remove_member(context.db(), context.scope(), request.id, request.client)) {
    throw Error::precondition("client_group.not_a_member", "The client is not in this group.");
  }
  context.changed<RemoveClientFromGroup>("client_group", {request.id.value}, &request, nullptr);
  context.emit({.name = "client_group.client_removed", .subject = request.id.value, .client = request.client});
  return group;
}

}  // namespace billhook::clients
