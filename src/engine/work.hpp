// Work: delivers due jobs to the host's ports. See Book::work().
#pragma once

#include <cstdint>

#include "billhook/engine/book.hpp"
#include "engine/book_state.hpp"

namespace billhook::engine {

/// At most `limit` jobs of the ports that are there, in batches: claimed in one transaction, asked outside of any,
/// their outcomes recorded in one transaction. Errors: cancelled `call.cancelled`; what was asked by then is recorded.
/// Precondition `work.reentered` from within a port.
Book::Work work(BookState& book, std::int64_t limit);

}  // namespace billhook::engine
