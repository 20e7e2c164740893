#include "billing/reports/report_operations.hpp"

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"
#include "billing/reports/report_store.hpp"

namespace billhook::billing {

RevenueReport report_revenue(engine::Context& context, const ReportRevenue& request) {
  if (request.to < request.from) {
    throw Error{reasons.report_ends_before_start, "to", "The last day comes after the first one."};
  }
  return {sum_revenue(context.db(), context.scope(), request)};
}

AgingReport report_aging(engine::Context& context, const ReportAging& request) {
  const Date on = request.on.value_or(context.today());
  return {on, sum_open(context.db(), context.scope(), on)};
}

namespace {

using namespace engine::words;

constexpr engine::Operation report_rows[] = {
    operation<ReportRevenue, &report_revenue>(Effect::read, needs(Permission::report_view), open_to(Callers::staff),
                                              since("0.1"), "What was billed, by month, product, tax or country."),
    operation<ReportAging, &report_aging>(Effect::read, needs(Permission::report_view), open_to(Callers::staff),
                                          since("0.1"), "What is owed, by how long it has been due."),
};

}  // namespace

constinit const engine::Operations report_operations{report_rows};

}  // namespace billhook::billing
