#include "imports/import_rules.hpp"

#include <algorithm>
#include <charconv>

#include "billhook/base/error.hpp"
#include "imports/reasons.hpp"

namespace billhook::imports {
namespace {

struct NamedCycle {
  std::string_view name;
  Cycle cycle;
};

constexpr NamedCycle named_cycles[] = {
    {"daily", {CycleUnit::day, 1}},          {"weekly", {CycleUnit::week, 1}},
    {"monthly", {CycleUnit::month, 1}},      {"quarterly", {CycleUnit::month, 3}},
    {"semiannually", {CycleUnit::month, 6}}, {"semi-annually", {CycleUnit::month, 6}},
    {"annually", {CycleUnit::year, 1}},      {"yearly", {CycleUnit::year, 1}},
    {"biennially", {CycleUnit::year, 2}},    {"triennially", {CycleUnit::year, 3}},
};

constexpr NamedCycle units[] = {
    {"day", {CycleUnit::day, 1}},    {"days", {CycleUnit::day, 1}},    {"week", {CycleUnit::week, 1}},
    {"weeks", {CycleUnit::week, 1}}, {"month", {CycleUnit::month, 1}}, {"months", {CycleUnit::month, 1}},
    {"year", {CycleUnit::year, 1}},  {"years", {CycleUnit::year, 1}},
};

constexpr std::int32_t longest_cycle = 120;

template <std::size_t N>
const Cycle* find(const NamedCycle (&table)[N], std::string_view name) {
  const auto* const found = std::find_if(table, table + N, [&](const NamedCycle& row) { return row.name == name; });
  return found == table + N ? nullptr : &found->cycle;
}

std::string in_small_letters(std::string_view text) {
  std::string small{text};
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

std::optional<Cycle> parse_cycle(std::string_view text) {
  const std::string small = in_small_letters(trim(text));
  if (small.empty() || small == "once" || small == "one time" || small == "onetime" || small == "one-time") {
    return std::nullopt;
  }
  if (const Cycle* named = find(named_cycles, small)) return *named;
  std::int32_t count = 0;
  const auto [end, error] = std::from_chars(small.data(), small.data() + small.size(), count);
  const std::string_view rest{end, static_cast<std::size_t>(small.data() + small.size() - end)};
  const Cycle* unit = find(units, trim(rest));
  if (error != std::errc{} || unit == nullptr || count < 1 || count > longest_cycle) {
    throw Error{reasons.import_bad_cycle, "cycle",
                "A cycle is `once`, `monthly`, `quarterly`, `yearly` ... or like `3 months`, of 1 to 120."};
  }
  return Cycle{.unit = unit->unit, .count = count};
}

std::vector<std::string> split_category(std::string_view text) {
  std::vector<std::string> names;
  if (trim(text).empty()) return names;
  while (true) {
    const std::size_t mark = text.find('>');
    const std::string_view name = trim(text.substr(0, mark));
    if (name.empty()) {
      throw Error{reasons.import_bad_category, "category", "A category is written like `Hosting > Shared`."};
    }
    names.emplace_back(name);
    if (mark == std::string_view::npos) return names;
    text.remove_prefix(mark + 1);
  }
}

}  // namespace billhook::imports
