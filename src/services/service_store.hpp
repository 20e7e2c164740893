// The tables `services` and `service_terms`.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "billhook/services/service.hpp"
#include "billhook/services/term.hpp"
#include "billing/invoices/subject_store.hpp"
#include "storage/database.hpp"

namespace billhook::services {

std::optional<Service> find_service(storage::Connection& connection, const storage::Scope& scope, Id<Service> id);
/// Errors: not_found.
Service require_service(storage::Connection& connection, const storage::Scope& scope, Id<Service> id);
Page<Service> list_services(storage::Connection& connection, const storage::Scope& scope, const ListServices& filter);

/// The row's new id is set; billing gets a subject for it.
void insert_service(storage::Connection& connection, const storage::Scope& scope, Service& service);
/// Writes a service whose version was raised by one. Errors: conflict `service.stale_version`.
void update_service(storage::Connection& connection, const storage::Scope& scope, const Service& service);

/// In order of the days.
std::vector<ServiceTerm> list_terms(storage::Connection& connection, const storage::Scope& scope, Id<Service> service);
/// Puts them in the place of those it had.
void store_terms(storage::Connection& connection, const storage::Scope& scope, Id<Service> service,
                 std::span<const ServiceTerm> terms);

/// How far a service is billed now, and when to look at it next. Not a change that people made: the version stays.
void mark_billed(storage::Connection& connection, const storage::Scope& scope, Id<Service> service,
                 std::optional<Date> billed_until, std::optional<Date> bill_on);

/// Services whose end, or the start of whose next term, has come by a day; in order of their ids, at most `limit`.
std::vector<Id<Service>> list_ended(storage::Connection& connection, const storage::Scope& scope, Date day,
                                    Id<Service> after, std::int64_t limit);
std::vector<Id<Service>> list_changing(storage::Connection& connection, const storage::Scope& scope, Date day,
                                       Id<Service> after, std::int64_t limit);
/// Services that were spared from suspension until a day that has come.
std::vector<Id<Service>> list_spared(storage::Connection& connection, const storage::Scope& scope, Date day,
                                     Id<Service> after, std::int64_t limit);

/// Services due to be billed on a day or before.
std::int64_t count_due(storage::Connection& connection, const storage::Scope& scope, Date day);
/// What says whether an active service is billed for all its days.
struct RecurringService {
  Id<Service> id;
  Date start;
  std::optional<Date> end;
  std::optional<Date> bill_on;
  bool is_amended = false;
};

/// Goes through the active and suspended services that are billed period by period, in the order of their ids.
class RecurringServices {
 public:
  RecurringServices(storage::Connection& connection, const storage::Scope& scope);

  /// False at the end.
  bool next();
  const RecurringService& service() const { return service_; }

 private:
  storage::Rows rows_;
  RecurringService service_;
};

/// How many services of a client have not ended: pending, failed or running ones.
std::int64_t count_living(storage::Connection& connection, const storage::Scope& scope, Id<Client> client);

/// What billing knows a service as. Errors: not_found.
Id<billing::Subject> require_subject(storage::Connection& connection, const storage::Scope& scope, Id<Service> service);

/// Running services of a product, in order of their ids; at most `limit` of them.
std::vector<Id<Service>> list_running(storage::Connection& connection, const storage::Scope& scope, Id<Product> product,
                                      const std::optional<Currency>& currency, Id<Service> after, std::int64_t limit);

}  // namespace billhook::services
