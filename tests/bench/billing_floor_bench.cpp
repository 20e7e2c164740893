// What the rows of a daily run cost when nobody decides anything: the same rows in the same tables, with the same
// durability and in as many transactions, written by hand through SQLite's C interface. The figure that
// billing_run_bench is compared with.
//
//   billing_floor_bench FILE [BILLED]    bills the prepared book and prints what that took. With a book that billhook
//                                        billed: fails unless every table holds as many rows of the same content
#include <cstdint>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "tests/bench/billing_book.hpp"
#include "tests/bench/measure.hpp"

namespace {

using namespace billhook;

constexpr std::int64_t clients_at_a_time = 500;

// As storage/sqlite opens a book for writing.
constexpr const char* settings = R"(
  PRAGMA foreign_keys = ON;
  PRAGMA synchronous = FULL;
  PRAGMA temp_store = MEMORY;
  PRAGMA mmap_size = 0;
  PRAGMA cell_size_check = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA journal_size_limit = 67108864;
  PRAGMA cache_size = -65536;
)";

/// One statement, bound by position and run to its end. Texts stay where they are meanwhile.
class Command {
 public:
  Command(bench::RawDatabase& database, const char* sql)
      : database_{database}, sql_{sql}, statement_{database.prepare(sql)} {}
  Command(const Command&) = delete;
  Command& operator=(const Command&) = delete;
  ~Command() { sqlite3_finalize(statement_); }

  template <class... Values>
  std::int64_t operator()(const Values&... values) {
    start(values...);
    if (sqlite3_step(statement_) != SQLITE_DONE) database_.fail(sql_);
    sqlite3_reset(statement_);
    return sqlite3_last_insert_rowid(database_.get());
  }
  template <class... Values>
  void start(const Values&... values) {
    int position = 0;
    (bind(++position, values), ...);
  }
  bool next() { return sqlite3_step(statement_) == SQLITE_ROW; }
  void end() { sqlite3_reset(statement_); }
  std::int64_t integer(int column) const { return sqlite3_column_int64(statement_, column); }
  std::string_view text(int column) const {
    const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {start == nullptr ? "" : start, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

 private:
  void bind(int position, std::int64_t value) { sqlite3_bind_int64(statement_, position, value); }
  void bind(int position, std::string_view value) {
    sqlite3_bind_text(statement_, position, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
  }

  bench::RawDatabase& database_;
  const char* sql_;
  sqlite3_stmt* statement_;
};

struct Account {
  std::int64_t id = 0;
  std::int64_t change = 0;
};

class Floor {
 public:
  explicit Floor(bench::RawDatabase& database) : database_{database} {
    seller_party_ = "{\"name\":\"" + text("SELECT name FROM sellers") +
                    "\",\"address\":" + text("SELECT address FROM sellers") + ",\"email\":\"" +
                    text("SELECT email FROM sellers") + "\"}";
    seller_name_ = text("SELECT name FROM sellers");
    percent_ = text("SELECT percent FROM tax_rates");
    day_ = database.integer("SELECT min(bill_on) FROM services");
  }

  std::int64_t run() {
    while (bill_chunk()) continue;
    begin_();
    changes_ = "[]";
    add_audit();
    commit_();
    return invoices_;
  }

 private:
  struct Due {
    std::int64_t client;
    std::int64_t service;
    std::int64_t subject;
    std::int64_t product;
    std::int64_t price;
    std::int64_t start;
    std::string description;
    std::string name;
    std::string address;
    std::string email;
    std::string language;
  };

  std::string text(const char* sql) {
    Command command{database_, sql};
    command.next();
    return std::string{command.text(0)};
  }

  bool bill_chunk() {
    begin_();
    changes_.clear();
    const std::int64_t clients = read_chunk();
    for (std::size_t i = 0; i < due_.size(); i += bench::services_of_each) bill_client(i);
    for (Account* account : {&revenue_, &tax_}) {
      if (account->change != 0) change_account_(account->id, account->change);
      account->change = 0;
    }
    if (clients > 0) save_series_(invoices_ + 1, day_);
    const bool is_done = clients < clients_at_a_time;
    save_mark_(is_done ? day_ + 1 : day_, is_done ? "change_terms" : "generate_invoices", is_done ? 0 : last_client_);
    changes_ += changes_.empty() ? "[]" : "]";
    add_audit();
    commit_();
    return !is_done;
  }

  /// Kept before anything is written: what is due leaves the index that is read here.
  std::int64_t read_chunk() {
    due_.clear();
    std::int64_t clients = 0;
    read_due_.start(day_, last_client_, clients_at_a_time * bench::services_of_each);
    while (read_due_.next()) {
      const std::int64_t client = read_due_.integer(0);
      if (client != last_client_) ++clients;
      last_client_ = client;
      Due& due = due_.emplace_back();
      due.client = client;
      due.service = read_due_.integer(1);
      due.subject = read_due_.integer(2);
      due.product = read_due_.integer(3);
      due.price = read_due_.integer(4);
      due.start = read_due_.integer(5);
      due.description = read_due_.text(6);
      due.description += " (";
      due.description += read_due_.text(7);
      due.description += ')';
      due.name = read_due_.text(8);
      due.address = read_due_.text(9);
      due.email = read_due_.text(10);
      due.language = read_due_.text(11);
    }
    read_due_.end();
    return clients;
  }

  void bill_client(std::size_t first) {
    const Due& client = due_[first];
    std::int64_t net = 0;
    std::int64_t tax_of_lines = 0;
    for (std::size_t i = 0; i < bench::services_of_each; ++i) {
      net += due_[first + i].price;
      line_tax_[i] = due_[first + i].price * 19 / 100;
      tax_of_lines += line_tax_[i];
    }
    const std::int64_t tax = (net * 19 + 50) / 100;
    share_out(first, tax - tax_of_lines);
    char number[32];
    std::snprintf(number, sizeof number, "%06lld", static_cast<long long>(++invoices_));
    party_ = "{\"name\":\"" + client.name + "\",\"address\":" + client.address + ",\"email\":\"" + client.email + "\"}";
    const std::int64_t invoice = add_invoice_(number, invoices_, client.client, day_, net, tax, net + tax, day_ + 3,
                                              seller_party_, party_, now_);
    std::int64_t position = 0;
    for (std::size_t i = first; i < first + bench::services_of_each; ++i) {
      const Due& due = due_[i];
      const std::int64_t line_tax = line_tax_[i - first];
      add_line_(invoice, ++position, due.subject, due.product, due.description, due.price, due.price, line_tax,
                due.start, due.start + 30);
      update_service_(due.service, due.start + 30, due.start + 30 - 14);
    }
    add_tax_(invoice, percent_, net, tax);
    post(client.client, invoice, net, tax);
    announce(client, invoice, number, net + tax);
  }

  /// The cents that are left go to the lines that were cut most.
  void share_out(std::size_t first, std::int64_t left) {
    bool is_raised[bench::services_of_each] = {};
    for (; left > 0; --left) {
      std::size_t most = bench::services_of_each;
      for (std::size_t i = 0; i < bench::services_of_each; ++i) {
        if (is_raised[i]) continue;
        if (most == bench::services_of_each || due_[first + i].price * 19 % 100 > due_[first + most].price * 19 % 100) {
          most = i;
        }
      }
      is_raised[most] = true;
      ++line_tax_[most];
    }
  }

  void post(std::int64_t client, std::int64_t invoice, std::int64_t net, std::int64_t tax) {
    const std::int64_t entry = add_entry_(invoice, client, day_, now_);
    add_posting_(entry, add_account_(client, net + tax), net + tax);
    if (revenue_.id == 0) revenue_.id = add_shared_account_("revenue", "standard");
    add_posting_(entry, revenue_.id, -net);
    revenue_.change -= net;
    if (tax_.id == 0) tax_.id = add_shared_account_("tax_payable", "DE VAT");
    add_posting_(entry, tax_.id, -tax);
    tax_.change -= tax;
  }

  void announce(const Due& client, std::int64_t invoice, std::string_view number, std::int64_t total) {
    const std::string id = std::to_string(invoice);
    changes_ += changes_.empty() ? '[' : ',';
    changes_ += "{\"noun\":\"invoice\",\"id\":";
    changes_ += id;
    changes_ += ",\"issued\":\"";
    changes_ += number;
    changes_ += "\"}";
    payload_ = "{\"number\":\"";
    payload_ += number;
    payload_ += "\"}";
    add_event_(invoice, client.client, payload_, now_);
    char amount[32];
    std::snprintf(amount, sizeof amount, "%lld.%02lld", static_cast<long long>(total / 100),
                  static_cast<long long>(total % 100));
    mail_ = "{\"to\":\"";
    mail_ += client.email;
    mail_ += "\",\"kind\":\"invoice_issued\",\"subject\":\"Invoice ";
    mail_ += number;
    mail_ += " from ";
    mail_ += seller_name_;
    mail_ += "\",\"text\":\"Dear ";
    mail_ += client.name;
    mail_ += ",\\n\\nhere is invoice ";
    mail_ += number;
    mail_ += " over ";
    mail_ += amount;
    mail_ += " EUR, due on 2026-11-22.\\n\\n";
    mail_ += seller_name_;
    mail_ += "\\n\",\"language\":\"";
    mail_ += client.language;
    mail_ += "\",\"invoice\":";
    mail_ += id;
    mail_ += ",\"number\":\"";
    mail_ += number;
    mail_ += "\"}";
    key_ = "mail.invoice." + id + ".issued";
    add_job_(key_, mail_, invoice, now_);
  }

  /// The chain's hashes are left out, not their bytes.
  void add_audit() {
    static const std::string hash(64, 'a');
    add_audit_(now_, changes_, hash);
  }

  bench::RawDatabase& database_;
  std::string seller_party_;
  std::string seller_name_;
  std::string percent_;
  std::int64_t day_ = 0;
  std::int64_t now_ = Timestamp::parse(bench::noon).micros();
  std::int64_t last_client_ = 0;
  std::int64_t invoices_ = 0;
  std::vector<Due> due_;
  std::int64_t line_tax_[bench::services_of_each] = {};
  Account revenue_;
  Account tax_;
  std::string party_;
  std::string payload_;
  std::string mail_;
  std::string key_;
  std::string changes_;

  Command begin_{database_, "BEGIN IMMEDIATE"};
  Command commit_{database_, "COMMIT"};
  Command read_due_{
      database_,
      "SELECT s.client, s.id, s.subject, t.product, t.price, s.\"start\", p.name, s.label, c.name, c.address, c.email, "
      "c.language"
      " FROM services s CROSS JOIN clients c ON c.id = s.client CROSS JOIN service_terms t ON t.service = s.id"
      " CROSS JOIN products p ON p.id = t.product"
      " WHERE s.seller_id = 1 AND s.bill_on = ?1 AND s.client > ?2 ORDER BY s.client, s.id LIMIT ?3"};
  Command add_invoice_{
      database_,
      "INSERT INTO invoices (seller_id, version, number, series, sequence, status, client, currency, issue_date,"
      " due_date, tax_date, net, tax, total, paid, dunning_on, seller_party, client_party, created_at, issued_at)"
      " VALUES (1, 1, ?1, '', ?2, 'unpaid', ?3, 'EUR', ?4, ?4, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10, ?11, ?11)"};
  Command add_line_{
      database_,
      "INSERT INTO invoice_lines (seller_id, invoice, position, kind, subject, product, description, quantity, "
      "currency,"
      " unit_price, amount, net, tax, tax_category, tax_group, period_from, period_to, days, period_days, generation)"
      " VALUES (1, ?1, ?2, 'recurring', ?3, ?4, ?5, '1', 'EUR', ?6, ?6, ?7, ?8, 'standard', 1, ?9, ?10, 30, 30, 0)"};
  Command add_tax_{
      database_,
      "INSERT INTO invoice_taxes (invoice, position, seller_id, name, country, percent, currency, base, amount, reason,"
      " tax_group) VALUES (?1, 1, 1, 'VAT', 'DE', ?2, 'EUR', ?3, ?4, 'taxed', 1)"};
  Command update_service_{database_,
                          "UPDATE services SET billed_until = ?2, bill_on = ?3, is_amended = 0 WHERE id = ?1"};
  Command add_entry_{database_,
                     "INSERT INTO ledger_entries (seller_id, kind, document, client, date, posted_at)"
                     " VALUES (1, 'invoice_issued', ?1, ?2, ?3, ?4)"};
  Command add_account_{database_,
                       "INSERT INTO ledger_accounts (seller_id, kind, client, detail, currency, balance)"
                       " VALUES (1, 'receivable', ?1, '', 'EUR', ?2)"};
  Command add_shared_account_{
      database_,
      "INSERT INTO ledger_accounts (seller_id, kind, detail, currency, balance) VALUES (1, ?1, ?2, 'EUR', 0)"};
  Command change_account_{database_, "UPDATE ledger_accounts SET balance = balance + ?2 WHERE id = ?1"};
  Command add_posting_{
      database_,
      "INSERT INTO ledger_postings (entry, account, seller_id, currency, amount) VALUES (?1, ?2, 1, 'EUR', ?3)"};
  Command add_event_{database_,
                     "INSERT INTO events (seller_id, name, subject, client, payload, at) VALUES (1, 'invoice.issued', "
                     "?1, ?2, ?3, ?4)"};
  Command add_job_{
      database_,
      "INSERT INTO jobs (seller_id, port, operation, key, request, subject, state, attempts, max_attempts, due_at,"
      " created_at) VALUES (1, 'mailer', 'mailer.send', ?1, ?2, ?3, 'queued', 0, 8, ?4, ?4)"};
  Command save_series_{
      database_,
      "INSERT INTO number_series (seller_id, kind, period, next, last_date) VALUES (1, 'invoice', '', ?1, ?2)"
      " ON CONFLICT (seller_id, kind, period) DO UPDATE SET next = excluded.next, last_date = excluded.last_date"};
  Command save_mark_{
      database_,
      "INSERT INTO automation_marks (seller_id, day, task, place) VALUES (1, ?1, ?2, ?3)"
      " ON CONFLICT (seller_id) DO UPDATE SET day = excluded.day, task = excluded.task, place = excluded.place"};
  Command add_audit_{database_,
                     "INSERT INTO audit (seller_id, at, actor, operation, reason, outcome, changes, changes_digest, "
                     "previous_hash, hash)"
                     " VALUES (1, ?1, 'system', 'automation.run', '', 'ok', ?2, ?3, ?3, ?3)"};
};

/// Throws unless the tables of both books hold the same; of the audit trail, whose hashes are no hashes here, as much.
void compare(bench::RawDatabase& database, const std::string& billed) {
  constexpr std::int64_t most_rows_compared = 400'000;
  database.execute("ATTACH '" + billed + "' AS billed");
  std::vector<std::string> tables;
  sqlite3_stmt* names = database.prepare("SELECT name FROM billed.sqlite_master WHERE type = 'table'");
  while (sqlite3_step(names) == SQLITE_ROW) {
    tables.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(names, 0)));
  }
  sqlite3_finalize(names);
  for (const std::string& table : tables) {
    const std::int64_t mine = database.integer("SELECT count(*) FROM main." + table);
    const std::int64_t theirs = database.integer("SELECT count(*) FROM billed." + table);
    if (mine != theirs) {
      throw std::runtime_error{table + ": " + std::to_string(mine) + " rows here, " + std::to_string(theirs) +
                               " in the book that billhook billed"};
    }
    if (theirs > most_rows_compared) continue;
    const std::string columns = table == "audit" ? "seller_id, operation, length(changes), length(hash)" : "*";
    if (database.integer("SELECT count(*) FROM (SELECT " + columns + " FROM main." + table + " EXCEPT SELECT " +
                         columns + " FROM billed." + table + ")") != 0) {
      throw std::runtime_error{table + ": not the rows that billhook wrote"};
    }
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2 || count > 3) {
    std::fputs("billing_floor_bench FILE [BILLED]\n", stderr);
    return 2;
  }
  try {
    const bench::Stopwatch stopwatch;
    std::int64_t invoices = 0;
    {
      bench::RawDatabase database{arguments[1]};
      database.execute(settings);
      invoices = Floor{database}.run();
    }
    bench::print_billing(stopwatch, invoices, invoices * bench::services_of_each);
    if (count == 3) {
      bench::RawDatabase database{arguments[1]};
      compare(database, arguments[2]);
    }
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
