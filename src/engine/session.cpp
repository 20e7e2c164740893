#include "billhook/engine/session.hpp"

#include "engine/dispatch.hpp"
#include "engine/house_index.hpp"
#include "engine/query.hpp"
#include "engine/session_state.hpp"

namespace billhook {

Session::Session(std::unique_ptr<State> state) : state_{std::move(state)} {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

const Actor& Session::actor() const { return state_->actor; }

std::string Session::call_json(std::string_view operation, std::string_view request, const CallOptions& options) {
  std::string reply;
  call_json(operation, request, reply, options);
  return reply;
}

void Session::call_json(std::string_view operation, std::string_view request, std::string& reply,
                        const CallOptions& options) {
  engine::dispatch_json(*state_, operation, request, reply, options);
}

Cursor Session::query(std::string_view operation, std::string_view request, const CallOptions& options) {
  const engine::Operation& row = state_->book->house->require(operation);
  auto query = std::make_unique<Cursor::State>(*state_, row, options);
  engine::dispatch_query(*state_, row, request, *query, options);
  return Cursor{std::move(query)};
}

void Session::call(std::string_view operation, const void* request, void* reply, const CallOptions& options) {
  engine::dispatch_typed(*state_, operation, request, reply, options);
}

}  // namespace billhook
