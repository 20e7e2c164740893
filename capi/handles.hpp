// Handles: what stands behind the opaque pointers of billhook.h. A handle is a number, never an address: it is looked
// up, so that a closed, foreign or invented one is noticed instead of followed.
//
// Its bits: the kind of object, the process it was opened in (counted by forks), how often its place was used before,
// and the place. Any thread. A handle of a parent process is precondition `book.forked`.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace billhook::capi {

enum class HandleKind : std::uint8_t { book = 1, session, reply, cursor, answer };

/// The handles of one process. No number is given twice.
class HandleTable {
 public:
  static constexpr int use_bits = 28;
  static constexpr std::uint64_t usual_uses = (std::uint64_t{1} << use_bits) - 1;

  /// A place is used `uses` times, then never again: the number of a closed handle must not come back.
  explicit HandleTable(std::uint64_t process, std::uint64_t uses = usual_uses) : process_{process}, uses_{uses} {}

  /// Errors: exhausted `abi.too_many_handles`.
  std::uint64_t open(HandleKind kind, std::shared_ptr<void> object);
  /// The object, or null where the handle is none.
  std::shared_ptr<void> find(HandleKind kind, std::uint64_t handle) const;
  /// Forgets the handle; the object, or null where the handle was none.
  std::shared_ptr<void> close(HandleKind kind, std::uint64_t handle) noexcept;
  /// How many places there is memory for.
  std::size_t room() const;

 private:
  struct Place {
    std::uint64_t handle = 0;  // 0: free
    std::uint64_t uses = 0;
    std::uint64_t next_free = no_place;  // kept here so that closing a handle needs no memory
    std::shared_ptr<void> object = {};
  };
  static constexpr std::uint64_t no_place = ~std::uint64_t{0};

  const Place* find_place(HandleKind kind, std::uint64_t handle) const;

  const std::uint64_t process_;
  const std::uint64_t uses_;
  mutable std::mutex mutex_;  // guards what follows
  std::vector<Place> places_;
  std::uint64_t first_free_ = no_place;
};

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
