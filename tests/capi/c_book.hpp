// A book seen through billhook.h, as a host in C sees it: what a call answered as one value, a session to call with,
// and ports whose functions are lambdas.
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "capi/billhook.h"
#include "tests/services/service_book.hpp"

namespace billhook::test {

inline billhook_text text(std::string_view view) { return {view.data(), view.size()}; }
inline std::string copy(billhook_text text) { return text.size == 0 ? "" : std::string{text.data, text.size}; }

/// How a function of the C interface ended; the reply behind it is freed.
struct Ended {
  Ended(billhook_status with, billhook_reply* reply);
  /// "invalid abi.bad_handle", or "ok".
  std::string refusal() const;
  /// The value of a member of the reply, as JSON; "" where there is none.
  std::string member(std::string_view name) const;

  billhook_status status;
  std::string json;
  void* host_error;
};

/// Calls a function that has a place for its reply last.
template <class Call>
Ended ended(const Call& call) {
  billhook_reply* reply = nullptr;
  const billhook_status status = call(&reply);
  return {status, reply};
}

/// A port with a lambda behind it. Takes itself away at its end.
class CPort {
 public:
  using Call = std::function<void(const std::string& operation, const std::string& request, billhook_answer* answer)>;
  explicit CPort(Call call) : call_{std::move(call)} {}
  /// One that always answers the same.
  explicit CPort(std::string json)
      : CPort{[json = std::move(json)](auto&, auto&, billhook_answer* answer) {
          billhook_answer_json(answer, text(json));
        }} {}
  CPort(const CPort&) = delete;
  CPort& operator=(const CPort&) = delete;
  ~CPort();

  billhook_port port();
  Ended place(billhook_book* book, std::string_view name);
  std::vector<std::string> calls = {};
  int destroyed = 0;

 private:
  Call call_;
  std::mutex calls_mutex_;
  std::vector<std::pair<billhook_book*, std::string>> places_ = {};
};

/// A progress function with a lambda behind it.
class CProgress {
 public:
  using Report = std::function<int(std::int64_t done, std::int64_t total, const std::string& phase, billhook_answer*)>;
  explicit CProgress(Report report) : report_{std::move(report)} {}
  billhook_call_options options();

 private:
  Report report_;
};

/// An open session; closed at the end.
class CSession {
 public:
  explicit CSession(billhook_book* book, std::string_view actor = R"({"kind":"system"})");
  CSession(const CSession&) = delete;
  CSession& operator=(const CSession&) = delete;
  ~CSession() { billhook_session_close(session); }
  Ended call(std::string_view operation, std::string_view request = "{}",
             const billhook_call_options* options = nullptr) const;

  billhook_session* session = nullptr;
};

/// All rows of a cursor as JSON objects of one member a column, in batches of at most `max_rows`.
std::vector<std::string> rows_of(billhook_cursor* cursor, std::uint32_t max_rows = 0);

/// The house of the C++ tests, opened a second time through the C interface and with the same clock.
class CBook : public ServiceBook {
 public:
  CBook();
  ~CBook() { billhook_close(opened); }
  CBook(const CBook&) = delete;
  CBook& operator=(const CBook&) = delete;
  /// Another opening of the same file.
  billhook_book* open(std::string_view options = "{}") const;
  Ended deliver(std::int64_t limit = 0) const;
  billhook_cursor* query(billhook_session* session, std::string_view operation, std::string_view request = "{}") const;
  /// A service whose creation the provisioner is to be told of: one job is due.
  Id<Service> order();
  /// Half a year in which no daily run was done: the next one takes several transactions, and reports each.
  void sleep_through_half_a_year();

  CPort clock_port{[this](auto&, auto&, billhook_answer* answer) {
    billhook_answer_json(answer, text(R"({"now":")" + clock->now().to_string() + R"("})"));
  }};
  billhook_book* opened = nullptr;
};

billhook_call_options no_options();

}  // namespace billhook::test
