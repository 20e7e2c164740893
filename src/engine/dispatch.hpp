// The pipeline: the one way into every operation, for typed calls and JSON calls alike. See dispatch.cpp.
#pragma once

#include <string>
#include <string_view>

#include "billhook/engine/call_options.hpp"
#include "engine/operation.hpp"
#include "engine/session_state.hpp"

namespace billhook::engine {

class Query;

/// Calls an operation with a JSON object; the reply is JSON. Throws Error; then nothing has changed.
void dispatch_json(SessionState& session, std::string_view operation, std::string_view request, std::string& reply,
                   const CallOptions& options);
/// Calls an operation with its request struct, and fills its reply struct.
void dispatch_typed(SessionState& session, std::string_view operation, const void* request, void* reply,
                    const CallOptions& options);

/// Opens a query of an operation that answers with rows.
void dispatch_query(SessionState& session, const Operation& operation, std::string_view request, Query& query,
                    const CallOptions& options);

}  // namespace billhook::engine
