// Client rules: the states of a client and what it must not say. Pure; any thread.
#pragma once

#include <cstdint>

#include "base/state_table.hpp"
#include "billhook/clients/client.hpp"

namespace billhook::clients {

enum class ClientEvent : std::uint8_t { deactivate, close, reopen };

constexpr Arrow<ClientStatus, ClientEvent> client_arrows[] = {
    {ClientStatus::active, ClientEvent::deactivate, ClientStatus::inactive},
    {ClientStatus::active, ClientEvent::close, ClientStatus::closed},
    {ClientStatus::inactive, ClientEvent::close, ClientStatus::closed},
    {ClientStatus::inactive, ClientEvent::reopen, ClientStatus::active},
    {ClientStatus::closed, ClientEvent::reopen, ClientStatus::active},
};

/// In this order, errors: invalid `client.empty_name`, `client.company_missing`, `client.bad_language`, those of
/// identity::check_policy.
void check_client(const Client& client);

}  // namespace billhook::clients
