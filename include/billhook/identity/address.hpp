// Address: where somebody lives or has a seat. Part of sellers, clients and the snapshots on documents. Any thread.
#pragma once

#include <optional>

#include "billhook/base/fields.hpp"

namespace billhook {

struct Address {
  std::optional<Text<200>> line1 = {};
  std::optional<Text<200>> line2 = {};
  std::optional<Text<100>> city = {};
  std::optional<Text<10>> state = {};
  std::optional<Text<20>> postal_code = {};
  CountryCode country;

  friend bool operator==(const Address&, const Address&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("line1", &Address::line1, {.doc = "Street and number.", .pii = true});
    v("line2", &Address::line2, {.doc = "Whatever else the post needs.", .pii = true});
    v("city", &Address::city, {.doc = "Town.", .pii = true});
    v("state", &Address::state,
      {.doc = "Subdivision without the country, as in ISO 3166-2: `CA` for California. Tax may depend on it."});
    v("postal_code", &Address::postal_code, {.doc = "Postal code. Tax may depend on it.", .pii = true});
    v("country", &Address::country, {.doc = "ISO 3166-1 alpha-2 code."});
  }
};

}  // namespace billhook
