// What the operations price.set, price.end and price.list do. Called by the pipeline and by imports.
#pragma once

#include "billhook/catalog/price.hpp"
#include "engine/context.hpp"

namespace billhook::catalog {

Price set_price(engine::Context& context, const SetPrice& request);
Price end_price(engine::Context& context, const EndPrice& request);
Page<Price> page_prices(engine::Context& context, const ListPrices& request);

}  // namespace billhook::catalog
