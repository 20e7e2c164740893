// Columns: rows of a struct, taken apart into columns; what a cursor hands out.
//
// Which columns a struct has is decided once per cursor: members of inner structs are columns of their own, money is
// its amount and its currency, lists and free JSON are text. Secret fields are none. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/engine/cursor.hpp"

namespace billhook::engine {

class Columns {
 public:
  explicit Columns(const Table& row);

  /// Empties the batch and keeps its memory.
  void begin();
  /// Appends a row. Errors: exhausted `query.batch_too_large`.
  void append(const void* row);
  /// What was appended since begin(), complete.
  const Batch& end();
  std::int64_t rows() const { return batch_.rows; }
  /// The columns there are; empty before the first begin() and after each.
  const Batch& shape() const { return batch_; }

 private:
  enum class Layout : std::uint8_t { integer, boolean, days, micros, text, decimal, json };
  enum class Part : std::uint8_t { whole, amount, currency };

  /// Where a column's value lies within a row, and how it is written.
  struct Source {
    std::vector<const Field*> path;
    Layout layout;
    Part part = Part::whole;

    bool is_text() const { return layout >= Layout::text; }
  };

  void plan(const Table& table, const std::string& prefix, std::vector<const Field*>& path);
  void add(const std::string& name, Layout layout, const std::vector<const Field*>& path, Part part = Part::whole);
  void append_value(const Source& source, const Kind& kind, const void* value, Column& column);
  void append_text(const Source& source, const Kind& kind, const void* value, Column& column);
  void append_absent(const Source& source, Column& column) const;

  std::vector<Source> sources_;  // of batch_.columns
  Batch batch_;
  std::string text_;
};

}  // namespace billhook::engine
