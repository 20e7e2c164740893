// Objects: what stands behind each kind of handle of billhook.h.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "billhook.h"
#include "billhook/engine/book.hpp"
#include "handles.hpp"
#include "host.hpp"

namespace billhook::capi {

/// An open book and the host's part in it. Sessions and cursors keep it.
struct HostBook {
  explicit HostBook(Book of) : book{std::move(of)} {}
  Book book;
  std::shared_ptr<HostThreads> threads;
  std::shared_ptr<HostClock> clock;
  std::shared_ptr<HostRandom> random;
};

/// A thread inside a function of billhook.h that uses the book. At its end no transaction of the function is open any
/// more, and ports that nobody uses are let go of.
class Visit {
 public:
  /// Errors: precondition `abi.reentered`.
  explicit Visit(HostBook& book) : threads_{*book.threads} { threads_.check_outside(); }
  ~Visit() { threads_.let_go(); }
  Visit(const Visit&) = delete;
  Visit& operator=(const Visit&) = delete;

 private:
  HostThreads& threads_;
};

/// Used by one thread at a time; a second one is refused rather than left to chance.
class Turn {
 public:
  /// Errors: precondition with that reason while another call is under way.
  Turn(std::atomic<bool>& is_taken, const Reason& reason);
  ~Turn() { is_taken_.store(false, std::memory_order_release); }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

 private:
  std::atomic<bool>& is_taken_;
};

struct HostSession {
  HostSession(std::shared_ptr<HostBook> of, Session made) : book{std::move(of)}, session{std::move(made)} {}
  std::shared_ptr<HostBook> book;
  Session session;
  std::atomic<bool> is_in_call{false};
};

struct Reply {
  std::string json = {};
  void* exception = nullptr;
  bool lacks_memory = false;  // there was none to say in `json` what went wrong
};

struct HostCursor {
  HostCursor(std::shared_ptr<HostBook> of, Cursor made) : book{std::move(of)}, cursor{std::move(made)} {}
  std::shared_ptr<HostBook> book;
  Cursor cursor;
  std::vector<billhook_column> columns = {};
  std::vector<const billhook_column*> column_pointers = {};
  billhook_batch batch = {};
  bool is_begun = false;
  std::atomic<bool> is_in_call{false};
};

template <>
struct HandleOf<billhook_book> {
  using Object = HostBook;
  static constexpr HandleKind kind = HandleKind::book;
};
template <>
struct HandleOf<billhook_session> {
  using Object = HostSession;
  static constexpr HandleKind kind = HandleKind::session;
};
template <>
struct HandleOf<billhook_reply> {
  using Object = Reply;
  static constexpr HandleKind kind = HandleKind::reply;
};
template <>
struct HandleOf<billhook_cursor> {
  using Object = HostCursor;
  static constexpr HandleKind kind = HandleKind::cursor;
};
template <>
struct HandleOf<billhook_answer> {
  using Object = Answer;
  static constexpr HandleKind kind = HandleKind::answer;
};

}  // namespace billhook::capi
