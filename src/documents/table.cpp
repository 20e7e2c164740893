#include "documents/table.hpp"

#include "documents/rendering_operations.hpp"

namespace billhook {
namespace {

constexpr const engine::Operations* operations[] = {&documents::rendering_operations};

}  // namespace

constinit const engine::Domain documents_domain{.name = "documents", .operations = operations};

}  // namespace billhook
