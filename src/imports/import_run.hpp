// ImportRun: reads a CSV source line by line and hands each line to whoever imports it, all of them in one transaction
// or in chunks of them. One thread, that of the call.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "billhook/imports/import.hpp"
#include "engine/context.hpp"
#include "imports/columns.hpp"

namespace billhook::imports {

struct ImportSource {
  const std::optional<Text<4096>>& path;
  const std::optional<Text<16777216>>& text;
  ImportMode mode;
};

using ImportLine = std::function<void(const Columns& columns, const std::vector<std::string>& cells)>;

/// `table` is the struct a line is read into, `import_line` does it and may throw Error for a bad line. For the errors
/// see billhook/imports/import.hpp.
ImportReport run_import(engine::Context& context, const ImportSource& source, const Table& table,
                        const ImportLine& import_line);

/// The same for a request: each line is read into a Row and imported by `import_row(row)`.
template <class Row, class Request, class ImportRow>
ImportReport import_rows(engine::Context& context, const Request& request, const ImportRow& import_row) {
  return run_import(context, {request.path, request.text, request.mode}, table_of<Row>(),
                    [&](const Columns& columns, const std::vector<std::string>& cells) {
                      Row row;
                      columns.read(cells, &row, context.currencies());
                      import_row(row);
                    });
}

}  // namespace billhook::imports
