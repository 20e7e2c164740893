// read_page: the rows of a keyset query as one page of a list operation.
#pragma once

#include <cstddef>
#include <cstdint>

#include "billhook/base/page.hpp"
#include "storage/database.hpp"

namespace billhook::storage {

/// The statement selects {columns} of T and asks for one row more than `limit`, in the order of its ids; that row is
/// not returned but says that there is a next page.
template <class T>
Page<T> read_page(Rows rows, std::int32_t limit) {
  Page<T> page;
  while (rows.next()) {
    if (page.items.size() == static_cast<std::size_t>(limit)) {
      page.next = page.items.back().id;
      break;
    }
    rows.read_into(page.items.emplace_back());
  }
  return page;
}

}  // namespace billhook::storage
