#include "billing/invoices/credit_note_store.hpp"

#include <algorithm>

#include "storage/stored.hpp"

namespace billhook::billing {

using storage::row;
using storage::Sql;

namespace {
constexpr Sql list_credit_note_lines_sql{
    "SELECT {columns} FROM credit_note_lines WHERE credit_note = ?1 AND seller_id = ?2 ORDER BY position",
    &table_of<CreditNoteLine>};
constexpr Sql list_credit_note_taxes_sql{
    "SELECT {columns} FROM credit_note_taxes WHERE credit_note = ?1 AND seller_id = ?2 ORDER BY position",
    &table_of<CreditNoteTax>};
}  // namespace

CreditNote require_credit_note(storage::Connection& db, const storage::Scope& scope, Id<CreditNote> id) {
  CreditNote note = storage::require(db, scope, id);
  for (storage::Rows rows = db.query(list_credit_note_lines_sql, id, scope.seller); rows.next();) {
    rows.read_into(note.lines.emplace_back());
  }
  for (storage::Rows rows = db.query(list_credit_note_taxes_sql, id, scope.seller); rows.next();) {
    rows.read_into(note.taxes.emplace_back());
  }
  return note;
}

namespace {
constexpr Sql list_replaced_notes_sql{
    "SELECT credit_note FROM replacements WHERE seller_id = ?1 AND invoice = ?2 ORDER BY credit_note"};
constexpr Sql sum_paid_by_replaced_sql{
    "SELECT coalesce(sum(used.amount), 0) FROM settlements AS settlement"
    " JOIN credit_uses AS used ON used.entry = settlement.source JOIN credit_lots AS lot ON lot.id = used.lot"
    " JOIN ledger_entries AS entry ON entry.id = lot.entry AND entry.kind = 'credit_note_issued'"
    " JOIN replacements AS taken ON taken.invoice = settlement.invoice AND taken.credit_note = entry.document"
    " WHERE settlement.seller_id = ?1 AND settlement.invoice = ?2 AND settlement.kind = 'credit'"};
}  // namespace

std::vector<CreditNote> list_replaced_notes(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice) {
  std::vector<Id<CreditNote>> ids;
  for (storage::Rows rows = db.query(list_replaced_notes_sql, scope.seller, invoice); rows.next();) {
    ids.push_back(rows.id<CreditNote>(0));
  }
  std::vector<CreditNote> notes;
  for (const Id<CreditNote> id : ids) notes.push_back(require_credit_note(db, scope, id));
  return notes;
}

Money paid_by_replaced_notes(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice) {
  return {db.find_integer(sum_paid_by_replaced_sql, scope.seller, invoice.id).value_or(0), invoice.currency};
}

namespace {
// A statement for each way into the table, so that each runs along an index.
constexpr Sql list_credit_notes_sql{"SELECT {columns} FROM credit_notes WHERE {scope} AND id > ?3 ORDER BY id LIMIT ?4",
                                    &table_of<CreditNote>};
constexpr Sql list_credit_notes_of_client_sql{
    "SELECT {columns} FROM credit_notes WHERE {scope} AND id > ?3 AND client = ?5 ORDER BY id LIMIT ?4",
    &table_of<CreditNote>};
constexpr Sql list_credit_notes_of_invoice_sql{
    "SELECT {columns} FROM credit_notes WHERE {scope} AND id > ?3 AND invoice = ?5 AND (?6 IS NULL OR client = ?6)"
    " ORDER BY id LIMIT ?4",
    &table_of<CreditNote>};
}  // namespace

Page<CreditNote> list_credit_notes(storage::Connection& db, const storage::Scope& scope,
                                   const ListCreditNotes& request) {
  const Id<CreditNote> after = request.after.value_or(Id<CreditNote>{});
  const std::int32_t limit = request.limit + 1;
  const auto page = [&](storage::Rows rows) { return storage::read_page<CreditNote>(std::move(rows), request.limit); };
  if (request.invoice) {
    return page(db.query(list_credit_notes_of_invoice_sql, scope, after, limit, *request.invoice, request.client));
  }
  std::optional<std::int64_t> client = scope.client;
  if (request.client) client = request.client->value;
  if (client) return page(db.query(list_credit_notes_of_client_sql, scope, after, limit, *client));
  return page(db.query(list_credit_notes_sql, scope, after, limit));
}

namespace {
constexpr Sql list_credited_lines_sql{
    "SELECT line.line, line.net, line.tax, line.released_from, line.released_to FROM credit_notes AS note"
    " JOIN credit_note_lines AS line ON line.credit_note = note.id WHERE {note.scope} AND note.invoice = ?3"
    " ORDER BY note.id, line.position"};
constexpr Sql sum_credited_taxes_sql{
    "SELECT tax.position, sum(tax.base), sum(tax.amount) FROM credit_notes AS note"
    " JOIN credit_note_taxes AS tax ON tax.credit_note = note.id WHERE {note.scope} AND note.invoice = ?3"
    " GROUP BY tax.position"};
constexpr Sql sum_settled_sql{
    "SELECT coalesce(sum(note.settled), 0) FROM credit_notes AS note WHERE {note.scope} AND note.invoice = ?3"};
// Repairs are found by their subject, for which there is an index.
constexpr Sql list_repairs_sql{
    "SELECT line.id, -repair.net, -repair.tax, repair.period_from, repair.period_to FROM invoice_lines AS line"
    " JOIN invoice_lines AS repair ON repair.subject = line.subject AND repair.kind = 'repair'"
    " AND repair.repairs = line.id JOIN invoices AS billed ON billed.id = repair.invoice"
    " WHERE {billed.scope} AND line.invoice = ?3 AND billed.status NOT IN ('draft', 'cancelled') ORDER BY repair.id"};

void add(CreditedBefore::Part& sum, Money net, Money tax) {
  sum.net += net;
  sum.tax += tax;
}

/// In books made before, an invoice was cancelled without a credit note.
void take_all(const Invoice& invoice, CreditedBefore& before) {
  for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
    before.lines[i].credited = {invoice.lines[i].net, invoice.lines[i].tax};
  }
  for (std::size_t i = 0; i < invoice.taxes.size(); ++i) {
    before.taxes[i] = {invoice.taxes[i].base, invoice.taxes[i].amount};
  }
}

/// What a row says of a line: its id, net, tax, and the days that were released.
template <class Visit>
void read_credited(storage::Rows rows, const Invoice& invoice, CreditedBefore& before, const Visit& visit) {
  while (rows.next()) {
    const auto line = std::ranges::find(invoice.lines, rows.id<InvoiceLine>(0), &InvoiceLine::id);
    if (line == invoice.lines.end()) continue;
    CreditedBefore::Line& credited = before.lines[static_cast<std::size_t>(line - invoice.lines.begin())];
    add(visit(credited), rows.money(1, invoice.currency), rows.money(2, invoice.currency));
    if (rows.is_null(3)) continue;
    credited.released.push_back({rows.date(3), rows.date(rows.is_null(4) ? 3 : 4)});
  }
}
}  // namespace

CreditedBefore credited_before(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice) {
  CreditedBefore before = CreditedBefore::nothing(invoice);
  const bool is_cancelled_without_note = invoice.status == InvoiceStatus::cancelled && invoice.paid != invoice.total;
  if (is_cancelled_without_note) take_all(invoice, before);
  read_credited(db.query(list_credited_lines_sql, scope, invoice.id), invoice, before,
                [](CreditedBefore::Line& line) -> CreditedBefore::Part& { return line.credited; });
  read_credited(db.query(list_repairs_sql, scope, invoice.id), invoice, before,
                [](CreditedBefore::Line& line) -> CreditedBefore::Part& { return line.repaired; });
  for (storage::Rows rows = db.query(sum_credited_taxes_sql, scope, invoice.id); rows.next();) {
    add(before.taxes[static_cast<std::size_t>(rows.integer(0) - 1)], rows.money(1, invoice.currency),
        rows.money(2, invoice.currency));
  }
  for (storage::Rows rows = db.query(sum_settled_sql, scope, invoice.id); rows.next();) {
    before.settled = rows.money(0, invoice.currency);
  }
  return before;
}

namespace {
constexpr Sql insert_credit_note_sql{
    "INSERT INTO credit_notes (seller_id, series, sequence, {fields}) VALUES (?1, ?2, ?3, {values})",
    &table_of<CreditNote>};
constexpr Sql insert_credit_note_line_sql{
    "INSERT INTO credit_note_lines (seller_id, credit_note, {fields}) VALUES (?1, ?2, {values})",
    &table_of<CreditNoteLine>};
constexpr Sql insert_credit_note_tax_sql{
    "INSERT INTO credit_note_taxes (seller_id, credit_note, {fields}) VALUES (?1, ?2, {values})",
    &table_of<CreditNoteTax>};
}  // namespace

void insert_credit_note(storage::Connection& db, const storage::Scope& scope, CreditNote& note, std::string_view series,
                        std::int64_t sequence) {
  note.id = {db.insert(insert_credit_note_sql, scope.seller, series, sequence, row(note))};
  for (CreditNoteLine& line : note.lines) {
    line.credit_note = note.id;
    db.execute(insert_credit_note_line_sql, scope.seller, note.id, row(line));
  }
  for (CreditNoteTax& tax : note.taxes) {
    tax.credit_note = note.id;
    db.execute(insert_credit_note_tax_sql, scope.seller, note.id, row(tax));
  }
}

}  // namespace billhook::billing
