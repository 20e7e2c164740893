#include "tests/billing/billing_book.hpp"

#include <sqlite3.h>

#include <memory>
#include <span>
#include <stdexcept>
#include <utility>

namespace billhook::test {

namespace {

/// Has these charges due, and nothing else.
class GivenCharges final : public billing::ChargeSource {
 public:
  explicit GivenCharges(std::vector<billing::ClientCharges> charges) : charges_{std::move(charges)} {}

  std::int64_t count_due(engine::Context&, Date) override { return static_cast<std::int64_t>(charges_.size()); }
  void begin_day(engine::Context&, Date) override {}
  void find(engine::Context&, Date, const billing::ClientRange& range, billing::DueCharges& out) override {
    out = {};
    out.last = range.after;
    for (const billing::ClientCharges& client : charges_) {
      if (client.client <= range.after || client.client > range.last) continue;
      out.clients.push_back(client);
      out.last = client.client;
      ++out.subjects;
    }
  }
  void billed(engine::Context&, std::span<const billing::FailedClient>) override {}

 private:
  std::vector<billing::ClientCharges> charges_;
};

}  // namespace

billing::InvoiceRunOutcome BillingBook::bill(const std::vector<billing::ClientCharges>& charges) {
  std::vector<std::unique_ptr<billing::ChargeSource>> sources;
  sources.push_back(std::make_unique<GivenCharges>(charges));
  billing::InvoiceRun run{std::move(sources)};
  billing::InvoiceRunOutcome outcome;
  in_transaction([&](engine::Context& context) {
    outcome = run.bill_next(context, context.today(), {}, {}, charges.size()).outcome;
  });
  return outcome;
}

void BillingBook::tamper(const std::string& sql) {
  sqlite3* file = nullptr;
  sqlite3_open(path().c_str(), &file);
  const std::string script = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;" + sql;
  char* message = nullptr;
  const bool is_done = sqlite3_exec(file, script.c_str(), nullptr, nullptr, &message) == SQLITE_OK;
  const std::string why = message == nullptr ? "" : message;
  sqlite3_free(message);
  sqlite3_close(file);
  if (!is_done) throw std::runtime_error(why);
}

}  // namespace billhook::test
