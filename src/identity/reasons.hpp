// Every reason of errors about sellers, staff, roles and policies. Plain constants; any thread.
#pragma once

#include "base/error_reason.hpp"

namespace billhook::identity {

inline constexpr ErrorReason reasons[] = {
    {"policy.fee_currency_repeated", ErrorCode::invalid, "Give one amount a currency."},
    {"policy.fee_incomplete", ErrorCode::invalid, "A fee of this kind needs the field that is named. Add it."},
    {"policy.fee_missing", ErrorCode::invalid, "A late_fee step needs a fee. Add it."},
    {"policy.fee_not_positive", ErrorCode::invalid, "A fee is more than zero. To charge none, leave it out."},
    {"policy.fee_unexpected", ErrorCode::invalid,
     "A fee of this kind, or a step without a fee, does not use the field. Leave it out."},
    {"policy.step_before_due", ErrorCode::invalid,
     "Only reminders may come before the due date. Give the step days from 0 on."},
    {"policy.step_name_repeated", ErrorCode::invalid, "Give every step a name of its own."},
    {"policy.step_without_name", ErrorCode::invalid, "Give the step a name."},
    {"policy.steps_out_of_order", ErrorCode::invalid, "Put the steps in the order of their days."},
    {"policy.tier_currency", ErrorCode::invalid, "Give `from` and `amount` of a tier in one currency."},
    {"policy.tier_repeated", ErrorCode::invalid, "Give one tier from each amount on."},
    {"role.bad_permission", ErrorCode::invalid,
     "No such permission, or one that cannot be given. Take those of the reference."},
    {"role.empty_name", ErrorCode::invalid, "Give the role a name."},
    {"role.grants_more_than_held", ErrorCode::denied,
     "Nobody gives or takes away permissions they do not hold. Ask an administrator."},
    {"role.name_taken", ErrorCode::conflict, "There is a role of that name. Choose another one."},
    {"role.not_found", ErrorCode::not_found, "There is no such role. Look it up with role.list."},
    {"role.stale_version", ErrorCode::conflict, "Somebody else changed the role meanwhile. Read it again."},
    {"seller.bad_format", ErrorCode::invalid,
     "Write {number}, {year}, {month} and {day}, each with an optional width: {number:5}."},
    {"seller.bad_language", ErrorCode::invalid, "Write a language as `en` or `de-AT`."},
    {"seller.empty_name", ErrorCode::invalid, "Give the seller its legal name."},
    {"seller.format_repeats_numbers", ErrorCode::invalid,
     "The series begins anew, so its numbers need the year, and the month where it is monthly. Add {year} or {month}."},
    {"seller.not_found", ErrorCode::not_found, "The seller has not been made yet. Make it with seller.create."},
    {"seller.set_and_cleared", ErrorCode::invalid, "Give a value, or name it in `clear`; not both."},
    {"seller.stale_version", ErrorCode::conflict, "Somebody else changed the seller meanwhile. Read it again."},
    {"seller.system_only", ErrorCode::denied,
     "Only the host of the book makes sellers. Open a session as the system of the house."},
    {"staff.email_taken", ErrorCode::conflict, "Somebody of the staff has that address. Give another one."},
    {"staff.empty_name", ErrorCode::invalid, "Give the member of staff a name."},
    {"staff.holds_more_than_you", ErrorCode::denied, "This person may do what you may not. Ask an administrator."},
    {"staff.last_administrator", ErrorCode::precondition,
     "Nobody active could do everything any more. Make somebody else administrator first."},
    {"staff.not_active", ErrorCode::precondition, "This member of staff is disabled already. Nothing is left to do."},
    {"staff.not_disabled", ErrorCode::precondition, "This member of staff is active already. Nothing is left to do."},
    {"staff.not_found", ErrorCode::not_found, "There is no such member of staff. Look it up with staff.list."},
    {"staff.own_roles", ErrorCode::denied, "Nobody changes roles of their own. Ask somebody else."},
    {"staff.stale_version", ErrorCode::conflict, "Somebody else changed the member of staff meanwhile. Read it again."},
};

}  // namespace billhook::identity
