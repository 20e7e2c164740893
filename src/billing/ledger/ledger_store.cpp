#include "billing/ledger/ledger_store.hpp"

#include "storage/page.hpp"

namespace billhook::billing {

using storage::Sql;

namespace {
constexpr Sql list_accounts_sql{
    "SELECT {columns} FROM ledger_accounts WHERE {scope} AND id > ?3 AND (?4 IS NULL OR kind = ?4) ORDER BY id LIMIT "
    "?5",
    &table_of<LedgerAccount>};
constexpr Sql list_accounts_of_client_sql{
    "SELECT {columns} FROM ledger_accounts WHERE {scope} AND id > ?3 AND (?4 IS NULL OR kind = ?4) AND client = ?6"
    " ORDER BY id LIMIT ?5",
    &table_of<LedgerAccount>};
constexpr Sql list_entries_sql{
    "SELECT {columns} FROM ledger_entries WHERE {scope} AND id > ?3 AND (?4 IS NULL OR client = ?4)"
    " AND (?5 IS NULL OR kind = ?5) AND (?6 IS NULL OR date >= ?6) AND (?7 IS NULL OR date < ?7) ORDER BY id LIMIT ?8",
    &table_of<LedgerEntry>};
constexpr Sql list_postings_sql{
    "SELECT {columns} FROM ledger_postings WHERE entry = ?1 AND seller_id = ?2 ORDER BY account",
    &table_of<LedgerPosting>};
constexpr Sql list_clients_with_credit_sql{
    "SELECT DISTINCT client FROM ledger_accounts WHERE seller_id = ?1 AND kind = 'credit' AND balance < 0"
    " AND client > ?2 ORDER BY client LIMIT ?3"};
}  // namespace

Page<LedgerAccount> list_accounts(storage::Connection& db, const storage::Scope& scope, const ListBalances& request) {
  const Id<LedgerAccount> after = request.after.value_or(Id<LedgerAccount>{});
  const std::int32_t limit = request.limit + 1;
  if (request.client) {
    return storage::read_page<LedgerAccount>(
        db.query(list_accounts_of_client_sql, scope, after, request.kind, limit, *request.client), request.limit);
  }
  return storage::read_page<LedgerAccount>(db.query(list_accounts_sql, scope, after, request.kind, limit),
                                           request.limit);
}

Page<LedgerEntry> list_entries(storage::Connection& db, const storage::Scope& scope, const ListEntries& request) {
  auto page = storage::read_page<LedgerEntry>(
      db.query(list_entries_sql, scope, request.after.value_or(Id<LedgerEntry>{}), request.client, request.kind,
               request.from, request.to, std::int64_t{request.limit} + 1),
      request.limit);
  for (LedgerEntry& entry : page.items) {
    for (storage::Rows rows = db.query(list_postings_sql, entry.id, scope.seller); rows.next();) {
      rows.read_into(entry.postings.emplace_back());
    }
  }
  return page;
}

std::vector<Id<Client>> list_clients_with_credit(storage::Connection& db, const storage::Scope& scope, Id<Client> after,
                                                 std::size_t limit) {
  std::vector<Id<Client>> clients;
  storage::Rows rows = db.query(list_clients_with_credit_sql, scope.seller, after, static_cast<std::int64_t>(limit));
  while (rows.next()) clients.push_back(rows.id<Client>(0));
  return clients;
}

namespace {
constexpr Sql find_client_account_sql{
    "SELECT id FROM ledger_accounts WHERE seller_id = ?1 AND client = ?2 AND kind = ?3 AND currency = ?4"};
constexpr Sql find_shared_account_sql{
    "SELECT id FROM ledger_accounts"
    " WHERE seller_id = ?1 AND client IS NULL AND kind = ?2 AND detail = ?3 AND currency = ?4"};
constexpr Sql insert_account_sql{
    "INSERT INTO ledger_accounts (seller_id, kind, client, detail, currency, balance) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"};
constexpr Sql change_balance_sql{"UPDATE ledger_accounts SET balance = balance + ?3 WHERE seller_id = ?1 AND id = ?2"};
constexpr Sql insert_entry_sql{
    "INSERT INTO ledger_entries (seller_id, kind, document, client, date, posted_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"};
constexpr Sql insert_posting_sql{
    "INSERT INTO ledger_postings (entry, account, seller_id, currency, amount) VALUES (?1, ?2, ?3, ?4, ?5)"};
constexpr Sql find_credit_sql{
    "SELECT balance FROM ledger_accounts WHERE {scope} AND client = ?3 AND kind = 'credit' AND currency = ?4"};

std::optional<Id<LedgerAccount>> account_or_nothing(std::optional<std::int64_t> id) {
  return id ? std::optional{Id<LedgerAccount>{*id}} : std::nullopt;
}
}  // namespace

Money find_credit(storage::Connection& db, const storage::Scope& scope, Id<Client> client, Currency currency) {
  const std::int64_t balance = db.find_integer(find_credit_sql, scope, client, currency).value_or(0);
  return {-balance, currency};
}

std::optional<Id<LedgerAccount>> find_client_account(storage::Connection& db, const storage::Scope& scope,
                                                     const Posting& posting) {
  return account_or_nothing(
      db.find_integer(find_client_account_sql, scope.seller, *posting.client, posting.kind, posting.amount.currency()));
}

std::optional<Id<LedgerAccount>> find_shared_account(storage::Connection& db, const storage::Scope& scope,
                                                     const Posting& posting) {
  return account_or_nothing(
      db.find_integer(find_shared_account_sql, scope.seller, posting.kind, posting.detail, posting.amount.currency()));
}

Id<LedgerAccount> insert_account(storage::Connection& db, const storage::Scope& scope, const Posting& posting,
                                 std::int64_t balance) {
  return {db.insert(insert_account_sql, scope.seller, posting.kind, posting.client, posting.detail,
                    posting.amount.currency(), balance)};
}

void add_to_balance(storage::Connection& db, const storage::Scope& scope, Id<LedgerAccount> account,
                    std::int64_t change) {
  db.execute(change_balance_sql, scope.seller, account, change);
}

Id<LedgerEntry> insert_entry(storage::Connection& db, const storage::Scope& scope, const Occasion& occasion,
                             Timestamp posted_at) {
  return {db.insert(insert_entry_sql, scope.seller, occasion.kind, occasion.document, occasion.client, occasion.date,
                    posted_at)};
}

void insert_posting(storage::Connection& db, const storage::Scope& scope, Id<LedgerEntry> entry,
                    Id<LedgerAccount> account, Money amount) {
  db.execute(insert_posting_sql, entry, account, scope.seller, amount.currency(), amount);
}

}  // namespace billhook::billing
