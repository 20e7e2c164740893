#include "billing/invoices/subject_store.hpp"

#include <algorithm>
#include <utility>

namespace billhook::billing {

using storage::Sql;

namespace {
constexpr Sql insert_subject_sql{"INSERT INTO subjects (seller_id, {fields}) VALUES (?1, {values})",
                                 &table_of<Subject>};
constexpr Sql find_subject_of_line_sql{
    "SELECT line.subject, (SELECT count(*) FROM invoice_lines AS other WHERE other.subject = line.subject"
    " AND other.kind = line.kind AND other.period_from = ?3)"
    " FROM invoice_lines AS line WHERE line.seller_id = ?1 AND line.id = ?2 AND line.subject IS NOT NULL"};
// From the lines to their subjects: asked the other way round, SQLite looks at every subject of the seller.
constexpr Sql list_subjects_sql{
    "SELECT DISTINCT {subject.columns} FROM invoices AS billed"
    " JOIN invoice_lines AS line ON line.invoice = coalesce(billed.late_fee_for, billed.id)"
    " JOIN subjects AS subject ON subject.id = line.subject"
    " WHERE {billed.scope} AND billed.id = ?3 AND +subject.kind = ?4 ORDER BY subject.\"row\"",
    &table_of<Subject>};
constexpr Sql list_released_subjects_sql{
    "SELECT DISTINCT {subject.columns} FROM credit_notes AS note JOIN credit_note_lines AS part"
    " ON part.credit_note = note.id AND part.released_from IS NOT NULL"
    " JOIN invoice_lines AS line ON line.id = part.line JOIN subjects AS subject ON subject.id = line.subject"
    " WHERE {note.scope} AND note.id = ?3 AND +subject.kind = ?4 ORDER BY subject.\"row\"",
    &table_of<Subject>};
constexpr Sql find_overdue_line_sql{
    "SELECT 1 FROM invoice_lines AS line JOIN invoices AS billed ON billed.id = line.invoice"
    " WHERE {billed.scope} AND line.subject = ?3 AND billed.status = 'unpaid'"
    " AND CASE WHEN billed.aged_since IS NULL OR billed.paid >= billed.aged_amount THEN billed.due_date"
    " ELSE billed.aged_since END < ?4 LIMIT 1"};
constexpr Sql find_suspension_sql{
    "SELECT 1 FROM invoice_lines AS line JOIN invoices AS billed ON billed.id = line.invoice"
    " JOIN dunning_steps AS step ON step.invoice = billed.id"
    " WHERE {billed.scope} AND line.subject = ?3 AND billed.status = 'unpaid' AND step.kind = 'suspend'"
    " AND step.since = coalesce(billed.aged_since, billed.due_date) LIMIT 1"};
constexpr Sql count_subject_lines_sql{
    "SELECT count(*) FROM invoice_lines WHERE seller_id = ?1 AND subject IS NOT NULL"};
constexpr Sql list_lines_of_subject_sql{
    "SELECT subject.\"row\", {line.columns} FROM invoice_lines AS line"
    " JOIN invoices AS billed ON billed.id = line.invoice"
    " LEFT JOIN subjects AS subject ON subject.id = line.subject AND subject.kind = 'service'"
    " WHERE {billed.scope} AND line.subject = ?3 AND billed.status <> 'cancelled' ORDER BY line.period_from, line.id",
    &table_of<InvoiceLine>};
// By the lines of the subject: an index of all credit notes would look at every client's.
constexpr Sql list_released_lines_sql{
    "SELECT note.id, note.invoice, part.line, part.released_from, part.released_to, part.currency,"
    " CASE WHEN line.amount = line.net THEN part.net ELSE part.net + part.tax END"
    " FROM invoice_lines AS line JOIN credit_notes AS note ON note.invoice = line.invoice"
    " JOIN credit_note_lines AS part ON part.credit_note = note.id AND part.line = line.id"
    " WHERE +note.seller_id = ?1 AND (?2 IS NULL OR note.client = ?2) AND line.subject = ?3"
    " AND part.released_from IS NOT NULL ORDER BY note.id, part.position"};
constexpr Sql list_billed_lines_sql{
    "SELECT {line.columns} FROM invoice_lines AS line JOIN invoices AS billed ON billed.id = line.invoice"
    " WHERE {billed.scope} AND line.subject = ?3 AND billed.status <> 'draft' ORDER BY line.period_from, line.id",
    &table_of<InvoiceLine>};
}  // namespace

Id<Subject> insert_subject(storage::Connection& db, const storage::Scope& scope, const Subject& subject) {
  return {db.insert(insert_subject_sql, scope.seller, storage::row(subject))};
}

LineOfSubject subject_of(storage::Connection& db, const storage::Scope& scope, const InvoiceLine& line, Date from) {
  LineOfSubject found;
  for (storage::Rows rows = db.query(find_subject_of_line_sql, scope.seller, line.id, from); rows.next();) {
    found = {rows.id<Subject>(0), static_cast<std::int32_t>(rows.integer(1))};
  }
  return found;
}

std::vector<Subject> list_subjects_on(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice,
                                      SubjectKind kind) {
  std::vector<Subject> subjects;
  for (storage::Rows rows = db.query(list_subjects_sql, scope, invoice, kind); rows.next();) {
    rows.read_into(subjects.emplace_back());
  }
  return subjects;
}

std::vector<Subject> list_released_subjects(storage::Connection& db, const storage::Scope& scope, Id<CreditNote> note,
                                            SubjectKind kind) {
  std::vector<Subject> subjects;
  for (storage::Rows rows = db.query(list_released_subjects_sql, scope, note, kind); rows.next();) {
    rows.read_into(subjects.emplace_back());
  }
  return subjects;
}

bool has_overdue_invoice(storage::Connection& db, const storage::Scope& scope, Id<Subject> subject, Date today) {
  return db.find_integer(find_overdue_line_sql, scope, subject, today).has_value();
}

bool owes_suspension(storage::Connection& db, const storage::Scope& scope, Id<Subject> subject) {
  return db.find_integer(find_suspension_sql, scope, subject).has_value();
}

std::int64_t count_subject_lines(storage::Connection& db, const storage::Scope& scope) {
  return db.find_integer(count_subject_lines_sql, scope.seller).value_or(0);
}

void read_line(const storage::Rows& rows, InvoiceLine& line) {
  rows.read_into(line, 1);
  line.service.reset();
  if (!rows.is_null(0)) line.service = rows.id<Service>(0);
}

std::vector<InvoiceLine> list_lines_of_subject(storage::Connection& db, const storage::Scope& scope,
                                               Id<Subject> subject) {
  std::vector<InvoiceLine> lines;
  for (storage::Rows rows = db.query(list_lines_of_subject_sql, scope, subject); rows.next();) {
    read_line(rows, lines.emplace_back());
  }
  return lines;
}

std::vector<ReleasedLine> list_released_lines(storage::Connection& db, const storage::Scope& scope,
                                              Id<Subject> subject) {
  std::vector<ReleasedLine> released;
  for (storage::Rows rows = db.query(list_released_lines_sql, scope, subject); rows.next();) {
    released.push_back({.credit_note = rows.id<CreditNote>(0),
                        .invoice = rows.id<Invoice>(1),
                        .line = rows.id<InvoiceLine>(2),
                        .from = rows.date(3),
                        .to = rows.date(4),
                        .amount = rows.money(6, rows.currency(5))});
  }
  return released;
}

namespace {

void release(std::vector<BilledLine>& lines, Id<InvoiceLine> line, DaySpan days) {
  const auto billed = std::ranges::find(lines, line, [](const BilledLine& candidate) { return candidate.line.id; });
  if (billed == lines.end()) return;
  if (days.is_empty()) {
    billed->is_released = true;
  } else {
    billed->released.push_back(days);
  }
}

}  // namespace

std::vector<BilledLine> list_billed_lines(storage::Connection& db, const storage::Scope& scope, Id<Subject> subject) {
  std::vector<BilledLine> lines;
  std::vector<InvoiceLine> repairs;
  for (storage::Rows rows = db.query(list_billed_lines_sql, scope, subject); rows.next();) {
    InvoiceLine line;
    rows.read_into(line);
    if (line.repairs) {
      repairs.push_back(std::move(line));
    } else {
      lines.push_back({std::move(line)});
    }
  }
  for (const InvoiceLine& repair : repairs) {
    const Date from = repair.period_from.value_or(Date{});
    release(lines, *repair.repairs, {from, repair.period_to.value_or(from)});
  }
  for (const ReleasedLine& released : list_released_lines(db, scope, subject)) {
    release(lines, released.line, {released.from, released.to});
  }
  return lines;
}

}  // namespace billhook::billing
