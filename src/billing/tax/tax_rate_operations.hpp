// What the operations tax_rate.* do.
#pragma once

#include "billhook/billing/tax.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

TaxRate create_tax_rate(engine::Context& context, const CreateTaxRate& request);
TaxRate end_tax_rate(engine::Context& context, const EndTaxRate& request);
Page<TaxRate> list_tax_rates(engine::Context& context, const ListTaxRates& request);

/// Their rows of the operation table.
extern const engine::Operations tax_rate_operations;

}  // namespace billhook::billing
