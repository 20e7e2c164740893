#include "billing/invoices/billed_days_store.hpp"

namespace billhook::billing {

using storage::Sql;

namespace {
// A line counts one from its first day and one less from the day after its last; what was released of it, by a credit
// note or as earlier versions did by a repair, the other way round.
constexpr Sql list_billed_steps_sql{
    "WITH live AS (SELECT line.id, subject.\"row\", line.period_from, line.period_to FROM invoice_lines AS line"
    "   JOIN invoices AS billed ON billed.id = line.invoice JOIN subjects AS subject ON subject.id = line.subject"
    "   WHERE line.seller_id = ?1 AND line.kind = 'recurring' AND subject.kind = ?2 AND billed.status <> 'draft'),"
    " earlier AS (SELECT coalesce(max(CASE WHEN noun = 'invoice_line' THEN last END), 0) AS line,"
    "   coalesce(max(CASE WHEN noun = 'credit_note' THEN last END), 0) AS note FROM earlier_documents),"
    " released AS (SELECT live.\"row\", part.released_from AS first, part.released_to AS next,"
    "     CASE WHEN part.credit_note > earlier.note THEN 1 ELSE 0 END AS is_new"
    "   FROM credit_note_lines AS part JOIN live ON live.id = part.line CROSS JOIN earlier"
    "   WHERE part.seller_id = ?1 AND part.released_from < part.released_to"
    "   UNION ALL SELECT live.\"row\", repair.period_from, repair.period_to, 0 FROM invoice_lines AS repair"
    "   JOIN live ON live.id = repair.repairs WHERE repair.seller_id = ?1 AND repair.kind = 'repair'),"
    " step AS (SELECT live.\"row\", live.period_from AS day, 1 AS times,"
    "     CASE WHEN live.id > earlier.line THEN 1 ELSE 0 END AS is_new FROM live CROSS JOIN earlier"
    "   UNION ALL SELECT \"row\", period_to, -1, 0 FROM live"
    "   UNION ALL SELECT \"row\", first, -1, is_new FROM released"
    "   UNION ALL SELECT \"row\", next, 1, 0 FROM released)"
    " SELECT \"row\", day, sum(sum(times)) OVER in_order, max(max(is_new)) OVER in_order FROM step GROUP BY \"row\", "
    "day"
    " WINDOW in_order AS (PARTITION BY \"row\" ORDER BY day) ORDER BY \"row\", day"};
}  // namespace

BilledDays::BilledDays(storage::Connection& db, const storage::Scope& scope, SubjectKind kind)
    : rows_{db.query(list_billed_steps_sql, scope.seller, kind)}, has_row_{rows_.next()} {}

bool BilledDays::next() {
  steps_.clear();
  if (!has_row_) return false;
  row_ = rows_.integer(0);
  for (; has_row_ && rows_.integer(0) == row_; has_row_ = rows_.next()) {
    steps_.push_back({.day = rows_.date(1), .times = rows_.integer(2), .is_new = rows_.integer(3) != 0});
  }
  return true;
}

}  // namespace billhook::billing
