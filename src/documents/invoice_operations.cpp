#include "documents/invoice_operations.hpp"

#include "billing/invoice_store.hpp"
#include "documents/invoice_html_rules.hpp"
#include "documents/invoice_text_rules.hpp"
#include "engine/context.hpp"

namespace billhook::documents {

RenderedDocument render_invoice(engine::Context& context, const RenderInvoice& request) {
  const Invoice invoice = billing::get_whole_invoice(context.db(), context.scope(), request.id);
  if (request.format == DocumentFormat::html) return {invoice_html(invoice), "text/html"};
  return {invoice_text(invoice), "text/plain"};
}

}  // namespace billhook::documents
