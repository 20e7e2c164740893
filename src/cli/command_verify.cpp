// billhook verify: the proof of the books.
#include <ostream>
#include <vector>

#include "base/json.hpp"
#include "billhook/billing/ledger.hpp"
#include "cli/open_book.hpp"
#include "cli/reply_printer.hpp"

namespace billhook::cli {

ExitCode verify_book(const Arguments& arguments, Streams& streams) {
  OpenBook book{arguments, streams};
  const std::string reply = book.call(VerifyLedger::operation, "{}");
  const auto report = JsonReader{}.decode<LedgerReport>(reply);
  if (arguments.output != Output::table) {
    book.print(VerifyLedger::operation, reply);
  } else {
    // The verdict stands at the end, where people look for it.
    std::vector<ReplyPart> parts = parts_of(table_of<LedgerReport>(), &report, Readers::people);
    std::erase_if(parts, [](const ReplyPart& part) { return part.is_record; });
    print_parts(parts, streams);
    streams.out << '\n'
                << (report.holds ? painted("Everything holds.", Paint::green, streams.out_terminal)
                                 : painted("Something does not hold.", Paint::red, streams.out_terminal))
                << '\n';
  }
  return report.holds ? ExitCode::done : ExitCode::damaged;
}

}  // namespace billhook::cli
