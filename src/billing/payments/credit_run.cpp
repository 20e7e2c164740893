#include "billing/payments/credit_run.hpp"

#include "billing/invoices/issuing.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/ledger/ledger_store.hpp"
#include "clients/client_store.hpp"

namespace billhook::billing {

CreditRunOutcome apply_credit_to_unpaid(engine::Context& context, Id<Client> after, std::size_t max_clients) {
  CreditRunOutcome outcome;
  outcome.last = after;
  const std::vector<Id<Client>> clients = list_clients_with_credit(context.db(), context.scope(), after, max_clients);
  outcome.is_done = clients.size() < max_clients;
  if (clients.empty()) return outcome;
  IssuingSetup setup{context};
  Client client;
  for (const Id<Client> id : clients) {
    outcome.last = id;
    std::int64_t paid = 0;
    context.attempt(
        [&] {
          clients::read_client(context.db(), context.scope(), id, client);
          paid = spend_credit_by_policy(context, setup.policies, client);
        },
        [&](const Error& error) {
          paid = 0;
          outcome.failed.push_back({id, error});
        });
    outcome.clients += paid > 0 ? 1 : 0;
    outcome.invoices += paid;
  }
  return outcome;
}

}  // namespace billhook::billing
