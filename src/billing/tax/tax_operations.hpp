// What the operation tax.calculate does.
#pragma once

#include "billhook/billing/tax.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

TaxCalculation calculate_tax(engine::Context& context, const CalculateTax& request);

/// Their rows of the operation table.
extern const engine::Operations tax_operations;

}  // namespace billhook::billing
