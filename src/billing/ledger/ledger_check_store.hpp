// Ledger check store: the checks that prove the books from their rows. One thread, the one that holds the connection.
#pragma once

#include <string_view>
#include <vector>

#include "billhook/billing/ledger.hpp"
#include "engine/check.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// How a check went.
LedgerCheck result_of(std::string_view name, std::string_view doc, const engine::CheckOutcome& outcome);

/// Each named check over all rows of the seller, always in the same order.
std::vector<LedgerCheck> check_books(storage::Connection& db, const storage::Scope& scope);

}  // namespace billhook::billing
