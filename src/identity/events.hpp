// Every event about sellers, staff, roles and notes. Plain constants; any thread.
#pragma once

#include "engine/event.hpp"

namespace billhook {
struct Note;
struct Role;
struct Seller;
struct Staff;
}  // namespace billhook

namespace billhook::identity {

struct Events {
  engine::EventOf<Seller> seller_created{"seller.created", "There are books to keep."};
  engine::EventOf<Seller> seller_updated{"seller.updated", "What the seller or its policy says is other than before."};
  engine::EventOf<Note> note_created{"note.created", "Staff wrote something down about a row."};
  engine::EventOf<Note> note_updated{"note.updated", "A note says something else, or is pinned, or is not any more."};
  engine::EventOf<Role> role_created{"role.created", "There is a role to give."};
  engine::EventOf<Role> role_updated{"role.updated", "Name or permissions of a role are others."};
  engine::EventOf<Staff> staff_created{"staff.created", "Somebody new may act."};
  engine::EventOf<Staff> staff_updated{"staff.updated", "Name, address or roles of a member of staff are others."};
  engine::EventOf<Staff> staff_disabled{"staff.disabled", "The member of staff may no longer act."};
  engine::EventOf<Staff> staff_enabled{"staff.enabled", "The member of staff may act again."};
};
inline constexpr Events events;

}  // namespace billhook::identity
