// The daily run over many services, all due on one day.
//
//   billing_run_bench prepare FILE SERVICES    makes the book
//   billing_run_bench run FILE                 bills it and prints what that took, from opening the book to closing it
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>

#include "billhook/automation/run.hpp"
#include "tests/bench/billing_book.hpp"
#include "tests/bench/measure.hpp"

namespace {

using namespace billhook;

void run(const std::string& path) {
  const bench::Stopwatch stopwatch;
  std::int64_t invoices = 0;
  {
    Book book = Book::open(path, {.clock = bench::clock()});
    const AutomationReport report = book.session(Actor::system()).call(RunAutomation{});
    for (const TaskCount& count : report.tasks) invoices += count.task.str() == "generate_invoices" ? count.done : 0;
  }
  bench::print_billing(stopwatch, invoices, invoices * bench::services_of_each);
}

}  // namespace

int main(int count, char** arguments) {
  try {
    const std::string_view command = count > 1 ? arguments[1] : "";
    if (command == "prepare" && count == 4) {
      bench::prepare_book(arguments[2], std::atoll(arguments[3]));
    } else if (command == "run" && count == 3) {
      run(arguments[2]);
    } else {
      std::fputs("billing_run_bench prepare FILE SERVICES | run FILE\n", stderr);
      return 2;
    }
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
