// Every event about what is for sale. Plain constants; any thread.
#pragma once

#include "engine/event.hpp"

namespace billhook {
struct Category;
struct Price;
struct Product;
}  // namespace billhook

namespace billhook::catalog {

struct Events {
  engine::EventOf<Category> category_created{"category.created", "There is a place to put products into."};
  engine::EventOf<Category> category_updated{"category.updated", "Name or place of the category are others."};
  engine::EventOf<Product> product_created{"product.created", "There is something new to sell."};
  engine::EventOf<Product> product_updated{"product.updated",
                                           "What the product is, or whether it is sold, has changed."};
  engine::EventOf<Price> price_set{"price.set", "A price begins."};
  engine::EventOf<Price> price_ended{"price.ended", "The price has a last day."};
};
inline constexpr Events events;

}  // namespace billhook::catalog
