// Replies: whatever a function of billhook.h throws becomes a status and a reply here; no exception leaves. Any thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "billhook.h"
#include "billhook/base/error.hpp"
#include "engine/reasons.hpp"
#include "objects.hpp"
#include "storage/fork_guard.hpp"

namespace billhook::capi {

/// Makes the reply tell of an error: its JSON and, where it carries one, the host's exception. The status to return.
billhook_status tell(Reply& reply, const Error& error) noexcept;

/// The same with whatever is being handled.
billhook_status tell_thrown(Reply& reply) noexcept;

/// And in a reply of its own, at `why` unless that is null.
billhook_status give_thrown(billhook_reply** why) noexcept;

/// The JSON of a reply, also of the one that stands for the reply no memory was left for. Errors: those of find_handle.
std::string_view json_of(const billhook_reply* reply);

/// Errors: invalid `abi.null_place`.
template <class Place>
void require_place(Place* place) {
  if (place == nullptr) throw Error{engine::reasons.abi_null_place, "There is no place for the result."};
}

/// The one guard around every function that can fail. On success the place for a reply is null. A child that was forked
/// in the course of the work is told so, however the work went there.
template <class Work>
billhook_status guarded(billhook_reply** why, const Work& work) noexcept {
  if (why != nullptr) *why = nullptr;
  try {
    const storage::ForkGuard guard;
    work();
    guard.check();
    return BILLHOOK_OK;
  } catch (...) {
    return give_thrown(why);
  }
}

/// The guard around a function that answers with a reply in any case. Its handle is open before the work begins, so
/// that what was done is not lost for lack of memory.
template <class Work>
billhook_status replying(billhook_reply** out, const Work& work) noexcept {
  billhook_status status = BILLHOOK_OK;
  const billhook_status given = guarded(out, [&] {
    require_place(out);
    const storage::ForkGuard guard;
    const auto reply = std::make_shared<Reply>();
    billhook_reply* const opened = open_handle<billhook_reply>(reply);
    try {
      work(*reply);
    } catch (const Error& error) {
      status = tell(*reply, error);
    } catch (...) {
      status = tell_thrown(*reply);
    }
    guard.check();  // the handle is the parent's
    *out = opened;
  });
  return given == BILLHOOK_OK ? status : given;
}

}  // namespace billhook::capi
