#include "catalog/price_operations.hpp"

#include <algorithm>
#include <vector>

#include "billhook/base/error.hpp"
#include "catalog/price_rules.hpp"
#include "catalog/price_store.hpp"
#include "catalog/product_store.hpp"

namespace billhook::catalog {

Price set_price(engine::Context& context, const SetPrice& request) {
  const Currency currency = request.amount.currency();
  const Product product = get_product(context.db(), context.scope(), request.product);
  Price price{.id = {},
              .product = product.id,
              .currency = currency,
              .cycle = request.cycle,
              .amount = request.amount,
              .setup_fee = request.setup_fee.value_or(Money::zero(currency)),
              .valid_from = request.valid_from.value_or(context.today())};
  check_amounts(price.amount, price.setup_fee);
  if (product.status == ProductStatus::retired) {
    throw Error::precondition("product.retired", "This product is retired. Make it active or hidden to sell it again.");
  }
  const std::vector<Price> timeline =
      price_timeline(context.db(), context.scope(), product.id, currency, request.cycle);
  const auto row_of = [&](Id<Price> id) {
    return std::find_if(timeline.begin(), timeline.end(), [&](const Price& other) { return other.id == id; });
  };
  PriceChange change = set_in(timeline, std::move(price), context.today());
  if (change.cut) {
    update_price(context.db(), context.scope(), *change.cut);
    context.changed("price", change.cut->id, &*row_of(change.cut->id), &*change.cut);
  }
  if (change.price.id) {
    update_price(context.db(), context.scope(), change.price);
    context.changed("price", change.price.id, &*row_of(change.price.id), &change.price);
  } else {
    change.price.id = insert_price(context.db(), context.scope(), change.price);
    context.changed<Price>("price", change.price.id, nullptr, &change.price);
  }
  context.emit({.name = "price.set", .subject = change.price.id.value});
  return change.price;
}

Price end_price(engine::Context& context, const EndPrice& request) {
  const Price before = get_price(context.db(), context.scope(), request.id);
  const Price after = ended(before, request.valid_to.value_or(context.today()));
  update_price(context.db(), context.scope(), after);
  context.changed("price", after.id, &before, &after);
  context.emit({.name = "price.ended", .subject = after.id.value});
  return after;
}

Page<Price> page_prices(engine::Context& context, const ListPrices& request) {
  if (request.product) get_product(context.db(), context.scope(), *request.product);
  return list_prices(context.db(), context.scope(), request);
}

}  // namespace billhook::catalog
