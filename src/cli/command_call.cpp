// billhook call: one operation.
#include <istream>
#include <iterator>

#include "cli/open_book.hpp"

namespace billhook::cli {

ExitCode call_operation(const Arguments& arguments, Streams& streams) {
  const std::string& operation = arguments.words[0];
  std::string request = arguments.words.size() > 1 ? arguments.words[1] : "{}";
  if (request == "-") request.assign(std::istreambuf_iterator<char>{streams.in}, {});
  OpenBook book{arguments, streams};
  book.print(operation, book.call(operation, request));
  return ExitCode::done;
}

}  // namespace billhook::cli
