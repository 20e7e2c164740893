// CSV files as the example needs them: small ones read whole, large ones written line by line.
#pragma once

#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hosting_company {

/// One line, by the names of its columns.
using Row = std::map<std::string, std::string, std::less<>>;

/// The lines of a file of ours: plain cells, no quotes.
std::vector<Row> read_csv(const std::filesystem::path& path);

/// The lines by what they have in a column.
using Groups = std::map<std::string, std::vector<Row>, std::less<>>;
Groups group_by(std::string_view column, const std::vector<Row>& rows);

class CsvWriter {
 public:
  CsvWriter(const std::filesystem::path& path, std::initializer_list<std::string_view> columns);
  void write(std::initializer_list<std::string_view> cells);

 private:
  std::ofstream file_;
};

}  // namespace hosting_company
