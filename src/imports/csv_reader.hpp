// CsvReader: the records of a CSV stream (RFC 4180), one after the other, with the lines they stand in.
//
// Reads block by block, so a file of any length costs the memory of its longest record. A record that is not CSV is
// handed out with its fault instead of its cells, and reading goes on behind it. Owned by its user; one thread.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

namespace billhook::imports {

enum class CsvFault : std::uint8_t {
  none,
  malformed,       // a quote in a place where none may be
  unclosed_quote,  // a quoted cell that the end of the file ends
  too_long,        // more than a megabyte: surely an unclosed quote. Nothing is read behind it
  unreadable,      // the stream broke
};

struct CsvRecord {
  std::int64_t line = 0;  // its first one; a quoted cell may span several
  CsvFault fault = CsvFault::none;
  std::vector<std::string> cells = {};
};

class CsvReader {
 public:
  explicit CsvReader(std::istream& stream);
  CsvReader(const CsvReader&) = delete;
  CsvReader& operator=(const CsvReader&) = delete;
  ~CsvReader();

  /// The next record, in the place of what `record` held; false at the end. Empty lines are none, and a byte order
  /// mark at the beginning is no part of the first cell. Spaces around a cell without quotes are dropped.
  bool next(CsvRecord& record);
  /// How much of the stream has been read.
  std::int64_t bytes() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace billhook::imports
