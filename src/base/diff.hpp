// Diff: what changed between two states of one row, for the audit trail. Pure function, any thread.
#pragma once

#include <string>

#include "billhook/base/fields.hpp"

namespace billhook {

/// The changed fields as {"name": {"from": ..., "to": ...}}, in the order of fields(). A struct inside is compared
/// field by field under its path ("address.city"), a list as a whole. `from` is left out where there was nothing
/// (`before` null for a new row, an absent optional), `to` where nothing is left. Secret values show as "***".
std::string diff(const Table& table, const void* before, const void* after);

}  // namespace billhook
