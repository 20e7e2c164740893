#include "market.hpp"

#include <string>

#include "billhook/clients/client.hpp"
#include "billhook/services/life.hpp"

namespace hosting_company {

using namespace billhook;

namespace {

/// Everything that a list operation answers, page by page.
template <class Request, class Take>
void for_each(Session& house, Request request, Take take) {
  request.limit = 500;
  do {
    const auto page = house.call(request);
    for (const auto& item : page.items) take(item);
    request.after = page.next;
  } while (request.after);
}

}  // namespace

Market::Market(Session& house, std::uint64_t seed) : random_{seed} {
  for_each(house, ListClients{}, [this](const Client& client) { clients_.push_back(client.id); });
  for_each(house, ListServices{}, [this](const Service& service) { services_.push_back(service.id); });
  for_each(house, ListProducts{}, [this](const Product& product) {
    if (product.kind != ProductKind::ssl) products_.push_back(product);
  });
}

void Market::do_day(Session& house) {
  for (int orders = random_.between(0, 4); orders > 0; --orders) order(house);
  if (random_.chance(50)) give_up(house);
}

void Market::order(Session& house) {
  const Product& product = random_.pick(products_);
  const Service service = house.call(CreateService{.client = random_.pick(clients_),
                                                   .product = product.id,
                                                   .cycle = Cycle{CycleUnit::month, 1},
                                                   .label = "order" + std::to_string(services_.size()) + ".example"});
  services_.push_back(service.id);
}

void Market::give_up(Session& house) {
  const Service service = house.call(GetService{random_.pick(services_)}).service;
  if (service.status != ServiceStatus::active || service.end) return;
  const TerminateAt at = random_.chance(50) ? TerminateAt::now : TerminateAt::end_of_period;
  house.call(TerminateService{.id = service.id, .version = service.version, .at = at});
}

}  // namespace hosting_company
