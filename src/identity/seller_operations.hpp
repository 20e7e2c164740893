// What the operations seller.* do. Called by the pipeline alone.
#pragma once

#include "billhook/identity/seller.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::identity {

Seller create_seller(engine::Context& context, const CreateSeller& request);
Seller get_seller(engine::Context& context, const GetSeller& request);
Seller update_seller(engine::Context& context, const UpdateSeller& request);

/// Their rows of the operation table.
extern const engine::Operations seller_operations;

}  // namespace billhook::identity
