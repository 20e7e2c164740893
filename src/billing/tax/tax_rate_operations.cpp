#include "billing/tax/tax_rate_operations.hpp"

#include "billing/events.hpp"
#include "billing/tax/tax_rate_rules.hpp"
#include "billing/tax/tax_rate_store.hpp"
#include "engine/change.hpp"

namespace billhook::billing {

TaxRate create_tax_rate(engine::Context& context, const CreateTaxRate& request) {
  return engine::create<TaxRate>(context, events.tax_rate_created, request, [&](const TaxRate& rate) {
    check_tax_rate(rate, list_tax_rates(context.db(), context.scope()));
  });
}

TaxRate end_tax_rate(engine::Context& context, const EndTaxRate& request) {
  const TaxRate before = storage::require(context.db(), context.scope(), request.id);
  engine::check_version("tax_rate", before.version, request.version);
  TaxRate after = ended(before, request.valid_to);
  storage::update(context.db(), context.scope(), after);
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
