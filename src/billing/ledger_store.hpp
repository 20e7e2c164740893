// Ledger store: reads of accounts and entries, and the checks that prove them. Writing goes through Ledger alone.
// One thread, the one that holds the connection.
#pragma once

#include <vector>

#include "billhook/billing/ledger.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

Page<LedgerAccount> list_accounts(storage::Connection& db, const storage::Scope& scope, const ListBalances& request);
/// With their postings.
Page<LedgerEntry> list_entries(storage::Connection& db, const storage::Scope& scope, const ListEntries& request);
/// Each named check over all rows of the seller, always in the same order.
std::vector<LedgerCheck> check_books(storage::Connection& db, const storage::Scope& scope);

}  // namespace billhook::billing
