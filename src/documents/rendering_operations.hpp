// What the operations that show documents do.
#pragma once

#include "billhook/documents/rendering.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::documents {

RenderedDocument render_invoice(engine::Context& context, const RenderInvoice& request);
RenderedDocument render_credit_note(engine::Context& context, const RenderCreditNote& request);

/// Their rows of the operation table.
extern const engine::Operations rendering_operations;

}  // namespace billhook::documents
