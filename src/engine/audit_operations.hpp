// What the operations audit.* do.
#pragma once

#include "billhook/engine/audit.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::engine {

Page<AuditEntry> list_audit(Context& context, const ListAudit& request);
AuditCheck verify_audit(Context& context, const VerifyAudit& request);

/// Their rows of the operation table.
extern const Operations audit_operations;

}  // namespace billhook::engine
