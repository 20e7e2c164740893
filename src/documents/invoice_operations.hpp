// What the operations on rendered invoices do.
#pragma once

#include "billhook/documents/rendering.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::documents {

RenderedDocument render_invoice(engine::Context& context, const RenderInvoice& request);

/// Their rows of the operation table.
extern const engine::Operations invoice_operations;

}  // namespace billhook::documents
