#include "billing/tax/tax_rate_operations.hpp"

#include "billing/events.hpp"
#include "billing/tax/tax_rate_rules.hpp"
#include "billing/tax/tax_rate_store.hpp"
#include "engine/update.hpp"

namespace billhook::billing {

TaxRate create_tax_rate(engine::Context& context, const CreateTaxRate& request) {
  TaxRate rate{.id = {},
               .version = 1,
               .name = request.name,
               .country = request.country,
               .state = request.state,
               .postal_prefix = request.postal_prefix,
               .tax_category = request.tax_category,
               .customer = request.customer,
               .percent = request.percent,
               .taxable_share = request.taxable_share,
               .level = request.level,
               .compound = request.compound,
               .valid_from = request.valid_from,
               .valid_to = request.valid_to};
  check_tax_rate(rate, list_tax_rates(context.db(), context.scope()));
  rate.id = insert_tax_rate(context.db(), context.scope(), rate);
  context.changed<TaxRate>("tax_rate", rate.id, nullptr, &rate);
  context.emit(events.tax_rate_created, rate.id);
  return rate;
}

TaxRate end_tax_rate(engine::Context& context, const EndTaxRate& request) {
  const TaxRate before = require_tax_rate(context.db(), context.scope(), request.id);
  engine::check_version("tax_rate", before.version, request.version);
  TaxRate after = ended(before, request.valid_to);
  update_tax_rate(context.db(), context.scope(), after);
  context.changed("tax_rate", after.id, &before, &after);
  context.emit(events.tax_rate_ended, after.id);
  return after;
}

Page<TaxRate> list_tax_rates(engine::Context& context, const ListTaxRates& request) {
  return list_tax_rates(context.db(), context.scope(), request);
}

namespace {

using namespace engine::words;

constexpr engine::Operation tax_rate_rows[] = {
    operation<CreateTaxRate, &create_tax_rate>(Effect::write, needs(Permission::tax_edit), open_to(Callers::staff),
                                               since("0.1"), "Adds a dated tax rate."),
    operation<EndTaxRate, &end_tax_rate>(Effect::write, needs(Permission::tax_edit), open_to(Callers::staff),
                                         since("0.1"), "Ends a tax rate."),
    operation<ListTaxRates, &list_tax_rates>(Effect::read, needs(Permission::catalog_view), open_to(Callers::staff),
                                             since("0.1"), "The tax rates there are."),
};

}  // namespace

constinit const engine::Operations tax_rate_operations{tax_rate_rows};

}  // namespace billhook::billing
