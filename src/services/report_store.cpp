#include "services/report_store.hpp"

namespace billhook::services {
namespace {

// The term of the day is the last one of each service.
constexpr storage::Sql running_terms_sql{
    "SELECT s.id, t.product, t.currency, t.price, t.quantity, t.cycle FROM services s"
    " JOIN service_terms t ON t.service = s.id"
    " WHERE s.seller_id = ?1 AND s.status IN ('active', 'suspended') AND s.\"start\" <= ?2"
    " AND (s.\"end\" IS NULL OR s.\"end\" > ?2) AND t.\"from\" <= ?2 AND t.cycle IS NOT NULL"
    " AND (?3 IS NULL OR s.currency = ?3)"
    " ORDER BY s.id, t.\"from\""};

}  // namespace

void for_each_running_term(storage::Connection& connection, const storage::Scope& scope, Date day,
                           const std::optional<Currency>& currency,
                           const std::function<void(const RunningTerm&)>& visit) {
  RunningTerm last;
  storage::Rows rows = connection.query(running_terms_sql, scope.seller, day, currency);
  while (rows.next()) {
    const Id<Service> service = rows.id<Service>(0);
    if (last.service && service != last.service) visit(last);
    last.service = service;
    last.product = rows.id<Product>(1);
    last.currency = rows.currency(2);
    last.price = rows.money(3, last.currency);
    last.quantity = rows.decimal(4);
    last.cycle = rows.text(5);
  }
  if (last.service) visit(last);
}

}  // namespace billhook::services
