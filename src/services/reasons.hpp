// Every reason of errors about services and their terms. Plain constants; any thread.
#pragma once

#include "base/error_reason.hpp"

namespace billhook::services {

inline constexpr ErrorReason reasons[] = {
    {"service.bad_configuration", ErrorCode::invalid, "Give the configuration as a JSON object."},
    {"service.bad_quantity", ErrorCode::invalid, "Give a quantity above zero."},
    {"service.billed_before_start", ErrorCode::invalid, "Give a billed_until that is not before the start."},
    {"service.change_before_start", ErrorCode::invalid, "Give a day that is not before the service starts."},
    {"service.client_not_active", ErrorCode::precondition,
     "The client buys nothing new. Make it active with client.reopen."},
    {"service.end_before_start", ErrorCode::invalid, "Give an end that is not before the service starts."},
    {"service.end_date", ErrorCode::invalid, "Give a date with at `date`, and only there."},
    {"service.is_over", ErrorCode::precondition, "The service has ended. Make a new one."},
    {"service.negative_price", ErrorCode::invalid, "Give a price that is not below zero."},
    {"service.no_end", ErrorCode::precondition, "No end is planned. Nothing is left to do."},
    {"service.not_allowed", ErrorCode::precondition, "The service's status does not allow this. Read it again."},
    {"service.not_found", ErrorCode::not_found,
     "There is no such service, or the actor may not see it. Look it up with service.list."},
    {"service.nothing_to_change", ErrorCode::invalid, "Say what changes: product, cycle, quantity or price."},
    {"service.paid_once", ErrorCode::precondition, "What is paid once has no terms to change. Make a new service."},
    {"service.price_currency", ErrorCode::invalid, "Give the price in the client's currency."},
    {"service.stale_version", ErrorCode::conflict, "Somebody else changed the service meanwhile. Read it again."},
};

}  // namespace billhook::services
