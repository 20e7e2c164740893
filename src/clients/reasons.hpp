// Every reason of errors about clients and their groups. Plain constants; any thread.
#pragma once

#include "base/error_reason.hpp"

namespace billhook::clients {

inline constexpr ErrorReason reasons[] = {
    {"client.already_active", ErrorCode::precondition, "The client is active already. Nothing is left to do."},
    {"client.already_closed", ErrorCode::precondition, "The client is closed already. Nothing is left to do."},
    {"client.bad_language", ErrorCode::invalid, "Write a language as `en` or `de-AT`."},
    {"client.closed", ErrorCode::precondition, "A closed client is not billed. Reopen it with client.reopen."},
    {"client.company_missing", ErrorCode::invalid, "A client of the kind company needs the company's name. Give it."},
    {"client.currency_fixed", ErrorCode::precondition,
     "The client has services, documents or money in its currency. Make a client for each currency."},
    {"client.empty_name", ErrorCode::invalid, "Give the name of the person, or of whom to ask for."},
    {"client.has_services", ErrorCode::precondition,
     "Services of the client have not ended. End them with service.terminate or service.cancel first."},
    {"client.not_active", ErrorCode::precondition,
     "Only an active client can be made inactive. Reopen it with client.reopen first."},
    {"client.not_found", ErrorCode::not_found,
     "There is no such client, or the actor may not see it. Look it up with client.list."},
    {"client.set_and_cleared", ErrorCode::invalid, "Give a value, or name it in `clear`; not both."},
    {"client.stale_version", ErrorCode::conflict, "Somebody else changed the client meanwhile. Read it again."},
    {"client_group.already_member", ErrorCode::conflict, "The client is in this group already. Nothing is left to do."},
    {"client_group.empty_name", ErrorCode::invalid, "Give the group a name."},
    {"client_group.name_taken", ErrorCode::conflict, "There is a group of that name. Choose another one."},
    {"client_group.not_a_member", ErrorCode::precondition, "The client is not in this group. Nothing is left to do."},
    {"client_group.not_found", ErrorCode::not_found, "There is no such group. Look it up with client_group.list."},
    {"client_group.stale_version", ErrorCode::conflict, "Somebody else changed the group meanwhile. Read it again."},
};

}  // namespace billhook::clients
