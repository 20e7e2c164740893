// Book: one company's books, in one database. Open it, open sessions, call operations.
//
// Thread-safe: sessions of several threads work at once, one of them writing. The library starts no thread. A book must
// not be used in a forked child (precondition `book.forked`), nor its file be opened in this process by anything else,
// such as another copy of SQLite (unavailable `storage.locks_lost`, where that can be seen).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "billhook/engine/actor.hpp"
#include "billhook/engine/ports.hpp"
#include "billhook/engine/session.hpp"

namespace billhook {

struct BookOptions {
  bool read_only = false;
  int busy_wait_ms = 5000;                   // how long a writer waits for another before `storage.busy`
  std::shared_ptr<Clock> clock = nullptr;    // the machine's where none is given
  std::shared_ptr<Random> random = nullptr;  // OpenSSL's where none is given
};

class Book {
 public:
  /// Makes a new book at a path that does not exist yet. It has no seller: call `seller.create` first, as
  /// Actor::system(). Errors: conflict `book.exists`, unavailable `storage.cannot_open`.
  static Book create(const std::string& location, const BookOptions& options = {});
  /// Opens a book and brings its schema up to date. Errors: not_found `book.missing`, precondition `book.newer`,
  /// corrupt `storage.damaged`, `storage.not_a_book`, busy `storage.busy`.
  static Book open(const std::string& location, const BookOptions& options = {});

  Book(Book&&) noexcept;
  Book& operator=(Book&&) noexcept;
  ~Book();

  Session session(const Actor& actor);

  /// Puts a port in place, by name ("mailer", "provisioner"); null takes it away. Jobs for a port that is not there
  /// wait.
  void set_port(std::string_view name, std::shared_ptr<Port> port);
  /// What `work` did.
  struct Work {
    std::int64_t done = 0;
    std::int64_t failed = 0;   // will be tried again
    std::int64_t dead = 0;     // gave up; shown by job.list
    std::int64_t waiting = 0;  // due, but their port is not there
  };
  /// Delivers due jobs to the ports: at most `limit` of them. Never inside a transaction. Several threads may deliver
  /// at once; each job is asked by one of them. Errors: cancelled `call.cancelled`; precondition `work.reentered` from
  /// within a port, on the thread that it was asked on.
  Work work(std::int64_t limit = 1000);

  /// A consistent copy into a new file, while others work. Errors: precondition `backup.file_exists`.
  void backup(const std::string& path);
  /// Stops what runs in other threads' sessions: they answer `cancelled`. The only call meant for another thread.
  void cancel();

 private:
  friend class Session;
  struct State;
  explicit Book(std::shared_ptr<State> state);
  std::shared_ptr<State> state_;
};

/// Every operation, type, port and error reason, as JSON: what the bindings are made from.
std::string describe();
/// Of this library: "0.1.0".
std::string_view version();

}  // namespace billhook
