#include "clients/client_rules.hpp"

#include "billhook/base/error.hpp"
#include "clients/reasons.hpp"
#include "identity/policy_rules.hpp"
#include "identity/seller_rules.hpp"

namespace billhook::clients {

void check_client(const Client& client) {
  if (client.name.empty()) {
    throw Error{reasons.client_empty_name, "name", "A client needs a name: the person's, or of whom to ask for."};
  }
  if (client.kind == ClientKind::company && (!client.company || client.company->empty())) {
    throw Error{reasons.client_company_missing, "company", "A client of the kind company needs the company's name."};
  }
  if (!identity::is_language_tag(client.language)) {
    throw Error{reasons.client_bad_language, "language", "A language looks like `en` or `de-AT`."};
  }
  if (client.policy) identity::check_policy(*client.policy);
}

}  // namespace billhook::clients
