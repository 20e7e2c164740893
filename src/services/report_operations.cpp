#include "services/report_operations.hpp"

#include <map>
#include <string>
#include <tuple>

#include "base/json.hpp"
#include "catalog/product_store.hpp"
#include "services/report_store.hpp"
#include "services/service_rules.hpp"

namespace billhook::services {
namespace {

using Key = std::tuple<std::string, std::int64_t>;  // currency, product

/// Adds up terms, one per service.
class Sums {
 public:
  void add(const RunningTerm& running) {
    const auto [cycle, is_new] = cycles_.try_emplace(running.cycle);
    if (is_new) decode(running.cycle, table_of<Cycle>(), &cycle->second);
    const auto at = sums_.try_emplace({std::string{running.currency.code()}, running.product.value}).first;
    at->second.currency = running.currency;
    at->second.sum.add(running.price, running.quantity, cycle->second);
  }

  void report(engine::Context& context, MrrReport& report) const {
    std::map<std::string, Sum> totals;
    for (const auto& [key, of_product] : sums_) {
      const Id<Product> product{std::get<1>(key)};
      report.rows.push_back({.currency = of_product.currency,
                             .product = product,
                             .name = catalog::require_product(context.db(), context.scope(), product).name,
                             .services = of_product.sum.services(),
                             .amount = of_product.sum.amount(of_product.currency)});
      Sum& total = totals[std::get<0>(key)];
      total.currency = of_product.currency;
      total.sum.add(of_product.sum);
    }
    for (const auto& [code, total] : totals) {
      report.totals.push_back({total.currency, total.sum.services(), total.sum.amount(total.currency)});
    }
  }

 private:
  struct Sum {
    Currency currency;
    MonthlySum sum;
  };

  std::map<Key, Sum> sums_;
  std::map<std::string, Cycle, std::less<>> cycles_;
};

}  // namespace

MrrReport report_mrr(engine::Context& context, const ReportMrr& request) {
  MrrReport report;
  report.on = request.on.value_or(context.today());
  Sums sums;
  for_each_running_term(context.db(), context.scope(), report.on, request.currency,
                        [&](const RunningTerm& term) { sums.add(term); });
  sums.report(context, report);
  return report;
}

namespace {

using namespace engine::words;

constexpr engine::Operation report_rows[] = {
    operation<ReportMrr, &report_mrr>(Effect::read, needs(Permission::report_view), open_to(Callers::staff),
                                      since("0.1"), "Monthly recurring revenue by currency and product."),
};

}  // namespace

constinit const engine::Operations report_operations{report_rows};

}  // namespace billhook::services
