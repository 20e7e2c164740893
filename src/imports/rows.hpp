// Rows: one line of each kind of import. The names of the fields are the names of the columns; a noun's own are those
// of the request that makes it. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/catalog/product.hpp"
#include "billhook/clients/client.hpp"

namespace billhook::imports {

struct ClientRow {
  static constexpr std::string_view apart[] = {"key", "line1", "line2", "city", "state", "postal_code", "country"};

  Text<100> key;
  ClientKind kind = ClientKind::person;
  Text<200> name;
  std::optional<Text<200>> company;
  Email email;
  std::optional<Text<40>> phone;
  std::optional<Text<30>> tax_id;
  bool tax_exempt = false;
  std::optional<Currency> currency;
  std::optional<Text<10>> language;
  std::optional<Text<60>> reference;
  std::optional<Text<5000>> notes;
  std::optional<Text<200>> line1;
  std::optional<Text<200>> line2;
  std::optional<Text<100>> city;
  std::optional<Text<10>> state;
  std::optional<Text<20>> postal_code;
  CountryCode country;

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &ClientRow::key);
    client_details<ClientRow>(v);
    v("line1", &ClientRow::line1);
    v("line2", &ClientRow::line2);
    v("city", &ClientRow::city);
    v("state", &ClientRow::state);
    v("postal_code", &ClientRow::postal_code);
    v("country", &ClientRow::country);
  }
};

/// A product and one of its prices. What is left out of the product is as an earlier line of its key says.
struct ProductRow {
  static constexpr std::string_view apart[] = {"key",   "category",  "currency",  "amount",
                                               "cycle", "setup_fee", "valid_from"};

  Text<100> key;
  std::optional<Text<500>> category;
  std::optional<ProductKind> kind;
  Text<200> name;
  std::optional<Text<5000>> description;
  std::optional<Text<40>> tax_category;
  std::optional<Text<60>> module;
  std::optional<ProvisionOn> provision_on;
  std::optional<Timing> timing;
  std::optional<Alignment> align;
  std::optional<std::int32_t> anchor_day;
  std::optional<std::int32_t> also_next_from;
  std::optional<DayCount> day_count;
  std::optional<ProductStatus> status;
  Currency currency;
  Text<40> amount;
  std::optional<Text<40>> cycle;
  std::optional<Text<40>> setup_fee;
  std::optional<Date> valid_from;

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &ProductRow::key);
    product_details<ProductRow>(v);
    v("currency", &ProductRow::currency);
    v("amount", &ProductRow::amount);
    v("cycle", &ProductRow::cycle);
    v("setup_fee", &ProductRow::setup_fee);
    v("valid_from", &ProductRow::valid_from);
  }
};

struct ServiceRow {
  Text<100> key;
  Text<100> client;
  Text<100> product;
  Date start;
  std::optional<Text<40>> cycle;
  Decimal quantity{1};
  std::optional<Date> billed_until;
  std::optional<Text<40>> price;
  std::optional<Text<200>> label;
  std::optional<Text<200>> external_id;
  bool suspended = false;
  std::optional<Date> opening_from;
  std::optional<Text<40>> opening_amount;
  std::optional<Text<40>> opening_tax;
  std::optional<Text<40>> opening_paid;
  std::optional<Text<60>> opening_number;

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &ServiceRow::key);
    v("client", &ServiceRow::client);
    v("product", &ServiceRow::product);
    v("start", &ServiceRow::start);
    v("cycle", &ServiceRow::cycle);
    v("quantity", &ServiceRow::quantity, {.has_default = true});
    v("billed_until", &ServiceRow::billed_until);
    v("price", &ServiceRow::price);
    v("label", &ServiceRow::label);
    v("external_id", &ServiceRow::external_id);
    v("suspended", &ServiceRow::suspended, {.has_default = true});
    v("opening_from", &ServiceRow::opening_from);
    v("opening_amount", &ServiceRow::opening_amount);
    v("opening_tax", &ServiceRow::opening_tax);
    v("opening_paid", &ServiceRow::opening_paid);
    v("opening_number", &ServiceRow::opening_number);
  }
};

}  // namespace billhook::imports
