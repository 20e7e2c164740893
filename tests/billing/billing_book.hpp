// A house with a tax rate and a client, and a way to do what only the daily run does: call billing inside a
// transaction.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "billhook/billing/credit.hpp"
#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/invoice_requests.hpp"
#include "billhook/billing/ledger.hpp"
#include "billhook/billing/payment.hpp"
#include "billhook/billing/tax.hpp"
#include "billhook/catalog/price.hpp"
#include "billhook/catalog/product.hpp"
#include "billhook/services/service.hpp"
#include "billing/invoices/invoice_run.hpp"
#include "billing/invoices/subject_store.hpp"
#include "engine/audit.hpp"
#include "engine/book_state.hpp"
#include "engine/caller.hpp"
#include "engine/context.hpp"
#include "engine/house_index.hpp"
#include "tests/support/house_book.hpp"

namespace billhook::test {

/// A month of a subject from a day on.
inline billing::Charge month_of(Id<billing::Subject> subject, Date from, const std::string& amount) {
  billing::Charge charge;
  charge.subject = subject;
  charge.description = "Hosting " + std::to_string(subject.value);
  charge.tax_category = "standard";
  charge.unit_price = charge.amount = euro(amount);
  charge.period_from = from;
  charge.period_to = from.add_months(1);
  charge.days = charge.period_days = *charge.period_to - from;
  charge.exact_amount = Decimal::parse(amount);
  return charge;
}

class BillingBook : public HouseBook {
 public:
  BillingBook() {
    call(CreateTaxRate{.name = "VAT",
                       .country = CountryCode{"DE"},
                       .percent = Percent::parse("19"),
                       .valid_from = Date::of(2000, 1, 1)});
    client = add_client().id;
  }

  /// A draft of one line; gross is the price with 19 % on top.
  Invoice draft(const std::string& net = "100", Id<Client> of = {}) {
    return call(CreateInvoice{.client = of ? of : client, .lines = {{.description = "Work", .unit_price = euro(net)}}});
  }
  Invoice issued(const std::string& net = "100", Id<Client> of = {}) {
    return call(IssueInvoice{.id = draft(net, of).id});
  }
  Payment pay(const Invoice& invoice, const std::string& amount) {
    return call(RecordPayment{.invoice = invoice.id, .amount = euro(amount), .method = "bank_transfer"});
  }
  Invoice read(Id<Invoice> invoice) { return call(GetInvoice{.id = invoice}); }
  std::string status(Id<Invoice> invoice) { return std::string{name_of(read(invoice).status)}; }
  std::string credit(Id<Client> of = {}) { return call(GetCreditBalance{.client = of ? of : client}).balance.amount(); }
  /// The names of the checks that do not hold, joined by spaces; empty for sound books.
  std::string broken_checks() {
    std::string names;
    for (const LedgerCheck& check : call(VerifyLedger{}).checks) {
      if (!check.holds) names += (names.empty() ? "" : " ") + check.name.str();
    }
    return names;
  }
  /// The balance of the only account of a kind and detail, "0" where there is none.
  std::string balance(AccountKind kind, std::string_view detail = {}) {
    for (const LedgerAccount& account : call(ListBalances{.kind = kind, .limit = 500}).items) {
      if (account.detail.str() == detail) return account.balance.amount();
    }
    return "0";
  }
  std::int64_t events(const std::string& name) {
    return number(("SELECT count(*) FROM events WHERE name = '" + name + "'").c_str());
  }
  /// A service of the client, of which invoices may tell; the daily run has nothing to bill of it yet.
  Id<Service> add_service() {
    const Product product = call(CreateProduct{.name = "Hosting", .provision_on = ProvisionOn::manual});
    call(SetPrice{.product = product.id, .cycle = Cycle{}, .amount = euro("10")});
    return call(CreateService{.client = client, .product = product.id, .cycle = Cycle{}}).id;
  }
  void set_day(std::string_view day) { clock->set(Timestamp::parse(std::string{day} + "T12:00:00Z")); }
  void set_policy(const Policy& policy) { house = call(UpdateSeller{.version = house.version, .policy = policy}); }

  /// What a service is billed as. One that does not exist can be billed, too, as long as nobody pays for it.
  Id<billing::Subject> subject_of(std::int64_t service) {
    Id<billing::Subject> subject{
        number(("SELECT max(id) FROM subjects WHERE \"row\" = " + std::to_string(service)).c_str())};
    if (subject.value > 0) return subject;
    in_transaction([&](engine::Context& context) {
      subject = billing::insert_subject(context.db(), context.scope(), {.client = client, .row = service});
    });
    return subject;
  }
  billing::Charge month(std::int64_t service, Date from, const std::string& amount) {
    return month_of(subject_of(service), from, amount);
  }

  /// Bills charges of today as the daily run does, clients in the order of their ids.
  billing::InvoiceRunOutcome bill(const std::vector<billing::ClientCharges>& charges);

  /// Work in a transaction of its own, as the daily run does it.
  void in_transaction(const std::function<void(engine::Context&)>& work) {
    engine::BookState state;
    state.house = &engine::house_index();
    state.database = storage::open_database(path(), {});
    state.clock = clock;
    const engine::Caller caller{.actor = Actor::system(),
                                .scope = {.seller = 1},
                                .permissions = engine::PermissionSet::all(),
                                .zone = TimeZone::of("Europe/Berlin")};
    const CallOptions options;
    engine::Audit audit{"automation.run", ""};
    const storage::Lease writer = state.database->writer();
    engine::Context context{state, writer.get(), caller, clock->now(), options, audit, state.cancellations};
    storage::transact(*writer, true, [&] {
      work(context);
      audit.write(*writer, 1, caller.actor, clock->now(), "ok");
    });
  }

  /// A statement past all operations, with the file's own guards off: what a broken disk or a meddling hand would do.
  void tamper(const std::string& sql);

  Id<Client> client;
};

}  // namespace billhook::test
