// The currencies in which a book differs from ISO 4217: other decimals, or a code of its own.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook {

struct BookCurrency {
  Text<3> currency = {};
  std::int32_t decimals = 2;

  template <class V>
  static constexpr void fields(V&& v) {
    v("currency", &BookCurrency::currency, {.doc = "Three capital letters."});
    v("decimals", &BookCurrency::decimals, {.doc = "Decimals of its minor unit."});
  }
};

/// Sets the decimals of a currency for the whole book; the house alone may, and only before money of that currency is
/// there. Every other process that has the book open follows at its next call. Errors: invalid `currency.bad_code`,
/// `currency.bad_decimals`, denied `currency.house_only`, precondition `currency.in_use`.
struct SetCurrency {
  static constexpr std::string_view operation = "currency.set";
  using Reply = BookCurrency;
  Text<3> currency = {};
  std::int32_t decimals = 2;

  template <class V>
  static constexpr void fields(V&& v) {
    v("currency", &SetCurrency::currency, {.doc = "Three capital letters."});
    v("decimals", &SetCurrency::decimals, {.doc = "Decimals of its minor unit.", .min = 0, .max = 4});
  }
};

struct CurrencyList {
  std::vector<BookCurrency> items = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("items", &CurrencyList::items,
      {.doc = "The book's own currencies, by their codes; all others are as in ISO 4217."});
  }
};

struct ListCurrencies {
  static constexpr std::string_view operation = "currency.list";
  using Reply = CurrencyList;

  template <class V>
  static constexpr void fields(V&&) {}
};

}  // namespace billhook
