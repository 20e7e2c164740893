// What the operations seller.* do. Called by the pipeline alone.
#pragma once

#include "billhook/identity/seller.hpp"
#include "engine/context.hpp"

namespace billhook::identity {

Seller create_seller(engine::Context& context, const CreateSeller& request);
Seller read_seller(engine::Context& context, const GetSeller& request);
Seller change_seller(engine::Context& context, const UpdateSeller& request);

}  // namespace billhook::identity
