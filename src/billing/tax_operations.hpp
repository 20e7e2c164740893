// What the operations tax_rate.*, tax.calculate and price.quote do.
#pragma once

#include "billhook/billing/price.hpp"
#include "billhook/billing/tax.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

TaxRate create_tax_rate(engine::Context& context, const CreateTaxRate& request);
TaxRate end_tax_rate(engine::Context& context, const EndTaxRate& request);
Page<TaxRate> page_tax_rates(engine::Context& context, const ListTaxRates& request);
TaxCalculation calculate_tax(engine::Context& context, const CalculateTax& request);
PriceQuote quote_price(engine::Context& context, const QuotePrice& request);

}  // namespace billhook::billing
