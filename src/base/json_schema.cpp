#include <algorithm>
#include <new>

#include "base/digits.hpp"
#include "base/json.hpp"
#include "base/wire.hpp"

namespace billhook {
namespace {

/// A default-made object of a table, to show the values that fields have when they are left out.
class DefaultObject {
 public:
  explicit DefaultObject(const Table& table)
      : table_{table}, memory_{::operator new (table.size, std::align_val_t{table.alignment})} {
    table_.construct(memory_);
  }
  DefaultObject(const DefaultObject&) = delete;
  DefaultObject& operator=(const DefaultObject&) = delete;
  ~DefaultObject() {
    table_.destroy(memory_);
    ::operator delete (memory_, std::align_val_t{table_.alignment});
  }
  const void* get() const { return memory_; }

 private:
  const Table& table_;
  void* memory_;
};

class SchemaWriter {
 public:
  /// `place` is where the types stand that are referred to.
  SchemaWriter(std::string_view place, std::string& out) : place_{place}, out_{out} {}

  /// One struct, with what it refers to under $defs.
  void write_alone(const Table& table) {
    out_ += R"({"$schema":"https://json-schema.org/draft/2020-12/schema",)";
    write_body(table);
    if (named_.empty()) {
      out_ += '}';
      return;
    }
    out_ += R"(,"$defs":)";
    write_named();
    out_ += '}';
  }

  /// The structs given and whatever they refer to, as one object by name.
  void write_all(std::span<const Table* const> tables) {
    for (const Table* table : tables) remember({.table = table});
    write_named();
  }

 private:
  /// What stands once and is referred to: a struct or an enumeration.
  struct Named {
    const Table* table = nullptr;
    const Kind* enumeration = nullptr;
    friend bool operator==(const Named&, const Named&) = default;
  };

  void write_named() {
    out_ += '{';
    for (std::size_t i = 0; i < named_.size(); ++i) {  // grows while structs name further ones
      const Named named = named_[i];
      if (i > 0) out_ += ',';
      write_name(name_of(named));
      out_ += '{';
      if (named.table != nullptr) {
        write_body(*named.table);
      } else {
        write_enumeration(*named.enumeration);
      }
      out_ += '}';
    }
    out_ += '}';
  }

  static std::string name_of(const Named& named) {
    return named.table != nullptr ? schema_name(*named.table) : std::string{named.enumeration->name};
  }
  void remember(const Named& named) {
    if (std::ranges::find(named_, named) == named_.end()) named_.push_back(named);
  }

  void write_body(const Table& table);
  void write_field(const Field& field, const void* defaults);
  void write_kind(const Kind& kind, const Attributes& attributes);
  void write_integer(const Kind& kind, const Attributes& attributes);
  void write_list(const Kind& kind, const Attributes& attributes);
  void write_enumeration(const Kind& kind);
  void write_reference(const Named& named);

  void write_name(std::string_view name) {
    write_string(name, out_);
    out_ += ':';
  }
  void write_number(std::string_view name, std::int64_t value) {
    out_ += ',';
    write_name(name);
    append_integer(out_, value);
  }

  std::string_view place_;
  std::string& out_;
  std::vector<Named> named_;  // in order of first use
};

void SchemaWriter::write_body(const Table& table) {
  out_ += R"("title":)";
  write_string(schema_name(table), out_);
  out_ += R"(,"type":"object","properties":{)";
  const DefaultObject defaults{table};
  for (const Field& field : table.fields) {
    if (&field != &table.fields.front()) out_ += ',';
    write_field(field, field.in(defaults.get()));
  }
  out_ += R"(},"required":[)";
  bool is_first = true;
  for (const Field& field : table.fields) {
    if (!field.is_required()) continue;
    if (!is_first) out_ += ',';
    write_string(field.name, out_);
    is_first = false;
  }
  out_ += R"(],"additionalProperties":false)";
}

/// A field that may be left out may be null too.
void SchemaWriter::write_field(const Field& field, const void* default_value) {
  write_name(field.name);
  const Attributes& attributes = field.attributes;
  const Kind& kind = field.kind->shape == Shape::optional ? *field.kind->element : *field.kind;
  out_ += field.is_required() ? "{" : R"({"anyOf":[{)";
  write_kind(kind, attributes);
  if (!field.is_required()) out_ += R"(},{"type":"null"}])";

  if (!attributes.doc.empty()) {
    out_ += R"(,"description":)";
    write_string(attributes.doc, out_);
  }
  const bool has_telling_default = kind.shape == Shape::boolean || kind.shape == Shape::integer ||
                                   kind.shape == Shape::enumeration || kind.shape == Shape::decimal ||
                                   kind.shape == Shape::percent;
  if (attributes.has_default && has_telling_default && field.kind == &kind) {
    out_ += R"(,"default":)";
    encode_value(kind, attributes, default_value, out_);
  }
  if (attributes.secret) out_ += R"(,"writeOnly":true)";
  out_ += '}';
}

void SchemaWriter::write_kind(const Kind& kind, const Attributes& attributes) {
  switch (kind.shape) {
    case Shape::boolean:
      out_ += R"("type":"boolean")";
      return;
    case Shape::integer:
      return write_integer(kind, attributes);
    case Shape::id:
      out_ += R"("type":"integer","format":"id","minimum":1,"maximum":9007199254740991)";
      return;
    case Shape::text:
      out_ += R"("type":"string")";
      return write_number("maxLength", static_cast<std::int64_t>(kind.max_characters));
    case Shape::email:
      out_ += R"("type":"string","format":"email","maxLength":254)";
      return;
    case Shape::country:
      out_ += R"("type":"string","format":"country","pattern":"^[A-Z]{2}$")";
      return;
    case Shape::currency:
      out_ += R"("type":"string","format":"currency","pattern":"^[A-Z]{3}$")";
      return;
    case Shape::money:
      return write_reference({.table = &table_of<wire::Money>()});
    case Shape::decimal:
      out_ += R"("type":"string","format":"decimal","pattern":"^-?[0-9]{1,18}(\\.[0-9]{1,9})?$")";
      return;
    case Shape::percent:
      out_ += R"("type":"string","format":"percent","pattern":"^[0-9]{1,18}(\\.[0-9]{1,9})?$")";
      return;
    case Shape::date:
      out_ += R"("type":"string","format":"date")";
      return;
    case Shape::timestamp:
      out_ += R"("type":"string","format":"date-time")";
      return;
    case Shape::enumeration:
      return write_reference({.enumeration = &kind});
    case Shape::json:
      out_ += R"("type":["object","array","string","number","boolean","null"])";
      return;
    case Shape::optional:
      return write_kind(*kind.element, attributes);
    case Shape::list:
      return write_list(kind, attributes);
    case Shape::object:
      return write_reference({.table = &kind.table()});
  }
}

void SchemaWriter::write_integer(const Kind& kind, const Attributes& attributes) {
  constexpr std::int64_t small = INT32_MAX;
  out_ += R"("type":"integer")";
  if (attributes.min || kind.is_small) write_number("minimum", attributes.min.value_or(-small - 1));
  if (attributes.max || kind.is_small) write_number("maximum", attributes.max.value_or(small));
}

void SchemaWriter::write_list(const Kind& kind, const Attributes& attributes) {
  out_ += R"("type":"array","items":{)";
  write_kind(*kind.element, {});
  out_ += '}';
  if (attributes.min) write_number("minItems", *attributes.min);
  if (attributes.max) write_number("maxItems", *attributes.max);
}

void SchemaWriter::write_enumeration(const Kind& kind) {
  out_ += R"("title":)";
  write_string(kind.name, out_);
  out_ += R"(,"type":"string","enum":[)";
  for (std::size_t i = 0; i < kind.names.size(); ++i) {
    if (i > 0) out_ += ',';
    write_string(kind.names[i], out_);
  }
  out_ += ']';
}

void SchemaWriter::write_reference(const Named& named) {
  remember(named);
  out_ += R"("$ref":")";
  out_ += place_;
  out_ += name_of(named);
  out_ += '"';
}

}  // namespace

std::string schema_name(const Table& table) {
  const std::string_view name = table.name;
  const std::size_t bracket = name.find('<');
  if (bracket == std::string_view::npos) return std::string{name};
  std::string_view argument = name.substr(bracket + 1, name.size() - bracket - 2);
  if (const std::size_t colon = argument.rfind(':'); colon != std::string_view::npos) argument.remove_prefix(colon + 1);
  return std::string{argument} + std::string{name.substr(0, bracket)};
}

void schema(const Table& table, std::string& out) { SchemaWriter{"#/$defs/", out}.write_alone(table); }

void schemas(std::span<const Table* const> tables, std::string_view place, std::string& out) {
  SchemaWriter{place, out}.write_all(tables);
}

}  // namespace billhook
