#include "engine/query.hpp"

#include <algorithm>
#include <utility>

#include "base/leaf.hpp"
#include "billhook/base/error.hpp"
#include "engine/audit.hpp"
#include "engine/context.hpp"
#include "engine/reasons.hpp"
#include "engine/withheld.hpp"

namespace billhook {

namespace engine {

namespace {

constexpr std::int64_t longest_page = 500;  // what a list operation gives at most

const Field& require_rows(const Operation& operation) {
  if (const Field* rows = rows_of(operation)) return *rows;
  throw Error{reasons.query_no_rows, std::string{operation.name} + " does not answer with rows. Call it instead."};
}

/// Sets the `after` of the request to the `next` of a page; false where there is none.
bool go_on(const Table& request_table, void* request, const Table& page_table, const void* page) {
  const Field* after = request_table.find("after");
  const Field* next = page_table.find("next");
  if (after == nullptr || next == nullptr) return false;
  const void* value = next->kind->get(next->in(page));
  if (value == nullptr) return false;
  *static_cast<std::int64_t*>(after->kind->emplace(after->in(request))) = integer_of(*next->kind->element, value);
  return true;
}

}  // namespace

const Field* rows_of(const Operation& operation) {
  if (operation.effect != Effect::read) return nullptr;
  for (const std::string_view name : {"items", "rows"}) {
    const Field* field = operation.reply().find(name);
    if (field == nullptr || field->kind->shape != Shape::list) continue;
    if (field->kind->element->shape == Shape::object) return field;
  }
  return nullptr;
}

Query::Query(const SessionState& session, const Operation& operation, const CallOptions& options)
    : book_{session.book},
      operation_{operation},
      options_{options},
      rows_{require_rows(operation)},
      columns_{rows_.kind->element->table()},
      caller_{.actor = session.actor} {}

void* Query::make_request() {
  request_ = request_slot_.make(operation_.request());
  return request_;
}

void Query::start(storage::Lease connection, const Caller& caller, Timestamp now) {
  connection_ = std::move(connection);
  if (const Field* after = operation_.request().find("after")) after->kind->clear(after->in(request_));
  caller_ = caller;
  now_ = now;
}

const Batch* Query::next(std::int64_t max_rows) {
  if (failure_ != nullptr) std::rethrow_exception(failure_);
  if (connection_ == nullptr) return nullptr;
  try {
    const Batch* const batch = fill_batch(max_rows);
    if (batch == nullptr) connection_.reset();
    return batch;
  } catch (...) {
    failure_ = std::current_exception();  // going on would leave out the rows that were on their way
    connection_.reset();
    throw;
  }
}

const Batch* Query::fill_batch(std::int64_t max_rows) {
  max_rows = std::clamp<std::int64_t>(max_rows, 1, Cursor::most_rows);
  Audit audit{operation_.name, {}};
  Context context{
      *book_, connection_.get(), caller_, now_, options_, audit, book_->cancellations.load(std::memory_order_relaxed)};
  columns_.begin();
  while (columns_.rows() < max_rows) {
    const void* list = page_ == nullptr ? nullptr : rows_.in(page_);
    if (list == nullptr || position_ == rows_.kind->size(list)) {
      if (!turn_page(context, max_rows - columns_.rows())) break;
      continue;
    }
    columns_.append(rows_.kind->at(list, position_));
    ++position_;
  }
  connection_->check_transaction();
  return columns_.rows() == 0 ? nullptr : &columns_.end();
}

bool Query::turn_page(Context& context, std::int64_t max_rows) {
  if (is_last_page_) return false;
  context.check_time();
  if (const Field* limit = operation_.request().find("limit")) {
    const bool has_more_pages = operation_.request().find("after") != nullptr;
    const std::int64_t rows = has_more_pages ? std::min(max_rows, longest_page) : longest_page;
    *static_cast<std::int32_t*>(limit->in(request_)) = static_cast<std::int32_t>(rows);
  }
  void* page = page_slot_.make(operation_.reply());
  page_ = nullptr;
  run_operation(operation_, context, request_, page);
  page_ = page;
  position_ = 0;
  is_last_page_ = !go_on(operation_.request(), request_, operation_.reply(), page);
  return true;
}

}  // namespace engine

Cursor::Cursor(std::unique_ptr<State> state) : state_{std::move(state)} {}
Cursor::Cursor(Cursor&&) noexcept = default;
Cursor& Cursor::operator=(Cursor&&) noexcept = default;
Cursor::~Cursor() = default;

const Batch* Cursor::next(std::int64_t max_rows) { return state_->next(max_rows); }
const Batch& Cursor::shape() const { return state_->shape(); }

}  // namespace billhook
