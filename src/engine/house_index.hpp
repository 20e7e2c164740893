// HouseIndex: the operations, port calls and listeners of all domains, found by name. Never changes once made; any
// thread.
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "engine/operation.hpp"

namespace billhook::engine {

class HouseIndex {
 public:
  explicit HouseIndex(std::span<const Domain* const> domains);
  ~HouseIndex();

  /// The row of that name, or null.
  const Operation* find(std::string_view operation) const;
  /// The row of that name. Errors: not_found `operation.unknown`, naming the closest one.
  const Operation& require(std::string_view operation) const;
  /// The row of that call of a port, or null.
  const PortCall* find_port_call(std::string_view operation) const;
  /// Who listens, in the order of the domains.
  std::span<const Listener> listeners_of(const EventRow& event) const;
  std::span<const JobListener> job_listeners_of(std::string_view operation) const;

 private:
  struct Maps;
  std::unique_ptr<const Maps> maps_;
};

/// The index of domains().
const HouseIndex& house_index();

}  // namespace billhook::engine
