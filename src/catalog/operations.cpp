#include "catalog/operations.hpp"

#include "catalog/category_operations.hpp"
#include "catalog/price_operations.hpp"
#include "catalog/product_operations.hpp"
#include "catalog/reasons.hpp"

namespace billhook {
namespace {

using engine::Callers;
using engine::Effect;
using engine::needs;
using engine::open_to;
using engine::operation;
using engine::since;

constexpr engine::Noun nouns[] = {{"category", "categories"}, {"product", "products"}, {"price", "prices"}};

const engine::Operation operations[] = {
    operation<&catalog::create_category>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                         since("0.1"), "Makes a shelf of the catalogue."),
    operation<&catalog::page_categories>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                         since("0.1"), "The shelves of the catalogue."),
    operation<&catalog::change_category>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                         since("0.1"), "Renames or moves a category."),
    operation<&catalog::create_product>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                        since("0.1"), "Makes a product. It is for sale once it has a price."),
    operation<&catalog::show_product>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                      since("0.1"), "One product. Clients see active ones."),
    operation<&catalog::page_products>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                       since("0.1"), "Products by category, kind or status. Clients see active ones."),
    operation<&catalog::change_product>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                        since("0.1"), "Changes a product. Services that run keep their terms."),
    operation<&catalog::set_price>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                   since("0.1"), "Sets the price of a product in a currency and cycle from a day on."),
    operation<&catalog::end_price>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                   since("0.1"), "Takes a product off sale in a currency and cycle."),
    operation<&catalog::page_prices>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                     since("0.1"), "Prices by product, currency or day."),
};

}  // namespace

const engine::Domain catalog_domain{.name = "catalog",
                                    .nouns = nouns,
                                    .operations = operations,
                                    .listeners = {},
                                    .job_listeners = {},
                                    .reasons = catalog::reasons};

}  // namespace billhook
