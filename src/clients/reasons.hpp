// Every reason of errors about clients and their groups. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::clients {

struct Reasons {
  Reason client_already_active{"client.already_active", ErrorCode::precondition,
                               "The client is active already. Nothing is left to do."};
  Reason client_already_closed{"client.already_closed", ErrorCode::precondition,
                               "The client is closed already. Nothing is left to do."};
  Reason client_bad_language{"client.bad_language", ErrorCode::invalid, "Write a language as `en` or `de-AT`."};
  Reason client_closed{"client.closed", ErrorCode::precondition,
                       "A closed client is not billed. Reopen it with client.reopen."};
  Reason client_company_missing{"client.company_missing", ErrorCode::invalid,
                                "A client of the kind company needs the company's name. Give it."};
  Reason client_currency_fixed{
      "client.currency_fixed", ErrorCode::precondition,
      "The client has services, documents or money in its currency. Make a client for each currency."};
  Reason client_empty_name{"client.empty_name", ErrorCode::invalid,
                           "Give the name of the person, or of whom to ask for."};
  Reason client_has_services{
      "client.has_services", ErrorCode::precondition,
      "Services of the client have not ended. End them with service.terminate or service.cancel first."};
  Reason client_not_active{"client.not_active", ErrorCode::precondition,
                           "Only an active client can be made inactive. Reopen it with client.reopen first."};
  Reason client_group_already_member{"client_group.already_member", ErrorCode::conflict,
                                     "The client is in this group already. Nothing is left to do."};
  Reason client_group_empty_name{"client_group.empty_name", ErrorCode::invalid, "Give the group a name."};
  Reason client_group_name_taken{"client_group.name_taken", ErrorCode::conflict,
                                 "There is a group of that name. Choose another one."};
  Reason client_group_not_a_member{"client_group.not_a_member", ErrorCode::precondition,
                                   "The client is not in this group. Nothing is left to do."};
};
inline constexpr Reasons reasons;

}  // namespace billhook::clients
