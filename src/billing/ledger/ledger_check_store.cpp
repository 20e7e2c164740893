#include "billing/ledger/ledger_check_store.hpp"

namespace billhook::billing {

using storage::Sql;

// Each check selects the rows that break it, the first one first, and counts what it looked at.
namespace {

struct Check {
  const char* name;
  const char* doc;
  Sql broken;
  Sql count;
  bool tells_age = false;  // whether `broken` says of each row if it is of this version
};

constexpr Sql count_entries_sql{"SELECT count(*) FROM ledger_entries WHERE seller_id = ?1"};
constexpr Sql count_accounts_sql{"SELECT count(*) FROM ledger_accounts WHERE seller_id = ?1"};
constexpr Sql count_issued_sql{"SELECT count(*) FROM invoices WHERE seller_id = ?1 AND number IS NOT NULL"};
constexpr Sql count_notes_sql{"SELECT count(*) FROM credit_notes WHERE seller_id = ?1"};
constexpr Sql count_payments_sql{"SELECT count(*) FROM payments WHERE seller_id = ?1"};
constexpr Sql count_lots_sql{"SELECT count(*) FROM credit_lots WHERE seller_id = ?1"};
constexpr Check checks[] = {
    {"entries_balance",
     "The postings of every entry sum to zero, in one currency, on accounts of the same seller.",
     {"SELECT entry.id FROM ledger_entries AS entry JOIN ledger_postings AS posting ON posting.entry = entry.id"
      " JOIN ledger_accounts AS account ON account.id = posting.account WHERE entry.seller_id = ?1"
      " GROUP BY entry.id HAVING sum(posting.amount) <> 0 OR min(posting.currency) <> max(posting.currency)"
      " OR min(account.currency) <> max(posting.currency) OR max(account.currency) <> max(posting.currency)"
      " OR min(posting.seller_id) <> ?1 OR max(posting.seller_id) <> ?1 OR min(account.seller_id) <> ?1"
      " OR max(account.seller_id) <> ?1 ORDER BY entry.id LIMIT 1"},
     count_entries_sql},
    {"balances_equal_history",
     "The balance of every account is the sum of its postings.",
     {"SELECT account.id FROM ledger_accounts AS account LEFT JOIN"
      " (SELECT account, sum(amount) AS amount FROM ledger_postings WHERE seller_id = ?1 GROUP BY account) AS history"
      " ON history.account = account.id"
      " WHERE account.seller_id = ?1 AND account.balance <> coalesce(history.amount, 0) ORDER BY account.id LIMIT 1"},
     count_accounts_sql},
    {"credit_not_negative",
     "No client has spent more credit than it had.",
     {"SELECT id FROM ledger_accounts WHERE seller_id = ?1 AND kind = 'credit' AND balance > 0 ORDER BY id LIMIT 1"},
     {"SELECT count(*) FROM ledger_accounts WHERE seller_id = ?1 AND kind = 'credit'"}},
    {"credit_lots_equal_balances",
     "What is left of a client's lots of credit is the balance of its account, and of each what was not used.",
     {"SELECT account.client FROM ledger_accounts AS account LEFT JOIN"
      " (SELECT lot.client, lot.currency, sum(lot.remaining) AS remaining,"
      "   max(abs(lot.amount - coalesce(used.amount, 0) - lot.remaining)) AS astray FROM credit_lots AS lot"
      "   LEFT JOIN (SELECT lot, sum(amount) AS amount FROM credit_uses WHERE seller_id = ?1 GROUP BY lot) AS used"
      "   ON used.lot = lot.id WHERE lot.seller_id = ?1 GROUP BY lot.client, lot.currency) AS lots"
      " ON lots.client = account.client AND lots.currency = account.currency"
      " WHERE account.seller_id = ?1 AND account.kind = 'credit'"
      " AND (coalesce(lots.remaining, 0) <> -account.balance OR lots.astray <> 0) ORDER BY account.client LIMIT 1"},
     count_lots_sql},
    {"credit_lots_equal_sources",
     "Each entry that makes or spends credit has the lots it made and used, from the source that it names.",
     {"SELECT entry FROM (SELECT posting.entry, posting.amount FROM ledger_postings AS posting"
      "   JOIN ledger_accounts AS account ON account.id = posting.account AND account.kind = 'credit'"
      "   WHERE posting.seller_id = ?1"
      "   UNION ALL SELECT entry, amount FROM credit_lots WHERE seller_id = ?1"
      "   UNION ALL SELECT entry, -amount FROM credit_uses WHERE seller_id = ?1) AS moved"
      " GROUP BY entry HAVING sum(amount) <> 0"
      " UNION ALL SELECT lot.entry FROM credit_lots AS lot JOIN ledger_entries AS entry ON entry.id = lot.entry"
      " WHERE lot.seller_id = ?1 AND (entry.client <> lot.client"
      "   OR (lot.origin = 'payment') <> (entry.kind = 'payment_recorded')"
      "   OR (lot.origin = 'payment' AND lot.payment <> entry.document)"
      "   OR (lot.origin <> 'gift' AND entry.kind = 'credit_granted'))"
      " ORDER BY 1 LIMIT 1"},
     count_lots_sql},
    {"freed_within_settlements",
     "No more of what settled an invoice was given back than it had settled.",
     {"SELECT freed.invoice FROM (SELECT invoice, kind, source, lot, sum(amount) AS amount FROM freed_settlements"
      "   WHERE seller_id = ?1 GROUP BY invoice, kind, source, lot) AS freed"
      " JOIN settlements AS settlement ON settlement.invoice = freed.invoice AND settlement.kind = freed.kind"
      "   AND settlement.source = freed.source"
      " LEFT JOIN credit_uses AS used ON used.lot = freed.lot AND used.entry = freed.source"
      " WHERE freed.amount > coalesce(used.amount, settlement.amount) ORDER BY freed.invoice LIMIT 1"},
     {"SELECT count(*) FROM freed_settlements WHERE seller_id = ?1"}},
    {"invoices_equal_parts",
     "Every invoice is the sum of its lines and taxes.",
     {"SELECT billed.id FROM invoices AS billed"
      " LEFT JOIN (SELECT invoice, sum(net) AS net, sum(tax) AS tax FROM invoice_lines WHERE seller_id = ?1"
      "   GROUP BY invoice) AS line ON line.invoice = billed.id"
      " LEFT JOIN (SELECT invoice, sum(amount) AS amount FROM invoice_taxes WHERE seller_id = ?1 GROUP BY invoice) AS "
      "tax"
      " ON tax.invoice = billed.id WHERE billed.seller_id = ?1 AND billed.number IS NOT NULL"
      " AND (coalesce(line.net, 0) <> billed.net OR coalesce(line.tax, 0) <> billed.tax"
      " OR coalesce(tax.amount, 0) <> billed.tax) ORDER BY billed.id LIMIT 1"},
     count_issued_sql},
    {"invoices_equal_postings",
     "Every issued invoice is posted once with its total, and nothing else is.",
     {"SELECT billed.id FROM invoices AS billed LEFT JOIN"
      " (SELECT entry.document, count(DISTINCT entry.id) AS entries, sum(posting.amount) AS amount"
      "   FROM ledger_entries AS entry JOIN ledger_postings AS posting ON posting.entry = entry.id"
      "   JOIN ledger_accounts AS account ON account.id = posting.account AND account.kind = 'receivable'"
      "   WHERE entry.seller_id = ?1 AND entry.kind = 'invoice_issued' GROUP BY entry.document) AS posted"
      " ON posted.document = billed.id WHERE billed.seller_id = ?1 AND coalesce(posted.amount, 0) <>"
      " CASE WHEN billed.number IS NULL THEN 0 ELSE billed.total END OR coalesce(posted.entries, 1) > 1"
      " ORDER BY billed.id LIMIT 1"},
     {"SELECT count(*) FROM invoices WHERE seller_id = ?1"}},
    {"credit_notes_equal_postings",
     "Every credit note is posted with what it settled, and its lines and taxes sum up.",
     {"SELECT note.id FROM credit_notes AS note LEFT JOIN"
      " (SELECT entry.document, sum(posting.amount) AS amount FROM ledger_entries AS entry"
      "   JOIN ledger_postings AS posting ON posting.entry = entry.id"
      "   JOIN ledger_accounts AS account ON account.id = posting.account AND account.kind IN ('revenue', "
      "'tax_payable', 'opening')"
      "   WHERE entry.seller_id = ?1 AND entry.kind = 'credit_note_issued' GROUP BY entry.document) AS posted"
      " ON posted.document = note.id WHERE note.seller_id = ?1 AND (coalesce(posted.amount, 0) <> note.total"
      " OR note.net <> (SELECT sum(net) FROM credit_note_lines WHERE credit_note = note.id)"
      " OR note.tax <> (SELECT sum(tax) FROM credit_note_lines WHERE credit_note = note.id)"
      " OR note.tax <> (SELECT sum(amount) FROM credit_note_taxes WHERE credit_note = note.id))"
      " ORDER BY note.id LIMIT 1"},
     count_notes_sql},
    {"credit_notes_within_invoices",
     "No line of an invoice is taken back beyond what it was.",
     {"SELECT line.id, credited.note > (SELECT last FROM earlier_documents WHERE noun = 'credit_note')"
      " FROM (SELECT line, sum(net) AS net, sum(tax) AS tax, max(credit_note) AS note FROM credit_note_lines"
      "   WHERE seller_id = ?1 GROUP BY line) AS credited JOIN invoice_lines AS line ON line.id = credited.line"
      " WHERE CASE WHEN line.net < 0 THEN -credited.net ELSE credited.net END NOT BETWEEN 0 AND abs(line.net)"
      " OR CASE WHEN line.tax < 0 THEN -credited.tax ELSE credited.tax END NOT BETWEEN 0 AND abs(line.tax)"
      " UNION ALL SELECT credited.invoice, credited.note > (SELECT last FROM earlier_documents"
      "   WHERE noun = 'credit_note') FROM (SELECT note.invoice, part.position, sum(part.amount) AS amount,"
      "     max(note.id) AS note FROM credit_notes AS note JOIN credit_note_taxes AS part ON part.credit_note = note.id"
      "   WHERE note.seller_id = ?1 GROUP BY note.invoice, part.position) AS credited"
      " JOIN invoice_taxes AS tax ON tax.invoice = credited.invoice AND tax.position = credited.position"
      " WHERE CASE WHEN tax.amount < 0 THEN -credited.amount ELSE credited.amount END NOT BETWEEN 0 AND abs(tax.amount)"
      " ORDER BY 1"},
     {"SELECT count(*) FROM credit_note_lines WHERE seller_id = ?1"},
     true},
    {"corrections_keep_their_tax",
     "What is taken back is taxed as what it takes back was: by its taxes, rates and reasons.",
     {"SELECT part.credit_note, part.credit_note > (SELECT last FROM earlier_documents WHERE noun = 'credit_note')"
      " FROM credit_note_taxes AS part JOIN credit_notes AS note ON note.id = part.credit_note"
      " LEFT JOIN invoice_taxes AS tax ON tax.invoice = note.invoice AND tax.position = part.position"
      " WHERE part.seller_id = ?1 AND (tax.invoice IS NULL OR tax.percent <> part.percent OR tax.reason <> part.reason"
      "   OR tax.country <> part.country OR tax.name <> part.name OR coalesce(tax.state, '') <> coalesce(part.state, "
      "''))"
      " UNION ALL SELECT repair.id, repair.id > (SELECT last FROM earlier_documents WHERE noun = 'invoice_line')"
      " FROM invoice_lines AS repair JOIN invoice_lines AS line ON line.id = repair.repairs"
      " WHERE repair.seller_id = ?1 AND repair.kind = 'repair' AND EXISTS (SELECT 1 FROM invoice_taxes AS part"
      "   WHERE part.invoice = repair.invoice AND part.tax_group = repair.tax_group"
      "   AND NOT EXISTS (SELECT 1 FROM invoice_taxes AS tax WHERE tax.invoice = line.invoice"
      "     AND tax.tax_group = line.tax_group AND tax.percent = part.percent AND tax.reason = part.reason"
      "     AND tax.country = part.country AND tax.name = part.name)) ORDER BY 1"},
     {"SELECT count(*) FROM credit_note_taxes WHERE seller_id = ?1"},
     true},
    {"invoices_are_not_negative",
     "No invoice is below zero: what goes back to a client is a credit note.",
     {"SELECT id, id > (SELECT last FROM earlier_documents WHERE noun = 'invoice') FROM invoices"
      " WHERE seller_id = ?1 AND number IS NOT NULL AND total < 0 ORDER BY id"},
     count_issued_sql,
     true},
    {"payments_equal_postings",
     "Every payment is posted with its amount.",
     {"SELECT payment.id FROM payments AS payment LEFT JOIN"
      " (SELECT entry.document, sum(posting.amount) AS amount FROM ledger_entries AS entry"
      "   JOIN ledger_postings AS posting ON posting.entry = entry.id"
      "   JOIN ledger_accounts AS account ON account.id = posting.account AND account.kind IN ('receivable', 'credit', "
      "'bad_debt')"
      "   WHERE entry.seller_id = ?1 AND entry.kind = 'payment_recorded' GROUP BY entry.document) AS posted"
      " ON posted.document = payment.id"
      " WHERE payment.seller_id = ?1 AND coalesce(posted.amount, 0) <> -payment.amount ORDER BY payment.id LIMIT 1"},
     count_payments_sql},
    {"paid_equals_settlements",
     "What every invoice counts as paid is the sum of its settlements.",
     {"SELECT billed.id FROM invoices AS billed LEFT JOIN"
      " (SELECT invoice, sum(amount) AS amount FROM settlements WHERE seller_id = ?1 GROUP BY invoice) AS settled"
      " ON settled.invoice = billed.id WHERE billed.seller_id = ?1 AND billed.paid <> coalesce(settled.amount, 0)"
      " ORDER BY billed.id LIMIT 1"},
     {"SELECT count(*) FROM settlements WHERE seller_id = ?1"}},
    {"receivables_equal_open_invoices",
     "What every client owes by the ledger is what its open invoices say.",
     {"SELECT account.client FROM ledger_accounts AS account LEFT JOIN"
      " (SELECT client, sum(total - paid) AS amount FROM invoices WHERE seller_id = ?1"
      "   AND status IN ('unpaid', 'payment_pending', 'collections') GROUP BY client) AS open"
      " ON open.client = account.client WHERE account.seller_id = ?1 AND account.kind = 'receivable'"
      " AND account.balance <> coalesce(open.amount, 0) ORDER BY account.client LIMIT 1"},
     {"SELECT count(*) FROM ledger_accounts WHERE seller_id = ?1 AND kind = 'receivable'"}},
    {"invoice_numbers_without_holes",
     "Each series counts from its first number without a hole, as far as it says it is.",
     {"SELECT id FROM (SELECT id, series, sequence, lag(sequence) OVER (PARTITION BY series ORDER BY sequence) AS "
      "before,"
      "   lead(sequence) OVER (PARTITION BY series ORDER BY sequence) AS after FROM invoices"
      "   WHERE seller_id = ?1 AND number IS NOT NULL AND is_opening = 0) AS numbered"
      " WHERE sequence <> coalesce(before + 1, (SELECT \"first\" FROM number_series AS begun"
      "   WHERE begun.seller_id = ?1 AND begun.kind = 'invoice' AND begun.period = numbered.series), 1)"
      " OR (after IS NULL AND sequence + 1 <> coalesce((SELECT next"
      "   FROM number_series AS taken WHERE taken.seller_id = ?1 AND taken.kind = 'invoice'"
      "   AND taken.period = numbered.series), 0)) ORDER BY id LIMIT 1"},
     count_issued_sql},
    {"credit_note_numbers_without_holes",
     "The same for credit notes.",
     {"SELECT id FROM (SELECT id, series, sequence, lag(sequence) OVER (PARTITION BY series ORDER BY sequence) AS "
      "before,"
      "   lead(sequence) OVER (PARTITION BY series ORDER BY sequence) AS after FROM credit_notes"
      "   WHERE seller_id = ?1) AS numbered"
      " WHERE sequence <> coalesce(before + 1, (SELECT \"first\" FROM number_series AS begun"
      "   WHERE begun.seller_id = ?1 AND begun.kind = 'credit_note' AND begun.period = numbered.series), 1)"
      " OR (after IS NULL AND sequence + 1 <> coalesce((SELECT next"
      "   FROM number_series AS taken WHERE taken.seller_id = ?1 AND taken.kind = 'credit_note'"
      "   AND taken.period = numbered.series), 0)) ORDER BY id LIMIT 1"},
     count_notes_sql},
};

}  // namespace

std::vector<LedgerCheck> check_books(storage::Connection& db, const storage::Scope& scope) {
  std::vector<LedgerCheck> results;
  for (const Check& check : checks) {
    engine::CheckOutcome outcome;
    outcome.rows = db.find_integer(check.count, scope.seller).value_or(0);
    for (storage::Rows rows = db.query(check.broken, scope.seller); rows.next();) {
      outcome.add_broken(rows.integer(0), !check.tells_age || rows.integer(1) != 0);
    }
    results.push_back(result_of(check.name, check.doc, outcome));
  }
  return results;
}

LedgerCheck result_of(std::string_view name, std::string_view doc, const engine::CheckOutcome& outcome) {
  LedgerCheck result;
  result.name = name;
  result.doc = doc;
  result.holds = !outcome.first_broken;
  result.rows = outcome.rows;
  result.first_broken = outcome.first_broken;
  if (outcome.broken_before > 0) result.broken_before = outcome.broken_before;
  return result;
}

}  // namespace billhook::billing
