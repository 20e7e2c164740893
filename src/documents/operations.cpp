#include "documents/operations.hpp"

#include "documents/invoice_operations.hpp"

namespace billhook {
namespace {

using engine::Callers;
using engine::Effect;
using engine::needs;
using engine::open_to;
using engine::operation;
using engine::since;

const engine::Operation operations[] = {
    operation<&documents::render_invoice>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                          since("0.1"), "Shows an invoice as text or as an HTML page."),
};

}  // namespace

const engine::Domain documents_domain{
    .name = "documents", .nouns = {}, .operations = operations, .listeners = {}, .job_listeners = {}};

}  // namespace billhook
