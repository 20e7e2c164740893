// Cursor: the rows of a list operation or report, as columns, a batch at a time: for bulk reads that JSON would slow.
//
// Session::query() makes it. It keeps the book open and shows one moment of it, whatever is written meanwhile; close it
// soon, for the file cannot be tidied while it is open. One thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace billhook {

/// A column in the layout of the Arrow C data interface.
struct Column {
  std::string name;     // "id"; a field inside another has the names of both: "total.amount"
  const char* format;   // Arrow's: "l" int64, "b" bits, "u" text, "tdD" int32 days, "tsu:UTC" int64 microseconds
  const char* content;  // what the text of "u" is: "text", "decimal" (amounts, rates), "json" (lists, free JSON); or ""
  std::int64_t null_count = 0;              // how many values are absent
  std::vector<std::uint8_t> validity = {};  // a bit a row, lowest first, 1: there is a value; empty when none is absent
  std::vector<std::int32_t> offsets = {};   // of text: rows + 1 places in `values`
  std::vector<std::uint8_t> values = {};
};

struct Batch {
  std::int64_t rows = 0;
  std::vector<Column> columns = {};
};

class Cursor {
 public:
  static constexpr std::int64_t usual_rows = 8192;
  static constexpr std::int64_t most_rows = 65536;

  Cursor(Cursor&&) noexcept;
  Cursor& operator=(Cursor&&) noexcept;
  ~Cursor();

  /// The next rows, at most `max_rows` of them (1 to most_rows, cut to that); null after the last one. Lives until the
  /// next call. Errors: those of the operation; exhausted `query.batch_too_large` for more than 2 GB in a column. A
  /// cursor that failed is at its end: every further call fails in the same way.
  const Batch* next(std::int64_t max_rows = usual_rows);
  /// No rows, but every column: what the batches look like.
  const Batch& shape() const;

 private:
  friend class Session;
  struct State;
  explicit Cursor(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace billhook
