// Seller: a legal entity that issues invoices, with its tax, document and dunning settings. The house is seller 1.
// The entity and the operations seller.*; plain values, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/identity/address.hpp"
#include "billhook/identity/policy.hpp"

namespace billhook {

/// On what sum tax is rounded: each line's, each group's of equal rates, or the document's.
enum class TaxRoundingLevel : std::uint8_t { line, group, invoice };
/// With prices that include tax, whether the tax or the net amount is rounded first; the other is what remains.
enum class InclusiveMethod : std::uint8_t { tax_first, net_first };
enum class SeriesReset : std::uint8_t { never, yearly, monthly };

template <>
struct EnumNames<Rounding> {
  static constexpr std::array<std::string_view, 5> names{"half_up", "half_even", "half_down", "down", "up"};
};
template <>
struct EnumNames<TaxRoundingLevel> {
  static constexpr std::array<std::string_view, 3> names{"line", "group", "invoice"};
};
template <>
struct EnumNames<InclusiveMethod> {
  static constexpr std::array<std::string_view, 2> names{"tax_first", "net_first"};
};
template <>
struct EnumNames<SeriesReset> {
  static constexpr std::array<std::string_view, 3> names{"never", "yearly", "monthly"};
};

struct TaxRounding {
  Rounding mode = Rounding::half_up;
  TaxRoundingLevel level = TaxRoundingLevel::group;
  InclusiveMethod inclusive = InclusiveMethod::tax_first;

  friend bool operator==(const TaxRounding&, const TaxRounding&) = default;

  template <class V>
  static void fields(V&& v) {
    v("mode", &TaxRounding::mode, {.doc = "How a fraction of the minor unit is settled.", .has_default = true});
    v("level", &TaxRounding::level, {.doc = "What is rounded.", .has_default = true});
    v("inclusive", &TaxRounding::inclusive, {.doc = "Prices with tax: what is rounded first.", .has_default = true});
  }
};

struct Seller {
  Id<Seller> id;
  std::int64_t version = 1;
  Text<200> name;
  Address address;
  CountryCode country;
  std::optional<Text<30>> tax_id = {};
  Email email;
  Text<64> time_zone;
  Currency currency;
  Text<10> language;
  bool prices_include_tax = false;
  TaxRounding tax_rounding = {};
  Text<60> invoice_format;
  Text<60> credit_note_format;
  SeriesReset series_reset = SeriesReset::never;
  Policy policy = {};
  Timestamp created_at;

  friend bool operator==(const Seller&, const Seller&) = default;

  template <class V>
  static void fields(V&& v) {
    v("id", &Seller::id, {.doc = "Identifier. The house is 1.", .key = true});
    v("version", &Seller::version, {.doc = "Counts changes; name it when you change the seller."});
    v("name", &Seller::name, {.doc = "Legal name, as on invoices."});
    v("address", &Seller::address, {.doc = "Seat."});
    v("country", &Seller::country, {.doc = "Where it is established for tax."});
    v("tax_id", &Seller::tax_id, {.doc = "Tax registration number, as on invoices."});
    v("email", &Seller::email, {.doc = "Sender of mails."});
    v("time_zone", &Seller::time_zone, {.doc = "IANA zone in which its days are counted."});
    v("currency", &Seller::currency, {.doc = "Currency of clients that name no other."});
    v("language", &Seller::language, {.doc = "Language of clients that name no other: `en`, `de-AT`."});
    v("prices_include_tax", &Seller::prices_include_tax, {.doc = "Whether prices are meant with tax."});
    v("tax_rounding", &Seller::tax_rounding, {.doc = "How tax is rounded."});
    v("invoice_format", &Seller::invoice_format, {.doc = "Form of invoice numbers: `{year}-{number:5}`."});
    v("credit_note_format", &Seller::credit_note_format, {.doc = "Form of credit note numbers."});
    v("series_reset", &Seller::series_reset, {.doc = "When numbers begin at 1 again."});
    v("policy", &Seller::policy,
      {.doc = "Policy of every client that neither itself nor a group overrides. Complete."});
    v("created_at", &Seller::created_at, {.doc = "When it was made."});
  }
};

/// Makes the house, or a further seller. The system alone may. Also makes its roles administrator, billing, support and
/// read_only. Errors: denied `seller.system_only`; invalid `time_zone.unknown`, `seller.bad_language`,
/// `seller.bad_format`, `seller.format_repeats_numbers`, `policy.*`.
struct CreateSeller {
  static constexpr std::string_view operation = "seller.create";
  using Reply = Seller;

  Text<200> name;
  CountryCode country;
  std::optional<Address> address = {};
  std::optional<Text<30>> tax_id = {};
  Email email;
  Text<64> time_zone;
  Currency currency;
  Text<10> language = "en";
  bool prices_include_tax = false;
  TaxRounding tax_rounding = {};
  Text<60> invoice_format = "{number:6}";
  Text<60> credit_note_format = "CN-{number:6}";
  SeriesReset series_reset = SeriesReset::never;
  Policy policy = {};

  template <class V>
  static void fields(V&& v) {
    v("name", &CreateSeller::name, {.doc = "Legal name."});
    v("country", &CreateSeller::country, {.doc = "Where it is established for tax."});
    v("address", &CreateSeller::address, {.doc = "Seat. Left out: the country alone."});
    v("tax_id", &CreateSeller::tax_id, {.doc = "Tax registration number."});
    v("email", &CreateSeller::email, {.doc = "Sender of mails."});
    v("time_zone", &CreateSeller::time_zone, {.doc = "IANA zone: `Europe/Berlin`."});
    v("currency", &CreateSeller::currency, {.doc = "Currency of clients that name no other."});
    v("language", &CreateSeller::language, {.doc = "Language of clients that name no other.", .has_default = true});
    v("prices_include_tax", &CreateSeller::prices_include_tax,
      {.doc = "Whether prices are meant with tax.", .has_default = true});
    v("tax_rounding", &CreateSeller::tax_rounding, {.doc = "How tax is rounded.", .has_default = true});
    v("invoice_format", &CreateSeller::invoice_format,
      {.doc = "Form of invoice numbers: text with {number} or {number:width}, {year}, {month}, {day}.",
       .has_default = true});
    v("credit_note_format", &CreateSeller::credit_note_format,
      {.doc = "Form of credit note numbers.", .has_default = true});
    v("series_reset", &CreateSeller::series_reset, {.doc = "When numbers begin at 1 again.", .has_default = true});
    v("policy", &CreateSeller::policy, {.doc = "What is left out is filled with the defaults.", .has_default = true});
  }
};

/// The seller whose books the session is in.
struct GetSeller {
  static constexpr std::string_view operation = "seller.get";
  using Reply = Seller;

  template <class V>
  static void fields(V&&) {}
};

enum class SellerField : std::uint8_t { tax_id };
template <>
struct EnumNames<SellerField> {
  static constexpr std::array<std::string_view, 1> names{"tax_id"};
};

/// Changes what is given. Errors: those of seller.create and conflict `seller.stale_version`.
struct UpdateSeller {
  static constexpr std::string_view operation = "seller.update";
  using Reply = Seller;

  std::int64_t version = 0;
  std::optional<Text<200>> name = {};
  std::optional<Address> address = {};
  std::optional<CountryCode> country = {};
  std::optional<Text<30>> tax_id = {};
  std::optional<Email> email = {};
  std::optional<Text<64>> time_zone = {};
  std::optional<Currency> currency = {};
  std::optional<Text<10>> language = {};
  std::optional<bool> prices_include_tax = {};
  std::optional<TaxRounding> tax_rounding = {};
  std::optional<Text<60>> invoice_format = {};
  std::optional<Text<60>> credit_note_format = {};
  std::optional<SeriesReset> series_reset = {};
  std::optional<Policy> policy = {};
  std::vector<SellerField> clear = {};

  template <class V>
  static void fields(V&& v) {
    v("version", &UpdateSeller::version, {.doc = "The version this change is based on.", .min = 1});
    v("name", &UpdateSeller::name, {.doc = "Legal name."});
    v("address", &UpdateSeller::address, {.doc = "Seat, as a whole."});
    v("country", &UpdateSeller::country, {.doc = "Where it is established for tax."});
    v("tax_id", &UpdateSeller::tax_id, {.doc = "Tax registration number."});
    v("email", &UpdateSeller::email, {.doc = "Sender of mails."});
    v("time_zone", &UpdateSeller::time_zone, {.doc = "IANA zone."});
    v("currency", &UpdateSeller::currency, {.doc = "Currency of new clients that name no other."});
    v("language", &UpdateSeller::language, {.doc = "Language of new clients that name no other."});
    v("prices_include_tax", &UpdateSeller::prices_include_tax, {.doc = "Whether prices are meant with tax."});
    v("tax_rounding", &UpdateSeller::tax_rounding, {.doc = "How tax is rounded."});
    v("invoice_format", &UpdateSeller::invoice_format, {.doc = "Form of invoice numbers from now on."});
    v("credit_note_format", &UpdateSeller::credit_note_format, {.doc = "Form of credit note numbers from now on."});
    v("series_reset", &UpdateSeller::series_reset, {.doc = "When numbers begin at 1 again."});
    v("policy", &UpdateSeller::policy, {.doc = "The members given replace those there are."});
    v("clear", &UpdateSeller::clear, {.doc = "What becomes empty.", .max = 10, .has_default = true});
  }
};

}  // namespace billhook
