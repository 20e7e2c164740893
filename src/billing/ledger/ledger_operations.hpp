// What the operations ledger.* do.
#pragma once

#include "billhook/billing/ledger.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

Page<LedgerAccount> list_balances(engine::Context& context, const ListBalances& request);
Page<LedgerEntry> list_entries(engine::Context& context, const ListEntries& request);
LedgerReport verify_ledger(engine::Context& context, const VerifyLedger& request);

/// Their rows of the operation table.
extern const engine::Operations ledger_operations;

}  // namespace billhook::billing
