#include "imports/table.hpp"

#include "imports/import_operations.hpp"
#include "imports/reasons.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {{"import", "imports"}};

constexpr const engine::Operations* operations[] = {&imports::import_operations};

}  // namespace

constinit const engine::Domain imports_domain{
    .name = "imports", .nouns = nouns, .operations = operations, .reasons = imports::reasons};

}  // namespace billhook
