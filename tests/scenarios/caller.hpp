// Caller: what a scenario needs of whatever calls billhook; one for each of the two interfaces of the library.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
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
  std::int64_t throw_at = 0;   // the one at which the progress function fails
  std::function<void()> at_first_report = {};
};

/// What the progress function of a step does.
class Progress {
 public:
  explicit Progress(const Ask& ask) : ask_{ask} {}

  bool is_wanted() const { return ask_.cancel_at != 0 || ask_.throw_at != 0 || ask_.at_first_report; }
  /// Takes a report in. Whether to go on; what the step wants thrown is a std::runtime_error.
  bool report() {
    ++reports_;
    if (reports_ == 1 && ask_.at_first_report) ask_.at_first_report();
    if (reports_ == ask_.throw_at) throw std::runtime_error{"The host has had enough."};
    return reports_ != ask_.cancel_at;
  }

 private:
  const Ask& ask_;
  std::int64_t reports_ = 0;
};

/// JSON: of a reply, or of an error.
struct Said {
  bool is_error = false;
  std::string json;
  bool is_of_progress = false;  // the error is what the progress function threw
};

/// How a port answers every call: with a reply, with unavailable `port.down` and that message, or by an exception of
/// the host's own.
struct PortAnswer {
  enum class Kind { reply, error, exception };
  Kind kind = Kind::reply;
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
  /// A second opening of the same book, whose writers wait for nobody.
  virtual std::unique_ptr<Caller> beside() = 0;
};

/// Through include/billhook/engine/book.hpp.
std::unique_ptr<Caller> cpp_caller(const std::string& book, Timestamp now);
/// Through capi/billhook.h.
std::unique_ptr<Caller> c_caller(const std::string& book, Timestamp now);

}  // namespace billhook::test
