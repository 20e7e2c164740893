#include "clients/client_operations.hpp"

#include <string>

#include "billhook/base/error.hpp"
#include "billhook/clients/client_group.hpp"
#include "billhook/identity/seller.hpp"
#include "clients/client_rules.hpp"
#include "clients/client_store.hpp"
#include "clients/desk.hpp"
#include "clients/events.hpp"
#include "clients/reasons.hpp"
#include "engine/change.hpp"

namespace billhook::clients {
namespace {

auto update_with(engine::Context& context) {
  return [&](const Client& client) { update_client(context.db(), context.scope(), client); };
}

/// Takes a step of the client's states.
template <class Request>
Client take(engine::Context& context, ClientStep step, const Request& request) {
  const auto& arrow = arrow_of(client_arrows, step);
  const auto follow_arrow = [&](Client& client) {
    if (!arrow.from.has(client.status)) throw Error{*arrow.refusal, std::string{arrow.words}};
    client.status = arrow.to;
  };
  return engine::change(context, *arrow.event, require_client(context.db(), context.scope(), request.id), request,
                        follow_arrow, update_with(context));
}

}  // namespace

Client add_client(engine::Context& context, const CreateClient& request, const Seller& seller) {
  Client client = engine::made_of<Client>(context, request);
  if (!request.currency) client.currency = seller.currency;
  if (!request.language) client.language = seller.language;
  check_client(client);
  client.id = storage::insert(context.db(), context.scope(), client);
  context.emit(events.client_created, client.id, client.id);
  return client;
}

Client create_client(engine::Context& context, const CreateClient& request) {
  Client client = add_client(context, request, context.keep<Desk>().seller);
  context.changed<Client>("client", client.id, nullptr, &client);
  return client;
}

Client get_client(engine::Context& context, const GetClient& request) {
  return require_client(context.db(), context.scope(), request.id);
}

Page<Client> list_clients(engine::Context& context, const ListClients& request) {
  if (request.group) storage::require(context.db(), context.scope(), *request.group);
  return list_clients(context.db(), context.scope(), request);
}

Client update_client(engine::Context& context, const UpdateClient& request) {
  return engine::change(context, events.client_updated, require_client(context.db(), context.scope(), request.id),
                        request, check_client, update_with(context));
}

Client deactivate_client(engine::Context& context, const DeactivateClient& request) {
  return take(context, ClientStep::deactivate, request);
}

Client close_client(engine::Context& context, const CloseClient& request) {
  return take(context, ClientStep::close, request);
}

Client reopen_client(engine::Context& context, const ReopenClient& request) {
  return take(context, ClientStep::reopen, request);
}

namespace {

using namespace engine::words;

constexpr engine::Operation client_rows[] = {
    operation<CreateClient, &create_client>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                            since("0.1"), "Makes an account for somebody who buys."),
    operation<GetClient, &get_client>(Effect::read, needs(Permission::client_view), open_to(Callers::anyone),
                                      since("0.1"), "One client. Clients see themselves, without the notes."),
    operation<ListClients, &list_clients>(Effect::read, needs(Permission::client_view), open_to(Callers::staff),
                                          since("0.1"), "Clients by status, address, beginning of the name, or group."),
    operation<UpdateClient, &update_client>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                            since("0.1"), "Changes what is known of a client."),
    operation<DeactivateClient, &deactivate_client>(Effect::write, needs(Permission::client_edit),
                                                    open_to(Callers::staff), since("0.1"),
                                                    "Sells nothing new to a client for the time being."),
    operation<CloseClient, &close_client>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                          since("0.1"), "Ends an account. What it owes stays."),
    operation<ReopenClient, &reopen_client>(Effect::write, needs(Permission::client_edit), open_to(Callers::staff),
                                            since("0.1"), "Makes a closed or inactive client active."),
};

}  // namespace

constinit const engine::Operations client_operations{client_rows};

}  // namespace billhook::clients
