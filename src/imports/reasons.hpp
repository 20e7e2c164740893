// Every reason of errors about files of other systems. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::imports {

struct Reasons {
  Reason csv_malformed{"csv.malformed", ErrorCode::invalid,
                       "A quote stands inside a cell without quotes. Write the cell as \"like \"\"this\"\"\"."};
  Reason csv_record_too_long{"csv.record_too_long", ErrorCode::invalid,
                             "A line has no end within a megabyte. Close the quote that opens in it."};
  Reason csv_unclosed_quote{"csv.unclosed_quote", ErrorCode::invalid,
                            "A quote is not closed before the end of the file. Close it."};
  Reason csv_wrong_number_of_cells{
      "csv.wrong_number_of_cells", ErrorCode::invalid,
      "The line has more or fewer cells than there are columns. Put quotes around cells with commas."};
  Reason import_bad_category{"import.bad_category", ErrorCode::invalid, "Write a category as `Hosting > Shared`."};
  Reason import_bad_cycle{"import.bad_cycle", ErrorCode::invalid,
                          "Write a cycle as `once`, `monthly`, `yearly` or `3 months`."};
  Reason import_bad_lines{
      "import.bad_lines", ErrorCode::invalid,
      "Some lines cannot be imported, so none was. Correct those listed, or import with mode `skip_bad`."};
  Reason import_cannot_read{"import.cannot_read", ErrorCode::invalid,
                            "There is no file there that can be read. Check the path."};
  Reason import_duplicate_column{"import.duplicate_column", ErrorCode::invalid,
                                 "Two columns have the same name. Rename or remove one."};
  Reason import_key_taken{"import.key_taken", ErrorCode::conflict,
                          "The key has been imported already. Leave the line out."};
  Reason import_missing_column{"import.missing_column", ErrorCode::invalid,
                               "The first line lacks a required column. Add it."};
  Reason import_missing_value{"import.missing_value", ErrorCode::invalid, "The column needs a value. Fill the cell."};
  Reason import_no_columns{"import.no_columns", ErrorCode::invalid, "The first line names the columns. Add it."};
  Reason import_one_source{"import.one_source", ErrorCode::invalid, "Give either a path or the text."};
  Reason import_path_of_host{"import.path_of_host", ErrorCode::denied,
                             "Only the host of the book reads files. Send the text."};
  Reason import_product_differs{"import.product_differs", ErrorCode::invalid,
                                "Another line of this key says something else of the product. Make them agree."};
  Reason import_unknown_column{"import.unknown_column", ErrorCode::invalid,
                               "The first line names a column that there is not. Rename or remove it."};
  Reason import_unknown_key{"import.unknown_key", ErrorCode::invalid,
                            "Nothing was imported under this key. Import it first, or correct the key."};
};
inline constexpr Reasons reasons;

}  // namespace billhook::imports
