// Market: what happens beside the billing. Every day some clients order something new, and now and then one gives a
// service up.
#pragma once

#include <cstdint>
#include <vector>

#include "billhook/catalog/product.hpp"
#include "billhook/engine/session.hpp"
#include "billhook/services/service.hpp"
#include "random.hpp"

namespace hosting_company {

class Market {
 public:
  /// For the clients, products and services that are in the book by now.
  Market(billhook::Session& house, std::uint64_t seed);

  void do_day(billhook::Session& house);

 private:
  void order(billhook::Session& house);
  void give_up(billhook::Session& house);

  Random random_;
  std::vector<billhook::Product> products_;  // those that are paid by the month
  std::vector<billhook::Id<billhook::Client>> clients_;
  std::vector<billhook::Id<billhook::Service>> services_;
};

}  // namespace hosting_company
