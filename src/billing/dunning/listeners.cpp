#include "billing/dunning/listeners.hpp"

#include <optional>

#include "billing/dunning/dunning_store.hpp"
#include "billing/events.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "clients/events.hpp"
#include "engine/context.hpp"
#include "identity/events.hpp"

namespace billhook::billing {
namespace {

void after_client_change(engine::Context& context, const engine::Event& event) {
  look_again(context.db(), context.scope(), event.client, context.today());
}

void after_policy_change(engine::Context& context, const engine::Event&) {
  look_again(context.db(), context.scope(), std::nullopt, context.today());
}

/// An invoice that nobody reminded of while its payment was expected, or there.
void after_missed_payment(engine::Context& context, const engine::Event& event) {
  update_dunning_day(context.db(), context.scope(), {event.subject}, context.today());
}

constexpr engine::Listener dunning_listener_rows[] = {
    engine::listen<&after_client_change>(clients::events.client_updated),
    engine::listen<&after_policy_change>(clients::events.client_group_updated),
    engine::listen<&after_client_change>(clients::events.client_group_client_added),
    engine::listen<&after_client_change>(clients::events.client_group_client_removed),
    engine::listen<&after_policy_change>(identity::events.seller_updated),
    engine::listen<&after_missed_payment>(events.invoice_payment_missed),
    engine::listen<&after_missed_payment>(events.invoice_payment_failed),
    engine::listen<&after_missed_payment>(events.invoice_reopened),
};

}  // namespace

constinit const engine::Listeners dunning_listeners{dunning_listener_rows};

}  // namespace billhook::billing
