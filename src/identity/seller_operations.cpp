#include "identity/seller_operations.hpp"

#include "billhook/base/error.hpp"
#include "engine/update.hpp"
#include "identity/events.hpp"
#include "identity/policy_rules.hpp"
#include "identity/reasons.hpp"
#include "identity/role_rules.hpp"
#include "identity/role_store.hpp"
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
  Seller seller{.id = {},
                .name = request.name,
                .address = request.address.value_or(Address{.country = request.country}),
                .country = request.country,
                .tax_id = request.tax_id,
                .email = request.email,
                .time_zone = request.time_zone,
                .currency = request.currency,
                .language = request.language,
                .prices_include_tax = request.prices_include_tax,
                .tax_rounding = request.tax_rounding,
                .invoice_format = request.invoice_format,
                .credit_note_format = request.credit_note_format,
                .series_reset = request.series_reset,
                .policy = merge(request.policy, default_policy()),
                .created_at = context.now()};
  check_seller(seller);
  seller.id = insert_seller(context.db(), seller);
  context.changed<Seller>("seller", seller.id, nullptr, &seller);
  for (Role& role : standard_roles()) {
    role.id = insert_role(context.db(), {.seller = seller.id.value}, role);
    context.changed<Role>("role", role.id, nullptr, &role);
  }
  context.emit(events.seller_created, seller.id);
  return seller;
}

Seller get_seller(engine::Context& context, const GetSeller&) { return require_seller(context.db(), context.scope()); }

Seller update_seller(engine::Context& context, const UpdateSeller& request) {
  using engine::assign;
  const Seller before = require_seller(context.db(), context.scope());
  engine::check_version("seller", before.version, request.version);
  Seller after = before;
  ++after.version;
  assign(after.name, request.name);
  assign(after.address, request.address);
  assign(after.country, request.country);
  assign("seller", after.tax_id, request.tax_id, request.clear, SellerField::tax_id);
  assign(after.email, request.email);
  assign(after.time_zone, request.time_zone);
  assign(after.currency, request.currency);
  assign(after.language, request.language);
  assign(after.prices_include_tax, request.prices_include_tax);
  assign(after.tax_rounding, request.tax_rounding);
  assign(after.invoice_format, request.invoice_format);
  assign(after.credit_note_format, request.credit_note_format);
  assign(after.series_reset, request.series_reset);
  if (request.policy) after.policy = merge(*request.policy, before.policy);
  check_seller(after);
  update_seller(context.db(), context.scope(), after);
  context.changed("seller", after.id, &before, &after);
  context.emit(events.seller_updated, after.id);
  return after;
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
