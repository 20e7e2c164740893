// The rows of the documents domain in the operation table.
#pragma once

#include "engine/operation.hpp"

namespace billhook {

extern const engine::Domain documents_domain;

}  // namespace billhook
