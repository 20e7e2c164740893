#include "services/billed_line_store.hpp"

namespace billhook::services {
namespace {

// A line's amount holds its tax where the seller's prices do; what is given back is counted alike.
constexpr storage::Sql billed_lines_sql{
    "SELECT {l.columns}, CASE WHEN i.status = 'cancelled' THEN l.amount ELSE COALESCE("
    "(SELECT SUM(CASE WHEN l.amount = l.net THEN n.net ELSE n.net + n.tax END)"
    " FROM credit_notes c JOIN credit_note_lines n ON n.credit_note = c.id AND n.line = l.id"
    " WHERE c.invoice = l.invoice), 0) END"
    " FROM invoice_lines l JOIN invoices i ON i.id = l.invoice"
    " WHERE l.seller_id = ?1 AND l.service = ?2 AND i.status <> 'draft' ORDER BY l.period_from, l.id",
    &table_of<InvoiceLine>};

int column_after(const Table& table) {
  int stored = 0;
  for (const Field& field : table.fields) stored += field.attributes.is_stored ? 1 : 0;
  return stored;
}

}  // namespace

std::vector<BilledLine> list_billed_lines(storage::Connection& connection, const storage::Scope& scope,
                                          Id<Service> service) {
  const int credited_column = column_after(table_of<InvoiceLine>());
  std::vector<BilledLine> lines;
  storage::Rows rows = connection.query(billed_lines_sql, scope.seller, service);
  while (rows.next()) {
    BilledLine& billed = lines.emplace_back();
    rows.read_into(billed.line);
    billed.credited = rows.money(credited_column, billed.line.currency);
  }
  return lines;
}

}  // namespace billhook::services
