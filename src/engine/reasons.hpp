// Every reason of errors about calls, actors and jobs. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::engine {

struct Reasons {
  Reason abi_bad_handle{"abi.bad_handle", ErrorCode::invalid,
                        "The handle is null, closed, or of another kind. Give one that is open."};
  Reason abi_bad_length{"abi.bad_length", ErrorCode::invalid,
                        "The length of a text cannot be. Give the number of its bytes."};
  Reason abi_bad_size{"abi.bad_size", ErrorCode::invalid, "Set the first member of the struct to its size."};
  Reason abi_newer_struct{
      "abi.newer_struct", ErrorCode::invalid,
      "The struct holds something this library is too old for. Leave that out, or take a newer library."};
  Reason abi_not_utf8{"abi.not_utf8", ErrorCode::invalid, "The text is not UTF-8. Convert it first."};
  Reason abi_null_function{"abi.null_function", ErrorCode::invalid, "Give the port a function."};
  Reason abi_null_place{"abi.null_place", ErrorCode::invalid, "Give a place for the result."};
  Reason abi_null_text{"abi.null_text", ErrorCode::invalid,
                       "A text of null has the length 0. Give its bytes, or that length."};
  Reason abi_reentered{"abi.reentered", ErrorCode::precondition,
                       "A clock or random port must not call billhook. Answer without."};
  Reason abi_too_many_handles{"abi.too_many_handles", ErrorCode::exhausted,
                              "Too many handles are open. Close or free some."};
  Reason abi_unknown_flag{"abi.unknown_flag", ErrorCode::invalid, "Set no other flag than those of billhook.h."};
  Reason actor_disabled{"actor.disabled", ErrorCode::unauthenticated,
                        "The actor may no longer use the book. Have it enabled, or act as somebody else."};
  Reason actor_no_id{"actor.no_id", ErrorCode::invalid, "Say which member of staff or client acts."};
  Reason actor_unknown{"actor.unknown", ErrorCode::unauthenticated,
                       "There is no such actor in the book. Name one that there is."};
  Reason answer_given{"answer.given", ErrorCode::precondition,
                      "A port answers a call once. Leave the second answer out."};
  Reason audit_id_without_noun{"audit.id_without_noun", ErrorCode::invalid,
                               "Name the noun that the id belongs to as well."};
  Reason book_create_read_only{"book.create_read_only", ErrorCode::invalid,
                               "A new book cannot be read only. Leave one of the two out."};
  Reason call_bad_reason{"call.bad_reason", ErrorCode::invalid,
                         "The call's reason is no text of up to 500 characters. Shorten or correct it."};
  Reason call_cancelled{"call.cancelled", ErrorCode::cancelled,
                        "The host stopped the call. What was committed before stays; call again to go on."};
  Reason call_deadline{"call.deadline", ErrorCode::cancelled,
                       "The call's deadline has passed. What was committed before stays; call again to go on."};
  Reason context_no_store{"context.no_store", ErrorCode::internal,
                          "A calculation asked for the book: a bug in billhook. Report it."};
  Reason currency_house_only{"currency.house_only", ErrorCode::denied,
                             "Currencies count for the whole book. Have the house set them."};
  Reason currency_in_use{"currency.in_use", ErrorCode::precondition,
                         "There is money in this currency, so its decimals stay. Set them before the first amount."};
  Reason cursor_in_use{"cursor.in_use", ErrorCode::precondition,
                       "A cursor belongs to one thread at a time. Open another one for the other thread."};
  Reason event_ends_before_start{"event.ends_before_start", ErrorCode::invalid,
                                 "Give an end that is not before the start."};
  Reason event_too_deep{"event.too_deep", ErrorCode::internal,
                        "Events answer each other without end: a bug in billhook. Report it."};
  Reason host_exception{"host.exception", ErrorCode::host_error,
                        "A port of the host failed. The message is the host's; mend the port."};
  Reason idempotency_bad_key{"idempotency.bad_key", ErrorCode::invalid,
                             "A key is a text of 1 to 200 characters. Give such a one."};
  Reason idempotency_key_reused{"idempotency.key_reused", ErrorCode::conflict,
                                "The key belongs to another request. Take a new key for a new request."};
  Reason internal_exception{"internal.exception", ErrorCode::internal,
                            "Something unforeseen went wrong: a bug in billhook. Nothing was changed; report it."};
  Reason job_no_key{"job.no_key", ErrorCode::internal,
                    "A port was called without a key: a bug in billhook. Report it."};
  Reason job_not_allowed{"job.not_allowed", ErrorCode::precondition,
                         "The job is in a state that does not allow this. Read it again."};
  Reason job_not_dead{"job.not_dead", ErrorCode::precondition,
                      "Only a dead job is put back by hand. The others run of themselves."};
  Reason memory_exhausted{"memory.exhausted", ErrorCode::exhausted,
                          "Memory is short. Free some and call again; nothing was changed."};
  Reason operation_unknown{"operation.unknown", ErrorCode::not_found,
                           "There is no such operation. The message names the nearest one."};
  Reason permission_missing{"permission.missing", ErrorCode::denied,
                            "The actor lacks the permission that the message names. Have a role with it given to it."};
  Reason permission_staff_only{"permission.staff_only", ErrorCode::denied,
                               "Clients cannot call this. Have staff do it."};
  Reason port_bad_reply{"port.bad_reply", ErrorCode::host_error,
                        "A port answered in another form than it must. Mend the port."};
  Reason port_no_answer{"port.no_answer", ErrorCode::host_error,
                        "A port returned without an answer. Have it answer every call."};
  Reason port_no_such_call{"port.no_such_call", ErrorCode::unavailable,
                           "Nothing answers this call of the port. Set a function for it."};
  Reason port_unknown{"port.unknown", ErrorCode::not_found,
                      "There is no such port. Name one of those in the description."};
  Reason progress_failed{"progress.failed", ErrorCode::host_error,
                         "The host's progress function threw. Mend it and call again to go on."};
  Reason query_batch_too_large{
      "query.batch_too_large", ErrorCode::exhausted,
      "The rows of one batch take more room than a column can have. Ask anew, for fewer rows at a time."};
  Reason query_no_rows{"query.no_rows", ErrorCode::invalid,
                       "The operation does not answer with a page of rows. Call it instead."};
  Reason random_unavailable{"random.unavailable", ErrorCode::unavailable,
                            "The machine has no randomness to give. Call again."};
  Reason seller_not_found{"seller.not_found", ErrorCode::not_found,
                          "The seller has not been made yet. Make it with seller.create."};
  Reason row_unknown_noun{"row.unknown_noun", ErrorCode::invalid,
                          "The noun is none of the description's, or has no rows with ids. Name one that has."};
  Reason session_in_use{"session.in_use", ErrorCode::precondition,
                        "A session does one call at a time. Open another one for the other thread."};
  Reason storage_contended{"storage.contended", ErrorCode::busy, "Too many others change the same rows. Call again."};
  Reason work_reentered{"work.reentered", ErrorCode::precondition,
                        "A port must not deliver jobs itself. Call work from outside of it."};
};
inline constexpr Reasons reasons;

}  // namespace billhook::engine
