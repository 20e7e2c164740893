#include "billing/ledger_operations.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "billing/ledger_store.hpp"
#include "billing/report_store.hpp"
#include "clients/client_store.hpp"
#include "engine/audit.hpp"

namespace billhook::billing {

Page<LedgerAccount> page_balances(engine::Context& context, const ListBalances& request) {
  if (request.client) clients::get_client(context.db(), context.scope(), *request.client);
  return list_accounts(context.db(), context.scope(), request);
}

Page<LedgerEntry> page_entries(engine::Context& context, const ListEntries& request) {
  if (request.client) clients::get_client(context.db(), context.scope(), *request.client);
  return list_entries(context.db(), context.scope(), request);
}

LedgerReport verify_ledger(engine::Context& context, const VerifyLedger&) {
  LedgerReport report;
  report.checks = check_books(context.db(), context.scope());
  const AuditCheck audit = engine::verify_audit(context.db());
  LedgerCheck& check = report.checks.emplace_back();
  check.name = "audit_is_whole";
  check.doc = "The chain of audit rows is unbroken.";
  check.holds = audit.is_whole;
  check.rows = audit.entries;
  if (audit.first_broken) check.first_broken = audit.first_broken->value;
  report.holds =
      std::all_of(report.checks.begin(), report.checks.end(), [](const LedgerCheck& one) { return one.holds; });
  return report;
}

RevenueReport report_revenue(engine::Context& context, const ReportRevenue& request) {
  if (request.to < request.from) {
    throw Error::invalid("report.ends_before_start", "to", "The last day comes after the first one.");
  }
  return {sum_revenue(context.db(), context.scope(), request)};
}

AgingReport report_aging(engine::Context& context, const ReportAging& request) {
  const Date on = request.on.value_or(context.today());
  return {on, sum_open(context.db(), context.scope(), on)};
}

}  // namespace billhook::billing
