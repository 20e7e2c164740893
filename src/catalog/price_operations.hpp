// What the operations price.set, price.end and price.list do. Called by the pipeline and by imports.
#pragma once

#include "billhook/catalog/price.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::catalog {

Price set_price(engine::Context& context, const SetPrice& request);
Price end_price(engine::Context& context, const EndPrice& request);
Page<Price> list_prices(engine::Context& context, const ListPrices& request);

/// Their rows of the operation table.
extern const engine::Operations price_operations;

}  // namespace billhook::catalog
