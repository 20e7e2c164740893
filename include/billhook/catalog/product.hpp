// Product: what is sold, and by which policies its periods are billed. The entity and the operations product.*; any
// thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/clearable.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/catalog/category.hpp"
#include "billhook/catalog/cycle.hpp"

namespace billhook {

enum class ProductKind : std::uint8_t { hosting, reseller, server, domain, ssl, other };
/// When a new service is set up: at once, when its first invoice is paid, or when somebody says so.
enum class ProvisionOn : std::uint8_t { order, payment, manual };
/// hidden: staff sells it, clients do not see it. retired: nobody sells it; what runs goes on.
enum class ProductStatus : std::uint8_t { active, hidden, retired };

template <>
struct EnumNames<ProductKind> {
  static constexpr std::array<std::string_view, 6> names{"hosting", "reseller", "server", "domain", "ssl", "other"};
};
template <>
struct EnumNames<ProvisionOn> {
  static constexpr std::array<std::string_view, 3> names{"order", "payment", "manual"};
};
template <>
struct EnumNames<ProductStatus> {
  static constexpr std::array<std::string_view, 3> names{"active", "hidden", "retired"};
};
/// The rows that a product shares with what makes and changes it.
template <class Owner, class V>
constexpr void product_details(V&& v) {
  v("category", &Owner::category, {.doc = "Where it stands in the catalogue."});
  v("kind", &Owner::kind, {.doc = "What sort of thing it is.", .has_default = true});
  v("name", &Owner::name, {.doc = "Name, as on invoices."});
  v("description", &Owner::description, {.doc = "For the catalogue."});
  v("tax_category", &Owner::tax_category,
    {.doc = "Which tax rates apply: `standard`, `reduced`, your own.", .has_default = true});
  v("module", &Owner::module, {.doc = "What the provisioner is told to make. Without it nothing is provisioned."});
  v("provision_on", &Owner::provision_on, {.doc = "When a service is set up.", .has_default = true});
  v("timing", &Owner::timing, {.doc = "Whether periods are billed before or after.", .has_default = true});
  v("align", &Owner::align, {.doc = "Which days the periods begin on.", .has_default = true});
  v("anchor_day", &Owner::anchor_day,
    {.doc = "That day of the month, clamped to each month; for align day_of_month.", .min = 1, .max = 31});
  v("also_next_from", &Owner::also_next_from,
    {.doc = "A start on or after this day of the month bills the next whole period along with the first part; for "
            "align day_of_month, in advance.",
     .min = 1,
     .max = 31});
  v("day_count", &Owner::day_count, {.doc = "How the days of a part period are counted.", .has_default = true});
  v("status", &Owner::status, {.doc = "Whether it is sold.", .has_default = true});
}

struct Product {
  static constexpr Noun noun{"product", "products"};

  Id<Product> id;
  std::int64_t version = 1;
  std::optional<Id<Category>> category = {};
  ProductKind kind = ProductKind::hosting;
  Text<200> name;
  std::optional<Text<5000>> description = {};
  Text<40> tax_category = "standard";
  std::optional<Text<60>> module = {};
  ProvisionOn provision_on = ProvisionOn::payment;
  Timing timing = Timing::in_advance;
  Alignment align = Alignment::start;
  std::optional<std::int32_t> anchor_day = {};
  std::optional<std::int32_t> also_next_from = {};
  DayCount day_count = DayCount::actual;
  ProductStatus status = ProductStatus::active;

  friend bool operator==(const Product&, const Product&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Product::id, {.doc = "Identifier.", .key = true});
    v.version(&Product::version);
    product_details<Product>(v);
  }
};

/// Errors: invalid `product.empty_name`, `product.bad_tax_category`, `product.anchor_day_missing` (aligned to a day of
/// the month without saying which), `product.anchor_day_unused`, `product.also_next_unused`; not_found for the
/// category.
struct CreateProduct {
  static constexpr std::string_view operation = "product.create";
  using Reply = Product;

  std::optional<Id<Category>> category = {};
  ProductKind kind = ProductKind::hosting;
  Text<200> name;
  std::optional<Text<5000>> description = {};
  Text<40> tax_category = "standard";
  std::optional<Text<60>> module = {};
  ProvisionOn provision_on = ProvisionOn::payment;
  Timing timing = Timing::in_advance;
  Alignment align = Alignment::start;
  std::optional<std::int32_t> anchor_day = {};
  std::optional<std::int32_t> also_next_from = {};
  DayCount day_count = DayCount::actual;
  ProductStatus status = ProductStatus::active;

  template <class V>
  static constexpr void fields(V&& v) {
    product_details<CreateProduct>(v);
  }
};

struct GetProduct {
  static constexpr std::string_view operation = "product.get";
  using Reply = Product;

  Id<Product> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &GetProduct::id, {.doc = "Which product. Clients see active ones."});
  }
};

struct ListProducts {
  static constexpr std::string_view operation = "product.list";
  using Reply = Page<Product>;

  std::optional<Id<Category>> category = {};
  std::optional<ProductKind> kind = {};
  std::optional<ProductStatus> status = {};
  std::int32_t limit = 50;
  std::optional<Id<Product>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("category", &ListProducts::category, {.doc = "Only those in this category itself."});
    v("kind", &ListProducts::kind, {.doc = "Only these."});
    v("status", &ListProducts::status, {.doc = "Only these. Clients see active ones."});
    v.page(&ListProducts::limit, &ListProducts::after);
  }
};

/// Changes what is given; services that run keep the terms they have. Errors: those of product.create; not_found;
/// conflict `product.stale_version`; invalid `product.set_and_cleared`.
struct UpdateProduct {
  static constexpr std::string_view operation = "product.update";
  using Reply = Product;

  Id<Product> id;
  std::int64_t version = 0;
  std::optional<Id<Category>> category = {};
  std::optional<ProductKind> kind = {};
  std::optional<Text<200>> name = {};
  std::optional<Text<5000>> description = {};
  std::optional<Text<40>> tax_category = {};
  std::optional<Text<60>> module = {};
  std::optional<ProvisionOn> provision_on = {};
  std::optional<Timing> timing = {};
  std::optional<Alignment> align = {};
  std::optional<std::int32_t> anchor_day = {};
  std::optional<std::int32_t> also_next_from = {};
  std::optional<DayCount> day_count = {};
  std::optional<ProductStatus> status = {};
  std::vector<Clearable<UpdateProduct>> clear = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UpdateProduct::id, {.doc = "Which product."});
    v.version(&UpdateProduct::version);
    product_details<UpdateProduct>(v);
    v.clear(&UpdateProduct::clear);
  }
};

}  // namespace billhook
