#include "identity/table.hpp"

#include "billhook/identity/note.hpp"
#include "billhook/identity/seller.hpp"
#include "billhook/identity/staff.hpp"
#include "engine/row_store.hpp"
#include "identity/events.hpp"
#include "identity/note_operations.hpp"
#include "identity/reasons.hpp"
#include "identity/role_operations.hpp"
#include "identity/seller_operations.hpp"
#include "identity/seller_store.hpp"
#include "identity/staff_operations.hpp"
#include "identity/staff_store.hpp"
#include "identity/tasks.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {engine::noun_of<Seller, &identity::find_seller>(), engine::noun_of<Role>(),
                                  engine::noun_of<Staff, &identity::require_staff>(), engine::noun_of<Note>()};

constexpr const engine::Operations* operations[] = {&identity::seller_operations, &identity::role_operations,
                                                    &identity::staff_operations, &identity::note_operations};

constexpr engine::StoredTable stored[] = {
    {"sellers", &table_of<Seller>},
    {"staff", &table_of<Staff>},
};

}  // namespace

constinit const engine::Domain identity_domain{.name = "identity",
                                               .nouns = nouns,
                                               .operations = operations,
                                               .events = identity::events,
                                               .tasks = identity::tasks,
                                               .reasons = identity::reasons,
                                               .stored = stored};

}  // namespace billhook
