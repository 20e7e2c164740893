// Client rules: the states of a client and what it must not say. Pure; any thread.
#pragma once

#include <cstdint>

#include "base/state_table.hpp"
#include "billhook/clients/client.hpp"
#include "clients/events.hpp"
#include "clients/reasons.hpp"

namespace billhook::clients {

enum class ClientStep : std::uint8_t { deactivate, close, reopen };

inline constexpr Arrow<ClientStatus, ClientStep, engine::EventOf<Client>> client_arrows[] = {
    {ClientStep::deactivate,
     {ClientStatus::active},
     ClientStatus::inactive,
     &events.client_deactivated,
     &reasons.client_not_active,
     "Only an active client can be made inactive."},
    {ClientStep::close,
     {ClientStatus::active, ClientStatus::inactive},
     ClientStatus::closed,
     &events.client_closed,
     &reasons.client_already_closed,
     "This client is closed already."},
    {ClientStep::reopen,
     {ClientStatus::inactive, ClientStatus::closed},
     ClientStatus::active,
     &events.client_reopened,
     &reasons.client_already_active,
     "This client is active already."},
};
static_assert(are_in_order(client_arrows, ClientStep::reopen));

/// In this order, errors: invalid `client.empty_name`, `client.company_missing`, `client.bad_language`, those of
/// identity::check_policy.
void check_client(const Client& client);

}  // namespace billhook::clients
