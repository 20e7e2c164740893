// The catalog domain: categories, products, prices.
#pragma once

#include "engine/operation.hpp"

namespace billhook {

extern const engine::Domain catalog_domain;

}  // namespace billhook
