#include "services/service_store.hpp"

#include "billhook/base/error.hpp"
#include "services/reasons.hpp"
#include "storage/stored.hpp"

namespace billhook::services {
namespace {

constexpr storage::Sql list_services_sql{
    "SELECT {columns} FROM services WHERE {scope} AND id > ?3 AND (?4 IS NULL OR product = ?4)"
    " AND (?5 IS NULL OR status = ?5) ORDER BY id LIMIT ?6",
    &table_of<Service>};

constexpr storage::Sql list_services_of_client_sql{
    "SELECT {columns} FROM services WHERE client = ?2 AND +seller_id = ?1 AND id > ?3 AND (?4 IS NULL OR product = ?4)"
    " AND (?5 IS NULL OR status = ?5) ORDER BY id LIMIT ?6",
    &table_of<Service>};

constexpr storage::Sql update_service_sql{
    "UPDATE services SET {assignments} WHERE seller_id = ?1 AND id = ?2 AND version = ?3", &table_of<Service>};

constexpr storage::Sql list_terms_sql{
    "SELECT {columns} FROM service_terms WHERE seller_id = ?1 AND service = ?2 ORDER BY \"from\"",
    &table_of<ServiceTerm>};

constexpr storage::Sql delete_terms_sql{"DELETE FROM service_terms WHERE seller_id = ?1 AND service = ?2"};

constexpr storage::Sql insert_term_sql{"INSERT INTO service_terms (seller_id, {fields}) VALUES (?1, {values})",
                                       &table_of<ServiceTerm>};

constexpr storage::Sql mark_billed_sql{
    "UPDATE services SET billed_until = ?3, bill_on = ?4, is_amended = 0 WHERE seller_id = ?1 AND id = ?2"};

// Few rows of a small index, found by its date; `+id` keeps the key's index, which holds every service, out of it.
constexpr storage::Sql list_ended_sql{
    "SELECT id FROM services WHERE seller_id = ?1 AND \"end\" <= ?2 AND \"end\" IS NOT NULL"
    " AND status IN ('active', 'suspended') AND +id > ?3 ORDER BY id LIMIT ?4"};

constexpr storage::Sql list_changing_sql{
    "SELECT id FROM services WHERE seller_id = ?1 AND changes_on <= ?2 AND changes_on IS NOT NULL AND +id > ?3"
    " ORDER BY id LIMIT ?4"};

constexpr storage::Sql list_spared_sql{
    "SELECT id FROM services WHERE seller_id = ?1 AND never_suspend_until <= ?2 AND never_suspend_until IS NOT NULL"
    " AND +id > ?3 ORDER BY id LIMIT ?4"};

constexpr storage::Sql set_subject_sql{"UPDATE services SET subject = ?3 WHERE seller_id = ?1 AND id = ?2"};

constexpr storage::Sql find_subject_sql{"SELECT subject FROM services WHERE seller_id = ?1 AND id = ?2"};

constexpr storage::Sql list_running_sql{
    "SELECT id FROM services WHERE seller_id = ?1 AND product = ?2 AND (?3 IS NULL OR currency = ?3) AND id > ?4"
    " AND status IN ('pending', 'provisioning', 'active', 'suspended') ORDER BY id LIMIT ?5"};

constexpr storage::Sql list_recurring_sql{
    "SELECT s.id, s.\"start\", s.\"end\", s.bill_on, s.is_amended FROM services AS s WHERE s.seller_id = ?1"
    " AND s.status IN ('active', 'suspended')"
    " AND EXISTS (SELECT 1 FROM service_terms AS term WHERE term.service = s.id AND term.cycle IS NOT NULL)"
    " ORDER BY s.id"};

constexpr storage::Sql count_due_sql{"SELECT COUNT(*) FROM services WHERE seller_id = ?1 AND bill_on <= ?2"};

constexpr storage::Sql count_living_sql{
    "SELECT COUNT(*) FROM services WHERE seller_id = ?1 AND client = ?2"
    " AND status IN ('pending', 'provisioning', 'failed', 'active', 'suspended')"};

template <class... Arguments>
std::vector<Id<Service>> list_ids(storage::Connection& connection, const storage::Sql& sql,
                                  const Arguments&... arguments) {
  std::vector<Id<Service>> ids;
  storage::Rows rows = connection.query(sql, arguments...);
  while (rows.next()) ids.push_back(rows.id<Service>(0));
  return ids;
}

}  // namespace

std::optional<Service> find_service(storage::Connection& connection, const storage::Scope& scope, Id<Service> id) {
  return storage::find(connection, scope, id);
}

Service require_service(storage::Connection& connection, const storage::Scope& scope, Id<Service> id) {
  return storage::require(connection, scope, id);
}

Page<Service> list_services(storage::Connection& connection, const storage::Scope& scope, const ListServices& filter) {
  const std::int64_t after = filter.after.value_or(Id<Service>{}).value;
  const std::int64_t limit = std::int64_t{filter.limit} + 1;
  const bool is_foreign = scope.client && filter.client && filter.client->value != *scope.client;
  if (is_foreign) return {};
  if (!scope.client && !filter.client) {
    return storage::read_page<Service>(
        connection.query(list_services_sql, scope, after, filter.product, filter.status, limit), filter.limit);
  }
  const std::int64_t client = scope.client ? *scope.client : filter.client->value;
  return storage::read_page<Service>(
      connection.query(list_services_of_client_sql, scope.seller, client, after, filter.product, filter.status, limit),
      filter.limit);
}

void insert_service(storage::Connection& connection, const storage::Scope& scope, Service& service) {
  service.id = storage::insert(connection, scope, service);
  const Id<billing::Subject> subject = billing::insert_subject(
      connection, scope, {.client = service.client, .kind = billing::SubjectKind::service, .row = service.id.value});
  connection.execute(set_subject_sql, scope.seller, service.id, subject);
}

void update_service(storage::Connection& connection, const storage::Scope& scope, const Service& service) {
  const std::int64_t rows =
      connection.execute(update_service_sql, scope.seller, service.id, service.version - 1, storage::row(service));
  if (rows == 1) return;
  throw Error{reasons.service_stale_version, "The service was changed by somebody else meanwhile. Read it again."};
}

std::vector<ServiceTerm> list_terms(storage::Connection& connection, const storage::Scope& scope, Id<Service> service) {
  std::vector<ServiceTerm> terms;
  storage::Rows rows = connection.query(list_terms_sql, scope.seller, service);
  while (rows.next()) rows.read_into(terms.emplace_back());
  return terms;
}

void store_terms(storage::Connection& connection, const storage::Scope& scope, Id<Service> service,
                 std::span<const ServiceTerm> terms) {
  connection.execute(delete_terms_sql, scope.seller, service);
  for (const ServiceTerm& term : terms) connection.execute(insert_term_sql, scope.seller, storage::row(term));
}

void mark_billed(storage::Connection& connection, const storage::Scope& scope, Id<Service> service,
                 std::optional<Date> billed_until, std::optional<Date> bill_on) {
  connection.execute(mark_billed_sql, scope.seller, service, billed_until, bill_on);
}

std::vector<Id<Service>> list_ended(storage::Connection& connection, const storage::Scope& scope, Date day,
                                    Id<Service> after, std::int64_t limit) {
  return list_ids(connection, list_ended_sql, scope.seller, day, after, limit);
}

std::vector<Id<Service>> list_changing(storage::Connection& connection, const storage::Scope& scope, Date day,
                                       Id<Service> after, std::int64_t limit) {
  return list_ids(connection, list_changing_sql, scope.seller, day, after, limit);
}

std::vector<Id<Service>> list_spared(storage::Connection& connection, const storage::Scope& scope, Date day,
                                     Id<Service> after, std::int64_t limit) {
  return list_ids(connection, list_spared_sql, scope.seller, day, after, limit);
}

Id<billing::Subject> require_subject(storage::Connection& connection, const storage::Scope& scope,
                                     Id<Service> service) {
  if (const auto subject = connection.find_integer(find_subject_sql, scope.seller, service)) return {*subject};
  throw Error::not_found("service", service.value);
}

std::int64_t count_due(storage::Connection& connection, const storage::Scope& scope, Date day) {
  return connection.find_integer(count_due_sql, scope.seller, day).value_or(0);
}

std::int64_t count_living(storage::Connection& connection, const storage::Scope& scope, Id<Client> client) {
  return connection.find_integer(count_living_sql, scope.seller, client).value_or(0);
}

std::vector<Id<Service>> list_running(storage::Connection& connection, const storage::Scope& scope, Id<Product> product,
                                      const std::optional<Currency>& currency, Id<Service> after, std::int64_t limit) {
  return list_ids(connection, list_running_sql, scope.seller, product, currency, after, limit);
}

RecurringServices::RecurringServices(storage::Connection& connection, const storage::Scope& scope)
    : rows_{connection.query(list_recurring_sql, scope.seller)} {}

bool RecurringServices::next() {
  if (!rows_.next()) return false;
  service_ = {rows_.id<Service>(0), rows_.date(1), std::nullopt, std::nullopt, rows_.integer(4) != 0};
  if (!rows_.is_null(2)) service_.end = rows_.date(2);
  if (!rows_.is_null(3)) service_.bill_on = rows_.date(3);
  return true;
}

}  // namespace billhook::services
