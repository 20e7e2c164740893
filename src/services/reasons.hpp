// Every reason of errors about services and their terms. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::services {

struct Reasons {
  Reason service_bad_configuration{"service.bad_configuration", ErrorCode::invalid,
                                   "Give the configuration as a JSON object."};
  Reason service_bad_quantity{"service.bad_quantity", ErrorCode::invalid, "Give a quantity above zero."};
  Reason service_billed_before_start{"service.billed_before_start", ErrorCode::invalid,
                                     "Give a billed_until that is not before the start."};
  Reason service_change_before_start{"service.change_before_start", ErrorCode::invalid,
                                     "Give a day that is not before the service starts."};
  Reason service_change_has_begun{"service.change_has_begun", ErrorCode::precondition,
                                  "The change holds already. Make another one with service.change."};
  Reason service_change_withdrawn{"service.change_withdrawn", ErrorCode::precondition,
                                  "The change was withdrawn before. Nothing is left to do."};
  Reason service_client_not_active{"service.client_not_active", ErrorCode::precondition,
                                   "The client buys nothing new. Make it active with client.reopen."};
  Reason service_end_before_start{"service.end_before_start", ErrorCode::invalid,
                                  "Give an end that is not before the service starts."};
  Reason service_end_date{"service.end_date", ErrorCode::invalid, "Give a date with at `date`, and only there."};
  Reason service_is_over{"service.is_over", ErrorCode::precondition, "The service has ended. Make a new one."};
  Reason service_negative_price{"service.negative_price", ErrorCode::invalid, "Give a price that is not below zero."};
  Reason service_no_end{"service.no_end", ErrorCode::precondition, "No end is planned. Nothing is left to do."};
  Reason service_not_allowed{"service.not_allowed", ErrorCode::precondition,
                             "The service's status does not allow this. Read it again."};
  Reason service_nothing_to_change{"service.nothing_to_change", ErrorCode::invalid,
                                   "Say what changes: product, cycle, quantity or price."};
  Reason service_opening_beyond{"service.opening_beyond", ErrorCode::invalid,
                                "Give an opening_from between the start and billed_until."};
  Reason service_paid_once{"service.paid_once", ErrorCode::precondition,
                           "What is paid once has no terms to change. Make a new service."};
  Reason service_price_currency{"service.price_currency", ErrorCode::invalid,
                                "Give the price in the client's currency."};
  Reason service_stale_version{"service.stale_version", ErrorCode::conflict,
                               "Somebody else changed the service meanwhile. Read it again."};
};
inline constexpr Reasons reasons;

}  // namespace billhook::services
