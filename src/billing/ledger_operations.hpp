// What the operations ledger.* and report.* of billing do.
#pragma once

#include "billhook/billing/ledger.hpp"
#include "billhook/billing/report.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

Page<LedgerAccount> page_balances(engine::Context& context, const ListBalances& request);
Page<LedgerEntry> page_entries(engine::Context& context, const ListEntries& request);
LedgerReport verify_ledger(engine::Context& context, const VerifyLedger& request);
RevenueReport report_revenue(engine::Context& context, const ReportRevenue& request);
AgingReport report_aging(engine::Context& context, const ReportAging& request);

}  // namespace billhook::billing
