// Every reason of errors about sellers, staff, roles and policies. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::identity {

struct Reasons {
  Reason policy_fee_currency_repeated{"policy.fee_currency_repeated", ErrorCode::invalid,
                                      "Give one amount a currency."};
  Reason policy_fee_incomplete{"policy.fee_incomplete", ErrorCode::invalid,
                               "A fee of this kind needs the field that is named. Add it."};
  Reason policy_fee_missing{"policy.fee_missing", ErrorCode::invalid, "A late_fee step needs a fee. Add it."};
  Reason policy_fee_not_positive{"policy.fee_not_positive", ErrorCode::invalid,
                                 "A fee is more than zero. To charge none, leave it out."};
  Reason policy_fee_unexpected{"policy.fee_unexpected", ErrorCode::invalid,
                               "A fee of this kind, or a step without a fee, does not use the field. Leave it out."};
  Reason policy_step_before_due{"policy.step_before_due", ErrorCode::invalid,
                                "Only reminders may come before the due date. Give the step days from 0 on."};
  Reason policy_step_name_repeated{"policy.step_name_repeated", ErrorCode::invalid,
                                   "Give every step a name of its own."};
  Reason policy_step_without_name{"policy.step_without_name", ErrorCode::invalid, "Give the step a name."};
  Reason policy_steps_out_of_order{"policy.steps_out_of_order", ErrorCode::invalid,
                                   "Put the steps in the order of their days."};
  Reason policy_tier_currency{"policy.tier_currency", ErrorCode::invalid,
                              "Give `from` and `amount` of a tier in one currency."};
  Reason policy_tier_repeated{"policy.tier_repeated", ErrorCode::invalid, "Give one tier from each amount on."};
  Reason note_empty_text{"note.empty_text", ErrorCode::invalid, "Give the note a text."};
  Reason role_bad_permission{"role.bad_permission", ErrorCode::invalid,
                             "No such permission, or one that cannot be given. Take those of the reference."};
  Reason role_empty_name{"role.empty_name", ErrorCode::invalid, "Give the role a name."};
  Reason role_grants_more_than_held{"role.grants_more_than_held", ErrorCode::denied,
                                    "Nobody gives or takes away permissions they do not hold. Ask an administrator."};
  Reason role_name_taken{"role.name_taken", ErrorCode::conflict, "There is a role of that name. Choose another one."};
  Reason seller_bad_format{"seller.bad_format", ErrorCode::invalid,
                           "Write {number}, {year}, {month} and {day}, each with an optional width: {number:5}."};
  Reason seller_bad_language{"seller.bad_language", ErrorCode::invalid, "Write a language as `en` or `de-AT`."};
  Reason seller_empty_name{"seller.empty_name", ErrorCode::invalid, "Give the seller its legal name."};
  Reason seller_format_repeats_numbers{"seller.format_repeats_numbers", ErrorCode::invalid,
                                       "The series begins anew, so its numbers need the year, and the month where it "
                                       "is monthly. Add {year} or {month}."};
  Reason seller_system_only{"seller.system_only", ErrorCode::denied,
                            "Only the host of the book makes sellers. Open a session as the system of the house."};
  Reason staff_email_taken{"staff.email_taken", ErrorCode::conflict,
                           "Somebody of the staff has that address. Give another one."};
  Reason staff_empty_name{"staff.empty_name", ErrorCode::invalid, "Give the member of staff a name."};
  Reason staff_holds_more_than_you{"staff.holds_more_than_you", ErrorCode::denied,
                                   "This person may do what you may not. Ask an administrator."};
  Reason staff_last_administrator{
      "staff.last_administrator", ErrorCode::precondition,
      "Nobody active could do everything any more. Make somebody else administrator first."};
  Reason staff_not_active{"staff.not_active", ErrorCode::precondition,
                          "This member of staff is disabled already. Nothing is left to do."};
  Reason staff_not_disabled{"staff.not_disabled", ErrorCode::precondition,
                            "This member of staff is active already. Nothing is left to do."};
  Reason staff_own_roles{"staff.own_roles", ErrorCode::denied, "Nobody changes roles of their own. Ask somebody else."};
};
inline constexpr Reasons reasons;

}  // namespace billhook::identity
