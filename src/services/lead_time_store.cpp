#include "services/lead_time_store.hpp"

namespace billhook::services {
namespace {

constexpr storage::Sql set_lead_time_sql{
    "INSERT INTO service_lead_times (seller_id, days_before) VALUES (?1, ?2) ON CONFLICT (seller_id) DO UPDATE"
    " SET days_before = excluded.days_before WHERE days_before <> excluded.days_before"};

constexpr storage::Sql look_again_sql{"UPDATE services SET bill_on = ?2 WHERE seller_id = ?1 AND bill_on > ?2"};

// By the index of the clients: `+seller_id` keeps that of all services that are to be billed out of it.
constexpr storage::Sql look_again_at_client_sql{
    "UPDATE services SET bill_on = ?3 WHERE client = ?2 AND +seller_id = ?1 AND bill_on > ?3"};

}  // namespace

bool set_lead_time(storage::Connection& connection, const storage::Scope& scope, std::int32_t days_before) {
  return connection.execute(set_lead_time_sql, scope.seller, days_before) > 0;
}

void look_again(storage::Connection& connection, const storage::Scope& scope, Date day) {
  connection.execute(look_again_sql, scope.seller, day);
}

void look_again_at_client(storage::Connection& connection, const storage::Scope& scope, Id<Client> client, Date day) {
  connection.execute(look_again_at_client_sql, scope.seller, client, day);
}

}  // namespace billhook::services
