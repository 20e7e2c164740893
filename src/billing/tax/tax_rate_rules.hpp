// Tax rate rules: which rates a seller may have beside each other. Pure; any thread.
#pragma once

#include <span>

#include "billhook/billing/tax.hpp"

namespace billhook::billing {

/// In this order, errors: invalid `tax_rate.too_precise`, `tax_rate.compounds_on_nothing`,
/// `tax_rate.ends_before_start`; conflict `tax_rate.overlaps`.
void check_tax_rate(const TaxRate& rate, std::span<const TaxRate> others);

/// The rate, ended. Errors: invalid `tax_rate.ends_before_start`; precondition `tax_rate.ended` when it ends sooner.
TaxRate ended(TaxRate rate, Date valid_to);

}  // namespace billhook::billing
