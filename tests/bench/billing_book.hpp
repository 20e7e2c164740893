// The book of the billing benchmarks: clients with three services each, monthly, all due on the book's first day, and
// one tax rate. The first client is made by operations, as a host would; the others are its copies, made by SQL.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "billhook/billing/tax.hpp"
#include "billhook/catalog/price.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"
#include "billhook/services/service.hpp"

namespace billhook::bench {

inline constexpr std::int64_t services_of_each = 3;
inline constexpr std::string_view noon = "2026-11-22T12:00:00Z";

inline std::shared_ptr<Clock> clock() { return std::make_shared<FixedClock>(Timestamp::parse(noon)); }

/// Clients that make up at least so many services.
inline std::int64_t clients_for(std::int64_t services) { return (services + services_of_each - 1) / services_of_each; }

/// SQL outside of billhook, for what billhook is compared with.
class RawDatabase {
 public:
  explicit RawDatabase(const std::string& path) {
    if (sqlite3_open_v2(path.c_str(), &handle_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) {
      throw std::runtime_error{"cannot open " + path};
    }
  }
  RawDatabase(const RawDatabase&) = delete;
  RawDatabase& operator=(const RawDatabase&) = delete;
  ~RawDatabase() { sqlite3_close(handle_); }

  void execute(const std::string& sql) {
    if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(sql);
  }
  sqlite3_stmt* prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(handle_, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
      fail(sql);
    }
    return statement;
  }
  /// The first column of the first row, 0 where there is none.
  std::int64_t integer(const std::string& sql) {
    sqlite3_stmt* statement = prepare(sql);
    const std::int64_t value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return value;
  }
  sqlite3* get() { return handle_; }
  [[noreturn]] void fail(const std::string& sql) {
    throw std::runtime_error{std::string{sqlite3_errmsg(handle_)} + ": " + sql};
  }

 private:
  sqlite3* handle_ = nullptr;
};

/// Copies the rows of the first client for the clients 2 to `clients`. `changed` are the columns that differ, as SQL
/// over `n` (the client's number) and `t` (the row that is copied).
inline void copy_rows(RawDatabase& database, const std::string& table, std::int64_t clients,
                      const std::map<std::string, std::string>& changed) {
  std::string columns;
  std::string values;
  sqlite3_stmt* names = database.prepare("SELECT name FROM pragma_table_info('" + table + "')");
  while (sqlite3_step(names) == SQLITE_ROW) {
    const std::string name = reinterpret_cast<const char*>(sqlite3_column_text(names, 0));
    const auto found = changed.find(name);
    columns += (columns.empty() ? "\"" : ", \"") + name + '"';
    values += (values.empty() ? "" : ", ") + (found == changed.end() ? "t.\"" + name + '"' : found->second);
  }
  sqlite3_finalize(names);
  database.execute("WITH RECURSIVE numbers (n) AS (VALUES (2) UNION ALL SELECT n + 1 FROM numbers WHERE n < " +
                   std::to_string(clients) + ") INSERT INTO " + table + " (" + columns + ") SELECT " + values +
                   " FROM numbers CROSS JOIN " + table + " AS t WHERE t." +
                   (table == "service_terms" ? "service" : "id") +
                   " <= " + (table == "clients" ? "1" : std::to_string(services_of_each)));
}

inline void found_house(Session& house) {
  house.call(CreateSeller{.name = "Nordwind Hosting GmbH",
                          .country = CountryCode{"DE"},
                          .email = Email{"billing@nordwind.example"},
                          .time_zone = "Europe/Berlin",
                          .currency = Currency::of("EUR")});
  house.call(CreateTaxRate{.name = "VAT",
                           .country = CountryCode{"DE"},
                           .percent = Percent{Decimal{19}},
                           .valid_from = Date::of(2020, 1, 1)});
  const Client client = house.call(CreateClient{
      .name = "Client 0000001",
      .email = Email{"client0000001@mail.example"},
      .address = {
          .line1 = "Lindenstrasse 17", .city = "Hamburg", .postal_code = "20095", .country = CountryCode{"DE"}}});
  const struct {
    const char* name;
    const char* price;
    const char* label;
  } sold[services_of_each] = {{"Web hosting M", "9.99", "client0000001.example"},
                              {"Virtual server S", "14.50", "vs0000001"},
                              {"Backup space", "3.29", "backup0000001"}};
  for (const auto& [name, price, label] : sold) {
    CreateProduct request{.name = name};
    request.provision_on = ProvisionOn::order;
    const Product product = house.call(request);
    constexpr Cycle monthly{CycleUnit::month, 1};
    house.call(SetPrice{.product = product.id, .cycle = monthly, .amount = Money::parse(price, "EUR")});
    CreateService order{.client = client.id, .product = product.id, .cycle = monthly};
    order.label = label;
    house.call(order);
  }
}

/// Makes a book of at least so many services.
inline void prepare_book(const std::string& path, std::int64_t services) {
  {
    Book book = Book::create(path, {.clock = clock()});
    Session house = book.session(Actor::system());
    found_house(house);
  }
  RawDatabase database{path};
  database.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; BEGIN");
  database.execute("UPDATE services SET status = 'active'");
  const std::int64_t clients = clients_for(services);
  const std::string row = "t.id + (n - 1) * " + std::to_string(services_of_each);
  copy_rows(database, "clients", clients,
            {{"id", "n"}, {"name", "printf('Client %07d', n)"}, {"email", "printf('client%07d@mail.example', n)"}});
  copy_rows(database, "subjects", clients, {{"id", row}, {"client", "n"}, {"row", row}});
  copy_rows(
      database, "services", clients,
      {{"id", row}, {"client", "n"}, {"subject", row}, {"label", "replace(t.label, '0000001', printf('%07d', n))"}});
  copy_rows(database, "service_changes", clients, {{"id", row}, {"service", row}});
  copy_rows(database, "service_terms", clients, {{"service", row}, {"change", row}});
  database.execute("COMMIT; PRAGMA journal_mode = WAL");
}

}  // namespace billhook::bench
