// What a service of a product costs a client: the catalogue's price, or one that staff agreed on.
#pragma once

#include <optional>

#include "billhook/catalog/product.hpp"
#include "billhook/clients/client.hpp"
#include "engine/context.hpp"
#include "services/change_rules.hpp"

namespace billhook::services {

/// What was agreed on instead of the catalogue's.
struct Agreed {
  std::optional<Money> price;
  std::optional<Money> setup_fee;
};

/// Errors: precondition `price.not_for_sale`; invalid `service.price_currency`, `service.negative_price`,
/// `service.bad_quantity`.
Offer make_offer(engine::Context& context, const Product& product, const std::optional<Cycle>& cycle,
                 std::optional<Decimal> quantity, Date on, const Currency& currency, const Agreed& agreed);

/// The client's anniversary: the day it became one.
Date anniversary_of(engine::Context& context, const Client& client);

}  // namespace billhook::services
