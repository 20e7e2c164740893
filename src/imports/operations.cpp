#include "imports/operations.hpp"

#include "imports/import_operations.hpp"
#include "imports/reasons.hpp"

namespace billhook {
namespace {

using engine::Callers;
using engine::Effect;
using engine::needs;
using engine::open_to;
using engine::operation;
using engine::since;

constexpr engine::Noun nouns[] = {{"import", "imports"}};

const engine::Operation operations[] = {
    operation<&imports::import_clients>(Effect::run, needs(Permission::import_run), open_to(Callers::staff),
                                        since("0.1"), "Takes over clients from a CSV file."),
    operation<&imports::import_products>(Effect::run, needs(Permission::import_run), open_to(Callers::staff),
                                         since("0.1"), "Takes over products and their prices from a CSV file."),
    operation<&imports::import_services>(Effect::run, needs(Permission::import_run), open_to(Callers::staff),
                                         since("0.1"), "Takes over services that run already from a CSV file."),
};

}  // namespace

const engine::Domain imports_domain{.name = "imports",
                                    .nouns = nouns,
                                    .operations = operations,
                                    .listeners = {},
                                    .job_listeners = {},
                                    .reasons = imports::reasons};

}  // namespace billhook
