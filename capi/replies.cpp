#include "replies.hpp"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <iterator>
#include <new>

#include "base/error_code.hpp"
#include "billhook/engine/session.hpp"
#include "engine/reasons.hpp"

namespace billhook::capi {

namespace {

constexpr std::string_view out_of_memory_json =
    R"({"code":"exhausted","reason":"memory.exhausted","message":"There is not enough memory.","fields":[]})";

/// Stands for the reply that no memory was left for. No handle that is opened looks like it.
billhook_reply* out_of_memory_reply() {
  return reinterpret_cast<billhook_reply*>(~std::uint64_t{0});  // NOLINT(performance-no-int-to-ptr)
}

constexpr billhook_status statuses[] = {
    BILLHOOK_INVALID,      BILLHOOK_UNAUTHENTICATED, BILLHOOK_DENIED,    BILLHOOK_NOT_FOUND, BILLHOOK_CONFLICT,
    BILLHOOK_PRECONDITION, BILLHOOK_EXHAUSTED,       BILLHOOK_CANCELLED, BILLHOOK_BUSY,      BILLHOOK_UNAVAILABLE,
    BILLHOOK_HOST_ERROR,   BILLHOOK_CORRUPT,         BILLHOOK_INTERNAL};  // in the order of ErrorCode
static_assert(std::size(statuses) == EnumNames<ErrorCode>::names.size());

}  // namespace

billhook_status tell(Reply& reply, const Error& error) noexcept {
  if (const auto* failure = dynamic_cast<const HostFailure*>(&error)) reply.exception = failure->exception;
  try {
    reply.json = to_json(error);
    return statuses[static_cast<std::size_t>(error.code)];
  } catch (...) {
    reply.lacks_memory = true;
    return BILLHOOK_EXHAUSTED;
  }
}

billhook_status tell_thrown(Reply& reply) noexcept {
  try {
    try {
      throw;
    } catch (const Error& error) {
      return tell(reply, error);
    } catch (const std::bad_alloc&) {
      throw;
    } catch (const std::exception& exception) {
      return tell(reply, {engine::reasons.internal_exception, exception.what()});
    } catch (...) {
      return tell(reply, {engine::reasons.internal_exception, "Something unknown was thrown."});
    }
  } catch (...) {
    reply.lacks_memory = true;
    return BILLHOOK_EXHAUSTED;
  }
}

billhook_status give_thrown(billhook_reply** why) noexcept {
  try {
    const auto reply = std::make_shared<Reply>();
    const billhook_status status = tell_thrown(*reply);
    if (why != nullptr) *why = open_handle<billhook_reply>(reply);
    return status;
  } catch (...) {
    if (why != nullptr) *why = out_of_memory_reply();
    return BILLHOOK_EXHAUSTED;
  }
}

std::string_view json_of(const billhook_reply* reply) {
  if (reply == out_of_memory_reply()) return out_of_memory_json;
  const auto found = find_handle(reply);
  return found->lacks_memory ? out_of_memory_json : std::string_view{found->json};
}

}  // namespace billhook::capi
