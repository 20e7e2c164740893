// RowReference: one row of any noun, for what may be said of all of them. Plain value; any thread.
#pragma once

#include <cstdint>

#include "billhook/base/fields.hpp"

namespace billhook {

struct RowReference {
  Text<60> noun;
  std::int64_t id = 0;

  friend bool operator==(const RowReference&, const RowReference&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("noun", &RowReference::noun, {.doc = "A noun of the operations, such as `client`, whose rows have an id."});
    v("id", &RowReference::id, {.doc = "Which of its rows.", .min = 1});
  }
};

}  // namespace billhook
