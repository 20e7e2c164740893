// Report store: what the reports on services add up. One thread, the one that holds the connection.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "billhook/catalog/product.hpp"
#include "billhook/services/service.hpp"
#include "storage/database.hpp"

namespace billhook::services {

/// The terms by which a service runs on a day.
struct RunningTerm {
  Id<Service> service;
  Id<Product> product;
  Currency currency;
  Money price;
  Decimal quantity;
  std::string cycle;  // JSON
};

/// Every service that runs on a day and is billed in cycles, in one currency or all. Valid during the call.
void for_each_running_term(storage::Connection& connection, const storage::Scope& scope, Date day,
                           const std::optional<Currency>& currency,
                           const std::function<void(const RunningTerm&)>& visit);

}  // namespace billhook::services
