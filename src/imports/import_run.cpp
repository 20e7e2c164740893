#include "imports/import_run.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string_view>
#include <utility>

#include "billhook/base/error.hpp"
#include "imports/csv_reader.hpp"
#include "imports/reasons.hpp"

namespace billhook::imports {
namespace {

constexpr std::size_t most_errors = 1000;  // of those that are told one by one
constexpr std::size_t chunk_lines = 1000;

/// The stream of a source, and how long it is.
struct Source {
  std::unique_ptr<std::istream> stream;
  std::int64_t bytes = 0;
};

Source open_file(const std::string& path) {
  std::error_code error;
  const std::uintmax_t size =
      std::filesystem::is_regular_file(path, error) ? std::filesystem::file_size(path, error) : 0;
  auto file = std::make_unique<std::ifstream>(path, std::ios::binary);
  if (!*file || error || std::filesystem::is_directory(path, error)) {
    throw Error{reasons.import_cannot_read, "path", "There is no file there that can be read."};
  }
  return {std::move(file), static_cast<std::int64_t>(size)};
}

Source open_source(const engine::Context& context, const ImportSource& source) {
  if (source.path.has_value() == source.text.has_value()) {
    throw Error{reasons.import_one_source, source.path ? "text" : "path", "Give either a path or the text."};
  }
  if (source.text) {
    return {std::make_unique<std::istringstream>(source.text->str()),
            static_cast<std::int64_t>(source.text->str().size())};
  }
  // A path reads the host's disk, and what is wrong with a line tells of what stands there.
  if (context.actor().kind() != Actor::Kind::system) {
    throw Error{reasons.import_path_of_host, "Only the host of the book reads files. Send the text."};
  }
  return open_file(source.path->str());
}

Error error_of(CsvFault fault) {
  switch (fault) {
    case CsvFault::unclosed_quote:
      return {reasons.csv_unclosed_quote, "A quote opens here that is not closed before the end of the file."};
    case CsvFault::too_long:
      return {reasons.csv_record_too_long,
              "More than a megabyte without an end: a quote opens here and is not closed. Nothing behind this "
              "line was read."};
    case CsvFault::unreadable:
      return {reasons.import_cannot_read, "The file cannot be read on from here."};
    case CsvFault::malformed:
    case CsvFault::none:
      break;
  }
  return {reasons.csv_malformed,
          "A quote stands where none may: a cell with quotes in it is written \"like \"\"this\"\"\"."};
}

/// What a list of errors can hold of a text; those of a file need not be UTF-8.
template <std::size_t N>
Text<N> shown(const std::string& text) {
  try {
    return Text<N>{text};
  } catch (const Error&) {
    return Text<N>{"(cannot be shown)"};
  }
}

BadLine bad_line(std::int64_t line, const Error& error) {
  BadLine bad{.line = line, .reason = shown<100>(error.reason), .message = shown<2000>(error.message)};
  if (!error.fields.empty()) bad.field = shown<200>(error.fields.front().path);
  return bad;
}

/// One pass over a source.
class Pass {
 public:
  Pass(engine::Context& context, const ImportSource& source, const Table& table, const ImportLine& import_line)
      : context_{context},
        import_line_{import_line},
        source_{open_source(context, source)},
        reader_{*source_.stream},
        columns_{table, read_names()} {}

  /// Reads the lines of the next chunk; false at the end.
  bool read_chunk() {
    std::size_t count = 0;
    chunk_.resize(chunk_lines);
    while (count < chunk_lines && reader_.next(chunk_[count])) ++count;
    chunk_.resize(count);
    return count > 0;
  }

  /// Imports the chunk and adds it to the report.
  void import_chunk(ImportReport& report) const {
    for (const CsvRecord& record : chunk_) import_record(record, report);
  }

  void tell_progress() { context_.progress(reader_.bytes(), source_.bytes, "bytes"); }

 private:
  std::vector<std::string> read_names() {
    CsvRecord names;
    if (!reader_.next(names)) return {};
    if (names.fault == CsvFault::none) return std::move(names.cells);
    const Error error = error_of(names.fault);
    throw error.at("line 1");
  }

  void import_record(const CsvRecord& record, ImportReport& report) const {
    ++report.lines;
    const bool is_imported = context_.attempt(
        [&] {
          if (record.fault != CsvFault::none) throw error_of(record.fault);
          import_line_(columns_, record.cells);
        },
        [&](const Error& error) {
          if (report.errors.size() < most_errors) report.errors.push_back(bad_line(record.line, error));
        });
    ++(is_imported ? report.imported : report.skipped);
  }

  engine::Context& context_;
  const ImportLine& import_line_;
  Source source_;
  CsvReader reader_;
  Columns columns_;
  std::vector<CsvRecord> chunk_;
};

/// Every bad line with its place, where an all_or_nothing import must say no.
Error bad_lines(const ImportReport& report) {
  Error error{reasons.import_bad_lines,
              std::to_string(report.skipped) + " of " + std::to_string(report.lines) +
                  " lines cannot be imported, so none was. Correct them, or import with `skip_bad`."};
  for (const BadLine& bad : report.errors) {
    std::string place = "line " + std::to_string(bad.line);
    if (bad.field) place += ", " + bad.field->str();
    error.fields.push_back({std::move(place), bad.reason.str() + ": " + bad.message.str()});
  }
  return error;
}

}  // namespace

ImportReport run_import(engine::Context& context, const ImportSource& source, const Table& table,
                        const ImportLine& import_line) {
  ImportReport report;
  if (source.mode == ImportMode::all_or_nothing) {
    context.transact([&] {
      report = {};
      Pass pass{context, source, table, import_line};
      while (pass.read_chunk()) {
        pass.import_chunk(report);
        pass.tell_progress();
      }
      if (report.skipped > 0) throw bad_lines(report);
    });
    return report;
  }
  Pass pass{context, source, table, import_line};
  while (pass.read_chunk()) {
    ImportReport with_chunk;
    context.transact([&] {
      with_chunk = report;
      pass.import_chunk(with_chunk);
    });
    report = std::move(with_chunk);
    pass.tell_progress();
  }
  return report;
}

}  // namespace billhook::imports
