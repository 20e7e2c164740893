#include <limits>

#include "base/json.hpp"
#include "base/leaf.hpp"
#include "storage/database.hpp"
#include "storage/reasons.hpp"

namespace billhook::storage {
namespace {

[[noreturn]] void refuse(const std::string& message) { throw Error{reasons.storage_bad_value, message}; }

std::int32_t small_integer(std::int64_t value) {
  if (value < std::numeric_limits<std::int32_t>::min() || value > std::numeric_limits<std::int32_t>::max()) {
    refuse("The stored number is too large.");
  }
  return static_cast<std::int32_t>(value);
}

/// A list has no table of its own: it is read as the only field of a struct made for it.
void read_list(std::string_view json, const Kind& kind, void* out, const CurrencyTable& currencies) {
  const Table envelope{"list", 0, 0, nullptr, nullptr, {Field{"list", 0, &kind, {}}}};
  std::string text = R"({"list":)";
  text += json;
  text += '}';
  decode(text, envelope, out, currencies);
}

/// JSON leaves absent members out, so decoding alone would keep those that a used object has of the row before.
void forget_optionals(const Table& table, void* object) {
  for (const Field& field : table.fields) {
    if (field.kind->shape == Shape::optional) field.kind->clear(field.in(object));
    if (field.kind->shape == Shape::object) forget_optionals(field.kind->table(), field.in(object));
  }
}

/// One row while it is read into a struct.
class RowReader {
 public:
  RowReader(const Statement& statement, const CurrencyTable& currencies, int column)
      : statement_{statement}, currencies_{currencies}, column_{column} {}

  void read(const Table& table, void* object) {
    read_fields(table, object, true);
    read_fields(table, object, false);
  }

 private:
  void read_fields(const Table& table, void* object, bool are_keys) {
    for (const Field& field : table.fields) {
      if (!field.attributes.is_stored || field.attributes.key != are_keys) continue;
      try {
        read_value(*field.kind, field.in(object));
      } catch (const Error& error) {
        if (error.code == ErrorCode::internal) throw;
        refuse("The stored " + std::string{table.name} + "." + std::string{field.name} +
               " cannot be read: " + error.message);
      }
      ++column_;
    }
  }

  void read_value(const Kind& kind, void* out) {
    switch (kind.shape) {
      case Shape::optional:
        return read_optional(kind, out);
      case Shape::boolean:
        *static_cast<bool*>(out) = integer() != 0;
        return;
      case Shape::integer:
        if (kind.is_small) {
          *static_cast<std::int32_t*>(out) = small_integer(integer());
        } else {
          *static_cast<std::int64_t*>(out) = integer();
        }
        return;
      case Shape::id:
        *static_cast<std::int64_t*>(out) = integer();
        return;
      case Shape::money:
        if (currency_.empty()) refuse("There is no currency before it.");
        *static_cast<Money*>(out) = {integer(), currency_};
        return;
      case Shape::date:
        *static_cast<Date*>(out) = Date::from_days(small_integer(integer()));
        return;
      case Shape::timestamp:
        *static_cast<Timestamp*>(out) = Timestamp::from_micros(integer());
        return;
      case Shape::currency:
        currency_ = currencies_.of(text());
        *static_cast<Currency*>(out) = currency_;
        return;
      case Shape::json:
        static_cast<Json*>(out)->text.assign(text());
        return;
      case Shape::list:
        return read_list(text(), kind, out, currencies_);
      case Shape::object:
        forget_optionals(kind.table(), out);
        return decode(text(), kind.table(), out, currencies_);
      case Shape::text:
      case Shape::email:
      case Shape::country:
      case Shape::decimal:
      case Shape::percent:
      case Shape::enumeration:
        return parse_text(kind, text(), out, currencies_);
    }
  }

  void read_optional(const Kind& kind, void* out) {
    if (statement_.is_null(column_)) return kind.clear(out);
    read_value(*kind.element, kind.emplace(out));
  }

  std::int64_t integer() const { return statement_.integer(column_); }
  std::string_view text() const { return statement_.text(column_); }

  const Statement& statement_;
  const CurrencyTable& currencies_;
  Currency currency_;
  int column_;
};

}  // namespace

Rows::Rows(Statement& statement, const CurrencyTable& currencies) : statement_{&statement}, currencies_{&currencies} {
  statement_->take();
}

Rows::Rows(Rows&& other) noexcept : statement_{other.statement_}, currencies_{other.currencies_} {
  other.statement_ = nullptr;
}

Rows::~Rows() {
  if (statement_ != nullptr) statement_->reset();
}

Date Rows::date(int column) const { return Date::from_days(small_integer(integer(column))); }

void Rows::read_into(const Table& table, void* object, int column) const {
  RowReader{*statement_, *currencies_, column}.read(table, object);
}

}  // namespace billhook::storage
