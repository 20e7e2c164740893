// Every call to the file system fails in turn, once and for good, under three operations on a small book: issuing an
// invoice, recording a payment, and the daily run. Each must end well or with a named error, leave all of its effect or
// none, and leave books that prove themselves; tried again on sound files it ends as if nothing had happened.
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "billhook/automation/run.hpp"
#include "billhook/billing/invoice_requests.hpp"
#include "billhook/billing/ledger.hpp"
#include "billhook/billing/payment.hpp"
#include "billhook/billing/tax.hpp"
#include "billhook/catalog/price.hpp"
#include "billhook/catalog/product.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"
#include "billhook/services/service.hpp"
#include "storage/database.hpp"
#include "tests/faults/fault_vfs.hpp"
#include "tests/support/canonical_dump.hpp"
#include "tests/support/temporary_directory.hpp"

namespace {

using namespace billhook;
using faults::Fault;
using faults::FaultPlan;
using faults::Outcome;
using test::CanonicalDump;

constexpr Fault kinds[] = {Fault::any, Fault::write, Fault::full, Fault::sync};
const std::string call_key = "the same call";

int broken_checks = 0;

void require(bool is_right, const FaultPlan& plan, const std::string& what) {
  if (is_right) return;
  ++broken_checks;
  std::fprintf(stderr, "WRONG: %s, with %s failing %s at call %lld\n", what.c_str(),
               std::string{faults::fault_names[static_cast<std::size_t>(plan.kind)]}.c_str(),
               plan.persistent ? "for good" : "once", static_cast<long long>(plan.fail_at));
}

Book open(const std::string& path) {
  const auto clock = std::make_shared<FixedClock>(Timestamp::parse("2026-11-22T12:00:00Z"));
  return Book::open(path, {.busy_wait_ms = 1, .clock = clock});
}

/// A house with a few clients: each has a service to bill, the first a draft and an unpaid invoice too.
struct SmallBook {
  Id<Invoice> draft;
  Id<Invoice> unpaid;
};

SmallBook make_book(const std::string& path) {
  const auto clock = std::make_shared<FixedClock>(Timestamp::parse("2026-11-20T12:00:00Z"));
  Book book = Book::create(path, {.clock = clock});
  Session session = book.session(Actor::system());
  session.call(CreateSeller{.name = "House",
                            .country = CountryCode{"DE"},
                            .email = Email{"house@example.com"},
                            .time_zone = "Europe/Berlin",
                            .currency = Currency::of("EUR")});
  session.call(CreateTaxRate{.name = "VAT",
                             .country = CountryCode{"DE"},
                             .percent = Percent::parse("19"),
                             .valid_from = Date::of(2000, 1, 1)});
  CreateProduct product{.name = "Hosting"};
  product.provision_on = ProvisionOn::order;
  const Cycle monthly{CycleUnit::month, 1};
  const Id<Product> hosting = session.call(product).id;
  session.call(SetPrice{.product = hosting, .cycle = monthly, .amount = Money::parse("10", "EUR")});
  SmallBook made;
  for (int i = 0; i < 3; ++i) {
    const Id<Client> client = session
                                  .call(CreateClient{.name = "Client " + std::to_string(i),
                                                     .email = Email{"client@example.com"},
                                                     .address = Address{.country = CountryCode{"DE"}}})
                                  .id;
    CreateService service;
    service.client = client;
    service.product = hosting;
    service.cycle = monthly;
    session.call(service);
    if (i > 0) continue;
    const CreateInvoice work{.client = client,
                             .lines = {{.description = "Work", .unit_price = Money::parse("100", "EUR")}}};
    made.unpaid = session.call(IssueInvoice{.id = session.call(work).id}).id;
    made.draft = session.call(work).id;
  }
  return made;
}

/// A copy of the book, open, in a folder of its own.
class Copy {
 public:
  explicit Copy(const std::string& original) {
    std::filesystem::copy_file(original, path());
    book_.emplace(open(path()));
  }
  std::string path() const { return folder_->file("book.db"); }
  template <class Request>
  void call(const Request& request) const {
    book_->session(Actor::system()).call(request, {.idempotency_key = call_key});
  }
  void close() const { book_.reset(); }

 private:
  std::unique_ptr<tests::TemporaryDirectory> folder_ = std::make_unique<tests::TemporaryDirectory>();
  mutable std::optional<Book> book_;
};

/// A fault of the disk is the disk's, not a bug of ours nor a damaged book.
void require_named(const FaultPlan& plan, const Outcome& outcome) {
  static const std::set<ErrorCode> expected{ErrorCode::unavailable, ErrorCode::exhausted, ErrorCode::busy};
  if (outcome) require(expected.contains(outcome->code), plan, outcome->reason + ": " + outcome->message);
}

void require_sound(const std::string& path, const FaultPlan& plan) {
  storage::open_database(path, {})->check_integrity();
  const LedgerReport report = open(path).session(Actor::system()).call(VerifyLedger{});
  require(report.holds, plan, "the books do not prove themselves");
}

/// What is in the book before the operation and after it, on sound files.
struct Expected {
  std::string before;
  std::string after;
};

template <class Request>
std::int64_t try_with(faults::FaultVfs& vfs, const std::string& original, const Request& request) {
  const auto expected = [&] {
    const Copy sound{original};
    Expected states;
    states.before = CanonicalDump::of(sound.path());
    sound.call(request);
    sound.close();
    states.after = CanonicalDump::of(sound.path());
    return states;
  }();
  if (expected.before == expected.after) std::fprintf(stderr, "the operation does nothing\n"), ++broken_checks;

  std::int64_t tries = 0;
  for (const Fault kind : kinds) {
    tries += faults::fail_every_call(
        vfs, kind, [&] { return Copy{original}; }, [&](const Copy& made) { made.call(request); },
        [&](const Copy& made, const FaultPlan& plan, const Outcome& outcome) {
          made.close();
          require_named(plan, outcome);
          try {
            require_sound(made.path(), plan);
            const std::string state = CanonicalDump::of(made.path());
            require(state == expected.after || (outcome && state == expected.before), plan,
                    "half an effect: " + CanonicalDump::first_difference(expected.after, state));
            open(made.path()).session(Actor::system()).call(request, {.idempotency_key = call_key});
            require(CanonicalDump::of(made.path()) == expected.after, plan, "asked again it ends otherwise");
          } catch (const Error& error) {
            require(false, plan, "the book cannot be used: " + error.reason + ": " + error.message);
          }
        });
  }
  return tries;
}

}  // namespace

int main() {
  faults::FaultVfs vfs;
  const tests::TemporaryDirectory folder;
  const std::string original = folder.file("original.db");
  const SmallBook book = make_book(original);

  RecordPayment payment{.invoice = book.unpaid, .amount = Money::parse("150", "EUR"), .method = "bank_transfer"};
  payment.reference = "T-1";
  std::int64_t tries = try_with(vfs, original, IssueInvoice{.id = book.draft});
  tries += try_with(vfs, original, payment);
  tries += try_with(vfs, original, RunAutomation{});
  std::printf("operations_fault: %lld faults, %d wrong\n", static_cast<long long>(tries), broken_checks);
  return broken_checks == 0 ? 0 : 1;
}
