#include "billing/ledger.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"

namespace billhook::billing {

using storage::Sql;

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

bool is_same_account(const Posting& a, const Posting& b) {
  return a.kind == b.kind && a.client == b.client && a.detail == b.detail && a.amount.currency() == b.amount.currency();
}

void merge(std::span<const Posting> postings, std::vector<Posting>& merged) {
  merged.clear();
  for (const Posting& posting : postings) {
    const auto same = std::find_if(merged.begin(), merged.end(),
                                   [&](const Posting& other) { return is_same_account(posting, other); });
    if (same == merged.end()) {
      merged.push_back(posting);
    } else {
      same->amount += posting.amount;
    }
  }
  std::erase_if(merged, [](const Posting& posting) { return posting.amount.is_zero(); });
}

void check_balance(std::span<const Posting> postings) {
  Money sum = Money::zero(postings.front().amount.currency());
  for (const Posting& posting : postings) sum += posting.amount;
  if (!sum.is_zero()) {
    throw Error{ErrorCode::internal, "ledger.unbalanced", "The postings of an entry sum to " + sum.to_string() + "."};
  }
}

Error not_enough_credit() {
  return Error::precondition("credit.not_enough", "The client has less credit than that. See credit.balance.");
}

}  // namespace

Id<LedgerEntry> Ledger::post(const Occasion& occasion, std::span<const Posting> postings) {
  merge(postings, merged_);
  if (merged_.empty()) return {};
  check_balance(merged_);
  storage::Connection& db = context_.db();
  const Id<LedgerEntry> entry{db.insert(insert_entry_sql, context_.seller(), occasion.kind, occasion.document,
                                        occasion.client, occasion.date, context_.now())};
  for (const Posting& posting : merged_) {
    db.execute(insert_posting_sql, entry, account_of(posting), context_.seller(), posting.amount.currency(),
               posting.amount);
  }
  return entry;
}

Id<LedgerAccount> Ledger::account_of(const Posting& posting) {
  return posting.client ? client_account(posting) : shared_account(posting);
}

Id<LedgerAccount> Ledger::client_account(const Posting& posting) {
  storage::Connection& db = context_.db();
  const Currency currency = posting.amount.currency();
  // Two statements, since RETURNING makes SQLite open a table of its own for each row.
  const auto id = db.find_integer(find_client_account_sql, context_.seller(), *posting.client, posting.kind, currency);
  if (!id) {
    if (posting.kind == AccountKind::credit && posting.amount.is_positive()) throw not_enough_credit();
    return {db.insert(insert_account_sql, context_.seller(), posting.kind, posting.client, posting.detail, currency,
                      posting.amount)};
  }
  try {
    db.execute(change_balance_sql, context_.seller(), *id, posting.amount);
  } catch (const Error& error) {
    // The table keeps credit from falling below zero, whoever posts.
    if (posting.kind == AccountKind::credit && error.reason == "storage.constraint") throw not_enough_credit();
    throw;
  }
  return {*id};
}

Id<LedgerAccount> Ledger::shared_account(const Posting& posting) {
  storage::Connection& db = context_.db();
  const Currency currency = posting.amount.currency();
  for (auto& [name, account] : shared_) {
    const auto& [kind, detail, code] = name;
    if (kind != posting.kind || detail != posting.detail || code != currency.code()) continue;
    account.change = narrow(static_cast<int128>(account.change) + posting.amount.minor());
    return account.id;
  }
  SharedAccount account{{}, posting.amount.minor()};
  if (const auto id =
          db.find_integer(find_shared_account_sql, context_.seller(), posting.kind, posting.detail, currency)) {
    account.id = {*id};
  } else {
    account.id = {db.insert(insert_account_sql, context_.seller(), posting.kind, std::nullopt, posting.detail, currency,
                            std::int64_t{0})};
  }
  shared_.emplace_back(std::tuple{posting.kind, std::string{posting.detail}, std::string{currency.code()}}, account);
  return account.id;
}

void Ledger::finish() {
  for (auto& [name, account] : shared_) {
    if (account.change != 0) context_.db().execute(change_balance_sql, context_.seller(), account.id, account.change);
    account.change = 0;
  }
}

Id<LedgerEntry> post(engine::Context& context, const Occasion& occasion, std::initializer_list<Posting> postings) {
  Ledger ledger{context};
  const Id<LedgerEntry> entry = ledger.post(occasion, {postings.begin(), postings.size()});
  ledger.finish();
  return entry;
}

Money credit_of(storage::Connection& db, const storage::Scope& scope, Id<Client> client, Currency currency) {
  const std::int64_t balance = db.find_integer(find_credit_sql, scope, client, currency).value_or(0);
  return {-balance, currency};
}

}  // namespace billhook::billing
