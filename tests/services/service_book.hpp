// A house that sells hosting: products with prices, clients with services, a provisioner that writes down what it is
// asked, and a clock that walks from day to day.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "billhook/automation/run.hpp"
#include "billhook/billing/invoice_requests.hpp"
#include "billhook/billing/payment.hpp"
#include "billhook/services/life.hpp"
#include "billhook/services/service.hpp"
#include "tests/support/house_book.hpp"

namespace billhook::test {

inline constexpr Cycle monthly{CycleUnit::month, 1};

/// Answers as it is told to and remembers the operations.
class ScriptedPort final : public Port {
 public:
  std::string call(std::string_view operation, std::string_view request) override {
    calls.emplace_back(operation);
    requests.emplace_back(request);
    if (fails) throw Error{ErrorCode::unavailable, "port.down", "The machine does not answer."};
    return reply;
  }

  std::vector<std::string> calls;
  std::vector<std::string> requests;
  std::string reply = "{}";
  bool fails = false;
};

class ServiceBook : public HouseBook {
 public:
  ServiceBook() { book.set_port("provisioner", provisioner); }

  /// Sold by the month for ten euros.
  Product add_hosting(ProvisionOn provision_on = ProvisionOn::order, std::string_view price = "10.00") {
    CreateProduct request{.name = "Hosting " + std::to_string(++products_made_)};
    request.module = "panel";
    request.provision_on = provision_on;
    const Product product = call(request);
    call(SetPrice{.product = product.id, .cycle = monthly, .amount = euro(price)});
    return product;
  }

  Service add_service(Id<Client> client, Id<Product> product, std::optional<Date> start = {}) {
    CreateService request;
    request.client = client;
    request.product = product;
    request.cycle = monthly;
    request.start = start;
    return call(request);
  }
  /// One that runs.
  Service add_running_service(Id<Client> client, Id<Product> product) {
    const Service service = add_service(client, product);
    work();
    return get(service.id);
  }

  Service get(Id<Service> id) { return call(GetService{.id = id}).service; }
  std::string status(Id<Service> id) { return std::string{name_of(get(id).status)}; }
  Book::Work work() { return book.work(); }

  Date today() const { return TimeZone::of("Europe/Berlin").date_of(clock->now()); }
  void go_to(std::string_view day) { clock->set(Timestamp::parse(std::string{day} + "T12:00:00Z")); }
  void walk(int days) { clock->set(clock->now().plus_seconds(std::int64_t{days} * 86'400)); }
  AutomationReport run() { return call(RunAutomation{}); }
  /// The run of every day from today on, through so many days.
  void run_days(int days) {
    for (int i = 0; i < days; ++i) {
      run();
      walk(1);
    }
  }

  std::vector<Invoice> invoices_of(Id<Client> client) {
    ListInvoices request;
    request.client = client;
    request.limit = 500;
    return call(request).items;
  }
  void pay(const Invoice& invoice) {
    RecordPayment request;
    request.invoice = invoice.id;
    request.amount = invoice.total - invoice.paid;
    request.method = "bank";
    call(request);
  }

  std::shared_ptr<ScriptedPort> provisioner = std::make_shared<ScriptedPort>();

 private:
  int products_made_ = 0;
};

}  // namespace billhook::test
