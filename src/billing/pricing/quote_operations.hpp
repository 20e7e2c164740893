// What the operation price.quote does.
#pragma once

#include "billhook/billing/price.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

PriceQuote quote_price(engine::Context& context, const QuotePrice& request);

/// Their rows of the operation table.
extern const engine::Operations quote_operations;

}  // namespace billhook::billing
