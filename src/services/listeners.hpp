// What services do when invoices are paid, or not. They run in the transaction of whoever announced it.
#pragma once

#include "billhook/billing/event.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/clients/client_group.hpp"
#include "billhook/identity/seller.hpp"
#include "engine/context.hpp"
#include "engine/event.hpp"

namespace billhook::services {

/// Sets up what waited for its first payment, and lifts suspensions for `overdue` where nothing else is overdue.
void after_payment(engine::Context& context, const engine::Happening<Invoice, InvoicePaid>& event);
void suspend_overdue(engine::Context& context, const engine::Happening<Invoice>& event);
/// What was never delivered is cancelled instead.
void terminate_overdue(engine::Context& context, const engine::Happening<Invoice>& event);

/// A policy changed that may say how long before a period invoices are made: the next run looks at the services again.
void after_seller_change(engine::Context& context, const engine::Happening<Seller>& event);
void after_client_change(engine::Context& context, const engine::Event& event);
void after_group_change(engine::Context& context, const engine::Happening<ClientGroup>& event);

/// A client with services that have not ended is not closed. Errors: precondition `client.has_services`.
void refuse_to_close(engine::Context& context, const engine::Happening<Client>& event);

}  // namespace billhook::services
