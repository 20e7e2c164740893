// billhook backup: a copy of the book.
#include <ostream>

#include "cli/open_book.hpp"

namespace billhook::cli {

ExitCode back_up_book(const Arguments& arguments, Streams& streams) {
  const std::string& file = arguments.words[0];
  OpenBook book{arguments, streams};
  book.book().backup(file);
  RequestText reply;
  reply.add("file", file);
  if (arguments.output == Output::json)
    streams.out << reply.text() << '\n';
  else
    streams.out << "The copy is in " << file << ".\n";
  return ExitCode::done;
}

}  // namespace billhook::cli
