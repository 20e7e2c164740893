#include "billing/tax/tax_operations.hpp"

#include <vector>

#include "billing/tax/taxing.hpp"

namespace billhook::billing {

TaxCalculation calculate_tax(engine::Context& context, const CalculateTax& request) {
  const Buyer buyer = buyer_of(context, request.client, request.customer);
  std::vector<LineToPrice> lines;
  for (const TaxableLine& line : request.lines) {
    lines.push_back({line_amount(line.amount, line.quantity), line.tax_category});
  }
  return tax_lines(context, lines, buyer.customer, request.date.value_or(context.today()), request.currency,
                   request.prices_include_tax);
}

namespace {

using namespace engine::words;

constexpr engine::Operation tax_rows[] = {
    operation<CalculateTax, &calculate_tax>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                            since("0.1"), "What tax there would be on given amounts."),
};

}  // namespace

constinit const engine::Operations tax_operations{tax_rows};

}  // namespace billhook::billing
