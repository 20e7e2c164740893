#include "handles.hpp"

#include <atomic>
#include <mutex>
#include <utility>
#include <vector>

#include "billhook/base/error.hpp"
#include "storage/fork_guard.hpp"

namespace billhook::capi {

namespace {

static_assert(sizeof(void*) == sizeof(std::uint64_t), "a handle needs the 64 bits of a pointer");

constexpr int index_bits = 24;
constexpr int use_bits = 28;
constexpr int process_bits = 8;
constexpr std::uint64_t index_mask = (std::uint64_t{1} << index_bits) - 1;
constexpr std::uint64_t use_mask = (std::uint64_t{1} << use_bits) - 1;
constexpr std::uint64_t process_mask = (std::uint64_t{1} << process_bits) - 1;

HandleKind kind_of(std::uint64_t handle) {
  return static_cast<HandleKind>(handle >> (index_bits + use_bits + process_bits));
}
std::uint64_t process_of(std::uint64_t handle) { return (handle >> (index_bits + use_bits)) & process_mask; }

struct Place {
  std::uint64_t handle = 0;  // 0: free
  std::uint64_t uses = 0;
  std::shared_ptr<void> object;
};

/// The handles of one process.
struct Registry {
  explicit Registry(Registry* of_parent)
      : parent{of_parent}, process{of_parent == nullptr ? 1 : (of_parent->process + 1) & process_mask} {}

  const storage::ForkGuard guard;
  Registry* const parent;  // left as the fork found it: another thread may have been inside
  const std::uint64_t process;
  std::mutex mutex;  // guards what follows
  std::vector<Place> places;
  std::vector<std::uint64_t> free;
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

Place* find_place(Registry& of, HandleKind kind, std::uint64_t handle) {
  const std::uint64_t index = handle & index_mask;
  if (handle == 0 || index >= of.places.size() || kind_of(handle) != kind) return nullptr;
  Place& place = of.places[index];
  return place.handle == handle ? &place : nullptr;
}

}  // namespace

std::uint64_t open_handle(HandleKind kind, std::shared_ptr<void> object) {
  Registry& here = registry();
  const std::lock_guard lock{here.mutex};
  if (here.free.empty()) {
    if (here.places.size() > index_mask) {
      throw Error{ErrorCode::exhausted, "abi.too_many_handles", "Too many handles are open. Close or free some."};
    }
    here.places.reserve(here.places.size() + 1);
    here.free.reserve(here.places.capacity());  // closing one must not fail
    here.free.push_back(here.places.size());
    here.places.emplace_back();
  }
  const std::uint64_t index = here.free.back();
  here.free.pop_back();
  Place& place = here.places[index];
  place.uses = (place.uses + 1) & use_mask;
  place.handle =
      (((static_cast<std::uint64_t>(kind) << process_bits | here.process) << use_bits | place.uses) << index_bits) |
      index;
  place.object = std::move(object);
  return place.handle;
}

std::shared_ptr<void> find_handle(HandleKind kind, std::uint64_t handle) {
  Registry& here = registry();
  {
    const std::lock_guard lock{here.mutex};
    if (const Place* place = find_place(here, kind, handle)) return place->object;
  }
  if (handle != 0 && kind_of(handle) == kind && here.parent != nullptr && process_of(handle) != here.process) {
    throw Error::precondition("book.forked",
                              "This handle was opened before the process forked; open the book again in the child.");
  }
  throw Error{ErrorCode::invalid, "abi.bad_handle", "The handle is null, closed, or of another kind."};
}

std::shared_ptr<void> close_handle(HandleKind kind, std::uint64_t handle) noexcept {
  if (handle == 0 || current.load(std::memory_order_acquire) == nullptr) return nullptr;
  Registry& here = *current.load(std::memory_order_acquire);
  if (here.guard.is_in_child()) return nullptr;
  const std::lock_guard lock{here.mutex};
  Place* place = find_place(here, kind, handle);
  if (place == nullptr) return nullptr;
  place->handle = 0;
  here.free.push_back(handle & index_mask);
  return std::exchange(place->object, nullptr);
}

}  // namespace billhook::capi
