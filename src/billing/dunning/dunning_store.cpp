#include "billing/dunning/dunning_store.hpp"

#include "billing/invoices/invoice_rules.hpp"

namespace billhook::billing {

using storage::Sql;

namespace {
constexpr Sql list_due_invoices_sql{
    "SELECT id FROM invoices WHERE seller_id = ?1 AND status = 'unpaid' AND dunning_on <= ?2"
    " ORDER BY dunning_on, id LIMIT ?3"};
constexpr Sql find_due_invoice_sql{
    "SELECT {columns} FROM invoices WHERE seller_id = ?1 AND id = ?2 AND +status = 'unpaid' AND +dunning_on <= ?3",
    &table_of<Invoice>};
// Also of what it takes the place of: what is as old as that has been through its steps.
constexpr Sql list_dunning_steps_sql{
    "WITH RECURSIVE replaced (invoice) AS (SELECT id FROM invoices WHERE id = ?1"
    "   UNION SELECT note.invoice FROM replaced JOIN replacements AS taken ON taken.invoice = replaced.invoice"
    "   JOIN credit_notes AS note ON note.id = taken.credit_note)"
    " SELECT DISTINCT step.step FROM replaced JOIN dunning_steps AS step ON step.invoice = replaced.invoice"
    " WHERE step.seller_id = ?2 AND step.since = ?3"};
constexpr Sql insert_dunning_step_sql{
    "INSERT INTO dunning_steps (seller_id, invoice, step, kind, since, done_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"};
constexpr Sql look_again_at_all_sql{
    "UPDATE invoices SET dunning_on = ?2 WHERE seller_id = ?1 AND status = 'unpaid'"
    " AND (dunning_on IS NULL OR dunning_on > ?2)"};
// By the client: an index of all that is unpaid would look at what everybody owes.
constexpr Sql look_again_at_client_sql{
    "UPDATE invoices SET dunning_on = ?2 WHERE seller_id = ?1 AND client = ?3 AND +status = 'unpaid'"
    " AND (dunning_on IS NULL OR dunning_on > ?2)"};
}  // namespace

std::vector<Id<Invoice>> list_invoices_to_dun(storage::Connection& db, const storage::Scope& scope, Date today,
                                              std::size_t limit) {
  std::vector<Id<Invoice>> invoices;
  for (storage::Rows rows = db.query(list_due_invoices_sql, scope.seller, today, static_cast<std::int64_t>(limit));
       rows.next();) {
    invoices.push_back(rows.id<Invoice>(0));
  }
  return invoices;
}

std::optional<Invoice> find_invoice_to_dun(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id,
                                           Date today) {
  return db.find<Invoice>(find_due_invoice_sql, scope.seller, id, today);
}

std::vector<std::string> list_steps_done(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice,
                                         Date since) {
  std::vector<std::string> steps;
  for (storage::Rows rows = db.query(list_dunning_steps_sql, invoice, scope.seller, since); rows.next();) {
    steps.emplace_back(rows.text(0));
  }
  return steps;
}

void insert_step(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice, const DunningStep& step,
                 Date since, Date today) {
  db.execute(insert_dunning_step_sql, scope.seller, invoice, step.name, step.kind, since, today);
}

void look_again(storage::Connection& db, const storage::Scope& scope, const std::optional<Id<Client>>& client,
                Date day) {
  if (client) {
    db.execute(look_again_at_client_sql, scope.seller, day, *client);
  } else {
    db.execute(look_again_at_all_sql, scope.seller, day);
  }
}

}  // namespace billhook::billing
