// What one call takes that reads one thing, JSON in and JSON out, in a book of 10,000 clients that were billed once.
// Prints microseconds by the clock on the wall and by the processor's, the medians of five runs.
#include <cstdint>
#include <cstdio>
#include <exception>
#include <string>

#include "billhook/automation/run.hpp"
#include "tests/bench/billing_book.hpp"
#include "tests/bench/measure.hpp"
#include "tests/support/temporary_directory.hpp"

namespace {

using namespace billhook;

constexpr std::int64_t clients = 10'000;

/// Calls for one after the other of the rows, in an order that jumps, and prints what a call costs.
void print_cost(Session& session, std::string_view operation) {
  constexpr std::int64_t calls = 20'000;
  constexpr std::int64_t stride = 7'919;
  constexpr double micros = 1e6;
  std::string request;
  std::string reply;
  std::int64_t at = 0;
  const bench::Cost cost = bench::cost_each(calls, [&] {
    for (std::int64_t i = 0; i < calls; ++i) {
      at = (at + stride) % clients;
      request = "{\"id\":";
      request += std::to_string(at + 1);
      request += '}';
      session.call_json(operation, request, reply);
    }
  });
  std::printf("%s wall=%.2f cpu=%.2f\n", std::string{operation}.c_str(), micros * cost.wall, micros * cost.processor);
}

}  // namespace

int main() {
  try {
    const tests::TemporaryDirectory directory;
    const std::string path = directory.file("book.db");
    bench::prepare_book(path, clients * bench::services_of_each);
    Book book = Book::open(path, {.clock = bench::clock()});
    Session session = book.session(Actor::system());
    session.call(RunAutomation{});
    print_cost(session, "client.get");
    print_cost(session, "invoice.get");
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
