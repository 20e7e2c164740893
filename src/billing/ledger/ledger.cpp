#include "billing/ledger/ledger.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "billing/ledger/ledger_store.hpp"
#include "billing/reasons.hpp"

namespace billhook::billing {

namespace {

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
    throw Error{reasons.ledger_unbalanced, "The postings of an entry sum to " + sum.to_string() + "."};
  }
}

Error not_enough_credit() {
  return Error{reasons.credit_not_enough, "The client has less credit than that. See credit.balance."};
}

}  // namespace

Id<LedgerEntry> Ledger::post(const Occasion& occasion, std::span<const Posting> postings) {
  merge(postings, merged_);
  if (merged_.empty()) return {};
  check_balance(merged_);
  storage::Connection& db = context_.db();
  const Id<LedgerEntry> entry = insert_entry(db, context_.scope(), occasion, context_.now());
  for (const Posting& posting : merged_) {
    insert_posting(db, context_.scope(), entry, account_of(posting), posting.amount);
  }
  return entry;
}

Id<LedgerAccount> Ledger::account_of(const Posting& posting) {
  return posting.client ? client_account(posting) : shared_account(posting);
}

Id<LedgerAccount> Ledger::client_account(const Posting& posting) {
  storage::Connection& db = context_.db();
  // Two statements, since RETURNING makes SQLite open a table of its own for each row.
  const auto account = find_client_account(db, context_.scope(), posting);
  if (!account) {
    if (posting.kind == AccountKind::credit && posting.amount.is_positive()) throw not_enough_credit();
    return insert_account(db, context_.scope(), posting, posting.amount.minor());
  }
  try {
    add_to_balance(db, context_.scope(), *account, posting.amount.minor());
  } catch (const storage::BrokenConstraint&) {
    // The table keeps credit from falling below zero, whoever posts.
    if (posting.kind == AccountKind::credit) throw not_enough_credit();
    throw;
  }
  return *account;
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
  const auto found = find_shared_account(db, context_.scope(), posting);
  account.id = found ? *found : insert_account(db, context_.scope(), posting, 0);
  shared_.emplace_back(std::tuple{posting.kind, std::string{posting.detail}, std::string{currency.code()}}, account);
  return account.id;
}

void Ledger::finish() {
  for (auto& [name, account] : shared_) {
    if (account.change != 0) add_to_balance(context_.db(), context_.scope(), account.id, account.change);
    account.change = 0;
  }
}

Posting cash_posting(std::string_view method, Money amount) {
  const bool is_bank = method == "bank_transfer";
  return {is_bank ? AccountKind::bank : AccountKind::clearing, std::nullopt, method, amount};
}

Id<LedgerEntry> post(engine::Context& context, const Occasion& occasion, std::initializer_list<Posting> postings) {
  Ledger ledger{context};
  const Id<LedgerEntry> entry = ledger.post(occasion, {postings.begin(), postings.size()});
  ledger.finish();
  return entry;
}

}  // namespace billhook::billing
