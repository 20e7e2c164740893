// What one call takes that reads one thing, JSON in and JSON out, in a book of 10,000 clients that were billed once.
// Prints `client_get=` and `invoice_get=` in microseconds, the median of five runs.
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

/// Microseconds of a call for one after the other of the rows, in an order that jumps.
double call_time(Session& session, std::string_view operation, std::string_view parameter) {
  constexpr std::int64_t calls = 20'000;
  constexpr std::int64_t stride = 7'919;
  constexpr double micros = 1e6;
  std::string request;
  std::string reply;
  std::int64_t at = 0;
  return micros * bench::seconds_each(calls, [&] {
           for (std::int64_t i = 0; i < calls; ++i) {
             at = (at + stride) % clients;
             request = "{\"";
             request += parameter;
             request += "\":";
             request += std::to_string(at + 1);
             request += '}';
             session.call_json(operation, request, reply);
           }
         });
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
    std::printf("client_get=%.2f\n", call_time(session, "client.get", "id"));
    std::printf("invoice_get=%.2f\n", call_time(session, "invoice.get", "invoice"));
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
