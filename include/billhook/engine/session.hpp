// Session: an actor's way into a book. One thread at a time; cheap to open.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "billhook/base/error.hpp"
#include "billhook/engine/actor.hpp"
#include "billhook/engine/call_options.hpp"
#include "billhook/engine/cursor.hpp"

namespace billhook {

class Session {
 public:
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;
  ~Session();

  /// Calls the operation that a request struct names (`Request::operation`). Throws Error; then nothing has changed.
  template <class Request>
  typename Request::Reply call(const Request& request, const CallOptions& options = {}) {
    typename Request::Reply reply;
    call(Request::operation, &request, &reply, options);
    return reply;
  }
  /// The same by name, JSON in and JSON out, through the same pipeline. Throws Error.
  std::string call_json(std::string_view operation, std::string_view request, const CallOptions& options = {});
  /// The same into a string whose memory is used again.
  void call_json(std::string_view operation, std::string_view request, std::string& reply,
                 const CallOptions& options = {});

  /// Asks an operation that answers with rows (a list, a report) for all of them; `limit` of the request is the
  /// cursor's own business. The actor's rights are those at this moment. Throws Error: those of the operation, and
  /// invalid `query.no_rows` for one that answers with no list of rows.
  Cursor query(std::string_view operation, std::string_view request, const CallOptions& options = {});

  const Actor& actor() const;

 private:
  friend class Book;
  struct State;
  explicit Session(std::unique_ptr<State> state);
  void call(std::string_view operation, const void* request, void* reply, const CallOptions& options);

  std::unique_ptr<State> state_;
};

/// An error as the JSON object every binding sees: {"code", "reason", "message", "fields": [{"path", "message"}]}.
std::string to_json(const Error& error);

}  // namespace billhook
