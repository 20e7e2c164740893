#include "handles.hpp"

#include <atomic>
#include <utility>

#include "billhook/base/error.hpp"
#include "engine/reasons.hpp"
#include "storage/fork_guard.hpp"
#include "storage/reasons.hpp"

namespace billhook::capi {

namespace {

static_assert(sizeof(void*) == sizeof(std::uint64_t), "a handle needs the 64 bits of a pointer");

constexpr int use_bits = HandleTable::use_bits;
constexpr int index_bits = 24;
constexpr int process_bits = 8;
constexpr std::uint64_t index_mask = (std::uint64_t{1} << index_bits) - 1;
constexpr std::uint64_t process_mask = (std::uint64_t{1} << process_bits) - 1;

HandleKind kind_of(std::uint64_t handle) {
  return static_cast<HandleKind>(handle >> (index_bits + use_bits + process_bits));
}
std::uint64_t process_of(std::uint64_t handle) { return (handle >> (index_bits + use_bits)) & process_mask; }

struct Registry {
  explicit Registry(Registry* of_parent)
      : parent{of_parent},
        process{of_parent == nullptr ? 1 : (of_parent->process + 1) & process_mask},
        handles{process} {}

  const storage::ForkGuard guard;
  Registry* const parent;  // left as the fork found it: another thread may have been inside
  const std::uint64_t process;
  HandleTable handles;
};

/// The one thing in billhook that is global and changes: C has no other place for it. It outlives every exit handler.
std::atomic<Registry*> current{nullptr};

Registry& registry() {
  Registry* seen = current.load(std::memory_order_acquire);
  while (seen == nullptr || seen->guard.is_in_child()) {
    auto made = std::make_unique<Registry>(seen);
    if (current.compare_exchange_strong(seen, made.get(), std::memory_order_acq_rel)) seen = made.release();
  }
  return *seen;
}

}  // namespace

const HandleTable::Place* HandleTable::find_place(HandleKind kind, std::uint64_t handle) const {
  const std::uint64_t index = handle & index_mask;
  if (handle == 0 || index >= places_.size() || kind_of(handle) != kind) return nullptr;
  const Place& place = places_[index];
  return place.handle == handle ? &place : nullptr;
}

std::uint64_t HandleTable::open(HandleKind kind, std::shared_ptr<void> object) {
  const std::lock_guard lock{mutex_};
  if (first_free_ == no_place) {
    if (places_.size() > index_mask) {
      throw Error{engine::reasons.abi_too_many_handles, "Too many handles are open. Close or free some."};
    }
    places_.emplace_back();
    first_free_ = places_.size() - 1;
  }
  const std::uint64_t index = first_free_;
  Place& place = places_[index];
  first_free_ = std::exchange(place.next_free, no_place);
  ++place.uses;
  place.handle =
      (((static_cast<std::uint64_t>(kind) << process_bits | process_) << use_bits | place.uses) << index_bits) | index;
  place.object = std::move(object);
  return place.handle;
}

std::shared_ptr<void> HandleTable::find(HandleKind kind, std::uint64_t handle) const {
  const std::lock_guard lock{mutex_};
  const Place* place = find_place(kind, handle);
  return place == nullptr ? nullptr : place->object;
}

std::shared_ptr<void> HandleTable::close(HandleKind kind, std::uint64_t handle) noexcept {
  const std::lock_guard lock{mutex_};
  if (find_place(kind, handle) == nullptr) return nullptr;
  const std::uint64_t index = handle & index_mask;
  Place& place = places_[index];
  place.handle = 0;
  if (place.uses < uses_) place.next_free = std::exchange(first_free_, index);
  return std::exchange(place.object, nullptr);
}

std::size_t HandleTable::room() const {
  const std::lock_guard lock{mutex_};
  return places_.capacity();
}

std::uint64_t open_handle(HandleKind kind, std::shared_ptr<void> object) {
  return registry().handles.open(kind, std::move(object));
}

std::shared_ptr<void> find_handle(HandleKind kind, std::uint64_t handle) {
  const Registry& here = registry();
  if (auto object = here.handles.find(kind, handle)) return object;
  if (handle != 0 && kind_of(handle) == kind && here.parent != nullptr && process_of(handle) != here.process) {
    throw Error{storage::reasons.book_forked,
                "This handle was opened before the process forked; open the book again in the child."};
  }
  throw Error{engine::reasons.abi_bad_handle, "The handle is null, closed, or of another kind."};
}

std::shared_ptr<void> close_handle(HandleKind kind, std::uint64_t handle) noexcept {
  if (handle == 0 || current.load(std::memory_order_acquire) == nullptr) return nullptr;
  Registry& here = *current.load(std::memory_order_acquire);
  return here.guard.is_in_child() ? nullptr : here.handles.close(kind, handle);
}

}  // namespace billhook::capi
