#include "services/offer.hpp"

#include <string>

#include "billhook/base/error.hpp"
#include "catalog/price_store.hpp"
#include "services/reasons.hpp"

namespace billhook::services {
namespace {

void check_amount(const std::optional<Money>& amount, std::string field, const Currency& currency) {
  if (!amount) return;
  if (amount->currency() != currency) {
    throw Error{reasons.service_price_currency, std::move(field),
                "The client is billed in " + std::string{currency.code()} + "."};
  }
  if (amount->is_negative()) {
    throw Error{reasons.service_negative_price, std::move(field), "A price is not below zero."};
  }
}

}  // namespace

Offer make_offer(engine::Context& context, const Product& product, const std::optional<Cycle>& cycle,
                 std::optional<Decimal> quantity, Date on, const Currency& currency, const Agreed& agreed) {
  check_amount(agreed.price, "price", currency);
  check_amount(agreed.setup_fee, "setup_fee", currency);
  if (quantity && (quantity->is_zero() || quantity->is_negative())) {
    throw Error{reasons.service_bad_quantity, "quantity", "The quantity is above zero."};
  }
  Offer offer{product,
              cycle,
              agreed.price.value_or(Money::zero(currency)),
              agreed.setup_fee.value_or(Money::zero(currency)),
              quantity.value_or(Decimal{1}),
              agreed.price.has_value()};
  if (!agreed.price) {
    const Price price = catalog::require_price_on(context.db(), context.scope(), product.id, currency, cycle, on);
    offer.price = price.amount;
    if (!agreed.setup_fee) offer.setup_fee = price.setup_fee;
  }
  return offer;
}

Date anniversary_of(engine::Context& context, const Client& client) {
  return context.zone().date_of(client.created_at);
}

}  // namespace billhook::services
