#include "csv.hpp"

#include <stdexcept>

namespace hosting_company {
namespace {

std::vector<std::string> split(std::string_view line) {
  std::vector<std::string> cells;
  for (;;) {
    const std::size_t comma = line.find(',');
    cells.emplace_back(line.substr(0, comma));
    if (comma == std::string_view::npos) return cells;
    line.remove_prefix(comma + 1);
  }
}

}  // namespace

std::vector<Row> read_csv(const std::filesystem::path& path) {
  std::ifstream file{path};
  std::string line;
  if (!std::getline(file, line)) throw std::runtime_error{"There is nothing to read in " + path.string()};
  const std::vector<std::string> columns = split(line);
  std::vector<Row> rows;
  while (std::getline(file, line)) {
    const std::vector<std::string> cells = split(line);
    Row& row = rows.emplace_back();
    for (std::size_t i = 0; i < columns.size(); ++i) row[columns[i]] = cells.at(i);
  }
  return rows;
}

Groups group_by(std::string_view column, const std::vector<Row>& rows) {
  Groups groups;
  for (const Row& row : rows) groups[row.find(column)->second].push_back(row);
  return groups;
}

CsvWriter::CsvWriter(const std::filesystem::path& path, std::initializer_list<std::string_view> columns) {
  file_.exceptions(std::ios::failbit | std::ios::badbit);
  file_.open(path);
  write(columns);
}

void CsvWriter::write(std::initializer_list<std::string_view> cells) {
  const char* separator = "";
  for (const std::string_view cell : cells) {
    file_ << separator << cell;
    separator = ",";
  }
  file_ << '\n';
}

}  // namespace hosting_company
