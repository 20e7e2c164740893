// Imports: clients, products and running services of another system, from CSV (RFC 4180, UTF-8).
//
// The first line names the columns, in any order; an empty cell counts as left out. Every line has a `key`, the name
// its row had where it comes from; services name their client and product by theirs. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook {

/// all_or_nothing: one bad line, and nothing is imported. skip_bad: the good lines are.
enum class ImportMode : std::uint8_t { all_or_nothing, skip_bad };

template <>
struct EnumNames<ImportMode> {
  static constexpr std::array<std::string_view, 2> names{"all_or_nothing", "skip_bad"};
};

/// Why a line was not imported.
struct BadLine {
  std::int64_t line = 0;
  Text<100> reason;
  Text<2000> message;
  std::optional<Text<200>> field = {};

  friend bool operator==(const BadLine&, const BadLine&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("line", &BadLine::line, {.doc = "Number of its first line in the file; the names of the columns are line 1."});
    v("reason", &BadLine::reason, {.doc = "The reason of the error."});
    v("message", &BadLine::message, {.doc = "What is wrong."});
    v("field", &BadLine::field, {.doc = "The column it is about."});
  }
};

struct ImportReport {
  std::int64_t lines = 0;
  std::int64_t imported = 0;
  std::int64_t skipped = 0;
  std::vector<BadLine> errors = {};

  friend bool operator==(const ImportReport&, const ImportReport&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("lines", &ImportReport::lines, {.doc = "Records read, without the names of the columns and empty lines."});
    v("imported", &ImportReport::imported, {.doc = "Records imported."});
    v("skipped", &ImportReport::skipped, {.doc = "Records with something wrong in them."});
    v("errors", &ImportReport::errors, {.doc = "What was wrong, in order of the lines; the first 1000."});
  }
};

/// Where the lines come from and what to do about bad ones. The three imports share what can go wrong as a whole:
/// invalid `import.one_source` unless either path or text is given, `import.cannot_read`, `import.no_columns`,
/// `import.unknown_column`, `import.duplicate_column`, `import.missing_column`; denied `import.path_of_host` for a path
/// from anybody but the host itself; and with all_or_nothing invalid `import.bad_lines`, whose fields name each line.
///
/// A line fails by `csv.malformed`, `csv.unclosed_quote`, `csv.record_too_long`, `csv.wrong_number_of_cells`,
/// `import.missing_value`, `import.key_taken`, or by an error of what it asks for.
///
/// Columns: key, name, email, country; kind, company, phone, line1, line2, city, state, postal_code, tax_id,
/// tax_exempt, currency, language, notes.
struct ImportClients {
  static constexpr std::string_view operation = "import.clients";
  using Reply = ImportReport;

  std::optional<Text<4096>> path = {};
  std::optional<Text<16777216>> text = {};
  ImportMode mode = ImportMode::all_or_nothing;

  template <class V>
  static constexpr void fields(V&& v) {
    v("path", &ImportClients::path, {.doc = "A file the host of the book can read."});
    v("text", &ImportClients::text, {.doc = "The lines themselves."});
    v("mode", &ImportClients::mode, {.doc = "What to do about bad lines.", .has_default = true});
  }
};

/// One line for each price; lines of one key are one product. Columns: key, name, currency, amount; cycle ("once",
/// "monthly", "3 months"; left out: once), setup_fee, valid_from, category ("Hosting > Shared", made where missing),
/// kind, tax_category, description, module, provision_on, timing, align, anchor_day, also_next_from, day_count, status.
/// Besides the errors above a line fails by `import.product_differs`, `import.bad_cycle`, `import.bad_category`.
struct ImportProducts {
  static constexpr std::string_view operation = "import.products";
  using Reply = ImportReport;

  std::optional<Text<4096>> path = {};
  std::optional<Text<16777216>> text = {};
  ImportMode mode = ImportMode::all_or_nothing;

  template <class V>
  static constexpr void fields(V&& v) {
    v("path", &ImportProducts::path, {.doc = "A file the host of the book can read."});
    v("text", &ImportProducts::text, {.doc = "The lines themselves."});
    v("mode", &ImportProducts::mode, {.doc = "What to do about bad lines.", .has_default = true});
  }
};

/// Services that run already: not provisioned, and not billed for the past. Columns: key, client and product (their
/// keys), start; cycle (as for products; left out: once), quantity, billed_until (left out: the period that today lies
/// in counts as billed), price (of one, in the client's currency; left out: the catalogue's), label, external_id,
/// suspended (true: for overdue invoices). The days before billed_until are an opening invoice of what the other system
/// billed: opening_from (left out: the period that today lies in), opening_amount, opening_tax, opening_paid (left out:
/// all of it), opening_number. Besides the errors above a line fails by `import.unknown_key`,
/// `import.bad_cycle`.
struct ImportServices {
  static constexpr std::string_view operation = "import.services";
  using Reply = ImportReport;

  std::optional<Text<4096>> path = {};
  std::optional<Text<16777216>> text = {};
  ImportMode mode = ImportMode::all_or_nothing;

  template <class V>
  static constexpr void fields(V&& v) {
    v("path", &ImportServices::path, {.doc = "A file the host of the book can read."});
    v("text", &ImportServices::text, {.doc = "The lines themselves."});
    v("mode", &ImportServices::mode, {.doc = "What to do about bad lines.", .has_default = true});
  }
};

/// A row and what it was called where it comes from.
struct ImportedRow {
  Text<20> noun;
  Text<100> key;
  std::int64_t id = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("noun", &ImportedRow::noun, {.doc = "client, product or service."});
    v("key", &ImportedRow::key, {.doc = "Its key in the file."});
    v("id", &ImportedRow::id, {.doc = "Its identifier here."});
  }
};

struct ImportedRows {
  std::vector<ImportedRow> items = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("items", &ImportedRows::items, {.doc = "One of each noun at most."});
  }
};

/// What was imported under a key.
struct FindImport {
  static constexpr std::string_view operation = "import.find";
  using Reply = ImportedRows;

  Text<100> key;

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &FindImport::key, {.doc = "The key in the file."});
  }
};

}  // namespace billhook
