// billhook init: a new book with its company.
#include <filesystem>
#include <optional>
#include <ostream>

#include "cli/open_book.hpp"

namespace billhook::cli {
namespace {

/// A book that was made for nothing is taken away again: the next try must find the place free.
void remove_book(const std::string& file) {
  std::error_code ignored;
  for (const char* ending : {"", "-wal", "-shm"}) std::filesystem::remove(file + ending, ignored);
}

void check_options(const Arguments& arguments) {
  std::string missing;
  for (const Option& option : arguments.command->options) {
    if (arguments.value(option.name).empty()) missing += " --" + std::string{option.name};
  }
  if (!missing.empty()) throw UsageError{"command_line.missing_option", "A company needs" + missing + " too."};
  if (arguments.actor != Actor::system()) {
    throw UsageError{"command_line.bad_actor", "Only the owner makes a book; leave --as out."};
  }
}

std::string company_of(const Arguments& arguments) {
  RequestText request;
  request.add("name", arguments.value("name"));
  request.add("country", arguments.value("country"));
  request.add("currency", arguments.value("currency"));
  request.add("time_zone", arguments.value("time-zone"));
  request.add("email", arguments.value("email"));
  return request.text();
}

}  // namespace

ExitCode init_book(const Arguments& arguments, Streams& streams) {
  check_options(arguments);
  std::optional<Book> made = Book::create(arguments.book, book_options(arguments));
  try {
    OpenBook book{std::move(*made), arguments, streams};
    const std::string seller = book.call("seller.create", company_of(arguments));
    if (arguments.output != Output::table) {
      book.print("seller.create", seller);
      return ExitCode::done;
    }
  } catch (...) {
    made.reset();
    remove_book(arguments.book);
    throw;
  }
  const std::string command = "billhook --book " + arguments.book;
  streams.out << "Made " << arguments.book << ", the book of " << tame(arguments.value("name")) << ".\n\n"
              << "Try:\n"
              << "  billhook operations\n"
              << "  " << command << " call seller.get\n"
              << "  " << command << " import clients FILE.csv\n";
  return ExitCode::done;
}

}  // namespace billhook::cli
