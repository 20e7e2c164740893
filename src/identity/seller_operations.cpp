#include "identity/seller_operations.hpp"

#include "billhook/base/error.hpp"
#include "engine/change.hpp"
#include "identity/events.hpp"
#include "identity/policy_rules.hpp"
#include "identity/reasons.hpp"
#include "identity/role_rules.hpp"
#include "identity/seller_rules.hpp"
#include "identity/seller_store.hpp"

namespace billhook::identity {
namespace {

void require_house_system(engine::Context& context) {
  if (context.actor() == Actor::system()) return;
  throw Error{reasons.seller_system_only,
              "Only the host of the book makes sellers: open a session as the system of the house."};
}

}  // namespace

Seller create_seller(engine::Context& context, const CreateSeller& request) {
  require_house_system(context);
  Seller seller = engine::made_of<Seller>(context, request);
  if (!request.address) seller.address.country = request.country;
  seller.policy = merge(seller.policy, default_policy());
  check_seller(seller);
  seller.id = insert_seller(context.db(), seller);
  context.changed<Seller>("seller", seller.id, nullptr, &seller);
  for (Role& role : standard_roles()) {
    role.id = storage::insert(context.db(), {.seller = seller.id.value}, role);
    context.changed<Role>("role", role.id, nullptr, &role);
  }
  context.emit(events.seller_created, seller.id);
  return seller;
}

Seller get_seller(engine::Context& context, const GetSeller&) { return require_seller(context.db(), context.scope()); }

Seller update_seller(engine::Context& context, const UpdateSeller& request) {
  const auto complete = [&](Seller& seller) {
    if (request.policy) seller.policy = merge(*request.policy, seller.policy);
    check_seller(seller);
  };
  return engine::change(context, events.seller_updated, require_seller(context.db(), context.scope()), request,
                        complete, [&](const Seller& seller) { update_seller(context.db(), context.scope(), seller); });
}

namespace {

using namespace engine::words;

constexpr engine::Operation seller_rows[] = {
    before_sellers(operation<CreateSeller, &create_seller>(
        Effect::write, needs(Permission::settings_edit), open_to(Callers::staff), since("0.1"),
        "Makes the house, or a further seller, and its first roles.")),
    operation<GetSeller, &get_seller>(Effect::read, needs(Permission::settings_view), open_to(Callers::staff),
                                      since("0.1"), "The seller whose books these are."),
    operation<UpdateSeller, &update_seller>(Effect::write, needs(Permission::settings_edit), open_to(Callers::staff),
                                            since("0.1"), "Changes the seller's settings."),
};

}  // namespace

constinit const engine::Operations seller_operations{seller_rows};

}  // namespace billhook::identity
