#include "storage/statement.hpp"

#include "base/json.hpp"
#include "base/leaf.hpp"
#include "billhook/base/error.hpp"
#include "storage/reasons.hpp"

namespace billhook::storage {

void Binder::operator()(const Row& row) {
  for (const Field& field : row.table.fields) {
    if (field.attributes.is_stored && !field.attributes.key) bind_value(*field.kind, field.in(row.object));
  }
}

void Binder::operator()(const Given& given) {
  for (const SharedField& field : given.fields) {
    const void* value = billhook::given(*field.from, given.request);
    if (value != nullptr) bind_value(value_kind(*field.to), value);
  }
}

void Binder::bind_value(const Kind& kind, const void* value) {
  switch (kind.shape) {
    case Shape::optional: {
      const void* held = kind.get(value);
      return held == nullptr ? (*this)(std::nullopt) : bind_value(*kind.element, held);
    }
    case Shape::boolean:
      return (*this)(*static_cast<const bool*>(value));
    case Shape::integer:
    case Shape::id:
      return (*this)(integer_of(kind, value));
    case Shape::text:
      return (*this)(*static_cast<const std::string*>(value));
    case Shape::email:
      return (*this)(*static_cast<const Email*>(value));
    case Shape::country:
      return (*this)(*static_cast<const CountryCode*>(value));
    case Shape::currency:
      return (*this)(*static_cast<const Currency*>(value));
    case Shape::money:
      return (*this)(*static_cast<const Money*>(value));
    case Shape::decimal:
      return (*this)(*static_cast<const Decimal*>(value));
    case Shape::percent:
      return (*this)(*static_cast<const Percent*>(value));
    case Shape::date:
      return (*this)(*static_cast<const Date*>(value));
    case Shape::timestamp:
      return (*this)(*static_cast<const Timestamp*>(value));
    case Shape::enumeration:
      return (*this)(kind.names[*static_cast<const std::uint8_t*>(value)]);
    case Shape::json:
      return (*this)(*static_cast<const Json*>(value));
    case Shape::list:
    case Shape::object: {
      std::string json;
      encode_value(kind, {}, value, json);
      return statement_.bind_text_copy(next_++, json);
    }
  }
}

void Binder::refuse_count() const {
  throw Error{reasons.storage_parameter_count, "A statement with " + std::to_string(statement_.parameter_count()) +
                                                   " parameters was given " + std::to_string(next_ - 1) + " values."};
}

}  // namespace billhook::storage
