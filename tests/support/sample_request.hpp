// A request with a field of every kind, for the tests of the codecs and the fuzzer.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook {

namespace test {

enum class Urgency : std::uint8_t { low, normal, high };

}  // namespace test

template <>
struct EnumNames<test::Urgency> {
  static constexpr std::array<std::string_view, 3> names{"low", "normal", "high"};
};

namespace test {

struct SampleLine {
  Text<20> description;
  Decimal quantity;
  Money price;

  template <class V>
  static constexpr void fields(V&& v) {
    v("description", &SampleLine::description, {.doc = "What is sold."});
    v("quantity", &SampleLine::quantity, {.doc = "How many."});
    v("price", &SampleLine::price, {.doc = "Of one."});
  }
  friend bool operator==(const SampleLine&, const SampleLine&) = default;
};

struct SampleRequest {
  Id<SampleRequest> client;
  Text<40> name;
  std::optional<Email> email;
  std::optional<CountryCode> country;
  std::optional<Date> due;
  std::optional<Timestamp> paid_at;
  std::optional<Percent> discount;
  Urgency urgency = Urgency::normal;
  bool is_taxed = true;
  std::int32_t months = 1;
  std::optional<std::int64_t> weight;
  std::optional<Currency> currency;
  std::optional<Decimal> fraction;
  std::optional<Text<40>> password;
  std::vector<SampleLine> lines;
  std::optional<SampleLine> setup;
  std::vector<Id<SampleLine>> tags;
  std::optional<Json> extra;

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &SampleRequest::client, {.doc = "Who is billed."});
    v("name", &SampleRequest::name, {.doc = "What it is called."});
    v("email", &SampleRequest::email, {.pii = true});
    v("country", &SampleRequest::country);
    v("due", &SampleRequest::due);
    v("paid_at", &SampleRequest::paid_at);
    v("discount", &SampleRequest::discount);
    v("urgency", &SampleRequest::urgency, {.has_default = true});
    v("is_taxed", &SampleRequest::is_taxed, {.has_default = true});
    v("months", &SampleRequest::months, {.min = 1, .max = 120, .has_default = true});
    v("weight", &SampleRequest::weight, {.min = 0});
    v("currency", &SampleRequest::currency);
    v("fraction", &SampleRequest::fraction, {.fixed = true});
    v("password", &SampleRequest::password, {.secret = true});
    v("lines", &SampleRequest::lines, {.max = 3, .has_default = true});
    v("setup", &SampleRequest::setup);
    v("tags", &SampleRequest::tags, {.has_default = true});
    v("extra", &SampleRequest::extra);
  }
  friend bool operator==(const SampleRequest&, const SampleRequest&) = default;
};

/// All fields but the secret one, as the encoder writes them.
constexpr std::string_view full_sample =
    R"({"client":7,"name":"Grüße","email":"jane@example.com","country":"DE","due":"2026-11-22",)"
    R"("paid_at":"2026-11-22T10:00:00.5Z","discount":"9.975","urgency":"high","is_taxed":false,"months":12,)"
    R"("weight":9007199254740993,"currency":"JPY","fraction":"0.500000000",)"
    R"("lines":[{"description":"VPS","quantity":"2.5","price":{"amount":"12.34","currency":"EUR"}}],)"
    R"("setup":{"description":"Move","quantity":"1","price":{"amount":"-5","currency":"JPY"}},)"
    R"("tags":[1,9007199254740991],"extra":{"a": [1, 2.5e3, null]}})";

}  // namespace test
}  // namespace billhook
