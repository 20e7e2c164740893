#include "documents/rendering_operations.hpp"

#include "billing/invoices/credit_note_store.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "documents/html_rules.hpp"
#include "documents/text_rules.hpp"

namespace billhook::documents {

namespace {

RenderedDocument rendered(const PrintedDocument& document, DocumentFormat format) {
  if (format == DocumentFormat::html) return {document_html(document), "text/html"};
  return {document_text(document), "text/plain"};
}

}  // namespace

RenderedDocument render_invoice(engine::Context& context, const RenderInvoice& request) {
  return rendered(printed(billing::require_whole_invoice(context.db(), context.scope(), request.id)), request.format);
}

RenderedDocument render_credit_note(engine::Context& context, const RenderCreditNote& request) {
  const CreditNote note = billing::require_credit_note(context.db(), context.scope(), request.id);
  const Invoice invoice = billing::require_invoice(context.db(), context.scope(), note.invoice);
  return rendered(printed(note, invoice), request.format);
}

namespace {

using namespace engine::words;

constexpr engine::Operation rendering_rows[] = {
    operation<RenderInvoice, &render_invoice>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                              since("0.1"), "Shows an invoice as text or as an HTML page."),
    operation<RenderCreditNote, &render_credit_note>(Effect::read, needs(Permission::invoice_view),
                                                     open_to(Callers::anyone), since("0.1"),
                                                     "Shows a credit note as text or as an HTML page."),
};

}  // namespace

constinit const engine::Operations rendering_operations{rendering_rows};

}  // namespace billhook::documents
