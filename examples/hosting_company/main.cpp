// A hosting company moves its business to billhook: from CSV files to a year of invoices, day by day.
//
//   hosting_company [FOLDER]     the folder for the files; the book of an earlier run is replaced
#include <filesystem>
#include <memory>

#include <fmt/format.h>

#include "billhook/automation/run.hpp"
#include "billhook/billing/invoice_requests.hpp"
#include "billhook/engine/book.hpp"
#include "billhook/imports/import.hpp"
#include "market.hpp"
#include "old_system.hpp"
#include "paying_clients.hpp"
#include "ports.hpp"
#include "progress_bar.hpp"
#include "setup.hpp"

using namespace billhook;
using namespace hosting_company;

namespace {

const std::filesystem::path data = std::filesystem::path{BILLHOOK_EXAMPLE_DIR} / "data";
constexpr std::size_t client_count = 5'000;
constexpr std::size_t service_count = 15'000;
constexpr std::uint64_t seed = 2025;
constexpr int days = 365;

/// Six in the morning of a day, where the company is.
Timestamp morning_of(Date day) { return TimeZone::of("Europe/Berlin").start_of(day).plus_seconds(6 * 60 * 60); }

void export_from_old_system(const std::filesystem::path& folder, Date moving_day) {
  ProgressBar bar{"Export"};
  OldSystem old{data, moving_day, seed};
  old.export_clients(folder / "clients.csv", client_count);
  old.export_services(folder / "services.csv", service_count);
  bar.finish(fmt::format("the old system's {} clients and {} services, as CSV", grouped(client_count),
                         grouped(service_count)));
}

/// Each file is imported as a whole or not at all; what is wrong with a line would be thrown as an error that names it.
void import_files(Session& house, const std::filesystem::path& folder) {
  ProgressBar bar{"Import"};
  const auto progress_of = [&bar](std::string_view file) {
    return [&bar, file](std::int64_t done, std::int64_t total, std::string_view) {
      bar.show(done, total, file);
      return true;
    };
  };
  const auto path_of = [](const std::filesystem::path& file) { return std::filesystem::absolute(file).string(); };
  const std::size_t rates = add_tax_rates(house, data / "tax_rates.csv");
  const ImportReport prices = house.call(ImportProducts{.path = path_of(data / "products.csv")});
  const ImportReport clients =
      house.call(ImportClients{.path = path_of(folder / "clients.csv")}, {.progress = progress_of("clients.csv")});
  const ImportReport services =
      house.call(ImportServices{.path = path_of(folder / "services.csv")}, {.progress = progress_of("services.csv")});
  bar.finish(fmt::format("{} tax rates, {} prices, {} clients, {} services", rates, prices.imported,
                         grouped(clients.imported), grouped(services.imported)));
}

/// The invoices that came after the last one seen.
std::vector<Invoice> new_invoices(Session& house, std::optional<Id<Invoice>>& last_seen) {
  std::vector<Invoice> invoices;
  for (;;) {
    Page<Invoice> page = house.call(ListInvoices{.limit = 500, .after = last_seen});
    if (page.items.empty()) return invoices;
    last_seen = page.items.back().id;
    std::move(page.items.begin(), page.items.end(), std::back_inserter(invoices));
  }
}

/// The year. Each morning the book does what the day asks for; then the clients pay, order and leave.
void live_through(Book& book, FixedClock& clock, Date first_day) {
  const auto mail_server = std::make_shared<MailServer>();
  const auto panel = std::make_shared<ControlPanel>();
  book.set_port("mailer", mail_server);
  book.set_port("provisioner", panel);

  ProgressBar bar{"Year"};
  Session house = book.session(Actor::system());
  Market market{house, seed};
  PayingClients clients{seed};
  std::optional<Id<Invoice>> last_seen;
  std::int64_t invoices = 0;
  std::int64_t payments = 0;
  for (int i = 0; i < days; ++i) {
    const Date today = first_day + i;
    clock.set(morning_of(today));
    house.call(RunAutomation{.until = today});
    for (const Invoice& invoice : new_invoices(house, last_seen)) {
      clients.receive(invoice, today);
      ++invoices;
    }
    const RecordPayments statement{clients.payments_of(today)};
    if (!statement.payments.empty()) payments += house.call(statement).recorded;
    market.do_day(house);
    book.work(100'000);
    bar.show(i + 1, days,
             fmt::format("{}  {} invoices  {}/s", today.to_string(), grouped(invoices),
                         grouped(invoices * 1000 / (bar.milliseconds() + 1))));
  }
  bar.finish(fmt::format("{} invoices, {} payments, {} mails, {} calls of the panel", grouped(invoices),
                         grouped(payments), grouped(mail_server->mails()), grouped(panel->done())));
}

}  // namespace

int main(int argument_count, char** arguments) try {
  const std::filesystem::path folder = argument_count > 1 ? arguments[1] : "hosting_company";
  const std::filesystem::path file = folder / "company.db";
  std::filesystem::create_directories(folder);
  for (const char* ending : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + ending);

  const Date first_day = Date::of(2025, 1, 1);
  export_from_old_system(folder, first_day);

  const auto clock = std::make_shared<FixedClock>(morning_of(first_day));
  Book book = Book::create(file.string(), {.clock = clock});
  Session house = book.session(Actor::system());
  found_company(house);
  import_files(house, folder);
  live_through(book, *clock, first_day);
} catch (const std::exception& error) {
  fmt::print(stderr, "hosting_company: {}\n", error.what());
  return 1;
}
