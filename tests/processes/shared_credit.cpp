// Eight processes work on one file: each issues invoices to one client, pays some, settles others from the client's
// credit, and runs the day's tasks. No payment may be lost, no credit spent twice, no number be missing.
//
//   shared_credit [processes] [invoices of each]
#include <sys/wait.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "billhook/automation/run.hpp"
#include "billhook/billing/credit.hpp"
#include "billhook/billing/invoice_requests.hpp"
#include "billhook/billing/ledger.hpp"
#include "billhook/billing/payment.hpp"
#include "billhook/catalog/price.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"
#include "billhook/services/service.hpp"
#include "tests/support/temporary_directory.hpp"

namespace billhook {
namespace {

constexpr int services = 40;
constexpr int periods_billed = 2;  // by the 20th, 14 days ahead

Money euro(std::string_view amount) { return Money::parse(amount, "EUR"); }

Book open(const std::string& path) {
  return Book::open(
      path, {.busy_wait_ms = 60'000, .clock = std::make_shared<FixedClock>(Timestamp::parse("2026-01-20T12:00:00Z"))});
}

/// Less credit than all processes together want to spend.
Id<Client> found_company(const std::string& path, Money credit) {
  Book book = Book::create(path, {.clock = std::make_shared<FixedClock>(Timestamp::parse("2026-01-01T12:00:00Z"))});
  Session house = book.session(Actor::system());
  CreateSeller seller{.name = "House Ltd",
                      .country = CountryCode{"DE"},
                      .email = Email{"billing@house.example"},
                      .time_zone = "Europe/Berlin",
                      .currency = Currency::of("EUR")};
  seller.policy.credit_pays_invoices = false;
  house.call(seller);
  const auto add_client = [&](const char* name) {
    return house
        .call(CreateClient{
            .name = name, .email = Email{"client@example.com"}, .address = Address{.country = CountryCode{"DE"}}})
        .id;
  };
  const Id<Client> client = add_client("Shared");
  house.call(GrantCredit{.client = client, .amount = credit, .reason = "gift"});
  CreateProduct request{.name = "Hosting"};
  request.provision_on = ProvisionOn::order;
  const Product product = house.call(request);
  house.call(SetPrice{.product = product.id, .cycle = Cycle{CycleUnit::month, 1}, .amount = euro("5.00")});
  for (int i = 0; i < services; ++i) {
    CreateService order;
    order.client = add_client("Subscriber");
    order.product = product.id;
    order.cycle = Cycle{CycleUnit::month, 1};
    house.call(order);
  }
  return client;
}

/// One third is paid with too much, one third from credit as far as it goes, one third stays open.
void work(const std::string& path, Id<Client> client, int process, int invoices) {
  Book book = open(path);
  Session house = book.session(Actor::system());
  for (int i = 0; i < invoices; ++i) {
    CreateInvoice draft;
    draft.client = client;
    DraftLine line;
    line.description = "Advice";
    line.unit_price = euro("10.00");
    draft.lines.push_back(line);
    const Invoice invoice = house.call(IssueInvoice{.id = house.call(draft).id});
    if (i % 3 == 0) {
      RecordPayment payment;
      payment.invoice = invoice.id;
      payment.amount = euro("11.00");
      payment.method = "bank";
      payment.reference = std::to_string(process) + "-" + std::to_string(i);
      house.call(payment);
      house.call(payment);  // the same money, reported twice
    } else if (i % 3 == 1) {
      try {
        house.call(ApplyCredit{.id = invoice.id});
      } catch (const Error& error) {
        if (error.code != ErrorCode::precondition) throw;  // nothing is left to spend
      }
    }
    if (i % 5 == 0) house.call(RunAutomation{});
  }
}

void require(bool holds, const std::string& what) {
  if (!holds) throw std::runtime_error{what};
}

void check(const std::string& path, Id<Client> client, Money granted, int processes, int invoices_of_each) {
  Book book = open(path);
  Session house = book.session(Actor::system());
  for (const LedgerCheck& proof : house.call(VerifyLedger{}).checks) {
    require(proof.holds, "the books do not hold: " + proof.name.str());
  }
  std::int64_t count = 0;
  Money settled = euro("0.00");
  std::set<std::string> numbers;
  ListInvoices page;
  page.limit = 500;
  do {
    const Page<Invoice> invoices = house.call(page);
    for (const Invoice& invoice : invoices.items) {
      numbers.insert(invoice.number->str());
      if (invoice.client != client) continue;
      ++count;
      settled += invoice.paid;
    }
    page.after = invoices.next;
  } while (page.after);
  const std::int64_t expected = std::int64_t{processes} * invoices_of_each;
  require(count == expected, "invoices are missing");
  const std::int64_t all = expected + services * periods_billed;
  require(static_cast<std::int64_t>(numbers.size()) == all, "a number is missing or was used twice");

  const std::int64_t paid_by_each = (invoices_of_each + 2) / 3;
  const Money paid = Money{1100 * paid_by_each * processes, Currency::of("EUR")};
  const Money left = house.call(GetCreditBalance{.client = client}).balance;
  require(!left.is_negative(), "the credit is overdrawn");
  require(settled + left == granted + paid,
          "money was lost or made: settled " + settled.to_string() + ", left " + left.to_string());
}

int prove(int processes, int invoices) {
  const tests::TemporaryDirectory directory;
  const std::string path = directory.file("shared.db");
  const Money granted = euro("200.00");
  const Id<Client> client = found_company(path, granted);
  std::vector<pid_t> children;
  for (int process = 0; process < processes; ++process) {
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error{"no child"};
    if (child > 0) {
      children.push_back(child);
      continue;
    }
    try {
      work(path, client, process, invoices);
      ::_exit(0);
    } catch (const std::exception& error) {
      std::fprintf(stderr, "process %d: %s\n", process, error.what());
      ::_exit(1);
    }
  }
  bool all_well = true;
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    all_well = all_well && WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }
  require(all_well, "a process failed");
  check(path, client, granted, processes, invoices);
  std::cout << processes << " processes, " << processes * invoices << " invoices: nothing lost, nothing spent twice\n";
  return 0;
}

}  // namespace
}  // namespace billhook

int main(int argc, char** argv) {
  try {
    return billhook::prove(argc > 1 ? std::stoi(argv[1]) : 8, argc > 2 ? std::stoi(argv[2]) : 150);
  } catch (const std::exception& error) {
    std::cerr << "shared_credit: " << error.what() << "\n";
    return 1;
  }
}
