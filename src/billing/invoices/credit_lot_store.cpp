#include "billing/invoices/credit_lot_store.hpp"

#include "storage/stored.hpp"

namespace billhook::billing {

using storage::Sql;

namespace {
constexpr Sql list_open_lots_sql{
    "SELECT {columns} FROM credit_lots WHERE {scope} AND client = ?3 AND currency = ?4 AND remaining > 0 ORDER BY id",
    &table_of<CreditLot>};
constexpr Sql take_from_lot_sql{"UPDATE credit_lots SET remaining = remaining - ?3 WHERE seller_id = ?1 AND id = ?2"};
constexpr Sql insert_credit_use_sql{
    "INSERT INTO credit_uses (seller_id, lot, entry, currency, amount) VALUES (?1, ?2, ?3, ?4, ?5)"};
}  // namespace

std::vector<CreditLot> list_open_lots(storage::Connection& db, const storage::Scope& scope, Id<Client> client,
                                      Currency currency) {
  std::vector<CreditLot> lots;
  for (storage::Rows rows = db.query(list_open_lots_sql, scope, client, currency); rows.next();) {
    rows.read_into(lots.emplace_back());
  }
  return lots;
}

Page<CreditLot> list_lots(storage::Connection& db, const storage::Scope& scope, const ListCreditLots& request) {
  return storage::list<CreditLot>(db, scope, request);
}

Id<CreditLot> insert_lot(storage::Connection& db, const storage::Scope& scope, const CreditLot& lot) {
  return storage::insert(db, scope, lot);
}

void use_lot(storage::Connection& db, const storage::Scope& scope, CreditLot& lot, Id<LedgerEntry> entry,
             Money amount) {
  db.execute(insert_credit_use_sql, scope.seller, lot.id, entry, lot.currency, amount);
  db.execute(take_from_lot_sql, scope.seller, lot.id, amount);
  lot.remaining -= amount;
}

namespace {
constexpr Sql list_open_lots_of_payment_sql{
    "SELECT {columns} FROM credit_lots WHERE {scope} AND payment = ?3 AND remaining > 0 ORDER BY id DESC",
    &table_of<CreditLot>};
constexpr Sql list_invoices_paid_from_sql{
    "SELECT entry.document FROM credit_lots AS lot JOIN credit_uses AS used ON used.lot = lot.id"
    " JOIN ledger_entries AS entry ON entry.id = used.entry AND entry.kind = 'credit_applied'"
    " WHERE {lot.scope} AND lot.payment = ?3 GROUP BY entry.document ORDER BY max(entry.id) DESC"};
}  // namespace

std::vector<CreditLot> list_open_lots_of(storage::Connection& db, const storage::Scope& scope, Id<Payment> payment) {
  std::vector<CreditLot> lots;
  for (storage::Rows rows = db.query(list_open_lots_of_payment_sql, scope, payment); rows.next();) {
    rows.read_into(lots.emplace_back());
  }
  return lots;
}

std::vector<Id<Invoice>> list_invoices_paid_from(storage::Connection& db, const storage::Scope& scope,
                                                 Id<Payment> payment) {
  std::vector<Id<Invoice>> invoices;
  for (storage::Rows rows = db.query(list_invoices_paid_from_sql, scope, payment); rows.next();) {
    invoices.push_back(rows.id<Invoice>(0));
  }
  return invoices;
}

namespace {
// A settlement by credit is told by the lots it used. A part that several entries gave back is one part less all of
// that.
constexpr Sql list_paid_parts_sql{
    "SELECT invoice, kind, source, lot, origin, payment, currency, rest FROM (SELECT settlement.invoice, "
    "settlement.kind,"
    "   settlement.source, lot.id AS lot, CASE WHEN lot.origin = 'gift' THEN 'gift' ELSE 'correction' END AS origin,"
    "   CASE WHEN settlement.kind = 'payment' THEN settlement.source ELSE lot.payment END AS payment,"
    "   settlement.currency, settlement.position, coalesce(used.amount, settlement.amount)"
    "   - coalesce((SELECT sum(freed.amount) FROM freed_settlements AS freed WHERE freed.invoice = settlement.invoice"
    "     AND freed.kind = settlement.kind AND freed.source = settlement.source"
    "     AND (lot.id IS NULL OR freed.lot = lot.id)), 0) AS rest"
    "   FROM settlements AS settlement"
    "   LEFT JOIN credit_uses AS used ON settlement.kind = 'credit' AND used.entry = settlement.source"
    "   LEFT JOIN credit_lots AS lot ON lot.id = used.lot"
    "   WHERE settlement.seller_id = ?1 AND settlement.invoice = ?2 AND settlement.kind IN ('payment', 'credit')"
    "   AND settlement.amount > 0) AS part"
    " WHERE rest > 0 ORDER BY position DESC, lot DESC"};
constexpr Sql insert_freed_settlement_sql{
    "INSERT INTO freed_settlements (seller_id, invoice, kind, source, lot, entry, currency, amount, became)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"};
}  // namespace

std::vector<PaidPart> list_paid_parts(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice) {
  std::vector<PaidPart> parts;
  for (storage::Rows rows = db.query(list_paid_parts_sql, scope.seller, invoice.id); rows.next();) {
    rows.read_into(parts.emplace_back());
  }
  return parts;
}

void insert_freed(storage::Connection& db, const storage::Scope& scope, const PaidPart& part, Id<LedgerEntry> entry,
                  Money amount, const std::optional<Id<CreditLot>>& became) {
  db.execute(insert_freed_settlement_sql, scope.seller, part.invoice, part.kind, part.source, part.lot, entry,
             amount.currency(), amount, became);
}

}  // namespace billhook::billing
