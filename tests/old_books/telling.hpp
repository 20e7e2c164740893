// Telling: a small book in which everything has happened once. Told alike by every version of billhook, so that what
// one version answers can be compared with what another did. One thread.
//
// Speaks JSON and the few classes of a host alone, so that it compiles against versions that are older or newer.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "billhook/engine/book.hpp"
#include "billhook/engine/ports.hpp"
#include "billhook/engine/session.hpp"

namespace billhook::test {

/// The hour after which nothing happens; the questions are asked then.
inline constexpr std::string_view telling_ends = "2026-02-24T12:00:00Z";

/// Makes the book: two sellers, every table filled, every kind of document, line, posting and job.
void tell(const std::string& path);

}  // namespace billhook::test
