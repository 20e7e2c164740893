// Ledger: the one way into the books. Every amount that moves is a balanced entry.
//
// Lives within one transaction; one thread.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "billhook/billing/ledger.hpp"
#include "billing/ledger/ledger_store.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

/// Posts many entries. The accounts of clients change at once; those of the seller, which every entry touches, are
/// summed up and written by finish().
class Ledger {
 public:
  explicit Ledger(engine::Context& context) : context_{context} {}

  /// Writes an entry; postings to one account become one, postings of nothing are left out. The id is empty when
  /// nothing is left. Errors: internal `ledger.unbalanced`; precondition `credit.not_enough` when a client's credit
  /// would fall below zero.
  Id<LedgerEntry> post(const Occasion& occasion, std::span<const Posting> postings);
  /// Writes the balances of the seller's accounts; to be called before the transaction commits.
  void finish();

 private:
  struct SharedAccount {
    Id<LedgerAccount> id;
    std::int64_t change = 0;
  };
  struct AccountChange {
    Id<LedgerAccount> account;
    Money amount;
  };

  Id<LedgerAccount> account_of(const Posting& posting);
  Id<LedgerAccount> client_account(const Posting& posting);
  Id<LedgerAccount> shared_account(const Posting& posting);

  engine::Context& context_;
  std::vector<std::pair<std::tuple<AccountKind, std::string, std::string>, SharedAccount>> shared_;
  std::vector<Posting> merged_;
};

/// Money that comes by a method, or goes where the amount is negative.
Posting cash_posting(std::string_view method, Money amount);

/// Posts one entry.
Id<LedgerEntry> post(engine::Context& context, const Occasion& occasion, std::initializer_list<Posting> postings);

}  // namespace billhook::billing
