#include "base/copying.hpp"
#include "clients/client_operations.hpp"
#include "identity/seller_store.hpp"
#include "imports/import_operations.hpp"
#include "imports/import_run.hpp"
#include "imports/key_store.hpp"
#include "imports/rows.hpp"

namespace billhook::imports {
namespace {

CreateClient request_of(const ClientRow& row) {
  static_assert(unmatched_field<ClientRow, CreateClient>().empty(), "a column would be ignored");
  CreateClient request;
  copy_given(row, request);
  request.address = {.line1 = row.line1,
                     .line2 = row.line2,
                     .city = row.city,
                     .state = row.state,
                     .postal_code = row.postal_code,
                     .country = row.country};
  return request;
}

}  // namespace

ImportReport import_clients(engine::Context& context, const ImportClients& request) {
  const Seller seller = identity::require_seller(context.db(), context.scope());
  return import_rows<ClientRow>(context, request, [&](const ClientRow& row) {
    require_free_key(context.db(), context.scope(), "client", row.key);
    const Client client = clients::add_client(context, request_of(row), seller);
    insert_key(context.db(), context.scope(), "client", row.key, client.id.value);
    context.issued("client", client.id.value, row.key);
  });
}

}  // namespace billhook::imports
