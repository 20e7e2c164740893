// What the operations on rendered invoices do.
#pragma once

#include "billhook/documents/rendering.hpp"

namespace billhook::engine {
class Context;
}

namespace billhook::documents {

RenderedDocument render_invoice(engine::Context& context, const RenderInvoice& request);

}  // namespace billhook::documents
