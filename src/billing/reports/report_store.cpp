#include "billing/reports/report_store.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/json.hpp"
#include "billhook/billing/invoice.hpp"

namespace billhook::billing {

using storage::Sql;

namespace {

// What another system billed before a takeover is no revenue here, nor what is given back of it.
// An invoice that invoice.cancel took back has nothing settled; one that a credit note took back has, and counts
// together with that note. Money that a returned payment left open is no revenue.
constexpr Sql sum_by_day_sql{
    "SELECT issue_date, currency, sum(net), sum(tax), count(*) FROM invoices WHERE seller_id = ?1"
    " AND number IS NOT NULL AND issue_date >= ?2 AND issue_date < ?3 AND NOT (status = 'cancelled' AND paid = 0)"
    " AND is_opening = 0 AND NOT EXISTS (SELECT 1 FROM invoice_lines AS line WHERE line.invoice = invoices.id"
    "   AND line.kind = 'returned_payment') GROUP BY issue_date, currency UNION ALL"
    " SELECT note.issue_date, note.currency, -sum(note.net), -sum(note.tax), count(*) FROM credit_notes AS note"
    " JOIN invoices AS billed ON billed.id = note.invoice AND billed.is_opening = 0 WHERE note.seller_id = ?1"
    " AND note.issue_date >= ?2 AND note.issue_date < ?3 GROUP BY note.issue_date, note.currency"};
constexpr Sql sum_by_product_sql{
    "SELECT coalesce(product.name, line.kind), billed.currency, sum(line.net), sum(line.tax), count(DISTINCT billed.id)"
    " FROM invoices AS billed JOIN invoice_lines AS line ON line.invoice = billed.id"
    " LEFT JOIN products AS product ON product.id = line.product WHERE billed.seller_id = ?1"
    " AND billed.number IS NOT NULL AND billed.issue_date >= ?2 AND billed.issue_date < ?3"
    " AND NOT (billed.status = 'cancelled' AND billed.paid = 0) AND line.kind <> 'returned_payment'"
    " AND billed.is_opening = 0 GROUP BY 1, 2 UNION ALL"
    " SELECT coalesce(product.name, line.kind), note.currency, -sum(part.net), -sum(part.tax), count(DISTINCT note.id)"
    " FROM credit_notes AS note JOIN credit_note_lines AS part ON part.credit_note = note.id"
    " JOIN invoices AS billed ON billed.id = note.invoice AND billed.is_opening = 0"
    " JOIN invoice_lines AS line ON line.id = part.line LEFT JOIN products AS product ON product.id = line.product"
    " WHERE note.seller_id = ?1 AND note.issue_date >= ?2 AND note.issue_date < ?3 GROUP BY 1, 2"};
constexpr Sql sum_by_tax_sql{
    "SELECT tax.country, tax.state, tax.name, tax.percent, tax.currency, sum(tax.base), sum(tax.amount),"
    " count(DISTINCT billed.id) FROM invoices AS billed JOIN invoice_taxes AS tax ON tax.invoice = billed.id"
    " WHERE billed.seller_id = ?1 AND billed.number IS NOT NULL AND billed.issue_date >= ?2 AND billed.issue_date < ?3"
    " AND NOT (billed.status = 'cancelled' AND billed.paid = 0) AND billed.is_opening = 0"
    " AND NOT EXISTS (SELECT 1 FROM invoice_lines AS line WHERE line.invoice = billed.id"
    "   AND line.kind = 'returned_payment') GROUP BY 1, 2, 3, 4, 5 UNION ALL"
    " SELECT tax.country, tax.state, tax.name, tax.percent, tax.currency, -sum(tax.base), -sum(tax.amount),"
    " count(DISTINCT note.id) FROM credit_notes AS note JOIN credit_note_taxes AS tax ON tax.credit_note = note.id"
    " JOIN invoices AS billed ON billed.id = note.invoice AND billed.is_opening = 0 WHERE note.seller_id = ?1 AND "
    "note.issue_date >= ?2 AND note.issue_date < ?3 GROUP BY 1, 2, 3, 4, 5"};
constexpr Sql list_documents_sql{
    "SELECT client_party, currency, net, tax FROM invoices WHERE seller_id = ?1"
    " AND number IS NOT NULL AND issue_date >= ?2 AND issue_date < ?3 AND NOT (status = 'cancelled' AND paid = 0)"
    " AND is_opening = 0 AND NOT EXISTS (SELECT 1 FROM invoice_lines AS line WHERE line.invoice = invoices.id"
    "   AND line.kind = 'returned_payment')"
    " UNION ALL SELECT note.client_party, note.currency, -note.net, -note.tax FROM credit_notes AS note"
    " JOIN invoices AS billed ON billed.id = note.invoice AND billed.is_opening = 0"
    " WHERE note.seller_id = ?1 AND note.issue_date >= ?2 AND note.issue_date < ?3"};

/// Sums by key and currency, in that order.
class RevenueSums {
 public:
  explicit RevenueSums(std::optional<Currency> only) : only_{only} {}

  void add(std::string key, Currency currency, Money net, Money tax, std::int64_t documents) {
    if (only_ && *only_ != currency) return;
    auto [place, is_new] = rows_.try_emplace({std::move(key), std::string{currency.code()}});
    RevenueRow& row = place->second;
    if (is_new) {
      row.key = place->first.first;
      row.currency = currency;
      row.net = row.tax = row.total = Money::zero(currency);
    }
    row.net += net;
    row.tax += tax;
    row.total += net + tax;
    row.documents += documents;
  }

  std::vector<RevenueRow> take() {
    std::vector<RevenueRow> rows;
    for (auto& [key, row] : rows_) rows.push_back(std::move(row));
    return rows;
  }

 private:
  std::optional<Currency> only_;
  std::map<std::pair<std::string, std::string>, RevenueRow> rows_;
};

/// "DE VAT 19%", "CA-QC QST 9.975%", "FR Reverse charge".
std::string tax_key(const storage::Rows& rows) {
  std::string key{rows.text(0)};
  if (!rows.is_null(1)) key += "-" + std::string{rows.text(1)};
  key += " " + std::string{rows.text(2)};
  if (const Decimal percent = rows.decimal(3); !percent.is_zero()) key += " " + percent.to_string() + "%";
  return key;
}

void add_by_country(storage::Rows rows, RevenueSums& sums) {
  JsonReader reader;
  while (rows.next()) {
    const Currency currency = rows.currency(1);
    const auto party = reader.decode<Party>(rows.text(0));
    sums.add(std::string{party.address.country.str()}, currency, rows.money(2, currency), rows.money(3, currency), 1);
  }
}

}  // namespace

std::vector<RevenueRow> sum_revenue(storage::Connection& db, const storage::Scope& scope,
                                    const ReportRevenue& request) {
  constexpr std::size_t month_length = 7;
  RevenueSums sums{request.currency};
  const auto run = [&](const Sql& sql) { return db.query(sql, scope.seller, request.from, request.to); };
  if (request.by == RevenueBy::country) {
    add_by_country(run(list_documents_sql), sums);
  } else if (request.by == RevenueBy::tax) {
    for (storage::Rows rows = run(sum_by_tax_sql); rows.next();) {
      const Currency currency = rows.currency(4);
      sums.add(tax_key(rows), currency, rows.money(5, currency), rows.money(6, currency), rows.integer(7));
    }
  } else {
    const bool is_by_month = request.by == RevenueBy::month;
    for (storage::Rows rows = run(is_by_month ? sum_by_day_sql : sum_by_product_sql); rows.next();) {
      const Currency currency = rows.currency(1);
      std::string key = is_by_month ? rows.date(0).to_string().substr(0, month_length) : std::string{rows.text(0)};
      sums.add(std::move(key), currency, rows.money(2, currency), rows.money(3, currency), rows.integer(4));
    }
  }
  return sums.take();
}

namespace {
constexpr Sql sum_open_by_due_date_sql{
    "SELECT currency, due_date, sum(total - paid), count(*) FROM invoices WHERE seller_id = ?1"
    " AND status IN ('unpaid', 'payment_pending', 'collections') GROUP BY currency, due_date ORDER BY currency, "
    "due_date"};

Money& bucket_of(AgingRow& row, int days_late) {
  if (days_late <= 0) return row.not_due;
  if (days_late <= 30) return row.days_1_to_30;
  if (days_late <= 60) return row.days_31_to_60;
  if (days_late <= 90) return row.days_61_to_90;
  return row.days_over_90;
}
}  // namespace

std::vector<AgingRow> sum_open(storage::Connection& db, const storage::Scope& scope, Date on) {
  std::vector<AgingRow> aging;
  for (storage::Rows rows = db.query(sum_open_by_due_date_sql, scope.seller); rows.next();) {
    const Currency currency = rows.currency(0);
    if (aging.empty() || aging.back().currency != currency) {
      const Money zero = Money::zero(currency);
      aging.push_back({currency, zero, zero, zero, zero, zero, zero, 0});
    }
    AgingRow& row = aging.back();
    const Money open = rows.money(2, currency);
    bucket_of(row, on - rows.date(1)) += open;
    row.total += open;
    row.invoices += rows.integer(3);
  }
  return aging;
}

}  // namespace billhook::billing
