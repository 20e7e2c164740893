// A run of the day's tasks over 2,000 services is killed with SIGKILL at 1,000 random points, each time started again
// on the same file. Whenever it gets through, the book must hold what it holds after a run that was never killed.
//
//   killed_run [kills] [seed]
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>

#include "billhook/automation/run.hpp"
#include "billhook/billing/credit.hpp"
#include "billhook/billing/ledger.hpp"
#include "billhook/catalog/price.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"
#include "billhook/services/service.hpp"
#include "tests/support/canonical_dump.hpp"
#include "tests/support/temporary_directory.hpp"

namespace billhook {
namespace {

using test::CanonicalDump;

constexpr int clients = 500;
constexpr int services_of_each = 4;
constexpr int days_missed = 45;

std::shared_ptr<FixedClock> clock_on(int day) {
  return std::make_shared<FixedClock>(
      Timestamp::parse("2026-01-01T12:00:00Z").plus_seconds(std::int64_t{day} * 86'400));
}

Product add_product(Session& house, ProvisionOn provision_on) {
  CreateProduct request{.name = "Hosting"};
  request.module = "panel";
  request.provision_on = provision_on;
  const Product product = house.call(request);
  house.call(
      SetPrice{.product = product.id, .cycle = Cycle{CycleUnit::month, 1}, .amount = Money::parse("9.90", "EUR")});
  return product;
}

/// Clients that never pay and some that have credit; services that begin on every day of a month.
void found_company(const std::string& path) {
  Book book = Book::create(path, {.clock = clock_on(0)});
  Session house = book.session(Actor::system());
  house.call(CreateSeller{.name = "House Ltd",
                          .country = CountryCode{"DE"},
                          .email = Email{"billing@house.example"},
                          .time_zone = "Europe/Berlin",
                          .currency = Currency::of("EUR")});
  const Product products[] = {add_product(house, ProvisionOn::order), add_product(house, ProvisionOn::payment)};
  for (int i = 0; i < clients; ++i) {
    const Client client = house.call(CreateClient{.name = "Client " + std::to_string(i),
                                                  .email = Email{"client@example.com"},
                                                  .address = Address{.country = CountryCode{"DE"}}});
    if (i % 3 == 0) {
      house.call(GrantCredit{.client = client.id, .amount = Money::parse("25.00", "EUR"), .reason = "gift"});
    }
    for (int n = 0; n < services_of_each; ++n) {
      CreateService order;
      order.client = client.id;
      order.product = products[(i + n) % 2].id;
      order.cycle = Cycle{CycleUnit::month, 1};
      order.start = Date::of(2026, 1, 1) + (i * 7 + n * 11) % 30;
      house.call(order);
    }
  }
}

void run_everything(const std::string& path) {
  Book book = Book::open(path, {.clock = clock_on(days_missed)});
  book.session(Actor::system()).call(RunAutomation{});
}

void verify(const std::string& path) {
  Book book = Book::open(path, {.clock = clock_on(days_missed)});
  for (const LedgerCheck& check : book.session(Actor::system()).call(VerifyLedger{}).checks) {
    if (!check.holds) throw std::runtime_error{"the books do not hold: " + check.name.str()};
  }
}

/// Copies a book that nobody has open, and its log.
void copy_book(const std::string& from, const std::string& to) {
  for (const char* suffix : {"", "-wal", "-shm"}) {
    std::filesystem::remove(to + suffix);
    if (std::filesystem::exists(from + suffix)) std::filesystem::copy_file(from + suffix, to + suffix);
  }
}

/// A child does the run and is killed after so many microseconds. True when it was done before.
bool run_and_kill(const std::string& path, std::int64_t after_micros) {
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error{"no child"};
  if (child == 0) {
    try {
      run_everything(path);
      ::_exit(0);
    } catch (const std::exception& error) {
      std::fprintf(stderr, "the run failed: %s\n", error.what());
      ::_exit(1);
    }
  }
  ::usleep(static_cast<useconds_t>(after_micros));
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  if (WIFEXITED(status) && WEXITSTATUS(status) != 0) throw std::runtime_error{"the run failed"};
  return WIFEXITED(status);
}

int prove(int kills, std::uint64_t seed) {
  const tests::TemporaryDirectory directory;
  const std::string fresh = directory.file("fresh.db");
  const std::string whole = directory.file("whole.db");
  const std::string killed = directory.file("killed.db");
  found_company(fresh);

  copy_book(fresh, whole);
  const auto start = std::chrono::steady_clock::now();
  run_everything(whole);
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
  // Who is killed between the end of its work and its own runs again, and a second run of a day does what has become
  // due since the first: all do that, so that all are compared after it.
  run_everything(whole);
  const std::string expected = CanonicalDump::of(whole);

  // Short enough to hit every part of a transaction, long enough that some of them get through.
  const std::int64_t longest = std::max<std::int64_t>(took.count() / 4, 2'000);
  std::mt19937_64 random{seed};
  int killed_so_far = 0;
  int finished = 0;
  while (killed_so_far < kills) {
    copy_book(fresh, killed);
    while (!run_and_kill(killed, static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(longest)))) {
      // Whoever was killed a thousand times without getting through is given the time to.
      if (++killed_so_far >= kills) {
        run_everything(killed);
        break;
      }
    }
    ++finished;
    run_everything(killed);
    const std::string difference = CanonicalDump::first_difference(expected, CanonicalDump::of(killed));
    if (!difference.empty()) throw std::runtime_error{"another state than that of a run never killed: " + difference};
  }
  verify(killed);
  std::cout << "killed " << killed_so_far << " times, got through " << finished << " times, always to the same state\n";
  return 0;
}

}  // namespace
}  // namespace billhook

int main(int argc, char** argv) {
  const int kills = argc > 1 ? std::stoi(argv[1]) : 1000;
  const char* replayed = std::getenv("BILLHOOK_SEED");
  const std::uint64_t seed = argc > 2              ? std::stoull(argv[2])
                             : replayed != nullptr ? std::stoull(replayed)
                                                   : std::random_device{}();
  try {
    return billhook::prove(kills, seed);
  } catch (const std::exception& error) {
    std::cerr << "killed_run: " << error.what() << "; replay with BILLHOOK_SEED=" << seed << "\n";
    return 1;
  }
}
