#include "billing/dunning/listeners.hpp"

#include "billing/dunning/dunning_store.hpp"
#include "billing/invoices/invoice_store.hpp"

namespace billhook::billing {

void after_client_change(engine::Context& context, const engine::Event& event) {
  look_again(context.db(), context.scope(), event.client, context.today());
}

void after_policy_change(engine::Context& context, const engine::Event&) {
  look_again(context.db(), context.scope(), std::nullopt, context.today());
}

void after_missed_payment(engine::Context& context, const engine::Event& event) {
  update_dunning_day(context.db(), context.scope(), {event.subject}, context.today());
}

}  // namespace billhook::billing
