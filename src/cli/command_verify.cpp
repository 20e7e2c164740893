// billhook verify: the proof of the books.
#include <ostream>

#include "base/json.hpp"
#include "billhook/billing/ledger.hpp"
#include "cli/open_book.hpp"

namespace billhook::cli {

ExitCode verify_book(const Arguments& arguments, Streams& streams) {
  OpenBook book{arguments, streams};
  const std::string reply = book.call(VerifyLedger::operation, "{}");
  const bool holds = JsonReader{}.decode<LedgerReport>(reply).holds;
  book.print(VerifyLedger::operation, reply);
  if (arguments.output == Output::table) {
    streams.out << '\n'
                << (holds ? painted("Everything holds.", Paint::green, streams.out_terminal)
                          : painted("Something does not hold.", Paint::red, streams.out_terminal))
                << '\n';
  }
  return holds ? ExitCode::done : ExitCode::damaged;
}

}  // namespace billhook::cli
