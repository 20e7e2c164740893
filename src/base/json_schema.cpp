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
  explicit SchemaWriter(std::string& out) : out_{out} {}

  void write(const Table& table) {
    out_ += R"({"$schema":"https://json-schema.org/draft/2020-12/schema",)";
    write_body(table);
    for (std::size_t i = 0; i < inner_.size(); ++i) {  // grows while inner structs name further ones
      out_ += i == 0 ? R"(,"$defs":{)" : ",";
      write_name(inner_[i]->name);
      out_ += '{';
      write_body(*inner_[i]);
      out_ += '}';
    }
    if (!inner_.empty()) out_ += '}';
    out_ += '}';
  }

 private:
  void write_body(const Table& table);
  void write_field(const Field& field, const void* defaults);
  void write_kind(const Kind& kind, const Attributes& attributes);
  void write_integer(const Kind& kind, const Attributes& attributes);
  void write_list(const Kind& kind, const Attributes& attributes);
  void write_reference(const Table& table);

  void write_name(std::string_view name) {
    write_string(name, out_);
    out_ += ':';
  }
  void write_number(std::string_view name, std::int64_t value) {
    out_ += ',';
    write_name(name);
    append_integer(out_, value);
  }

  std::string& out_;
  std::vector<const Table*> inner_;  // those that stand under $defs, in order of first use
};

void SchemaWriter::write_body(const Table& table) {
  out_ += R"("title":)";
  write_string(table.name, out_);
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
      return write_reference(table_of<wire::Money>());
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
      out_ += R"("type":"string","enum":[)";
      for (std::size_t i = 0; i < kind.names.size(); ++i) {
        if (i > 0) out_ += ',';
        write_string(kind.names[i], out_);
      }
      out_ += ']';
      return;
    case Shape::json:
      out_ += R"("type":["object","array","string","number","boolean","null"])";
      return;
    case Shape::optional:
      return write_kind(*kind.element, attributes);
    case Shape::list:
      return write_list(kind, attributes);
    case Shape::object:
      return write_reference(kind.table());
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

void SchemaWriter::write_reference(const Table& table) {
  if (std::ranges::find(inner_, &table) == inner_.end()) inner_.push_back(&table);
  out_ += R"("$ref":"#/$defs/)";
  out_ += table.name;
  out_ += '"';
}

}  // namespace

void schema(const Table& table, std::string& out) { SchemaWriter{out}.write(table); }

}  // namespace billhook
