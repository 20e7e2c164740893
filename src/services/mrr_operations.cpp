#include <map>
#include <string>
#include <tuple>

#include "base/json.hpp"
#include "catalog/product_store.hpp"
#include "services/service_operations.hpp"
#include "services/service_rules.hpp"

namespace billhook::services {
namespace {

// The term of the day is the last one of each service.
constexpr storage::Sql running_terms_sql{
    "SELECT s.id, t.product, t.currency, t.price, t.quantity, t.cycle FROM services s"
    " JOIN service_terms t ON t.service = s.id"
    " WHERE s.seller_id = ?1 AND s.status IN ('active', 'suspended') AND s.\"start\" <= ?2"
    " AND (s.\"end\" IS NULL OR s.\"end\" > ?2) AND t.\"from\" <= ?2 AND t.cycle IS NOT NULL"
    " AND (?3 IS NULL OR s.currency = ?3)"
    " ORDER BY s.id, t.\"from\", t.id"};

struct Running {
  Id<Service> service;
  Id<Product> product;
  Currency currency;
  Money price;
  Decimal quantity;
  std::string cycle;
};

using Key = std::tuple<std::string, std::int64_t>;  // currency, product

/// Adds up terms, one per service.
class Sums {
 public:
  void add(const Running& running) {
    if (!running.service) return;
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
                             .name = catalog::get_product(context.db(), context.scope(), product).name,
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
  Running last;
  storage::Rows rows = context.db().query(running_terms_sql, context.seller(), report.on, request.currency);
  while (rows.next()) {
    const Id<Service> service = rows.id<Service>(0);
    if (service != last.service) sums.add(last);
    last.service = service;
    last.product = rows.id<Product>(1);
    last.currency = rows.currency(2);
    last.price = rows.money(3, last.currency);
    last.quantity = rows.decimal(4);
    last.cycle = rows.text(5);
  }
  sums.add(last);
  sums.report(context, report);
  return report;
}

}  // namespace billhook::services
