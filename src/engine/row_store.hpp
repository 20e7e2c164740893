// Row store: whether there is a row of some noun, whatever domain it belongs to. One thread, that of the call.
#pragma once

#include "billhook/engine/row_reference.hpp"
#include "engine/context.hpp"

namespace billhook::engine {

/// Errors: invalid `row.unknown_noun` at `path` for what is no noun or has no rows with ids, not_found of the noun.
void require_row(Context& context, const RowReference& row, std::string_view path);

}  // namespace billhook::engine
