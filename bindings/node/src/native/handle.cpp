#include "handle.hpp"

#include <utility>

#include "call.hpp"

namespace billhook::node {

void Opened::close() const {
  switch (kind) {
    case Kind::book:
      return billhook_close(static_cast<billhook_book*>(pointer));
    case Kind::session:
      return billhook_session_close(static_cast<billhook_session*>(pointer));
    case Kind::cursor:
      return billhook_cursor_close(static_cast<billhook_cursor*>(pointer));
  }
}

std::vector<Opened> take(Handle& handle) {
  std::vector<Opened> opened;
  const auto add = [&](Handle& each) {
    if (each.pointer != nullptr) opened.push_back({each.kind, std::exchange(each.pointer, nullptr)});
  };
  for (Handle* each : handle.environment->handles) {
    if (each->book == &handle) add(*each);
  }
  add(handle);
  return opened;
}

void close_now(Handle& handle) {
  for (const Opened& each : take(handle)) each.close();
}

napi_value own(Environment& environment, Kind kind, void* pointer, Handle* book) {
  auto* handle = new Handle{&environment, kind, pointer, book};
  environment.handles.insert(handle);
  const auto collect = [](napi_env, void* data, void*) {
    const std::unique_ptr<Handle> collected{static_cast<Handle*>(data)};
    if (collected->environment == nullptr) return;  // closed when it went
    collected->environment->handles.erase(collected.get());
    for (Handle* other : collected->environment->handles) {
      if (other->book == collected.get()) other->book = nullptr;  // another book may come to lie at this address
    }
    if (collected->pointer != nullptr) Opened{collected->kind, collected->pointer}.close();
  };
  napi_value value = nullptr;
  napi_create_external(environment.env, handle, collect, nullptr, &value);
  return value;
}

}  // namespace billhook::node
