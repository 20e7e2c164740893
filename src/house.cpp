// The house: every domain there is, in the order of the house. The one file that sees them all.
#include "automation/table.hpp"
#include "billing/table.hpp"
#include "catalog/table.hpp"
#include "clients/table.hpp"
#include "documents/table.hpp"
#include "engine/table.hpp"
#include "identity/table.hpp"
#include "imports/table.hpp"
#include "services/table.hpp"

namespace billhook::engine {

std::span<const Domain* const> domains() {
  static constexpr const Domain* all[] = {
      &engine_domain,    &identity_domain, &clients_domain,    &catalog_domain, &billing_domain,
      &documents_domain, &services_domain, &automation_domain, &imports_domain,
  };
  return all;
}

}  // namespace billhook::engine
