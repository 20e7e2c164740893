// What the operations import.* do. Called by the pipeline alone.
#pragma once

#include "billhook/imports/import.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::imports {

ImportReport import_clients(engine::Context& context, const ImportClients& request);
ImportReport import_products(engine::Context& context, const ImportProducts& request);
ImportReport import_services(engine::Context& context, const ImportServices& request);
ImportedRows find_import(engine::Context& context, const FindImport& request);

/// Their rows of the operation table.
extern const engine::Operations import_operations;

}  // namespace billhook::imports
