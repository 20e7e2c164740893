// Query: what a cursor keeps between two batches: a reading transaction, the page it is at, and where to go on.
//
// It asks its operation page by page, all pages in one transaction, so that the rows are those of one moment. Made by
// the pipeline, which checks the actor's rights. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <string_view>

#include "billhook/engine/cursor.hpp"
#include "engine/caller.hpp"
#include "engine/columns.hpp"
#include "engine/object_slot.hpp"
#include "engine/operation.hpp"
#include "engine/session_state.hpp"

namespace billhook::engine {

/// The list of structs that an operation answers with, or null where it answers with none.
const Field* rows_of(const Operation& operation);

class Query {
 public:
  /// Errors: invalid `query.no_rows`.
  Query(const SessionState& session, const Operation& operation, const CallOptions& options);

  /// A new request, to be filled before start().
  void* make_request();
  /// Takes the transaction that is open on the connection.
  void start(storage::Lease connection, const Caller& caller, Timestamp now);

  const Batch* next(std::int64_t max_rows);
  const Batch& shape() const { return columns_.shape(); }

 private:
  const Batch* fill_batch(std::int64_t max_rows);
  bool turn_page(Context& context, std::int64_t max_rows);

  std::shared_ptr<BookState> book_;
  const Operation& operation_;
  CallOptions options_;
  const Field& rows_;
  Columns columns_;
  Timestamp now_ = {};
  Caller caller_;
  storage::Lease connection_;
  ObjectSlot request_slot_;
  ObjectSlot page_slot_;
  void* request_ = nullptr;
  const void* page_ = nullptr;  // the reply whose rows are given out
  std::size_t position_ = 0;    // of the next row within it
  bool is_last_page_ = false;
  std::exception_ptr failure_;  // what ended it early
};

}  // namespace billhook::engine

struct billhook::Cursor::State final : billhook::engine::Query {
  using Query::Query;
};
