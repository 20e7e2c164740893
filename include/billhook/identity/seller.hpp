// Seller: a legal entity that issues invoices, with its tax, document and dunning settings. The house is seller 1.
// The entity and the operations seller.*; plain values, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/clearable.hpp"
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
  static constexpr void fields(V&& v) {
    v("mode", &TaxRounding::mode, {.doc = "How a fraction of the minor unit is settled.", .has_default = true});
    v("level", &TaxRounding::level, {.doc = "What is rounded.", .has_default = true});
    v("inclusive", &TaxRounding::inclusive, {.doc = "Prices with tax: what is rounded first.", .has_default = true});
  }
};

/// The rows that a seller shares with what makes and changes it.
template <class Owner, class V>
constexpr void seller_details(V&& v) {
  v("tax_id", &Owner::tax_id, {.doc = "Tax registration number, as on invoices."});
  v("email", &Owner::email, {.doc = "Sender of mails."});
  v("time_zone", &Owner::time_zone, {.doc = "IANA zone in which its days are counted: `Europe/Berlin`."});
  v("currency", &Owner::currency, {.doc = "Currency of clients that name no other."});
  v("language", &Owner::language,
    {.doc = "Language of clients that name no other: `en`, `de-AT`.", .has_default = true});
  v("prices_include_tax", &Owner::prices_include_tax,
    {.doc = "Whether prices are meant with tax.", .has_default = true});
  v("tax_rounding", &Owner::tax_rounding, {.doc = "How tax is rounded.", .has_default = true});
  v("invoice_format", &Owner::invoice_format,
    {.doc = "Form of invoice numbers: text with {number} or {number:width}, {year}, {month}, {day}.",
     .has_default = true});
  v("credit_note_format", &Owner::credit_note_format, {.doc = "Form of credit note numbers.", .has_default = true});
  v("series_reset", &Owner::series_reset, {.doc = "When numbers begin at 1 again.", .has_default = true});
  v("policy", &Owner::policy,
    {.doc = "Policy of every client that neither itself nor a group overrides. Of a request the members given count.",
     .has_default = true});
}

struct Seller {
  static constexpr Noun noun{"seller", "sellers"};

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
  static constexpr void fields(V&& v) {
    v("id", &Seller::id, {.doc = "Identifier. The house is 1.", .key = true});
    v.version(&Seller::version);
    v("name", &Seller::name, {.doc = "Legal name, as on invoices."});
    v("address", &Seller::address, {.doc = "Seat."});
    v("country", &Seller::country, {.doc = "Where it is established for tax."});
    seller_details<Seller>(v);
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
  static constexpr void fields(V&& v) {
    v("name", &CreateSeller::name, {.doc = "Legal name, as on invoices."});
    v("country", &CreateSeller::country, {.doc = "Where it is established for tax."});
    v("address", &CreateSeller::address, {.doc = "Seat. Left out: the country alone."});
    seller_details<CreateSeller>(v);
  }
};

/// The seller whose books the session is in.
struct GetSeller {
  static constexpr std::string_view operation = "seller.get";
  using Reply = Seller;

  template <class V>
  static constexpr void fields(V&&) {}
};

/// Changes what is given. Errors: those of seller.create and conflict `seller.stale_version`.
struct UpdateSeller {
  static constexpr std::string_view operation = "seller.update";
  static constexpr std::string_view apart[] = {"policy"};
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
  std::vector<Clearable<UpdateSeller>> clear = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v.version(&UpdateSeller::version);
    v("name", &UpdateSeller::name, {.doc = "Legal name, as on invoices."});
    v("address", &UpdateSeller::address, {.doc = "Seat, as a whole."});
    v("country", &UpdateSeller::country, {.doc = "Where it is established for tax."});
    seller_details<UpdateSeller>(v);
    v.clear(&UpdateSeller::clear);
  }
};

}  // namespace billhook
