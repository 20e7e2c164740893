// Staff rules: the states of a member of staff. Pure; any thread.
#pragma once

#include <cstdint>

#include "base/state_table.hpp"
#include "billhook/identity/staff.hpp"
#include "identity/events.hpp"
#include "identity/reasons.hpp"

namespace billhook::identity {

enum class StaffStep : std::uint8_t { disable, enable };

inline constexpr Arrow<StaffStatus, StaffStep, engine::EventOf<Staff>> staff_arrows[] = {
    {StaffStep::disable,
     {StaffStatus::active},
     StaffStatus::disabled,
     &events.staff_disabled,
     &reasons.staff_not_active,
     "This member of staff is disabled already."},
    {StaffStep::enable,
     {StaffStatus::disabled},
     StaffStatus::active,
     &events.staff_enabled,
     &reasons.staff_not_disabled,
     "This member of staff is active already."},
};
static_assert(are_in_order(staff_arrows, StaffStep::enable));

}  // namespace billhook::identity
