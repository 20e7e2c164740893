// Handles: what stands behind the opaque pointers of billhook.h. A handle is a number, never an address: it is looked
// up, so that a closed, foreign or invented one is noticed instead of followed.
//
// Its bits: the kind of object, the process it was opened in (counted by forks), how often its place was used before,
// and the place. Any thread. A handle of a parent process is precondition `book.forked`.
#pragma once

#include <cstdint>
#include <memory>

namespace billhook::capi {

enum class HandleKind : std::uint8_t { book = 1, session, reply, cursor, answer };

/// Keeps the object until close_handle(); never null. Errors: exhausted `abi.too_many_handles`.
std::uint64_t open_handle(HandleKind kind, std::shared_ptr<void> object);
/// The object, kept alive for the caller. Errors: invalid `abi.bad_handle`, precondition `book.forked`.
std::shared_ptr<void> find_handle(HandleKind kind, std::uint64_t handle);
/// Forgets the handle; the object, or null where the handle was none.
std::shared_ptr<void> close_handle(HandleKind kind, std::uint64_t handle) noexcept;

/// Which object a handle type of billhook.h stands for: specialise with `Object` and `kind`.
template <class Handle>
struct HandleOf;

template <class Handle>
Handle* open_handle(std::shared_ptr<typename HandleOf<Handle>::Object> object) {
  return reinterpret_cast<Handle*>(open_handle(HandleOf<Handle>::kind, std::move(object)));
}
template <class Handle>
auto find_handle(const Handle* handle) {
  using Object = typename HandleOf<Handle>::Object;
  return std::static_pointer_cast<Object>(find_handle(HandleOf<Handle>::kind, reinterpret_cast<std::uint64_t>(handle)));
}
template <class Handle>
auto close_handle(Handle* handle) noexcept {
  using Object = typename HandleOf<Handle>::Object;
  return std::static_pointer_cast<Object>(
      close_handle(HandleOf<Handle>::kind, reinterpret_cast<std::uint64_t>(handle)));
}

}  // namespace billhook::capi
