#include "billing/payments/payment_store.hpp"

#include "storage/stored.hpp"

namespace billhook::billing {

using storage::row;
using storage::Sql;

namespace {
constexpr Sql find_payment_by_reference_sql{
    "SELECT {columns} FROM payments WHERE {scope} AND method = ?3 AND reference = ?4", &table_of<Payment>};
constexpr Sql insert_credit_grant_sql{"INSERT INTO credit_grants (seller_id, {fields}) VALUES (?1, {values})",
                                      &table_of<CreditGrant>};

// A statement for each way into the table, so that each runs along an index.
constexpr Sql list_payments_sql{"SELECT {columns} FROM payments WHERE {scope} AND id > ?3 ORDER BY id LIMIT ?4",
                                &table_of<Payment>};
constexpr Sql list_payments_of_client_sql{
    "SELECT {columns} FROM payments WHERE {scope} AND id > ?3 AND client = ?5 ORDER BY id LIMIT ?4",
    &table_of<Payment>};
constexpr Sql list_payments_for_invoice_sql{
    "SELECT {columns} FROM payments WHERE {scope} AND id > ?3 AND invoice = ?5 AND (?6 IS NULL OR client = ?6)"
    " ORDER BY id LIMIT ?4",
    &table_of<Payment>};
}  // namespace

Payment require_payment(storage::Connection& db, const storage::Scope& scope, Id<Payment> id) {
  return storage::require(db, scope, id);
}

std::optional<Payment> find_payment_by_reference(storage::Connection& db, const storage::Scope& scope,
                                                 std::string_view method, std::string_view reference) {
  return db.find<Payment>(find_payment_by_reference_sql, scope, method, reference);
}

Page<Payment> list_payments(storage::Connection& db, const storage::Scope& scope, const ListPayments& request) {
  const Id<Payment> after = request.after.value_or(Id<Payment>{});
  const std::int32_t limit = request.limit + 1;
  const auto page = [&](storage::Rows rows) { return storage::read_page<Payment>(std::move(rows), request.limit); };
  if (request.invoice) {
    return page(db.query(list_payments_for_invoice_sql, scope, after, limit, *request.invoice, request.client));
  }
  std::optional<std::int64_t> client = scope.client;
  if (request.client) client = request.client->value;
  if (client) return page(db.query(list_payments_of_client_sql, scope, after, limit, *client));
  return page(db.query(list_payments_sql, scope, after, limit));
}

Id<Payment> insert_payment(storage::Connection& db, const storage::Scope& scope, const Payment& payment) {
  return storage::insert(db, scope, payment);
}

Id<CreditGrant> insert_grant(storage::Connection& db, const storage::Scope& scope, const CreditGrant& grant) {
  return {db.insert(insert_credit_grant_sql, scope.seller, row(grant))};
}

}  // namespace billhook::billing
