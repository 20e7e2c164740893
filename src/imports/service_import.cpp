#include "services/service_import.hpp"

#include <string>

#include "billhook/base/error.hpp"
#include "clients/client_store.hpp"
#include "imports/import_operations.hpp"
#include "imports/import_rules.hpp"
#include "imports/import_run.hpp"
#include "imports/key_store.hpp"
#include "imports/reasons.hpp"
#include "imports/rows.hpp"

namespace billhook::imports {
namespace {

std::int64_t require_key(engine::Context& context, const char* noun, const Text<100>& key) {
  if (const auto id = find_key(context.db(), context.scope(), noun, key)) return *id;
  throw Error{reasons.import_unknown_key, noun, "No " + std::string{noun} + " was imported under this key."};
}

/// An amount in the currency of the client, the only one it is billed in.
std::optional<Money> amount_of(engine::Context& context, const std::optional<Text<40>>& text, const char* column,
                               Id<Client> client) {
  if (!text) return std::nullopt;
  try {
    return Money::parse(*text, clients::require_client(context.db(), context.scope(), client).currency);
  } catch (const Error& error) {
    throw error.at(column);
  }
}

}  // namespace

ImportReport import_services(engine::Context& context, const ImportServices& request) {
  return import_rows<ServiceRow>(context, request, [&](const ServiceRow& row) {
    require_free_key(context.db(), context.scope(), "service", row.key);
    const Id<Client> client{require_key(context, "client", row.client)};
    const Id<Product> product{require_key(context, "product", row.product)};
    const services::ImportedService imported{
        .client = client,
        .product = product,
        .cycle = parse_cycle(row.cycle ? row.cycle->str() : ""),
        .quantity = row.quantity,
        .start = row.start,
        .billed_until = row.billed_until,
        .price = amount_of(context, row.price, "price", client),
        .label = row.label,
        .external_id = row.external_id,
        .is_suspended = row.suspended,
        .opening_from = row.opening_from,
        .opening_amount = amount_of(context, row.opening_amount, "opening_amount", client),
        .opening_tax = amount_of(context, row.opening_tax, "opening_tax", client),
        .opening_paid = amount_of(context, row.opening_paid, "opening_paid", client),
        .opening_number = row.opening_number};
    const Service service = services::import_service(context, imported);
    insert_key(context.db(), context.scope(), "service", row.key, service.id.value);
  });
}

}  // namespace billhook::imports
