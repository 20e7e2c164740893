#include "imports/csv_reader.hpp"

#include <csv.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <istream>
#include <new>
#include <string_view>
#include <utility>

namespace billhook::imports {
namespace {

constexpr std::size_t block_size = std::size_t{64} * 1024;
constexpr std::size_t longest_record = std::size_t{1024} * 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
// Quotes only where they belong; every line end is told, so that lines can be counted.
constexpr unsigned char options = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;

std::int64_t line_feeds_in(std::string_view text) { return std::count(text.begin(), text.end(), '\n'); }

}  // namespace

struct CsvReader::State {
  explicit State(std::istream& from) : stream{from} { start_parser(); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { csv_free(&parser); }

  void read_block();
  void parse(std::string_view bytes);
  void finish();

  std::istream& stream;
  csv_parser parser{};
  std::array<char, block_size> block;
  std::vector<CsvRecord> ready;  // complete records of this block, read up to next_ready
  std::size_t next_ready = 0;
  CsvRecord open;  // the record being read
  std::size_t open_size = 0;
  std::int64_t line = 1;  // the one the parser is in
  bool has_open_cells = false;
  bool is_after_carriage_return = false;
  bool is_skipping = false;  // to the end of a line that is not CSV
  bool is_at_end = false;
  std::int64_t bytes = 0;

 private:
  void start_parser() {
    if (csv_init(&parser, options) != 0) throw std::bad_alloc{};
  }
  void add_cell(std::string_view text);
  void end_line(int terminator);
  void close_record(CsvFault fault);
  /// What the parser holds of the cell it is in.
  std::string_view partial_cell() const { return {reinterpret_cast<const char*>(parser.entry_buf), parser.entry_pos}; }

  static void on_cell(void* text, std::size_t size, void* state) {
    static_cast<State*>(state)->add_cell({static_cast<const char*>(text), size});
  }
  static void on_line_end(int terminator, void* state) { static_cast<State*>(state)->end_line(terminator); }
};

void CsvReader::State::add_cell(std::string_view text) {
  is_after_carriage_return = false;
  if (!has_open_cells) open.line = line;
  has_open_cells = true;
  open_size += text.size() + 1;
  open.cells.emplace_back(text);
  line += line_feeds_in(text);
}

void CsvReader::State::end_line(int terminator) {
  if (terminator == CSV_LF && std::exchange(is_after_carriage_return, false)) return;
  is_after_carriage_return = terminator == CSV_CR;
  if (has_open_cells) close_record(CsvFault::none);
  ++line;
}

void CsvReader::State::close_record(CsvFault fault) {
  if (!has_open_cells) open.line = line;
  open.fault = fault;
  ready.push_back(std::move(open));
  open = {};
  open_size = 0;
  has_open_cells = false;
}

void CsvReader::State::parse(std::string_view text) {
  while (!text.empty()) {
    if (is_skipping) {
      const std::size_t end = text.find('\n');
      if (end == std::string_view::npos) return;
      text.remove_prefix(end + 1);
      ++line;
      is_skipping = false;
      continue;
    }
    const std::size_t parsed = csv_parse(&parser, text.data(), text.size(), &on_cell, &on_line_end, this);
    if (parsed == text.size()) break;
    if (csv_error(&parser) != CSV_EPARSE) throw std::bad_alloc{};
    const std::int64_t lines_in_cell = line_feeds_in(partial_cell());
    close_record(CsvFault::malformed);
    line += lines_in_cell;
    text.remove_prefix(parsed);
    is_skipping = true;
    csv_free(&parser);
    start_parser();
  }
  if (open_size + parser.entry_pos > longest_record) {
    close_record(CsvFault::too_long);
    is_at_end = true;
  }
}

void CsvReader::State::finish() {
  is_at_end = true;
  if (stream.bad()) return close_record(CsvFault::unreadable);
  if (csv_fini(&parser, &on_cell, &on_line_end, this) != 0) return close_record(CsvFault::unclosed_quote);
  if (has_open_cells) close_record(CsvFault::none);
}

void CsvReader::State::read_block() {
  ready.clear();
  next_ready = 0;
  stream.read(block.data(), static_cast<std::streamsize>(block.size()));
  std::string_view text{block.data(), static_cast<std::size_t>(stream.gcount())};
  const bool is_first = bytes == 0;
  bytes += stream.gcount();
  if (text.empty()) return finish();
  if (is_first && text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  parse(text);
}

CsvReader::CsvReader(std::istream& stream) : state_{std::make_unique<State>(stream)} {}
CsvReader::~CsvReader() = default;

bool CsvReader::next(CsvRecord& record) {
  while (state_->next_ready == state_->ready.size()) {
    if (state_->is_at_end) return false;
    state_->read_block();
  }
  std::swap(record, state_->ready[state_->next_ready++]);
  return true;
}

std::int64_t CsvReader::bytes() const { return state_->bytes; }

}  // namespace billhook::imports
