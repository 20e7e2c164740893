// The house: every domain there is, in the order of the house. The one file that sees them all.
#include "automation/operations.hpp"
#include "billing/operations.hpp"
#include "catalog/operations.hpp"
#include "clients/operations.hpp"
#include "documents/operations.hpp"
#include "engine/operations.hpp"
#include "identity/operations.hpp"
#include "imports/operations.hpp"
#include "services/operations.hpp"

namespace billhook::engine {

std::span<const Domain* const> domains() {
  static constexpr const Domain* all[] = {
      &engine_domain,    &identity_domain, &clients_domain,    &catalog_domain, &billing_domain,
      &documents_domain, &services_domain, &automation_domain, &imports_domain,
  };
  return all;
}

}  // namespace billhook::engine
