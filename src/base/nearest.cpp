#include "base/nearest.hpp"

#include <algorithm>
#include <numeric>

namespace billhook {
namespace {

/// Levenshtein: insertions, deletions and replacements that make one text the other.
std::size_t edit_distance(std::string_view from, std::string_view to) {
  std::vector<std::size_t> row(to.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < from.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < to.size(); ++j) {
      const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

template <class Names, class NameOf>
std::string_view nearest(const Names& names, std::string_view misspelt, const NameOf& name_of) {
  constexpr std::size_t longest = 64;  // no name is that long, and the distance costs the product of the lengths
  if (misspelt.size() > longest) return {};
  std::string_view closest;
  std::size_t least = std::max<std::size_t>(misspelt.size() / 3, 1) + 1;
  for (const auto& each : names) {
    const std::string_view name = name_of(each);
    const std::size_t distance = edit_distance(misspelt, name);
    if (distance < least) {
      least = distance;
      closest = name;
    }
  }
  return closest;
}

}  // namespace

std::string_view nearest_name(const Table& table, std::string_view misspelt) {
  return nearest(table.fields, misspelt, [](const Field& field) { return field.name; });
}

std::string_view nearest_name(std::span<const std::string_view> names, std::string_view misspelt) {
  return nearest(names, misspelt, [](std::string_view name) { return name; });
}

}  // namespace billhook
