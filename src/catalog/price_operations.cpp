#include "catalog/price_operations.hpp"

#include <algorithm>
#include <vector>

#include "billhook/base/error.hpp"
#include "catalog/events.hpp"
#include "catalog/price_rules.hpp"
#include "catalog/price_store.hpp"
#include "catalog/product_store.hpp"
#include "catalog/reasons.hpp"
#include "storage/stored.hpp"

namespace billhook::catalog {

Price set_price(engine::Context& context, const SetPrice& request) {
  const Currency currency = request.amount.currency();
  const Product product = require_product(context.db(), context.scope(), request.product);
  Price price{.id = {},
              .product = product.id,
              .currency = currency,
              .cycle = request.cycle,
              .amount = request.amount,
              .setup_fee = request.setup_fee.value_or(Money::zero(currency)),
              .valid_from = request.valid_from.value_or(context.today())};
  check_amounts(price.amount, price.setup_fee);
  if (product.status == ProductStatus::retired) {
    throw Error{reasons.product_retired, "This product is retired. Make it active or hidden to sell it again."};
  }
  const std::vector<Price> timeline =
      list_price_timeline(context.db(), context.scope(), product.id, currency, request.cycle);
  const auto row_of = [&](Id<Price> id) {
    return std::find_if(timeline.begin(), timeline.end(), [&](const Price& other) { return other.id == id; });
  };
  PriceChange change = set_in(timeline, std::move(price), context.today());
  if (change.cut) {
    storage::update(context.db(), context.scope(), *change.cut);
    context.changed("price", change.cut->id, &*row_of(change.cut->id), &*change.cut);
  }
  if (change.price.id) {
    storage::update(context.db(), context.scope(), change.price);
    context.changed("price", change.price.id, &*row_of(change.price.id), &change.price);
  } else {
    change.price.id = storage::insert(context.db(), context.scope(), change.price);
    context.changed<Price>("price", change.price.id, nullptr, &change.price);
  }
  context.emit(events.price_set, change.price.id);
  return change.price;
}

Price end_price(engine::Context& context, const EndPrice& request) {
  const Price before = require_price(context.db(), context.scope(), request.id);
  const Price after = ended(before, request.valid_to.value_or(context.today()));
  storage::update(context.db(), context.scope(), after);
  context.changed("price", after.id, &before, &after);
  context.emit(events.price_ended, after.id);
  return after;
}

Page<Price> list_prices(engine::Context& context, const ListPrices& request) {
  if (request.product) require_product(context.db(), context.scope(), *request.product);
  return list_prices(context.db(), context.scope(), request);
}

namespace {

using namespace engine::words;

constexpr engine::Operation price_rows[] = {
    operation<SetPrice, &set_price>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                    since("0.1"), "Sets the price of a product in a currency and cycle from a day on."),
    operation<EndPrice, &end_price>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                    since("0.1"), "Takes a product off sale in a currency and cycle."),
    operation<ListPrices, &list_prices>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                        since("0.1"), "Prices by product, currency or day."),
};

}  // namespace

constinit const engine::Operations price_operations{price_rows};

}  // namespace billhook::catalog
