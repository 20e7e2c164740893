// Every reason of errors about the book as a file. Plain constants; any thread.
#pragma once

#include "base/error_reason.hpp"

namespace billhook::storage {

inline constexpr ErrorReason reasons[] = {
    {"backup.file_exists", ErrorCode::precondition, "A backup replaces nothing. Name a file that does not exist."},
    {"book.exists", ErrorCode::conflict, "There is a book already. Open it, or name another file."},
    {"book.forked", ErrorCode::precondition,
     "The process has forked since the book was opened. Open it anew in the child."},
    {"book.missing", ErrorCode::not_found, "There is no book at that path. Make one first."},
    {"book.newer", ErrorCode::precondition, "A newer billhook wrote the book. Open it with that version."},
    {"book.older", ErrorCode::precondition,
     "An older billhook wrote the book. Open it once for writing to bring it up to date."},
    {"storage.bad_migration", ErrorCode::internal,
     "A migration is unsound: a bug in billhook. Nothing was changed; report it."},
    {"storage.bad_value", ErrorCode::corrupt, "The book holds a value that cannot be. Restore a backup."},
    {"storage.busy", ErrorCode::busy, "Another writer holds the book. Call again."},
    {"storage.cannot_open", ErrorCode::unavailable, "The file cannot be opened or made. Check path, rights and disk."},
    {"storage.constraint", ErrorCode::precondition,
     "The rows would contradict each other. Read what the message names and correct the request."},
    {"storage.damaged", ErrorCode::corrupt, "The file is damaged. Restore a backup."},
    {"storage.failed", ErrorCode::internal, "A statement failed: a bug in billhook. Report it."},
    {"storage.full", ErrorCode::exhausted, "The disk is full. Make room and call again; nothing was changed."},
    {"storage.interrupted", ErrorCode::cancelled, "The work was interrupted and undone. Call again."},
    {"storage.io_error", ErrorCode::unavailable, "The file cannot be read or written. Check the disk and call again."},
    {"storage.locks_lost", ErrorCode::unavailable,
     "Something in this process opened the book's file beside billhook. Stop it and call again; nothing was changed."},
    {"storage.misuse", ErrorCode::internal, "The storage was used in the wrong order: a bug in billhook. Report it."},
    {"storage.not_a_book", ErrorCode::corrupt, "The file is something else than a book. Name another one."},
    {"storage.not_unique", ErrorCode::conflict, "There is a row with this value already. Choose another value."},
    {"storage.out_of_memory", ErrorCode::exhausted, "Memory is short. Free some and call again."},
    {"storage.parameter_count", ErrorCode::internal,
     "A statement was given the wrong number of values: a bug in billhook. Report it."},
    {"storage.read_only", ErrorCode::precondition, "The book is open for reading only. Open it for writing."},
    {"storage.too_large", ErrorCode::exhausted, "A value is too large to be stored. Shorten it."},
    {"storage.transaction_lost", ErrorCode::unavailable,
     "The storage gave the transaction up. Nothing was changed; call again."},
    {"storage.unknown_engine", ErrorCode::unavailable,
     "This build keeps books in SQLite files only. Give the path of a file."},
    {"storage.unknown_word", ErrorCode::internal, "A migration uses an unknown word: a bug in billhook. Report it."},
};

}  // namespace billhook::storage
