#include "clients/desk.hpp"

#include "identity/seller_store.hpp"

namespace billhook::clients {

// The seller's scope, since it depends on no client what the seller's policies are.
Desk::Desk(engine::Context& context)
    : seller{identity::require_seller(context.db(), {.seller = context.seller()})},
      policies{context.db(), {.seller = context.seller()}, seller.policy} {}

}  // namespace billhook::clients
