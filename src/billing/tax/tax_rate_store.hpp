// Tax rate store: the rows of tax rates. One thread, the one that holds the connection.
#pragma once

#include <vector>

#include "billhook/billing/tax.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// All the seller's rates.
std::vector<TaxRate> list_tax_rates(storage::Connection& db, const storage::Scope& scope);
Page<TaxRate> list_tax_rates(storage::Connection& db, const storage::Scope& scope, const ListTaxRates& request);

}  // namespace billhook::billing
