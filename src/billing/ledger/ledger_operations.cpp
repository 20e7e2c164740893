#include "billing/ledger/ledger_operations.hpp"

#include <algorithm>

#include "billing/ledger/ledger_check_store.hpp"
#include "billing/ledger/ledger_store.hpp"
#include "clients/client_store.hpp"
#include "engine/audit.hpp"
#include "engine/name_store.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

Page<LedgerAccount> list_balances(engine::Context& context, const ListBalances& request) {
  if (request.client) clients::require_client(context.db(), context.scope(), *request.client);
  return list_accounts(context.db(), context.scope(), request);
}

Page<LedgerEntry> list_entries(engine::Context& context, const ListEntries& request) {
  if (request.client) clients::require_client(context.db(), context.scope(), *request.client);
  return list_entries(context.db(), context.scope(), request);
}

namespace {
/// The schema leaves it to whoever writes and reads what an enumeration may hold.
LedgerCheck known_names(engine::Context& context) {
  const engine::NameCheck names = engine::check_names(context.db(), context.scope(), engine::domains());
  LedgerCheck check;
  check.name = "names_are_known";
  check.doc = "Every kind, status and reason is one that this version knows.";
  check.holds = !names.first_unknown;
  check.rows = names.rows;
  if (!names.first_unknown) return check;
  check.doc = "This version does not know every " + names.first_unknown->column + ".";
  check.first_broken = names.first_unknown->row;
  return check;
}
}  // namespace

LedgerReport verify_ledger(engine::Context& context, const VerifyLedger&) {
  LedgerReport report;
  report.checks = check_books(context.db(), context.scope());
  for (const engine::Domain* domain : engine::domains()) {
    for (const engine::BookCheck& check : domain->checks) {
      report.checks.push_back(result_of(check.name, check.doc, check.run(context)));
    }
  }
  const AuditCheck audit = engine::verify_audit(context.db());
  LedgerCheck& check = report.checks.emplace_back();
  check.name = "audit_is_whole";
  check.doc = "The chain of audit rows is unbroken.";
  check.holds = audit.is_whole;
  check.rows = audit.entries;
  if (audit.first_broken) check.first_broken = audit.first_broken->value;
  report.checks.push_back(known_names(context));
  report.holds =
      std::all_of(report.checks.begin(), report.checks.end(), [](const LedgerCheck& one) { return one.holds; });
  return report;
}

namespace {

using namespace engine::words;

constexpr engine::Operation ledger_rows[] = {
    operation<ListBalances, &list_balances>(Effect::read, needs(Permission::ledger_view), open_to(Callers::staff),
                                            since("0.1"), "The accounts of the ledger with their balances."),
    operation<ListEntries, &list_entries>(Effect::read, needs(Permission::ledger_view), open_to(Callers::staff),
                                          since("0.1"), "The entries of the ledger with their postings."),
    operation<VerifyLedger, &verify_ledger>(Effect::read, needs(Permission::ledger_view), open_to(Callers::staff),
                                            since("0.1"), "Proves the books from their rows."),
};

}  // namespace

constinit const engine::Operations ledger_operations{ledger_rows};

}  // namespace billhook::billing
