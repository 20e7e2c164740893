// Given: what a host hands in, checked and in the library's own types. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "billhook.h"
#include "billhook/base/error.hpp"
#include "billhook/engine/actor.hpp"
#include "billhook/engine/book.hpp"
#include "host.hpp"

namespace billhook::capi {

/// A name, a path or the like. Errors: invalid `abi.not_utf8`, with the parameter's name; those of view().
std::string_view words(billhook_text given, const char* parameter);

/// A JSON object; empty means {}. It is read elsewhere. Errors: those of view().
std::string_view object(billhook_text json);

/// What the options of billhook_open() say.
struct GivenOptions {
  bool create = false;
  bool read_only = false;
  std::int32_t busy_wait_ms = BookOptions{}.busy_wait_ms;

  template <class V>
  static constexpr void fields(V&& v) {
    v("create", &GivenOptions::create, {.has_default = true});
    v("read_only", &GivenOptions::read_only, {.has_default = true});
    v("busy_wait_ms", &GivenOptions::busy_wait_ms, {.min = 0, .max = 3'600'000, .has_default = true});
  }
};

/// Errors: invalid `book.create_read_only`, and those of the JSON reader.
GivenOptions options_from_json(std::string_view json);

/// Errors: invalid `actor.no_id`, and those of the JSON reader.
Actor actor_from_json(std::string_view json);

/// An error as a reply shows one. Its message is cut to 2000 characters; what in it is no UTF-8 or no printable text
/// becomes "?". Errors: those of the JSON reader.
Error error_from_json(std::string_view json);

/// A copy in today's size, whatever size the host knows. Errors: invalid `abi.bad_size`, `abi.newer_struct` where a
/// newer host uses what this library does not know.
billhook_port today(const billhook_port& given);

/// The options of a call; null means none. Errors: as of today() and words(); invalid `abi.unknown_flag`.
CallOptions options_of(const billhook_call_options* given, const std::shared_ptr<HostThreads>& threads);

}  // namespace billhook::capi
