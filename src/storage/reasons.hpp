// Every reason of errors about the book as a file. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::storage {

struct Reasons {
  Reason backup_file_exists{"backup.file_exists", ErrorCode::precondition,
                            "A backup replaces nothing. Name a file that does not exist."};
  Reason book_exists{"book.exists", ErrorCode::conflict, "There is a book already. Open it, or name another file."};
  Reason book_forked{"book.forked", ErrorCode::precondition,
                     "The process has forked since the book was opened. Open it anew in the child."};
  Reason book_missing{"book.missing", ErrorCode::not_found, "There is no book at that path. Make one first."};
  Reason book_newer{"book.newer", ErrorCode::precondition,
                    "A newer billhook wrote the book. Open it with that version."};
  Reason book_older{"book.older", ErrorCode::precondition,
                    "An older billhook wrote the book. Open it once for writing to bring it up to date."};
  Reason storage_bad_migration{"storage.bad_migration", ErrorCode::internal,
                               "A migration is unsound: a bug in billhook. Nothing was changed; report it."};
  Reason storage_bad_value{"storage.bad_value", ErrorCode::corrupt,
                           "The book holds a value that cannot be. Restore a backup."};
  Reason storage_busy{"storage.busy", ErrorCode::busy, "Another writer holds the book. Call again."};
  Reason storage_cannot_open{"storage.cannot_open", ErrorCode::unavailable,
                             "The file cannot be opened or made. Check path, rights and disk."};
  Reason storage_constraint{
      "storage.constraint", ErrorCode::precondition,
      "The rows would contradict each other. Read what the message names and correct the request."};
  Reason storage_damaged{"storage.damaged", ErrorCode::corrupt, "The file is damaged. Restore a backup."};
  Reason storage_failed{"storage.failed", ErrorCode::internal, "A statement failed: a bug in billhook. Report it."};
  Reason storage_full{"storage.full", ErrorCode::exhausted,
                      "The disk is full. Make room and call again; nothing was changed."};
  Reason storage_interrupted{"storage.interrupted", ErrorCode::cancelled,
                             "The work was interrupted and undone. Call again."};
  Reason storage_io_error{"storage.io_error", ErrorCode::unavailable,
                          "The file cannot be read or written. Check the disk and call again."};
  Reason storage_locks_lost{
      "storage.locks_lost", ErrorCode::unavailable,
      "Something in this process opened the book's file beside billhook. Stop it and call again; nothing was changed."};
  Reason storage_misuse{"storage.misuse", ErrorCode::internal,
                        "The storage was used in the wrong order: a bug in billhook. Report it."};
  Reason storage_not_a_book{"storage.not_a_book", ErrorCode::corrupt,
                            "The file is something else than a book. Name another one."};
  Reason storage_not_unique{"storage.not_unique", ErrorCode::conflict,
                            "There is a row with this value already. Choose another value."};
  Reason storage_out_of_memory{"storage.out_of_memory", ErrorCode::exhausted,
                               "Memory is short. Free some and call again."};
  Reason storage_parameter_count{"storage.parameter_count", ErrorCode::internal,
                                 "A statement was given the wrong number of values: a bug in billhook. Report it."};
  Reason storage_read_only{"storage.read_only", ErrorCode::precondition,
                           "The book is open for reading only. Open it for writing."};
  Reason storage_too_large{"storage.too_large", ErrorCode::exhausted, "A value is too large to be stored. Shorten it."};
  Reason storage_transaction_lost{"storage.transaction_lost", ErrorCode::unavailable,
                                  "The storage gave the transaction up. Nothing was changed; call again."};
  Reason storage_unknown_engine{"storage.unknown_engine", ErrorCode::unavailable,
                                "This build keeps books in SQLite files only. Give the path of a file."};
  Reason storage_unknown_word{"storage.unknown_word", ErrorCode::internal,
                              "A migration uses an unknown word: a bug in billhook. Report it."};
};
inline constexpr Reasons reasons;

}  // namespace billhook::storage
