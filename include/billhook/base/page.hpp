// Page<T>: one page of a list operation, in a stable order, and where the next one begins.
#pragma once

#include <optional>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/id.hpp"

namespace billhook {

template <class T>
struct Page {
  std::vector<T> items = {};
  std::optional<Id<T>> next = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("items", &Page::items, {.doc = "The rows of this page."});
    v("next", &Page::next, {.doc = "What to pass as `after` for the next page; absent on the last one."});
  }
};

}  // namespace billhook
