#include "billing/tax/taxing.hpp"

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"
#include "billing/tax/tax_rate_store.hpp"
#include "clients/client_store.hpp"
#include "clients/desk.hpp"

namespace billhook::billing {

TaxCustomer customer_of(const Client& client) {
  const bool is_business = client.kind == ClientKind::company || client.tax_id.has_value();
  return {client.address.country,
          client.address.state,
          client.address.postal_code,
          is_business ? CustomerKind::business : CustomerKind::consumer,
          client.tax_id,
          client.tax_exempt};
}

Buyer buyer_of(engine::Context& context, const std::optional<Id<Client>>& client,
               const std::optional<TaxCustomer>& customer) {
  if (client.has_value() == customer.has_value()) {
    throw Error{reasons.tax_client_or_customer, client ? "customer" : "client",
                "Name a client, or describe a customer who is none; not both."};
  }
  if (customer) return {*customer, std::nullopt};
  context.require_client(*client);
  const Client row = clients::require_client(context.db(), context.scope(), *client);
  return {customer_of(row), row.currency};
}

TaxCalculation tax_lines(engine::Context& context, std::span<const LineToPrice> lines, const TaxCustomer& customer,
                         Date date, Currency currency, const std::optional<bool>& prices_include_tax) {
  SellerProfile profile = profile_of(context.keep<clients::Desk>().seller);
  profile.prices_include_tax = prices_include_tax.value_or(profile.prices_include_tax);
  const TaxTable rates{list_tax_rates(context.db(), context.scope())};
  TaxCalculation calculation;
  price(lines, customer, profile, rates, date, currency, calculation);
  return calculation;
}

}  // namespace billhook::billing
