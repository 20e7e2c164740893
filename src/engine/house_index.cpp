#include "engine/house_index.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/nearest.hpp"
#include "billhook/base/error.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

struct HouseIndex::Maps {
  std::unordered_map<std::string_view, const Operation*> operations;
  std::unordered_map<std::string_view, const PortCall*> port_calls;
  std::unordered_map<const EventRow*, std::vector<Listener>> listeners;
  std::unordered_map<std::string_view, std::vector<JobListener>> job_listeners;
};

namespace {

template <class Key, class Value>
std::span<const Value> entries(const std::unordered_map<Key, std::vector<Value>>& map, Key key) {
  const auto found = map.find(key);
  if (found == map.end()) return {};
  return found->second;
}

}  // namespace

HouseIndex::HouseIndex(std::span<const Domain* const> domains) {
  auto maps = std::make_unique<Maps>();
  for (const Domain* domain : domains) {
    for (const Operations* rows : domain->operations) {
      for (const Operation& operation : *rows) maps->operations.emplace(operation.name, &operation);
    }
    for (const PortCall& call : domain->port_calls) maps->port_calls.emplace(call.operation, &call);
    for (const Listeners* rows : domain->listeners) {
      for (const Listener& listener : *rows) maps->listeners[listener.event].push_back(listener);
    }
    for (const JobListeners* rows : domain->job_listeners) {
      for (const JobListener& listener : *rows) maps->job_listeners[listener.operation].push_back(listener);
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
  std::vector<std::string_view> names;
  for (const auto& entry : maps_->operations) names.push_back(entry.first);
  std::sort(names.begin(), names.end());  // of equally close names always the same one
  const std::string_view closest = nearest_name(names, operation);
  std::string message = "There is no operation of that name.";
  if (!closest.empty()) message += " Did you mean `" + std::string{closest} + "`?";
  throw Error{reasons.operation_unknown, message};
}

const PortCall* HouseIndex::find_port_call(std::string_view operation) const {
  const auto found = maps_->port_calls.find(operation);
  return found == maps_->port_calls.end() ? nullptr : found->second;
}

std::span<const Listener> HouseIndex::listeners_of(const EventRow& event) const {
  return entries(maps_->listeners, &event);
}

std::span<const JobListener> HouseIndex::job_listeners_of(std::string_view operation) const {
  return entries(maps_->job_listeners, operation);
}

const HouseIndex& house_index() {
  static const HouseIndex index{domains()};
  return index;
}

std::vector<const Operation*> all_operations() {
  std::vector<const Operation*> operations;
  for (const Domain* domain : domains()) {
    for (const Operations* rows : domain->operations) {
      for (const Operation& operation : *rows) operations.push_back(&operation);
    }
  }
  return operations;
}

const Operation* find_operation(std::string_view name) { return house_index().find(name); }

}  // namespace billhook::engine
