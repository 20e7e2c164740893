// Wire: structs that exist only in JSON, so that reading them and describing them needs no code of its own.
#pragma once

#include "billhook/base/fields.hpp"

namespace billhook::wire {

/// How a billhook::Money travels.
struct Money {
  Text<40> amount;
  Currency currency;

  template <class V>
  static constexpr void fields(V&& v) {
    v("amount", &Money::amount, {.doc = "The amount with at most the currency's decimals, such as \"12.34\"."});
    v("currency", &Money::currency, {.doc = "The currency's code."});
  }
};

}  // namespace billhook::wire
