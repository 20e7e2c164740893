// Desk: what the writes of one transaction ask for again and again: the seller, its groups, the policies of its
// clients.
//
// Asked for by `context.keep<clients::Desk>()`, which reads it once and anew after a change. One thread.
#pragma once

#include "billhook/clients/client_group.hpp"
#include "billhook/identity/seller.hpp"
#include "clients/policy_reader.hpp"
#include "engine/context.hpp"

namespace billhook::clients {

struct Desk {
  static constexpr const Table& (*made_of[])() = {&table_of<Seller>, &table_of<ClientGroup>};

  /// Errors: not_found where there is no seller yet.
  explicit Desk(engine::Context& context);

  Seller seller;
  /// Made to be asked at once. Whoever holds on to a policy while others ask copies the reader.
  PolicyReader policies;
};

}  // namespace billhook::clients
