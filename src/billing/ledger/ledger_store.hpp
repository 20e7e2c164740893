// Ledger store: the rows of accounts, entries and postings. Only Ledger writes them. One thread, the one that holds the
// connection.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/billing/ledger.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// One side of an entry: debit positive, credit negative. Client for receivable and credit, and for nothing else.
struct Posting {
  AccountKind kind;
  std::optional<Id<Client>> client;
  std::string_view detail;
  Money amount;
};

/// What an entry is about.
struct Occasion {
  EntryKind kind;
  std::int64_t document;
  std::optional<Id<Client>> client;
  Date date;
};

Page<LedgerAccount> list_accounts(storage::Connection& db, const storage::Scope& scope, const ListBalances& request);
/// With their postings.
Page<LedgerEntry> list_entries(storage::Connection& db, const storage::Scope& scope, const ListEntries& request);
/// Clients with credit, in the order of their ids.
std::vector<Id<Client>> list_clients_with_credit(storage::Connection& db, const storage::Scope& scope, Id<Client> after,
                                                 std::size_t limit);
/// What a client has to spend.
Money find_credit(storage::Connection& db, const storage::Scope& scope, Id<Client> client, Currency currency);

/// The account that a posting of a client, or of the seller, goes to; nothing where it is its first.
std::optional<Id<LedgerAccount>> find_client_account(storage::Connection& db, const storage::Scope& scope,
                                                     const Posting& posting);
std::optional<Id<LedgerAccount>> find_shared_account(storage::Connection& db, const storage::Scope& scope,
                                                     const Posting& posting);
Id<LedgerAccount> insert_account(storage::Connection& db, const storage::Scope& scope, const Posting& posting,
                                 std::int64_t balance);
void add_to_balance(storage::Connection& db, const storage::Scope& scope, Id<LedgerAccount> account,
                    std::int64_t change);
Id<LedgerEntry> insert_entry(storage::Connection& db, const storage::Scope& scope, const Occasion& occasion,
                             Timestamp posted_at);
void insert_posting(storage::Connection& db, const storage::Scope& scope, Id<LedgerEntry> entry,
                    Id<LedgerAccount> account, Money amount);

}  // namespace billhook::billing
