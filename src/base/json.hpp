// JSON in and out of any struct with fields(), and its JSON Schema.
//
// Wire forms, the same in every language: an id is an integer from 1 to 2^53 - 1; money is
// {"amount": "12.34", "currency": "EUR"}; decimals, percentages, dates and instants are strings; an enumeration is the
// name of its value; an absent value is left out or null.
//
// A JsonReader belongs to one thread at a time; the free functions may be called from any.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "billhook/base/fields.hpp"

namespace billhook {

struct JsonLimits {
  std::size_t bytes = std::size_t{16} * 1024 * 1024;
  int depth = 32;  // objects and lists within each other, the outermost one counted
};

/// Reads JSON texts. Keeps its memory between calls, so that a warm reader allocates nothing of its own.
class JsonReader {
 public:
  explicit JsonReader(JsonLimits limits = {});
  JsonReader(JsonReader&&) noexcept;
  JsonReader& operator=(JsonReader&&) noexcept;
  ~JsonReader();

  /// Fills a newly made object. Everything is checked while it is read, limits included; of several faults the one
  /// reported is: first those of the whole text (size, UTF-8, an unclosed string or bracket, bytes after the object),
  /// then the first in the order of the text; what is missing counts where its object ends, in the order of fields().
  /// The object is in an unspecified but valid state after an error.
  ///
  /// Errors: invalid `json.too_large`, `json.malformed`, `json.trailing_bytes`, `json.too_deep`, `json.unknown_field`,
  /// `json.duplicate_field`, `json.wrong_type`, `json.missing_field`, `field.out_of_range`, `field.unknown_value` and
  /// those of the value types, each with the path of the field.
  void decode(std::string_view json, const Table& table, void* out,
              const CurrencyTable& currencies = CurrencyTable::iso());

  template <class T>
  T decode(std::string_view json, const CurrencyTable& currencies = CurrencyTable::iso()) {
    T object{};
    decode(json, table_of<T>(), &object, currencies);
    return object;
  }

  /// Whether the text is one JSON value (RFC 8259) within the limits, with every escaped character in Unicode.
  bool accepts(std::string_view json);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Reads one object with a reader of its own. For callers that read rarely.
void decode(std::string_view json, const Table& table, void* out,
            const CurrencyTable& currencies = CurrencyTable::iso());
bool is_valid_json(std::string_view json);

/// Checks an object that did not come from JSON by the same rules: limits, ids, enumerations, and that required values
/// are not empty; with a book's currencies also that money is counted as the book does. Errors: invalid
/// `field.missing`, `field.out_of_range`, `field.unknown_value`, `json.malformed`, `currency.unknown`,
/// `currency.other_decimals`, each with the path; the first in the order of fields().
void validate(const Table& table, const void* object, const CurrencyTable* currencies = nullptr);

/// Appends an object as compact JSON in the order of fields(). Absent values are left out, secret ones never written.
void encode(const Table& table, const void* object, std::string& out);

template <class T>
std::string encode(const T& object) {
  std::string json;
  encode(table_of<T>(), &object, json);
  return json;
}

/// Appends one value. `attributes` say how (Attributes::fixed).
void encode_value(const Kind& kind, const Attributes& attributes, const void* value, std::string& out);

/// Appends a text as a JSON string with its quotes.
void write_string(std::string_view text, std::string& out);

/// Appends the JSON Schema (draft 2020-12) of what decode() accepts. What it refers to stands once each under $defs.
void schema(const Table& table, std::string& out);

/// Appends an object of the schemas of many structs, and of all structs and enumerations inside them, by schema_name().
/// References read `place` + name, such as "#/types/Invoice".
void schemas(std::span<const Table* const> tables, std::string_view place, std::string& out);

/// The name of a struct in schemas: its own; "InvoicePage" for Page<Invoice>.
std::string schema_name(const Table& table);

}  // namespace billhook
