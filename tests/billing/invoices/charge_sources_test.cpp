#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "billing/invoices/invoice_run.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;
using test::euro;
using test::month_of;

namespace {

const Date today = Date::of(2026, 11, 22);
const Date december = Date::of(2026, 12, 1);

/// Bills what it is told to; knows neither products nor schedules.
class ToySource final : public ChargeSource {
 public:
  struct Due {
    Id<Client> client;
    Date day;
    Charge charge;
  };

  std::int64_t count_due(engine::Context&, Date day) override {
    return std::ranges::count_if(due, [&](const Due& one) { return one.day <= day; });
  }
  void begin_day(engine::Context&, Date) override { ++days_begun; }
  void find(engine::Context&, Date day, const ClientRange& range, DueCharges& out) override {
    out = {};
    out.last = range.after;
    std::ranges::stable_sort(due, {}, &Due::client);
    std::size_t clients = 0;
    for (const Due& one : due) {
      if (one.day != day || one.client <= range.after || one.client > range.last) continue;
      if (one.client != out.last && ++clients > range.most) {
        out.is_cut = true;
        break;
      }
      if (one.client != out.last) add_client(one.client, range, out);
      out.last = one.client;
      ++out.subjects;
      if (!out.clients.empty() && out.clients.back().client == one.client) {
        out.clients.back().charges.push_back(one.charge);
      }
    }
    found_ = out;
  }
  void billed(engine::Context&, std::span<const FailedClient> failed) override {
    for (const ClientCharges& client : found_.clients) {
      if (std::ranges::find(failed, client.client, &FailedClient::client) != failed.end()) continue;
      std::erase_if(due, [&](const Due& one) { return one.client == client.client; });
    }
  }

  std::vector<Due> due;
  Id<Client> refuses;
  int days_begun = 0;

 private:
  void add_client(Id<Client> client, const ClientRange& range, DueCharges& out) const {
    if (range.parked.contains(client)) {
      out.passed_over.push_back(client);
    } else if (client == refuses) {
      out.refused.push_back({client, Error{ErrorCode::precondition, "toy.refused", "Not this one."}});
    } else {
      out.clients.push_back({client, {}});
    }
  }

  DueCharges found_;
};

struct SourcesBook : BillingBook {
  /// What the first of the sources bills of a client, and what the second does.
  void services_bill(Id<Client> of, std::int64_t service, const std::string& amount, Date day = today) {
    services->due.push_back({of, day, month(service, december, amount)});
  }
  void domains_bill(Id<Client> of, std::int64_t domain, const std::string& amount, Date day = today) {
    domains->due.push_back({of, day, month(100 + domain, december, amount)});
  }
  /// Bills a day to its end, so many clients at a time.
  InvoiceRun::Piece bill(std::size_t most = 10, Date day = today) {
    InvoiceRun::Piece sum;
    in_transaction([&](engine::Context& context) {
      InvoiceRun::Piece piece;
      do {
        piece = run.bill_next(context, day, piece.last, parked, most);
        sum.outcome.clients += piece.outcome.clients;
        sum.outcome.invoices += piece.outcome.invoices;
        sum.passed_over += piece.passed_over;
        sum.subjects += piece.subjects;
        for (const FailedClient& failed : piece.outcome.failed) sum.outcome.failed.push_back(failed);
        ++pieces;
      } while (piece.subjects > 0);
    });
    return sum;
  }
  /// Which service each line of an invoice is for.
  std::vector<std::int64_t> lines_of(Id<Invoice> invoice) {
    std::vector<std::int64_t> lines;
    for (const InvoiceLine& line : read(invoice).lines) lines.push_back(line.service->value);
    return lines;
  }

  ToySource* services = new ToySource;  // the run's
  ToySource* domains = new ToySource;
  std::set<Id<Client>> parked;
  int pieces = 0;
  InvoiceRun run = [&] {
    std::vector<std::unique_ptr<ChargeSource>> sources;
    sources.emplace_back(services);
    sources.emplace_back(domains);
    return InvoiceRun{std::move(sources)};
  }();
};

using Lines = std::vector<std::int64_t>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(charge_sources_test, SourcesBook)

BOOST_AUTO_TEST_CASE(what_two_sources_bill_a_client_on_one_day_stands_on_one_invoice) {
  const Id<Client> other = add_client("Other").id;
  domains_bill(other, 4, "7");
  domains_bill(client, 3, "8");
  services_bill(client, 1, "10");
  services_bill(client, 2, "20");
  const InvoiceRun::Piece billed = bill();
  BOOST_TEST(billed.outcome.invoices == 2);
  BOOST_TEST(billed.outcome.clients == 2);
  BOOST_TEST(billed.subjects == 4);
  BOOST_TEST(lines_of({1}) == (Lines{1, 2, 103}));
  BOOST_TEST(lines_of({2}) == Lines{104});
  BOOST_TEST(read({1}).net.amount() == "38.00");
  BOOST_TEST(services->due.empty());
  BOOST_TEST(domains->due.empty());
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_client_that_wants_separate_invoices_gets_one_for_each_subject_of_either) {
  call(UpdateClient{.id = client, .version = 1, .policy = Policy{.separate_invoices = true}});
  services_bill(client, 1, "10");
  domains_bill(client, 3, "8");
  BOOST_TEST(bill().outcome.invoices == 2);
  BOOST_TEST(lines_of({1}) == Lines{1});
  BOOST_TEST(lines_of({2}) == Lines{103});
}

BOOST_AUTO_TEST_CASE(what_is_due_on_different_days_stands_on_different_invoices) {
  services_bill(client, 1, "10");
  domains_bill(client, 3, "8", today + 1);
  in_transaction([&](engine::Context& context) {
    BOOST_TEST(run.count_due(context, today) == 1);
    BOOST_TEST(run.count_due(context, today + 1) == 2);
  });
  BOOST_TEST(bill().outcome.invoices == 1);
  BOOST_TEST(bill(10, today + 1).outcome.invoices == 1);
  BOOST_TEST(lines_of({1}) == Lines{1});
  BOOST_TEST(lines_of({2}) == Lines{103});
  BOOST_TEST(services->days_begun == 2);
  BOOST_TEST(domains->days_begun == 2);
}

BOOST_AUTO_TEST_CASE(a_source_with_more_clients_than_a_chunk_keeps_the_others_from_running_ahead) {
  std::vector<Id<Client>> clients{client};
  for (int i = 2; i <= 9; ++i) clients.push_back(add_client("Client " + std::to_string(i)).id);
  for (std::size_t i = 0; i < clients.size(); ++i) {
    const auto number = static_cast<std::int64_t>(i + 1);
    domains_bill(clients[i], number, "8");
    if (i % 4 == 0) services_bill(clients[i], number, "10");  // the first, the fifth, the ninth
  }
  const InvoiceRun::Piece billed = bill(2);
  BOOST_TEST(billed.outcome.invoices == 9);
  BOOST_TEST(billed.subjects == 12);
  BOOST_TEST(pieces == 6);
  BOOST_TEST(lines_of({1}) == (Lines{1, 101}));
  BOOST_TEST(lines_of({2}) == Lines{102});
  BOOST_TEST(lines_of({5}) == (Lines{5, 105}));
  BOOST_TEST(lines_of({9}) == (Lines{9, 109}));
  BOOST_TEST(services->due.empty());
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_client_that_one_source_refuses_is_not_billed_by_the_other) {
  const Id<Client> other = add_client("Other").id;
  services_bill(client, 1, "10");
  services_bill(other, 2, "10");
  domains_bill(client, 3, "8");
  domains_bill(other, 4, "8");
  domains->refuses = client;
  const InvoiceRun::Piece billed = bill();
  BOOST_REQUIRE(billed.outcome.failed.size() == 1U);
  BOOST_TEST(billed.outcome.failed[0].error.reason == "toy.refused");
  BOOST_TEST(billed.outcome.invoices == 1);
  BOOST_TEST(lines_of({1}) == (Lines{2, 104}));
  BOOST_TEST(services->due.size() == 1U);
  BOOST_TEST(domains->due.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_client_that_cannot_be_billed_stays_due_in_both) {
  services_bill(client, 1, "10");
  domains_bill(client, 3, "8");
  domains->due[0].charge.amount = Money::parse("8", "USD");
  const InvoiceRun::Piece billed = bill();
  BOOST_REQUIRE(billed.outcome.failed.size() == 1U);
  BOOST_TEST(billed.outcome.failed[0].error.reason == "money.currency_mismatch");
  BOOST_TEST(number("SELECT count(*) FROM invoices") == 0);
  BOOST_TEST(services->due.size() == 1U);
  BOOST_TEST(domains->due.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_parked_client_is_passed_over_and_counts_once) {
  services_bill(client, 1, "10");
  domains_bill(client, 3, "8");
  parked.insert(client);
  const InvoiceRun::Piece billed = bill();
  BOOST_TEST(billed.passed_over == 1);
  BOOST_TEST(billed.outcome.clients == 0);
}

BOOST_AUTO_TEST_CASE(the_house_names_its_sources) {
  BOOST_TEST(make_sources(engine::domains()).size() == 1U);
  for (const engine::Domain* domain : engine::domains()) {
    BOOST_TEST(domain->charge_sources.size() == (domain->name == "services" ? 1U : 0U));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
