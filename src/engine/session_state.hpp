// What a session keeps between calls: its actor, and memory that is used again. One thread at a time.
#pragma once

#include <memory>
#include <utility>

#include "base/json.hpp"
#include "billhook/engine/session.hpp"
#include "engine/actor_store.hpp"
#include "engine/book_state.hpp"
#include "engine/object_slot.hpp"

namespace billhook::engine {

struct SessionState {
  SessionState(std::shared_ptr<BookState> of_book, const Actor& who)
      : book{std::move(of_book)}, actor{who}, actors{who} {}

  std::shared_ptr<BookState> book;
  Actor actor;
  ActorStore actors;
  JsonReader reader;
  ObjectSlot request;
  ObjectSlot reply;
  bool is_in_call = false;
};

}  // namespace billhook::engine

struct billhook::Session::State final : billhook::engine::SessionState {
  using SessionState::SessionState;
};
