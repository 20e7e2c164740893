// Row store: whether there is a row of some noun, and what it is now, whatever domain it belongs to. One thread, that
// of the call.
#pragma once

#include <optional>
#include <utility>

#include "billhook/engine/row_reference.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"
#include "storage/stored.hpp"

namespace billhook::engine {

/// Errors: invalid `row.unknown_noun` at `path` for what is no noun or has no rows with ids, not_found of the noun.
void require_row(Context& context, const RowReference& row, std::string_view path);

/// Reads an object again that is a row of a noun; others stay as they are, and so does a row that is gone.
void read_again(Context& context, const Table& table, void* object);

/// The row of a noun with ids. `find` is the store's function for one as operations reply with it, where that is more
/// than the columns of its table.
template <class T, auto find = &storage::find<T>>
constexpr Noun noun_of() {
  return {T::noun.name, T::noun.plural, &table_of<T>, [](Context& context, void* object) {
            T& row = *static_cast<T*>(object);
            if (std::optional<T> found = find(context.db(), context.scope(), row.id)) row = *std::move(found);
          }};
}

}  // namespace billhook::engine
