#include "imports/import_operations.hpp"

#include "imports/key_store.hpp"

namespace billhook::imports {

ImportedRows find_import(engine::Context& context, const FindImport& request) {
  return {list_keys(context.db(), context.scope(), request.key)};
}

namespace {

using namespace engine::words;

constexpr engine::Operation import_operation_rows[] = {
    operation<ImportClients, &import_clients>(Effect::run, needs(Permission::import_run), open_to(Callers::staff),
                                              since("0.1"), "Takes over clients from a CSV file."),
    operation<ImportProducts, &import_products>(Effect::run, needs(Permission::import_run), open_to(Callers::staff),
                                                since("0.1"), "Takes over products and their prices from a CSV file."),
    operation<ImportServices, &import_services>(Effect::run, needs(Permission::import_run), open_to(Callers::staff),
                                                since("0.1"), "Takes over services that run already from a CSV file."),
    operation<FindImport, &find_import>(Effect::read, needs(Permission::import_run), open_to(Callers::staff),
                                        since("0.1"), "What was imported under a key."),
};

}  // namespace

constinit const engine::Operations import_operations{import_operation_rows};

}  // namespace billhook::imports
