// The daily task that pays unpaid invoices from the credit of their clients.
#include "billing/invoices/credit_lots.hpp"
#include "billing/ledger/ledger_store.hpp"
#include "billing/tasks.hpp"
#include "clients/client_store.hpp"
#include "clients/desk.hpp"

namespace billhook::billing {

engine::TaskPiece apply_credit_to_unpaid(engine::Context& context, const engine::TaskTurn& turn) {
  engine::TaskPiece piece{.last = turn.after};
  const auto most = static_cast<std::size_t>(turn.at_most);
  const std::vector<Id<Client>> clients = list_clients_with_credit(context.db(), context.scope(), {turn.after}, most);
  piece.is_finished = clients.size() < most;
  if (clients.empty()) return piece;
  Client client;
  for (const Id<Client> id : clients) {
    piece.last = id.value;
    std::int64_t paid = 0;
    context.attempt(
        [&] {
          clients::read_client(context.db(), context.scope(), id, client);
          paid = spend_credit_by_policy(context, context.keep<clients::Desk>().policies, client);
        },
        [&](const Error& error) {
          paid = 0;
          piece.failed.push_back({id, error});
        });
    piece.done += paid;
  }
  return piece;
}

}  // namespace billhook::billing
