#include "engine/object_slot.hpp"

#include <new>

namespace billhook::engine {

namespace {

constexpr std::align_val_t alignment{alignof(std::max_align_t)};

}  // namespace

ObjectSlot::~ObjectSlot() {
  clear();
  ::operator delete(memory_, alignment);
}

ObjectSlot& ObjectSlot::operator=(ObjectSlot&& other) noexcept {
  std::swap(table_, other.table_);
  std::swap(memory_, other.memory_);
  std::swap(size_, other.size_);
  return *this;
}

void* ObjectSlot::make(const Table& table) {
  clear();
  if (table.size > size_) {
    void* larger = ::operator new(table.size, alignment);
    ::operator delete(memory_, alignment);
    memory_ = larger;
    size_ = table.size;
  }
  table.construct(memory_);
  table_ = &table;
  return memory_;
}

void ObjectSlot::clear() noexcept {
  if (table_ != nullptr) table_->destroy(memory_);
  table_ = nullptr;
}

}  // namespace billhook::engine
