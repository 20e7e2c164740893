// Product: what is sold, and by which policies its periods are billed. The entity and the operations product.*; any
// thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

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
/// What product.update can make empty.
enum class ProductField : std::uint8_t { category, description, module, anchor_day, also_next_from };

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
template <>
struct EnumNames<ProductField> {
  static constexpr std::array<std::string_view, 5> names{"category", "description", "module", "anchor_day",
                                                         "also_next_from"};
};

struct Product {
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
  static void fields(V&& v) {
    v("id", &Product::id, {.doc = "Identifier.", .key = true});
    v("version", &Product::version, {.doc = "Counts changes; name it when you change the product."});
    v("category", &Product::category, {.doc = "Where it stands in the catalogue."});
    v("kind", &Product::kind, {.doc = "What sort of thing it is."});
    v("name", &Product::name, {.doc = "Name, as on invoices."});
    v("description", &Product::description, {.doc = "For the catalogue."});
    v("tax_category", &Product::tax_category, {.doc = "Which tax rates apply: `standard`, `reduced`, your own."});
    v("module", &Product::module, {.doc = "What the provisioner is told to make. Left out: nothing is provisioned."});
    v("provision_on", &Product::provision_on, {.doc = "When a service is set up."});
    v("timing", &Product::timing, {.doc = "Whether periods are billed before or after."});
    v("align", &Product::align, {.doc = "Which days the periods begin on."});
    v("anchor_day", &Product::anchor_day, {.doc = "That day of the month, clamped to each month."});
    v("also_next_from", &Product::also_next_from,
      {.doc = "A start on or after this day of the month bills the next whole period along with the first part."});
    v("day_count", &Product::day_count, {.doc = "How the days of a part period are counted."});
    v("status", &Product::status, {.doc = "Whether it is sold."});
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
  static void fields(V&& v) {
    v("category", &CreateProduct::category, {.doc = "Where it stands in the catalogue."});
    v("kind", &CreateProduct::kind, {.doc = "What sort of thing it is.", .has_default = true});
    v("name", &CreateProduct::name, {.doc = "Name, as on invoices."});
    v("description", &CreateProduct::description, {.doc = "For the catalogue."});
    v("tax_category", &CreateProduct::tax_category, {.doc = "Which tax rates apply.", .has_default = true});
    v("module", &CreateProduct::module, {.doc = "What the provisioner is told to make."});
    v("provision_on", &CreateProduct::provision_on, {.doc = "When a service is set up.", .has_default = true});
    v("timing", &CreateProduct::timing, {.doc = "Whether periods are billed before or after.", .has_default = true});
    v("align", &CreateProduct::align, {.doc = "Which days the periods begin on.", .has_default = true});
    v("anchor_day", &CreateProduct::anchor_day,
      {.doc = "That day of the month; for align day_of_month.", .min = 1, .max = 31});
    v("also_next_from", &CreateProduct::also_next_from,
      {.doc = "From this day of the month on the next period is billed too; for align day_of_month, in advance.",
       .min = 1,
       .max = 31});
    v("day_count", &CreateProduct::day_count, {.doc = "How days of a part period are counted.", .has_default = true});
    v("status", &CreateProduct::status, {.doc = "Whether it is sold.", .has_default = true});
  }
};

struct GetProduct {
  static constexpr std::string_view operation = "product.get";
  using Reply = Product;

  Id<Product> id;

  template <class V>
  static void fields(V&& v) {
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
  static void fields(V&& v) {
    v("category", &ListProducts::category, {.doc = "Only those in this category itself."});
    v("kind", &ListProducts::kind, {.doc = "Only these."});
    v("status", &ListProducts::status, {.doc = "Only these. Clients see active ones."});
    v("limit", &ListProducts::limit, {.doc = "How many at most.", .min = 1, .max = 500, .has_default = true});
    v("after", &ListProducts::after, {.doc = "Only those behind this one: `next` of the page before."});
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
  std::vector<ProductField> clear = {};

  template <class V>
  static void fields(V&& v) {
    v("id", &UpdateProduct::id, {.doc = "Which product."});
    v("version", &UpdateProduct::version, {.doc = "The version this change is based on.", .min = 1});
    v("category", &UpdateProduct::category, {.doc = "Where it stands in the catalogue."});
    v("kind", &UpdateProduct::kind, {.doc = "What sort of thing it is."});
    v("name", &UpdateProduct::name, {.doc = "Name, as on invoices."});
    v("description", &UpdateProduct::description, {.doc = "For the catalogue."});
    v("tax_category", &UpdateProduct::tax_category, {.doc = "Which tax rates apply."});
    v("module", &UpdateProduct::module, {.doc = "What the provisioner is told to make."});
    v("provision_on", &UpdateProduct::provision_on, {.doc = "When a service is set up."});
    v("timing", &UpdateProduct::timing, {.doc = "Whether periods are billed before or after."});
    v("align", &UpdateProduct::align, {.doc = "Which days the periods begin on."});
    v("anchor_day", &UpdateProduct::anchor_day, {.doc = "That day of the month.", .min = 1, .max = 31});
    v("also_next_from", &UpdateProduct::also_next_from,
      {.doc = "From this day of the month on the next period is billed too.", .min = 1, .max = 31});
    v("day_count", &UpdateProduct::day_count, {.doc = "How days of a part period are counted."});
    v("status", &UpdateProduct::status, {.doc = "Whether it is sold."});
    v("clear", &UpdateProduct::clear, {.doc = "What becomes empty.", .max = 10, .has_default = true});
  }
};

}  // namespace billhook
