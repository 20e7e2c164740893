// The tables `automation_marks` and `parked_clients`.
#pragma once

#include <cstdint>
#include <optional>
#include <set>

#include "billhook/automation/run.hpp"
#include "storage/database.hpp"

namespace billhook::automation {

/// Where the run is: everything before `day` is done, and of the day all tasks before `task`. `place` is the row after
/// which the task goes on.
struct Mark {
  Date day;
  Text<100> task;
  std::int64_t place = 0;

  friend bool operator==(const Mark&, const Mark&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("day", &Mark::day, {.doc = "Day to do."});
    v("task", &Mark::task, {.doc = "Task to do."});
    v("place", &Mark::place, {.doc = "Row after which it goes on."});
  }
};

std::optional<Mark> find_mark(storage::Connection& connection, const storage::Scope& scope);
void store_mark(storage::Connection& connection, const storage::Scope& scope, const Mark& mark);

std::set<Id<Client>> list_parked_ids(storage::Connection& connection, const storage::Scope& scope);
std::optional<ParkedClient> find_parked_client(storage::Connection& connection, const storage::Scope& scope,
                                               Id<Client> client);
Page<ParkedClient> list_parked_clients(storage::Connection& connection, const storage::Scope& scope,
                                       const ListParkedClients& filter);
std::int64_t count_parked_clients(storage::Connection& connection, const storage::Scope& scope);
/// False when the client is parked already; what parked it first stays. Sets the row's id.
bool insert_parked_client(storage::Connection& connection, const storage::Scope& scope, ParkedClient& parked);
void delete_parked_client(storage::Connection& connection, const storage::Scope& scope, Id<Client> client);

}  // namespace billhook::automation
