// read_page: the rows of a keyset query as one page of a list operation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "billhook/base/page.hpp"
#include "storage/database.hpp"

namespace billhook::storage {

/// The statement tells of a T in each row, which `read` reads. It asks for one row more than `limit`, in the order of
/// the ids; that row is not returned but says that there is a next page.
template <class T, class Read>
Page<T> read_page(Rows rows, std::int32_t limit, const Read& read) {
  Page<T> page;
  while (rows.next()) {
    if (page.items.size() == static_cast<std::size_t>(limit)) {
      page.next = page.items.back().id;
      break;
    }
    read(rows, page.items.emplace_back());
  }
  return page;
}

/// The same of a statement that selects {columns} of T.
template <class T>
Page<T> read_page(Rows rows, std::int32_t limit) {
  return read_page<T>(std::move(rows), limit, [](const Rows& row, T& item) { row.read_into(item); });
}

}  // namespace billhook::storage
