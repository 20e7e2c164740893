// Any reply as grids, from the field table of its type: what is single becomes a record, each list of objects a grid of
// its own. Pure functions, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "billhook/base/fields.hpp"
#include "cli/table.hpp"

namespace billhook::cli {

/// For people: money with its thousands apart; in lists, columns without a value, versions and larger nested objects
/// are left out. For programs: every value as it stands in JSON, nested objects flattened, money as amount and
/// currency.
enum class Readers : std::uint8_t { people, programs };

struct ReplyPart {
  std::string title;       // path of the list in the reply: "items"; empty for the record
  bool is_record = false;  // exactly one row
  Grid grid;
};

/// The record first, where there is one, then the lists in the order of fields().
std::vector<ReplyPart> parts_of(const Table& table, const void* object, Readers readers);

}  // namespace billhook::cli
