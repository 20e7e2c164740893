// Staff rules: the states of a member of staff. Pure; any thread.
#pragma once

#include <cstdint>

#include "base/state_table.hpp"
#include "billhook/identity/staff.hpp"

namespace billhook::identity {

enum class StaffEvent : std::uint8_t { disable, enable };

constexpr Arrow<StaffStatus, StaffEvent> staff_arrows[] = {
    {StaffStatus::active, StaffEvent::disable, StaffStatus::disabled},
    {StaffStatus::disabled, StaffEvent::enable, StaffStatus::active},
};

}  // namespace billhook::identity
