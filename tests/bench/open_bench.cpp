// What it takes to open a book that is there, and to call it for the first time. Prints `open=` and `first_call=` in
// milliseconds, the median of 51 times.
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "tests/bench/billing_book.hpp"
#include "tests/bench/measure.hpp"
#include "tests/support/temporary_directory.hpp"

int main() {
  using namespace billhook;
  try {
    constexpr int times = 51;
    constexpr double millis = 1e3;
    const tests::TemporaryDirectory directory;
    const std::string path = directory.file("book.db");
    bench::prepare_book(path, 3'000);
    std::vector<double> open;
    std::vector<double> first_call;
    for (int i = 0; i < times; ++i) {
      const bench::Stopwatch stopwatch;
      Book book = Book::open(path, {.clock = bench::clock()});
      open.push_back(millis * stopwatch.wall());
      book.session(Actor::system()).call_json("client.get", R"({"id":1})");
      first_call.push_back(millis * stopwatch.wall());
    }
    std::printf("open=%.3f\nfirst_call=%.3f\n", bench::median(open), bench::median(first_call));
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
