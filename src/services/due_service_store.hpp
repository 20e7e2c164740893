// What the daily run reads of the services that are due: one ordered scan, service and terms together.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "billhook/services/term.hpp"
#include "billing/invoices/charge_source.hpp"
#include "services/service_rules.hpp"
#include "storage/database.hpp"

namespace billhook::services {

struct DueService {
  Id<Service> id;
  Id<billing::Subject> subject;
  Id<Client> client;
  BillingState state;
  std::string label;
  std::size_t first_term = 0;  // in DueServices::terms
  std::size_t term_count = 0;
};

/// A chunk of due services in the order of their clients. Kept by the caller, so that its memory is used again.
class DueServices {
 public:
  /// Moves what was due before a day to that day, so that one equality finds all of a client.
  static void bring_up_to(storage::Connection& connection, const storage::Scope& scope, Date day);

  /// Reads all services due on a day of a range of clients. True when it stopped at the most clients.
  bool read(storage::Connection& connection, const storage::Scope& scope, Date day, const billing::ClientRange& range);

  const std::vector<DueService>& services() const { return services_; }
  std::span<const ServiceTerm> terms_of(const DueService& service) const {
    return {terms_.data() + service.first_term, service.term_count};
  }

 private:
  void add_service(const storage::Rows& rows);
  void add_term(const storage::Rows& rows);
  Cycle cycle(std::string_view json);

  std::vector<DueService> services_;
  std::vector<ServiceTerm> terms_;
  std::vector<std::pair<std::string, Cycle>> cycles_;  // the few there are, as they are stored
};

}  // namespace billhook::services
