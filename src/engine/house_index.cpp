#include "engine/house_index.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "billhook/base/error.hpp"

namespace billhook::engine {

struct HouseIndex::Maps {
  std::unordered_map<std::string_view, const Operation*> operations;
  std::unordered_map<std::string_view, std::vector<Listener>> listeners;
  std::unordered_map<std::string_view, std::vector<JobListener>> job_listeners;
};

namespace {

template <class Value>
std::span<const Value> entries(const std::unordered_map<std::string_view, std::vector<Value>>& map,
                               std::string_view name) {
  const auto found = map.find(name);
  if (found == map.end()) return {};
  return found->second;
}

/// Letters to insert, delete or replace to get from one name to the other.
std::size_t edit_distance(std::string_view from, std::string_view to) {
  std::vector<std::size_t> row(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t replaced = diagonal + (from[i - 1] == to[j - 1] ? 0U : 1U);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

HouseIndex::HouseIndex(std::span<const Domain* const> domains) {
  auto maps = std::make_unique<Maps>();
  for (const Domain* domain : domains) {
    for (const Operation& operation : domain->operations) maps->operations.emplace(operation.name, &operation);
    for (const Listener& listener : domain->listeners) maps->listeners[listener.event].push_back(listener);
    for (const JobListener& listener : domain->job_listeners) {
      maps->job_listeners[listener.operation].push_back(listener);
    }
  }
  maps_ = std::move(maps);
}

HouseIndex::~HouseIndex() = default;

const Operation* HouseIndex::find(std::string_view operation) const {
  const auto found = maps_->operations.find(operation);
  return found == maps_->operations.end() ? nullptr : found->second;
}

const Operation& HouseIndex::require(std::string_view operation) const {
  if (const Operation* found = find(operation)) return *found;
  constexpr std::size_t longest = 100;  // no operation's name is that long
  std::string_view closest;
  std::size_t least = operation.size() / 2 + 1;
  for (const auto& [name, row] : maps_->operations) {
    if (operation.size() > longest) break;
    const std::size_t distance = edit_distance(operation, name);
    if (distance < least || (distance == least && name < closest)) {
      least = distance;
      closest = name;
    }
  }
  std::string message = "There is no operation of that name.";
  if (!closest.empty()) message += " Did you mean `" + std::string{closest} + "`?";
  throw Error{ErrorCode::not_found, "operation.unknown", message};
}

std::span<const Listener> HouseIndex::listeners_of(std::string_view event) const {
  return entries(maps_->listeners, event);
}

std::span<const JobListener> HouseIndex::job_listeners_of(std::string_view operation) const {
  return entries(maps_->job_listeners, operation);
}

const HouseIndex& house_index() {
  static const HouseIndex index{domains()};
  return index;
}

const Operation* find_operation(std::string_view name) { return house_index().find(name); }

}  // namespace billhook::engine
