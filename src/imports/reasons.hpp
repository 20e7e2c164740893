// Every reason of errors about files of other systems. Plain constants; any thread.
#pragma once

#include "base/error_reason.hpp"

namespace billhook::imports {

inline constexpr ErrorReason reasons[] = {
    {"csv.malformed", ErrorCode::invalid,
     "A quote stands inside a cell without quotes. Write the cell as \"like \"\"this\"\"\"."},
    {"csv.record_too_long", ErrorCode::invalid,
     "A line has no end within a megabyte. Close the quote that opens in it."},
    {"csv.unclosed_quote", ErrorCode::invalid, "A quote is not closed before the end of the file. Close it."},
    {"csv.wrong_number_of_cells", ErrorCode::invalid,
     "The line has more or fewer cells than there are columns. Put quotes around cells with commas."},
    {"import.bad_category", ErrorCode::invalid, "Write a category as `Hosting > Shared`."},
    {"import.bad_cycle", ErrorCode::invalid, "Write a cycle as `once`, `monthly`, `yearly` or `3 months`."},
    {"import.bad_lines", ErrorCode::invalid,
     "Some lines cannot be imported, so none was. Correct those listed, or import with mode `skip_bad`."},
    {"import.cannot_read", ErrorCode::invalid, "There is no file there that can be read. Check the path."},
    {"import.duplicate_column", ErrorCode::invalid, "Two columns have the same name. Rename or remove one."},
    {"import.key_taken", ErrorCode::conflict, "The key has been imported already. Leave the line out."},
    {"import.missing_column", ErrorCode::invalid, "The first line lacks a required column. Add it."},
    {"import.missing_value", ErrorCode::invalid, "The column needs a value. Fill the cell."},
    {"import.no_columns", ErrorCode::invalid, "The first line names the columns. Add it."},
    {"import.one_source", ErrorCode::invalid, "Give either a path or the text."},
    {"import.path_of_host", ErrorCode::denied, "Only the host of the book reads files. Send the text."},
    {"import.product_differs", ErrorCode::invalid,
     "Another line of this key says something else of the product. Make them agree."},
    {"import.unknown_column", ErrorCode::invalid,
     "The first line names a column that there is not. Rename or remove it."},
    {"import.unknown_key", ErrorCode::invalid,
     "Nothing was imported under this key. Import it first, or correct the key."},
};

}  // namespace billhook::imports
