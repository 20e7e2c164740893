// Events: what happened, told to whoever must know. Written in the transaction that made them true.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "billhook/base/date.hpp"
#include "billhook/base/id.hpp"
#include "billhook/base/text.hpp"
#include "billhook/engine/actor.hpp"

namespace billhook::engine {

struct Event {
  std::string_view name;     // "invoice.issued"
  std::int64_t subject = 0;  // the id of its noun: of an invoice here
  std::optional<Id<Client>> client = {};
  std::string_view payload = "{}";  // JSON
};

}  // namespace billhook::engine
