// Report store: the sums behind the reports. One thread, the one that holds the connection.
#pragma once

#include <vector>

#include "billhook/billing/report.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

std::vector<RevenueRow> sum_revenue(storage::Connection& db, const storage::Scope& scope, const ReportRevenue& request);
std::vector<AgingRow> sum_open(storage::Connection& db, const storage::Scope& scope, Date on);

}  // namespace billhook::billing
