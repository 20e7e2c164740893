// Credit: money a client has with the seller. Comes from overpayment, credit notes and grants, pays invoices, and never
// goes below zero. It stands in lots that remember whose money it is. The operations credit.*. Plain values; any
// thread.
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
struct LedgerEntry;
struct Payment;

/// Where credit came from. What a correction gives back of a gift is a gift again.
enum class CreditOrigin : std::uint8_t { payment, gift, correction };

template <>
struct EnumNames<CreditOrigin> {
  static constexpr std::array<std::string_view, 3> names{"payment", "gift", "correction"};
};

/// Credit that came at once from one source. The oldest lot is used first.
struct CreditLot {
  static constexpr Noun noun{"credit_lot", "credit_lots"};

  Id<CreditLot> id;
  Id<Client> client;
  Currency currency;
  CreditOrigin origin = CreditOrigin::payment;
  std::optional<Id<Payment>> payment = {};
  Id<LedgerEntry> entry;
  Money amount;
  Money remaining;
  Timestamp made_at;

  friend bool operator==(const CreditLot&, const CreditLot&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &CreditLot::id, {.doc = "Identifier, rising with age.", .key = true});
    v("client", &CreditLot::client, {.doc = "Whose it is."});
    v("currency", &CreditLot::currency, {.doc = "Currency of the amounts."});
    v("origin", &CreditLot::origin, {.doc = "Where it came from."});
    v("payment", &CreditLot::payment, {.doc = "Whose money it is: none of a gift, and where nobody knows."});
    v("entry", &CreditLot::entry, {.doc = "The entry of the ledger that tells more."});
    v("amount", &CreditLot::amount, {.doc = "How much it was."});
    v("remaining", &CreditLot::remaining, {.doc = "How much of it is left to spend."});
    v("made_at", &CreditLot::made_at, {.doc = "When it came to be."});
  }
};

struct CreditGrant {
  Id<CreditGrant> id;
  Id<Client> client;
  Currency currency;
  Money amount;
  Text<500> reason;
  Timestamp granted_at;

  friend bool operator==(const CreditGrant&, const CreditGrant&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &CreditGrant::id, {.doc = "Identifier.", .key = true});
    v("client", &CreditGrant::client, {.doc = "Who was given it."});
    v("currency", &CreditGrant::currency, {.doc = "Currency of the amount."});
    v("amount", &CreditGrant::amount, {.doc = "How much."});
    v("reason", &CreditGrant::reason, {.doc = "Why."});
    v("granted_at", &CreditGrant::granted_at, {.doc = "When."});
  }
};

/// A gift of the house. Errors: invalid `credit.bad_amount`, `money.currency_mismatch`; not_found for the client.
struct GrantCredit {
  static constexpr std::string_view operation = "credit.grant";
  using Reply = CreditGrant;

  Id<Client> client;
  Money amount;
  Text<500> reason;

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &GrantCredit::client, {.doc = "Who is given it."});
    v("amount", &GrantCredit::amount, {.doc = "How much: more than nothing, in the client's currency."});
    v("reason", &GrantCredit::reason, {.doc = "Why; the client may read it."});
  }
};

/// Money that went back to a client.
struct CreditPayout {
  static constexpr Noun noun{"credit_payout", "credit_payouts"};

  Id<CreditPayout> id;
  Id<Client> client;
  Currency currency;
  Money amount;
  Text<40> method;
  std::optional<Text<200>> reference = {};
  Date paid_on;
  Timestamp recorded_at;

  friend bool operator==(const CreditPayout&, const CreditPayout&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &CreditPayout::id, {.doc = "Identifier.", .key = true});
    v("client", &CreditPayout::client, {.doc = "Who was paid."});
    v("currency", &CreditPayout::currency, {.doc = "Currency of the amount."});
    v("amount", &CreditPayout::amount, {.doc = "How much."});
    v("method", &CreditPayout::method, {.doc = "How: `bank_transfer`, or the name of a gateway."});
    v("reference", &CreditPayout::reference, {.doc = "What the bank or gateway calls it."});
    v("paid_on", &CreditPayout::paid_on, {.doc = "Day on which it went."});
    v("recorded_at", &CreditPayout::recorded_at, {.doc = "When it was recorded."});
  }
};

/// Records that credit went back to the client, the oldest first. Only money that it had paid does: a gift pays
/// invoices alone. The same method and reference again is the same payout. Errors: invalid `credit.bad_amount`,
/// `money.currency_mismatch`; precondition `credit.not_paid_in`; conflict `credit.reference_reused`.
struct PayOutCredit {
  static constexpr std::string_view operation = "credit.pay_out";
  using Reply = CreditPayout;

  Id<Client> client;
  Money amount;
  Text<40> method;
  std::optional<Text<200>> reference = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &PayOutCredit::client, {.doc = "Who is paid."});
    v("amount", &PayOutCredit::amount, {.doc = "How much: more than nothing, in the client's currency."});
    v("method", &PayOutCredit::method, {.doc = "How: `bank_transfer`, or the name of a gateway."});
    v("reference", &PayOutCredit::reference, {.doc = "What the bank or gateway calls it."});
  }
};

struct CreditBalance {
  Id<Client> client;
  Money balance;

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &CreditBalance::client, {.doc = "Whose it is."});
    v("balance", &CreditBalance::balance, {.doc = "What is there to spend."});
  }
};

/// What the credit of clients is made of, oldest first.
struct ListCreditLots {
  static constexpr std::string_view operation = "credit.lots";
  using Reply = Page<CreditLot>;

  std::optional<Id<Client>> client = {};
  std::int32_t limit = 50;
  std::optional<Id<CreditLot>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &ListCreditLots::client, {.doc = "Of this client alone."});
    v.page(&ListCreditLots::limit, &ListCreditLots::after);
  }
};

struct GetCreditBalance {
  static constexpr std::string_view operation = "credit.balance";
  using Reply = CreditBalance;

  Id<Client> client;

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &GetCreditBalance::client, {.doc = "Whose."});
  }
};

}  // namespace billhook
