// The billing domain: tax, invoices, credit notes, payments, credit, the ledger and its reports.
#pragma once

#include "engine/operation.hpp"

namespace billhook {

extern const engine::Domain billing_domain;

}  // namespace billhook
