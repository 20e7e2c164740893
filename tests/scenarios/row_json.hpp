// RowJson: the rows of a cursor as the transcript shows them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace billhook::test {

/// One column of a batch, whichever interface it came through; see billhook.h.
struct ColumnView {
  std::string_view name;
  std::string_view format;
  const std::uint8_t* validity;
  const std::int32_t* offsets;
  const void* values;
};

class RowJson {
 public:
  /// Takes a batch in.
  void add(const std::vector<ColumnView>& columns, std::int64_t rows);
  /// What the transcript says of all rows.
  std::string summary() const;

 private:
  std::string columns_;
  std::string first_;
  std::string last_;
  std::int64_t rows_ = 0;
};

}  // namespace billhook::test
