#include "clients/client_operations.hpp"

#include <string>

#include "billhook/base/error.hpp"
#include "billhook/identity/seller.hpp"
#include "clients/client_group_store.hpp"
#include "clients/client_rules.hpp"
#include "clients/client_store.hpp"
#include "clients/desk.hpp"
#include "clients/events.hpp"
#include "clients/reasons.hpp"
#include "engine/update.hpp"

namespace billhook::clients {
namespace {

/// The arrow, the row, the audit row, the event.
Client take(engine::Context& context, ClientStep step, Id<Client> id, std::int64_t version) {
  const Client before = require_client(context.db(), context.scope(), id);
  engine::check_version("client", before.version, version);
  const auto& arrow = arrow_of(client_arrows, step);
  if (!arrow.from.has(before.status)) throw Error{*arrow.refusal, std::string{arrow.words}};
  Client after = before;
  ++after.version;
  after.status = arrow.to;
  update_client(context.db(), context.scope(), after);
  context.changed("client", id, &before, &after);
  context.emit(*arrow.event, id, id);
  return after;
}

}  // namespace

Client add_client(engine::Context& context, const CreateClient& request, const Seller& seller) {
  Client client{.id = {},
                .kind = request.kind,
                .name = request.name,
                .company = request.company,
                .email = request.email,
                .phone = request.phone,
                .address = request.address,
                .tax_id = request.tax_id,
                .tax_exempt = request.tax_exempt,
                .currency = request.currency.value_or(seller.currency),
                .language = request.language.value_or(seller.language),
                .policy = request.policy,
                .notes = request.notes,
                .created_at = context.now()};
  check_client(client);
  client.id = insert_client(context.db(), context.scope(), client);
  context.emit(events.client_created, client.id, client.id);
  return client;
}

Client create_client(engine::Context& context, const CreateClient& request) {
  Client client = add_client(context, request, context.keep<Desk>().seller);
  context.changed<Client>("client", client.id, nullptr, &client);
  return client;
}

Client get_client(engine::Context& context, const GetClient& request) {
  Client client = require_client(context.db(), context.scope(), request.id);
  if (context.scope().client) client.notes.reset();
  return client;
}

Page<Client> list_clients(engine::Context& context, const ListClients& request) {
  if (request.group) require_client_group(context.db(), context.scope(), *request.group);
  return list_clients(context.db(), context.scope(), request);
}

Client update_client(engine::Context& context, const UpdateClient& request) {
  const auto assign_or_clear = [&](auto& member, const auto& given, ClientField field) {
    engine::assign("client", member, given, request.clear, field);
  };
  const Client before = require_client(context.db(), context.scope(), request.id);
  engine::check_version("client", before.version, request.version);
  Client after = before;
  ++after.version;
  engine::assign(after.kind, request.kind);
  engine::assign(after.name, request.name);
  assign_or_clear(after.company, request.company, ClientField::company);
  engine::assign(after.email, request.email);
  assign_or_clear(after.phone, request.phone, ClientField::phone);
  engine::assign(after.address, request.address);
  assign_or_clear(after.tax_id, request.tax_id, ClientField::tax_id);
  engine::assign(after.tax_exempt, request.tax_exempt);
  engine::assign(after.currency, request.currency);
  engine::assign(after.language, request.language);
  assign_or_clear(after.policy, request.policy, ClientField::policy);
  assign_or_clear(after.notes, request.notes, ClientField::notes);
  check_client(after);
  update_client(context.db(), context.scope(), after);
  context.changed("client", after.id, &before, &after);
  context.emit(events.client_updated, after.id, after.id);
  return after;
}

Client deactivate_client(engine::Context& context, const DeactivateClient& request) {
  return take(context, ClientStep::deactivate, request.id, request.version);
}

Client close_client(engine::Context& context, const CloseClient& request) {
  return take(context, ClientStep::close, request.id, request.version);
}

Client reopen_client(engine::Context& context, const ReopenClient& request) {
  return take(context, ClientStep::reopen, request.id, request.version);
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
