// Ledger: the double-entry, append-only record under every amount that moves, and the proofs that it is whole.
//
// An account has a kind, a client where it is one client's, a detail (tax category, tax, payment method) and a
// currency. Amounts are signed: a debit is positive, a credit negative, and the postings of an entry sum to zero. Plain
// values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"

namespace billhook {

struct Client;

enum class AccountKind : std::uint8_t {
  receivable,
  credit,
  revenue,
  tax_payable,
  clearing,
  bank,
  fees,
  rounding,
  bad_debt,
  goodwill,
  opening
};
enum class EntryKind : std::uint8_t {
  invoice_issued,
  invoice_cancelled,
  invoice_written_off,
  invoice_credited,
  credit_note_issued,
  payment_recorded,
  credit_granted,
  credit_applied,
  payment_reversed,
  credit_paid_out
};

template <>
struct EnumNames<AccountKind> {
  static constexpr std::array<std::string_view, 11> names{"receivable", "credit",   "revenue", "tax_payable",
                                                          "clearing",   "bank",     "fees",    "rounding",
                                                          "bad_debt",   "goodwill", "opening"};
};
template <>
struct EnumNames<EntryKind> {
  static constexpr std::array<std::string_view, 10> names{
      "invoice_issued",   "invoice_cancelled", "invoice_written_off", "invoice_credited", "credit_note_issued",
      "payment_recorded", "credit_granted",    "credit_applied",      "payment_reversed", "credit_paid_out"};
};

struct LedgerAccount {
  Id<LedgerAccount> id;
  AccountKind kind = AccountKind::receivable;
  std::optional<Id<Client>> client = {};
  Text<100> detail;
  Currency currency;
  Money balance;

  friend bool operator==(const LedgerAccount&, const LedgerAccount&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &LedgerAccount::id, {.doc = "Identifier.", .key = true});
    v("kind", &LedgerAccount::kind, {.doc = "What it counts."});
    v("client", &LedgerAccount::client, {.doc = "Whose it is, for receivable and credit."});
    v("detail", &LedgerAccount::detail, {.doc = "Tax category, tax or method that it is for."});
    v("currency", &LedgerAccount::currency, {.doc = "Its currency."});
    v("balance", &LedgerAccount::balance, {.doc = "Sum of its postings: debits less credits."});
  }
};

struct LedgerEntry;

struct LedgerPosting {
  Id<LedgerEntry> entry;
  Id<LedgerAccount> account;
  Currency currency;
  Money amount;

  friend bool operator==(const LedgerPosting&, const LedgerPosting&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("entry", &LedgerPosting::entry, {.doc = "The entry it is part of.", .key = true});
    v("account", &LedgerPosting::account, {.doc = "The account it changes."});
    v("currency", &LedgerPosting::currency, {.doc = "The account's currency."});
    v("amount", &LedgerPosting::amount, {.doc = "Debit positive, credit negative."});
  }
};

struct LedgerEntry {
  Id<LedgerEntry> id;
  EntryKind kind = EntryKind::invoice_issued;
  std::int64_t document = 0;
  std::optional<Id<Client>> client = {};
  Date date;
  Timestamp posted_at;
  std::vector<LedgerPosting> postings = {};

  friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &LedgerEntry::id, {.doc = "Identifier, rising with time.", .key = true});
    v("kind", &LedgerEntry::kind, {.doc = "What happened."});
    v("document", &LedgerEntry::document, {.doc = "To which invoice, credit note, payment, grant or payout."});
    v("client", &LedgerEntry::client, {.doc = "Whose it is."});
    v("date", &LedgerEntry::date, {.doc = "Day it counts for."});
    v("posted_at", &LedgerEntry::posted_at, {.doc = "When it was posted."});
    v("postings", &LedgerEntry::postings, {.doc = "They sum to zero.", .is_stored = false});
  }
};

/// Accounts with their balances.
struct ListBalances {
  static constexpr std::string_view operation = "ledger.balances";
  using Reply = Page<LedgerAccount>;

  std::optional<Id<Client>> client = {};
  std::optional<AccountKind> kind = {};
  std::int32_t limit = 50;
  std::optional<Id<LedgerAccount>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &ListBalances::client, {.doc = "Of this client alone."});
    v("kind", &ListBalances::kind, {.doc = "Of this kind alone."});
    v.page(&ListBalances::limit, &ListBalances::after);
  }
};

/// Entries with their postings, oldest first.
struct ListEntries {
  static constexpr std::string_view operation = "ledger.entries";
  using Reply = Page<LedgerEntry>;

  std::optional<Id<Client>> client = {};
  std::optional<EntryKind> kind = {};
  std::optional<Date> from = {};
  std::optional<Date> to = {};
  std::int32_t limit = 50;
  std::optional<Id<LedgerEntry>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &ListEntries::client, {.doc = "Of this client alone."});
    v("kind", &ListEntries::kind, {.doc = "Of this kind alone."});
    v("from", &ListEntries::from, {.doc = "First day."});
    v("to", &ListEntries::to, {.doc = "The day after the last one."});
    v.page(&ListEntries::limit, &ListEntries::after);
  }
};

/// One proof and how it went.
struct LedgerCheck {
  Text<60> name;
  Text<300> doc;
  bool holds = true;
  std::int64_t rows = 0;
  std::optional<std::int64_t> first_broken = {};
  std::optional<std::int64_t> broken_before = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("name", &LedgerCheck::name, {.doc = "Name of the check."});
    v("doc", &LedgerCheck::doc, {.doc = "What it proves."});
    v("holds", &LedgerCheck::holds, {.doc = "Whether it does."});
    v("rows", &LedgerCheck::rows, {.doc = "How many rows were looked at."});
    v("first_broken", &LedgerCheck::first_broken, {.doc = "Identifier of the first row that breaks it."});
    v("broken_before", &LedgerCheck::broken_before,
      {.doc = "How many rows break it that an earlier version wrote. They stay as they are, and do not count."});
  }
};

struct LedgerReport {
  bool holds = true;
  std::vector<LedgerCheck> checks = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("holds", &LedgerReport::holds, {.doc = "Whether every check does."});
    v("checks", &LedgerReport::checks, {.doc = "Each of them, always in the same order."});
  }
};

/// Proves the books from their rows: entries balance, documents equal their postings, settlements equal what is paid,
/// balances equal history, numbers have no holes, credit is not negative and stands in lots, what is taken back was
/// billed and is taxed alike, every day of an active service is billed once or will be, the audit is whole. What is not
/// right about documents of an earlier version is counted apart.
struct VerifyLedger {
  static constexpr std::string_view operation = "ledger.verify";
  using Reply = LedgerReport;

  template <class V>
  static constexpr void fields(V&&) {}
};

}  // namespace billhook
