// Credit: money a client has with the seller. Comes from overpayment, credit notes and grants, pays invoices, and never
// goes below zero. The operations credit.*. Plain values; any thread.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook {

struct Client;

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

struct CreditBalance {
  Id<Client> client;
  Money balance;

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &CreditBalance::client, {.doc = "Whose it is."});
    v("balance", &CreditBalance::balance, {.doc = "What is there to spend."});
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
