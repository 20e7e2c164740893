#include "cli/table.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <utility>

#include "base/csv.hpp"
#include "billhook/base/decimal.hpp"

namespace billhook::cli {
namespace {

constexpr int gap = 2;
constexpr int narrowest_text = 8;
constexpr int narrowest_prose = 24;
constexpr int unlimited = 1'000'000;

/// A grid with its cells tamed and its columns given their widths.
class Layout {
 public:
  Layout(const Grid& grid, int room);

  std::string draw(const Terminal& terminal) const;

 private:
  void measure();
  void give_way(int room);
  bool shrink_one();
  std::size_t least() const;
  int narrowest(std::size_t column) const;
  int total() const {
    return std::accumulate(widths_.begin(), widths_.end(), gap * (static_cast<int>(widths_.size()) - 1));
  }
  void append_row(const std::vector<std::string>& cells, std::string& out) const;
  void append_line(const std::vector<std::string>& pieces, std::string& out) const;

  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
  std::vector<int> widths_;
  std::vector<std::string> hidden_;
};

Layout::Layout(const Grid& grid, int room) : columns_{grid.columns}, rows_{grid.rows} {
  for (auto& row : rows_) {
    for (std::string& cell : row) cell = tame(cell);
  }
  measure();
  give_way(room);
}

void Layout::measure() {
  for (const Column& column : columns_) widths_.push_back(columns_of(column.title));
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) widths_[i] = std::max(widths_[i], columns_of(row[i]));
  }
}

int Layout::narrowest(std::size_t column) const {
  switch (columns_[column].cells) {
    case Cells::text:
      return std::max(narrowest_text, columns_of(columns_[column].title));
    case Cells::prose:
      return narrowest_prose;
    case Cells::mark:
    case Cells::number:
      break;
  }
  return widths_[column];
}

/// Takes a column's width off the widest text that can spare it.
bool Layout::shrink_one() {
  std::size_t widest = widths_.size();
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    if (widths_[i] > narrowest(i) && (widest == widths_.size() || widths_[i] > widths_[widest])) widest = i;
  }
  if (widest == widths_.size()) return false;
  --widths_[widest];
  return true;
}

/// Which column stays away next: of those that are given up most easily, the last.
std::size_t Layout::least() const {
  std::size_t least = columns_.size() - 1;
  for (std::size_t i = columns_.size(); i-- > 0;) {
    if (columns_[i].sacrifice > columns_[least].sacrifice) least = i;
  }
  return least;
}

void Layout::give_way(int room) {
  while (total() > room) {
    if (shrink_one()) continue;
    if (columns_.size() == 1) return;
    const auto at = static_cast<std::ptrdiff_t>(least());
    hidden_.insert(hidden_.begin(), columns_[least()].title);
    columns_.erase(columns_.begin() + at);
    for (auto& row : rows_) row.erase(row.begin() + at);
    widths_.clear();
    measure();
  }
}

void Layout::append_line(const std::vector<std::string>& pieces, std::string& out) const {
  std::string line;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) line.append(gap, ' ');
    const bool is_number = columns_[i].cells == Cells::number;
    line += is_number ? pad_left(pieces[i], widths_[i]) : pad_right(pieces[i], widths_[i]);
  }
  line.erase(line.find_last_not_of(' ') + 1);
  out += line + '\n';
}

/// Takes the next line of at most that many columns off a text, broken at a blank where there is one.
std::string take_line(std::string& text, int columns) {
  if (columns_of(text) <= columns) return std::exchange(text, {});
  std::size_t end = 0;
  for (std::size_t blank = text.find(' '); blank != std::string::npos; blank = text.find(' ', blank + 1)) {
    if (columns_of(std::string_view{text}.substr(0, blank)) > columns) break;
    end = blank;
  }
  if (end == 0) {  // one long word
    const std::string head = cut(text, columns + 1);
    end = head.size() - std::string_view{"…"}.size();
    return std::exchange(text, text.substr(end)).substr(0, end);
  }
  return std::exchange(text, text.substr(end + 1)).substr(0, end);
}

void Layout::append_row(const std::vector<std::string>& cells, std::string& out) const {
  std::vector<std::string> rest = cells;
  bool is_first = true;
  while (is_first || std::ranges::any_of(rest, [](const std::string& cell) { return !cell.empty(); })) {
    is_first = false;
    std::vector<std::string> pieces;
    for (std::size_t i = 0; i < rest.size(); ++i) {
      const bool is_prose = columns_[i].cells == Cells::prose;
      pieces.push_back(is_prose ? take_line(rest[i], widths_[i]) : cut(std::exchange(rest[i], {}), widths_[i]));
    }
    append_line(pieces, out);
  }
}

std::string Layout::draw(const Terminal& terminal) const {
  std::vector<std::string> titles;
  std::vector<std::string> rules;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    titles.push_back(columns_[i].title);
    std::string rule;
    for (int n = 0; n < widths_[i]; ++n) rule += "─";
    rules.push_back(rule);
  }
  std::string heading;
  append_line(titles, heading);
  std::string rule;
  append_line(rules, rule);
  std::string out = painted(heading, Paint::bold, terminal) + painted(rule, Paint::dim, terminal);
  for (const auto& row : rows_) append_row(row, out);
  if (hidden_.empty()) return out;
  std::string names;
  for (const std::string& name : hidden_) names += (names.empty() ? "" : ", ") + name;
  return out + painted("No room for: " + names + " (--csv and --json show all)\n", Paint::dim, terminal);
}

}  // namespace

std::string draw_table(const Grid& grid, const Terminal& terminal) {
  return Layout{grid, terminal.is_terminal ? terminal.width : unlimited}.draw(terminal);
}

std::string draw_record(const Grid& grid, const Terminal& terminal) {
  int name_width = 0;
  for (std::size_t i = 0; i < grid.columns.size(); ++i) {
    if (!grid.rows.front()[i].empty()) name_width = std::max(name_width, columns_of(grid.columns[i].title));
  }
  std::string out;
  for (std::size_t i = 0; i < grid.columns.size(); ++i) {
    std::string value = tame(grid.rows.front()[i], true);
    if (value.empty()) continue;
    const std::string indent = "\n" + std::string(static_cast<std::size_t>(name_width + gap), ' ');
    for (std::size_t at = value.find('\n'); at != std::string::npos; at = value.find('\n', at + indent.size())) {
      value.replace(at, 1, indent);
    }
    out += painted(pad_right(grid.columns[i].title, name_width + gap), Paint::dim, terminal) + value + '\n';
  }
  return out;
}

std::string write_csv(const Grid& grid) {
  std::string out;
  const auto append_row = [&out](const auto& cells, const auto& text_of) {
    bool is_first = true;
    for (const auto& cell : cells) {
      if (!is_first) out += ',';
      is_first = false;
      write_csv_cell(text_of(cell), out);
    }
    out += "\r\n";
  };
  append_row(grid.columns, [](const Column& column) -> const std::string& { return column.title; });
  for (const auto& row : grid.rows) append_row(row, [](const std::string& cell) -> const std::string& { return cell; });
  return out;
}

std::string draw_bar(std::int64_t eighths) {
  static constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  std::string bar;
  for (std::int64_t i = 0; i < eighths / 8; ++i) bar += "█";
  if (eighths > 0) bar += parts[static_cast<std::size_t>(eighths % 8)];
  return bar;
}

std::string draw_bars(const std::vector<Bar>& bars, int width) {
  int label_width = 0;
  int text_width = 0;
  std::int64_t largest = 1;
  for (const Bar& bar : bars) {
    label_width = std::max(label_width, columns_of(tame(bar.label)));
    text_width = std::max(text_width, columns_of(bar.text));
    largest = std::max(largest, bar.value);
  }
  const std::int64_t room = std::max(narrowest_text, width - label_width - text_width - 2 * gap);
  std::string out;
  for (const Bar& bar : bars) {
    // 128 bits: the amounts of a chart may be anything that fits Money.
    const auto eighths = static_cast<std::int64_t>(static_cast<int128>(bar.value) * room * 8 / largest);
    std::string line = pad_right(tame(bar.label), label_width + gap) + pad_left(bar.text, text_width);
    if (eighths > 0) line += std::string(gap, ' ') + draw_bar(eighths);
    out += line + '\n';
  }
  return out;
}

}  // namespace billhook::cli
