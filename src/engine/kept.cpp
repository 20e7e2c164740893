#include "engine/kept.hpp"

#include <algorithm>
#include <utility>

namespace billhook::engine {

void* Kept::find(MadeOf made_of) const {
  const auto found =
      std::ranges::find(objects_, made_of.data(), [](const Object& kept) { return kept.made_of.data(); });
  return found == objects_.end() ? nullptr : found->object.get();
}

void* Kept::add(MadeOf made_of, std::shared_ptr<void> object) {
  objects_.push_back({made_of, made_++, std::move(object)});
  return objects_.back().object.get();
}

void Kept::forget(const Table& table) {
  std::erase_if(objects_, [&](const Object& kept) {
    return std::ranges::any_of(kept.made_of, [&](const Table& (*made_of)()) { return &made_of() == &table; });
  });
}

void Kept::rewind(std::size_t mark) {
  std::erase_if(objects_, [&](const Object& kept) { return kept.number >= mark; });
}

}  // namespace billhook::engine
