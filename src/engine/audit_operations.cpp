#include "engine/audit_operations.hpp"

#include "billhook/base/error.hpp"
#include "engine/audit.hpp"
#include "engine/audit_store.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

Page<AuditEntry> list_audit(Context& context, const ListAudit& request) {
  if (request.id && !request.noun) {
    throw Error{reasons.audit_id_without_noun, "noun", "An id needs the noun it belongs to."};
  }
  return list_audit(context.db(), context.scope(), request);
}

AuditCheck verify_audit(Context& context, const VerifyAudit&) { return verify_audit(context.db()); }

namespace {

constexpr Operation audit_rows[] = {
    operation<ListAudit, &list_audit>(Effect::read, needs(Permission::audit_view), open_to(Callers::staff),
                                      since("0.1"), "The audit trail, oldest entry first."),
    operation<VerifyAudit, &verify_audit>(Effect::read, needs(Permission::audit_view), open_to(Callers::staff),
                                          since("0.1"), "Proves that nobody altered the audit trail."),
};

}  // namespace

constinit const Operations audit_operations{audit_rows};

}  // namespace billhook::engine
