#include "billing/invoices/invoice_store.hpp"

#include "billhook/base/error.hpp"
#include "billing/invoices/subject_store.hpp"
#include "storage/stored.hpp"

namespace billhook::billing {

using storage::row;
using storage::Sql;

namespace {
constexpr Sql find_invoice_sql{
    "SELECT {columns} FROM invoices WHERE {scope} AND id = ?3 AND (?2 IS NULL OR status <> 'draft')",
    &table_of<Invoice>};
// Lines are written in the order of their positions; by their ids the index hands them out without sorting.
constexpr Sql list_invoice_lines_sql{
    "SELECT subject.\"row\", {line.columns} FROM invoice_lines AS line"
    " LEFT JOIN subjects AS subject ON subject.id = line.subject AND subject.kind = 'service'"
    " WHERE line.invoice = ?1 AND line.seller_id = ?2 ORDER BY line.id",
    &table_of<InvoiceLine>};
constexpr Sql list_invoice_taxes_sql{
    "SELECT {columns} FROM invoice_taxes WHERE invoice = ?1 AND seller_id = ?2 ORDER BY position",
    &table_of<InvoiceTax>};
}  // namespace

Invoice require_invoice(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id) {
  if (auto invoice = db.find<Invoice>(find_invoice_sql, scope, id)) return *std::move(invoice);
  throw Error::not_found(Invoice::noun.name, id.value);
}

void read_lines(storage::Connection& db, const storage::Scope& scope, Invoice& invoice) {
  invoice.lines.clear();
  for (storage::Rows rows = db.query(list_invoice_lines_sql, invoice.id, scope.seller); rows.next();) {
    read_line(rows, invoice.lines.emplace_back());
  }
}

void read_taxes(storage::Connection& db, const storage::Scope& scope, Invoice& invoice) {
  invoice.taxes.clear();
  for (storage::Rows rows = db.query(list_invoice_taxes_sql, invoice.id, scope.seller); rows.next();) {
    rows.read_into(invoice.taxes.emplace_back());
  }
}

namespace {
constexpr Sql find_replaced_sql{
    "SELECT min(note.invoice) FROM replacements AS taken JOIN credit_notes AS note ON note.id = taken.credit_note"
    " WHERE taken.seller_id = ?1 AND taken.invoice = ?2"};
constexpr Sql find_replacement_sql{
    "SELECT max(taken.invoice) FROM credit_notes AS note JOIN replacements AS taken ON taken.credit_note = note.id"
    " WHERE note.seller_id = ?1 AND note.invoice = ?2"};

std::optional<Id<Invoice>> find_linked(storage::Connection& db, const Sql& sql, const storage::Scope& scope,
                                       Id<Invoice> id) {
  const std::optional<std::int64_t> linked = db.find_integer(sql, scope.seller, id);
  return linked && *linked != 0 ? std::optional{Id<Invoice>{*linked}} : std::nullopt;
}
}  // namespace

std::optional<Invoice> find_whole_invoice(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id) {
  std::optional<Invoice> invoice = db.find<Invoice>(find_invoice_sql, scope, id);
  if (!invoice) return invoice;
  read_lines(db, scope, *invoice);
  read_taxes(db, scope, *invoice);
  invoice->replaces = find_linked(db, find_replaced_sql, scope, id);
  invoice->replaced_by = find_linked(db, find_replacement_sql, scope, id);
  return invoice;
}

Invoice require_whole_invoice(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id) {
  if (auto invoice = find_whole_invoice(db, scope, id)) return *std::move(invoice);
  throw Error::not_found(Invoice::noun.name, id.value);
}

namespace {
// A statement for each way into the table, so that each runs along an index.
constexpr Sql list_invoices_sql{
    "SELECT {columns} FROM invoices WHERE seller_id = ?1 AND id > ?2 AND (?3 IS NULL OR status = ?3)"
    " AND (?4 IS NULL OR (status = 'unpaid' AND due_date < ?5) = ?4) ORDER BY id LIMIT ?6",
    &table_of<Invoice>};
constexpr Sql list_invoices_of_client_sql{
    "SELECT {columns} FROM invoices WHERE seller_id = ?1 AND id > ?2 AND (?3 IS NULL OR status = ?3)"
    " AND (?4 IS NULL OR (status = 'unpaid' AND due_date < ?5) = ?4) AND client = ?7 AND (?8 = 0 OR status <> 'draft')"
    " ORDER BY id LIMIT ?6",
    &table_of<Invoice>};
constexpr Sql list_overdue_invoices_sql{
    "SELECT {columns} FROM invoices WHERE seller_id = ?1 AND status = 'unpaid' AND due_date < ?3 AND id > ?2"
    " ORDER BY id LIMIT ?4",
    &table_of<Invoice>};
// By the client: an index of all that is unpaid would look at what everybody owes.
constexpr Sql list_unpaid_invoices_sql{
    "SELECT {columns} FROM invoices WHERE {scope} AND client = ?3 AND +status = 'unpaid' ORDER BY due_date, id",
    &table_of<Invoice>};
}  // namespace

Page<Invoice> list_invoices(storage::Connection& db, const storage::Scope& scope, const ListInvoices& request,
                            Date today) {
  const Id<Invoice> after = request.after.value_or(Id<Invoice>{});
  const std::int32_t limit = request.limit + 1;
  const auto page = [&](storage::Rows rows) { return storage::read_page<Invoice>(std::move(rows), request.limit); };
  std::optional<std::int64_t> client = scope.client;
  if (request.client) client = request.client->value;
  if (client) {
    return page(db.query(list_invoices_of_client_sql, scope.seller, after, request.status, request.overdue, today,
                         limit, *client, scope.client.has_value()));
  }
  if (request.overdue.value_or(false) && request.status.value_or(InvoiceStatus::unpaid) == InvoiceStatus::unpaid) {
    return page(db.query(list_overdue_invoices_sql, scope.seller, after, today, limit));
  }
  return page(db.query(list_invoices_sql, scope.seller, after, request.status, request.overdue, today, limit));
}

namespace {
// By the client, of whom there is an index.
constexpr Sql list_late_fees_sql{
    "SELECT id FROM invoices WHERE {scope} AND client = ?3 AND late_fee_for = ?4 ORDER BY id"};
}  // namespace

std::vector<Id<Invoice>> list_late_fees(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice) {
  std::vector<Id<Invoice>> fees;
  for (storage::Rows rows = db.query(list_late_fees_sql, scope, invoice.client, invoice.id); rows.next();) {
    fees.push_back(rows.id<Invoice>(0));
  }
  return fees;
}

std::vector<Invoice> list_unpaid_invoices(storage::Connection& db, const storage::Scope& scope, Id<Client> client) {
  std::vector<Invoice> invoices;
  for (storage::Rows rows = db.query(list_unpaid_invoices_sql, scope, client); rows.next();) {
    rows.read_into(invoices.emplace_back());
  }
  return invoices;
}

namespace {
constexpr Sql insert_issued_invoice_sql{
    "INSERT INTO invoices (seller_id, version, number, series, sequence, status, client, currency, issue_date, "
    "due_date,"
    " tax_date, net, tax, total, paid, dunning_on, seller_party, client_party, late_fee_for, note, created_at,"
    " issued_at, paid_at, is_opening) VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
    " ?17, ?18, ?19, ?20, ?20, ?21, ?22)"};
constexpr Sql insert_charge_sql{
    "INSERT INTO invoice_lines (seller_id, invoice, position, kind, subject, product, description, quantity, currency,"
    " unit_price, amount, net, tax, tax_category, tax_group, period_from, period_to, days, period_days, exact_amount, "
    "generation) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
    "?21)"};

template <class T>
std::optional<Id<T>> unless_empty(Id<T> id) {
  return id ? std::optional{id} : std::nullopt;
}

}  // namespace

Id<Invoice> insert_issued(storage::Connection& db, const storage::Scope& scope, const NewInvoice& invoice) {
  return {db.insert(insert_issued_invoice_sql, scope.seller, invoice.number, invoice.series, invoice.sequence,
                    invoice.status, invoice.client, invoice.currency, invoice.issue_date, invoice.due_date,
                    invoice.tax_date, invoice.net, invoice.tax, invoice.total, invoice.paid, invoice.dunning_on,
                    invoice.seller_party, invoice.client_party, invoice.late_fee_for, invoice.note, invoice.issued_at,
                    invoice.paid_at, invoice.is_opening)};
}

void insert_charge(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice, std::int32_t position,
                   const Charge& charge, const TaxedLine& priced) {
  const bool has_period = charge.period_from.has_value();
  db.insert(insert_charge_sql, scope.seller, invoice, position, charge.kind, unless_empty(charge.subject),
            unless_empty(charge.product), charge.description, charge.quantity, charge.amount.currency(),
            charge.unit_price, charge.amount, priced.net, priced.tax, charge.tax_category, priced.tax_group,
            charge.period_from, charge.period_to, has_period ? std::optional{charge.days} : std::nullopt,
            has_period ? std::optional{charge.period_days} : std::nullopt, charge.exact_amount, charge.generation);
}

namespace {
constexpr Sql insert_invoice_line_sql{"INSERT INTO invoice_lines (seller_id, {fields}) VALUES (?1, {values})",
                                      &table_of<InvoiceLine>};
constexpr Sql delete_invoice_lines_sql{"DELETE FROM invoice_lines WHERE seller_id = ?1 AND invoice = ?2"};
constexpr Sql delete_invoice_sql{"DELETE FROM invoices WHERE seller_id = ?1 AND id = ?2"};

void insert_lines(storage::Connection& db, const storage::Scope& scope, Invoice& draft) {
  std::int32_t position = 0;
  for (InvoiceLine& line : draft.lines) {
    line.invoice = draft.id;
    line.position = ++position;
    line.id = {db.insert(insert_invoice_line_sql, scope.seller, row(line))};
  }
}
}  // namespace

void insert_draft(storage::Connection& db, const storage::Scope& scope, Invoice& draft) {
  draft.id = storage::insert(db, scope, draft);
  insert_lines(db, scope, draft);
}

void update_draft(storage::Connection& db, const storage::Scope& scope, const Invoice& draft) {
  storage::update(db, scope, draft);
}

void replace_draft_lines(storage::Connection& db, const storage::Scope& scope, Invoice& draft) {
  db.execute(delete_invoice_lines_sql, scope.seller, draft.id);
  insert_lines(db, scope, draft);
}

void delete_draft(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id) {
  db.execute(delete_invoice_lines_sql, scope.seller, id);
  db.execute(delete_invoice_sql, scope.seller, id);
}

namespace {
constexpr Sql set_line_taxes_sql{
    "UPDATE invoice_lines SET net = ?3, tax = ?4, tax_group = ?5 WHERE seller_id = ?1 AND id = ?2"};
constexpr Sql insert_invoice_tax_sql{
    "INSERT INTO invoice_taxes (seller_id, invoice, position, name, country, state, tax_category, percent, currency,"
    " base, amount, reason, tax_group) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"};
constexpr Sql set_invoice_series_sql{
    "UPDATE invoices SET series = ?3, sequence = ?4, dunning_on = ?5 WHERE seller_id = ?1 AND id = ?2"};
}  // namespace

void update_line_taxes(storage::Connection& db, const storage::Scope& scope, const InvoiceLine& line) {
  db.execute(set_line_taxes_sql, scope.seller, line.id, line.net, line.tax, line.tax_group);
}

void insert_tax(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice, std::int32_t position,
                const TaxRow& row) {
  db.execute(insert_invoice_tax_sql, scope.seller, invoice, position, row.name, row.country, row.state,
             row.tax_category, row.percent, row.currency, row.base, row.amount, row.reason, row.tax_group);
}

void update_issued(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice,
                   std::string_view series, std::int64_t sequence, const std::optional<Date>& dunning_on) {
  db.execute(set_invoice_series_sql, scope.seller, invoice.id, series, sequence, dunning_on);
  update_draft(db, scope, invoice);
}

namespace {
constexpr Sql set_invoice_state_sql{
    "UPDATE invoices SET version = ?3, status = ?4, paid = ?5, paid_at = ?6,"
    " charge_key = CASE WHEN ?4 = 'payment_pending' THEN charge_key END WHERE seller_id = ?1 AND id = ?2"};
constexpr Sql update_gateway_key_sql{"UPDATE invoices SET charge_key = ?3 WHERE seller_id = ?1 AND id = ?2"};
constexpr Sql find_charge_key_sql{"SELECT charge_key FROM invoices WHERE seller_id = ?1 AND id = ?2"};
constexpr Sql set_dunning_day_sql{"UPDATE invoices SET dunning_on = ?3 WHERE seller_id = ?1 AND id = ?2"};
constexpr Sql insert_replacement_sql{"INSERT INTO replacements (seller_id, invoice, credit_note) VALUES (?1, ?2, ?3)"};
constexpr Sql set_age_sql{"UPDATE invoices SET aged_amount = ?3, aged_since = ?4 WHERE seller_id = ?1 AND id = ?2"};
constexpr Sql insert_settlement_sql{
    "INSERT INTO settlements (seller_id, invoice, kind, source, currency, amount, position) VALUES (?1, ?2, ?3, ?4, ?5,"
    " ?6, (SELECT count(*) + 1 FROM settlements WHERE invoice = ?2))"};
}  // namespace

void update_state(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice) {
  db.execute(set_invoice_state_sql, scope.seller, invoice.id, invoice.version, invoice.status, invoice.paid,
             invoice.paid_at);
}

void update_gateway_key(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id, std::string_view key) {
  db.execute(update_gateway_key_sql, scope.seller, id, key);
}

std::optional<std::string> find_gateway_key(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id) {
  storage::Rows rows = db.query(find_charge_key_sql, scope.seller, id);
  if (!rows.next() || rows.is_null(0)) return std::nullopt;
  return std::string{rows.text(0)};
}

void update_dunning_day(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id,
                        const std::optional<Date>& day) {
  db.execute(set_dunning_day_sql, scope.seller, id, day);
}

void insert_replacement(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id, Id<CreditNote> note) {
  db.execute(insert_replacement_sql, scope.seller, id, note);
}

void update_age(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice) {
  db.execute(set_age_sql, scope.seller, invoice.id, invoice.aged_amount, invoice.aged_since);
}

void insert_settlement(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice,
                       SettlementKind kind, std::int64_t source, Money amount) {
  db.execute(insert_settlement_sql, scope.seller, invoice.id, kind, source, invoice.currency, amount);
}

}  // namespace billhook::billing
