// Taxing: lines priced for somebody by the seller's settings and rates.
//
// Within a transaction; one thread.
#pragma once

#include <optional>
#include <span>

#include "billhook/billing/tax.hpp"
#include "billhook/clients/client.hpp"
#include "billing/tax/price_rules.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

/// The client as tax sees it: a company, or whoever has a tax id, is a business.
TaxCustomer customer_of(const Client& client);

/// Who would buy, and in which currency where that is known.
struct Buyer {
  TaxCustomer customer;
  std::optional<Currency> currency;
};

/// A client, or a customer who is none yet. Errors: invalid `tax.client_or_customer`; not_found for the client.
Buyer buyer_of(engine::Context& context, const std::optional<Id<Client>>& client,
               const std::optional<TaxCustomer>& customer);

/// price() with the rates there are. Prices include tax or do not as the seller's do, unless it is said.
TaxCalculation tax_lines(engine::Context& context, std::span<const LineToPrice> lines, const TaxCustomer& customer,
                         Date date, Currency currency, const std::optional<bool>& prices_include_tax = {});

}  // namespace billhook::billing
