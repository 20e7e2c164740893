#include "clients/table.hpp"

#include "billhook/clients/client.hpp"
#include "clients/client_group_operations.hpp"
#include "clients/client_operations.hpp"
#include "clients/events.hpp"
#include "clients/reasons.hpp"
#include "engine/row_store.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {engine::noun_of<Client>(), engine::noun_of<ClientGroup>()};

constexpr const engine::Operations* operations[] = {&clients::client_operations, &clients::client_group_operations};

constexpr engine::StoredTable stored[] = {
    {"clients", &table_of<Client>},
};

}  // namespace

constinit const engine::Domain clients_domain{.name = "clients",
                                              .nouns = nouns,
                                              .operations = operations,
                                              .events = clients::events,
                                              .reasons = clients::reasons,
                                              .stored = stored};

}  // namespace billhook
