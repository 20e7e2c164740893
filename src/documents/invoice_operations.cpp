#include "documents/invoice_operations.hpp"

#include "billing/invoices/invoice_store.hpp"
#include "documents/invoice_html_rules.hpp"
#include "documents/invoice_text_rules.hpp"

namespace billhook::documents {

RenderedDocument render_invoice(engine::Context& context, const RenderInvoice& request) {
  const Invoice invoice = billing::require_whole_invoice(context.db(), context.scope(), request.id);
  if (request.format == DocumentFormat::html) return {invoice_html(invoice), "text/html"};
  return {invoice_text(invoice), "text/plain"};
}

namespace {

using namespace engine::words;

constexpr engine::Operation invoice_rows[] = {
    operation<RenderInvoice, &render_invoice>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                              since("0.1"), "Shows an invoice as text or as an HTML page."),
};

}  // namespace

constinit const engine::Operations invoice_operations{invoice_rows};

}  // namespace billhook::documents
