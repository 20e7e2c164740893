#include "base/json.hpp"
#include "base/leaf.hpp"
#include "base/place.hpp"
#include "base/reasons.hpp"

namespace billhook {
namespace {

/// A value of a default-made object that says nothing: no currency, no address, no id.
bool is_blank(const Kind& kind, const void* value) {
  switch (kind.shape) {
    case Shape::id:
      return integer_of(kind, value) == 0;
    case Shape::email:
      return static_cast<const Email*>(value)->empty();
    case Shape::country:
      return static_cast<const CountryCode*>(value)->empty();
    case Shape::currency:
      return static_cast<const Currency*>(value)->empty();
    case Shape::money:
      return static_cast<const Money*>(value)->currency().empty();
    default:
      return false;
  }
}

void check_currency(Currency currency, const CurrencyTable* currencies, const Place& place) {
  if (currencies == nullptr) return;
  place.blame([&] {
    if (currencies->of(currency.code()) == currency) return;
    place.fail(base_reasons.currency_other_decimals, "This book counts the currency with other decimals.");
  });
}

void validate_table(const Table& table, const void* object, const CurrencyTable* currencies, const Place& place);

void validate_value(const Kind& kind, const Attributes& attributes, const void* value, const CurrencyTable* currencies,
                    const Place& place) {
  if (is_blank(kind, value)) {
    if (attributes.has_default) return;
    place.fail(base_reasons.field_missing, "Is required.");
  }
  switch (kind.shape) {
    case Shape::integer:
    case Shape::id:
      return place.blame([&] { check_limits(kind, attributes, integer_of(kind, value)); });
    case Shape::currency:
      return check_currency(*static_cast<const Currency*>(value), currencies, place);
    case Shape::money:
      return check_currency(static_cast<const Money*>(value)->currency(), currencies, place);
    case Shape::enumeration:
      if (*static_cast<const std::uint8_t*>(value) < kind.names.size()) return;
      place.fail(base_reasons.field_unknown_value, "Is not a value of this enumeration.");
    case Shape::json:
      if (is_valid_json(static_cast<const Json*>(value)->text)) return;
      place.fail(base_reasons.json_malformed, "Not valid JSON.");
    case Shape::list: {
      const std::size_t size = kind.size(value);
      for (std::size_t i = 0; i < size; ++i) {
        validate_value(*kind.element, {}, kind.at(value, i), currencies, place.element(i));
      }
      return place.blame([&] { check_limits(kind, attributes, static_cast<std::int64_t>(size)); });
    }
    case Shape::optional:
      if (const void* inner = kind.get(value)) {
        Attributes of_inner = attributes;
        of_inner.has_default = false;
        validate_value(*kind.element, of_inner, inner, currencies, place);
      }
      return;
    case Shape::object:
      return validate_table(kind.table(), value, currencies, place);
    default:
      return;  // the other types cannot hold anything wrong
  }
}

void validate_table(const Table& table, const void* object, const CurrencyTable* currencies, const Place& place) {
  for (const Field& field : table.fields) {
    validate_value(*field.kind, field.attributes, field.in(object), currencies, place.field(field.name));
  }
}

}  // namespace

void validate(const Table& table, const void* object, const CurrencyTable* currencies) {
  validate_table(table, object, currencies, Place{});
}

}  // namespace billhook
