// Caller: what a scenario needs of whatever calls billhook; one for each of the two interfaces of the library.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "billhook/engine/book.hpp"

namespace billhook::test {

/// What a step asks for.
struct Ask {
  std::string actor = "system";  // system, staff or client
  std::int64_t actor_id = 1;
  std::string operation = {};
  std::string request = "{}";
  std::string key = {};
  bool dry_run = false;
  std::int64_t cancel_at = 0;  // the report of progress that asks to stop, from 1; 0: none
};

/// JSON: of a reply, or of an error.
struct Said {
  bool is_error = false;
  std::string json;
};

/// How a port answers every call: with a reply, or with unavailable `port.down` and that message.
struct PortAnswer {
  bool fails = false;
  std::string text;
};

/// A new book of its own, whose clock stands.
class Caller {
 public:
  virtual ~Caller() = default;
  virtual void set_clock(Timestamp now) = 0;
  virtual void set_port(const std::string& name, const PortAnswer& answer) = 0;
  virtual Said call(const Ask& ask) = 0;
  /// {"columns": [names], "first": row, "last": row, "rows": count}; see README.md.
  virtual Said query(const Ask& ask) = 0;
  /// {"done", "failed", "dead", "waiting"}.
  virtual std::string work() = 0;
  /// Opens another book, and closes it: {}.
  virtual Said open(const std::string& location) = 0;
};

/// Through include/billhook/engine/book.hpp.
std::unique_ptr<Caller> cpp_caller(const std::string& book, Timestamp now);
/// Through capi/billhook.h.
std::unique_ptr<Caller> c_caller(const std::string& book, Timestamp now);

}  // namespace billhook::test
