#include "billing/payments/payment_store.hpp"

#include <utility>

#include "billhook/base/error.hpp"
#include "storage/page.hpp"
#include "storage/stored.hpp"

namespace billhook::billing {

using storage::row;
using storage::Sql;

namespace {
// Whether it was reversed stands before the payment's own columns.
constexpr Sql find_payment_sql{
    "SELECT EXISTS (SELECT 1 FROM payment_reversals AS reversal WHERE reversal.payment = payment.id),"
    " {payment.columns} FROM payments AS payment WHERE {payment.scope} AND payment.id = ?3",
    &table_of<Payment>};
constexpr Sql find_payment_by_reference_sql{
    "SELECT EXISTS (SELECT 1 FROM payment_reversals AS reversal WHERE reversal.payment = payment.id),"
    " {payment.columns} FROM payments AS payment WHERE {payment.scope} AND payment.method = ?3"
    " AND payment.reference = ?4",
    &table_of<Payment>};

// A statement for each way into the table, so that each runs along an index.
constexpr Sql list_payments_sql{
    "SELECT EXISTS (SELECT 1 FROM payment_reversals AS reversal WHERE reversal.payment = payment.id),"
    " {payment.columns} FROM payments AS payment WHERE {payment.scope} AND payment.id > ?3 ORDER BY payment.id LIMIT "
    "?4",
    &table_of<Payment>};
constexpr Sql list_payments_of_client_sql{
    "SELECT EXISTS (SELECT 1 FROM payment_reversals AS reversal WHERE reversal.payment = payment.id),"
    " {payment.columns} FROM payments AS payment WHERE {payment.scope} AND payment.id > ?3 AND payment.client = ?5"
    " ORDER BY payment.id LIMIT ?4",
    &table_of<Payment>};
constexpr Sql list_payments_for_invoice_sql{
    "SELECT EXISTS (SELECT 1 FROM payment_reversals AS reversal WHERE reversal.payment = payment.id),"
    " {payment.columns} FROM payments AS payment WHERE {payment.scope} AND payment.id > ?3 AND payment.invoice = ?5"
    " AND (?6 IS NULL OR payment.client = ?6) ORDER BY payment.id LIMIT ?4",
    &table_of<Payment>};

void read_payment(const storage::Rows& rows, Payment& payment) {
  rows.read_into(payment, 1);
  payment.status = rows.integer(0) != 0 ? PaymentStatus::reversed : PaymentStatus::received;
}

std::optional<Payment> first_of(storage::Rows rows) {
  if (!rows.next()) return std::nullopt;
  Payment payment;
  read_payment(rows, payment);
  return payment;
}
}  // namespace

Payment require_payment(storage::Connection& db, const storage::Scope& scope, Id<Payment> id) {
  if (auto payment = first_of(db.query(find_payment_sql, scope, id))) return *std::move(payment);
  throw Error::not_found(Payment::noun.name, id.value);
}

std::optional<Payment> find_payment_by_reference(storage::Connection& db, const storage::Scope& scope,
                                                 std::string_view method, std::string_view reference) {
  return first_of(db.query(find_payment_by_reference_sql, scope, method, reference));
}

Page<Payment> list_payments(storage::Connection& db, const storage::Scope& scope, const ListPayments& request) {
  const Id<Payment> after = request.after.value_or(Id<Payment>{});
  const std::int32_t limit = request.limit + 1;
  const auto page = [&](storage::Rows rows) {
    return storage::read_page<Payment>(std::move(rows), request.limit, read_payment);
  };
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

Id<PaymentReversal> insert_reversal(storage::Connection& db, const storage::Scope& scope,
                                    const PaymentReversal& reversal) {
  return storage::insert(db, scope, reversal);
}

namespace {
constexpr Sql find_payout_by_reference_sql{
    "SELECT {columns} FROM credit_payouts WHERE {scope} AND method = ?3 AND reference = ?4", &table_of<CreditPayout>};
constexpr Sql insert_credit_grant_sql{"INSERT INTO credit_grants (seller_id, {fields}) VALUES (?1, {values})",
                                      &table_of<CreditGrant>};
}  // namespace

std::optional<CreditPayout> find_payout_by_reference(storage::Connection& db, const storage::Scope& scope,
                                                     std::string_view method, std::string_view reference) {
  return db.find<CreditPayout>(find_payout_by_reference_sql, scope, method, reference);
}

Id<CreditPayout> insert_payout(storage::Connection& db, const storage::Scope& scope, const CreditPayout& payout) {
  return storage::insert(db, scope, payout);
}

Id<CreditGrant> insert_grant(storage::Connection& db, const storage::Scope& scope, const CreditGrant& grant) {
  return {db.insert(insert_credit_grant_sql, scope.seller, row(grant))};
}

}  // namespace billhook::billing
