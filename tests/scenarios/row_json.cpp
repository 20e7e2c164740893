#include "tests/scenarios/row_json.hpp"

#include "base/json.hpp"
#include "billhook/base/date.hpp"

namespace billhook::test {

namespace {

bool bit(const void* bits, std::int64_t index) {
  return (static_cast<const std::uint8_t*>(bits)[index / 8] >> (index % 8) & 1) != 0;
}

void append_value(const ColumnView& column, std::int64_t row, std::string& out) {
  if (column.format == "l") {
    out += std::to_string(static_cast<const std::int64_t*>(column.values)[row]);
  } else if (column.format == "b") {
    out += bit(column.values, row) ? "true" : "false";
  } else if (column.format == "tdD") {
    write_string(Date::from_days(static_cast<const std::int32_t*>(column.values)[row]).to_string(), out);
  } else if (column.format == "tsu:UTC") {
    write_string(Timestamp::from_micros(static_cast<const std::int64_t*>(column.values)[row]).to_string(), out);
  } else {
    const auto from = static_cast<std::size_t>(column.offsets[row]);
    const auto to = static_cast<std::size_t>(column.offsets[row + 1]);
    write_string({static_cast<const char*>(column.values) + from, to - from}, out);
  }
}

std::string row_of(const std::vector<ColumnView>& columns, std::int64_t row) {
  std::string json = "{";
  for (const ColumnView& column : columns) {
    if (column.validity != nullptr && !bit(column.validity, row)) continue;
    if (json.size() > 1) json += ',';
    write_string(column.name, json);
    json += ':';
    append_value(column, row, json);
  }
  return json + '}';
}

}  // namespace

void RowJson::add(const std::vector<ColumnView>& columns, std::int64_t rows) {
  if (columns_.empty()) {
    for (const ColumnView& column : columns) {
      columns_ += columns_.empty() ? "" : ",";
      write_string(column.name, columns_);
    }
  }
  if (rows == 0) return;
  if (rows_ == 0) first_ = row_of(columns, 0);
  last_ = row_of(columns, rows - 1);
  rows_ += rows;
}

std::string RowJson::summary() const {
  std::string json = "{\"columns\":[" + columns_ + "]";
  if (rows_ > 0) json += ",\"first\":" + first_ + ",\"last\":" + last_;
  return json + ",\"rows\":" + std::to_string(rows_) + "}";
}

}  // namespace billhook::test
