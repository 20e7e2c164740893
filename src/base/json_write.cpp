#include <algorithm>
#include <array>

#include "base/digits.hpp"
#include "base/json.hpp"
#include "base/leaf.hpp"

namespace billhook {
namespace {

/// Zero for a byte written as it is, 'u' for \u00XX, else the letter after the backslash.
constexpr auto escapes = [] {
  std::array<char, 256> table{};
  for (std::size_t c = 0; c < 0x20; ++c) table[c] = 'u';
  table['\b'] = 'b';
  table['\t'] = 't';
  table['\n'] = 'n';
  table['\f'] = 'f';
  table['\r'] = 'r';
  table['"'] = '"';
  table['\\'] = '\\';
  return table;
}();

void append_escaped(unsigned char c, char escape, std::string& out) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '\\';
  out += escape;
  if (escape != 'u') return;
  out += "00";
  out += hex[c >> 4U];
  out += hex[c & 0xFU];
}

/// ,"name": in one piece, since every field of every reply passes here. Names need no escaping.
void append_key(char separator, std::string_view name, std::string& out) {
  const std::size_t start = out.size();
  out.resize(start + name.size() + 4);
  char* at = out.data() + start;
  *at++ = separator;
  *at++ = '"';
  at = std::copy(name.begin(), name.end(), at);
  *at++ = '"';
  *at = ':';
}

/// A value whose text needs no escaping.
void append_quoted(const Kind& kind, const void* value, std::string& out) {
  out += '"';
  append_text(kind, value, out);
  out += '"';
}

void append_decimal(Decimal value, bool is_fixed, std::string& out) {
  out += '"';
  if (is_fixed) {
    value.append_fixed_to(out);
  } else {
    value.append_to(out);
  }
  out += '"';
}

void append_money(Money value, std::string& out) {
  out += R"({"amount":")";
  value.append_amount_to(out);
  out += R"(","currency":")";
  out += value.currency().code();
  out += R"("})";
}

void append_list(const Kind& kind, const Attributes& attributes, const void* value, std::string& out) {
  const std::size_t size = kind.size(value);
  out += '[';
  for (std::size_t i = 0; i < size; ++i) {
    if (i > 0) out += ',';
    encode_value(*kind.element, attributes, kind.at(value, i), out);
  }
  out += ']';
}

}  // namespace

void write_string(std::string_view text, std::string& out) {
  out += '"';
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (escapes[c] == 0) continue;
    out.append(text, start, i - start);
    append_escaped(c, escapes[c], out);
    start = i + 1;
  }
  out.append(text, start);
  out += '"';
}

void encode_value(const Kind& kind, const Attributes& attributes, const void* value, std::string& out) {
  switch (kind.shape) {
    case Shape::boolean:
    case Shape::integer:
    case Shape::id:
    case Shape::json:
      return append_text(kind, value, out);
    case Shape::text:
      return write_string(*static_cast<const std::string*>(value), out);
    case Shape::email:
      return write_string(static_cast<const Email*>(value)->str(), out);
    case Shape::country:
    case Shape::currency:
    case Shape::date:
    case Shape::timestamp:
    case Shape::enumeration:
      return append_quoted(kind, value, out);
    case Shape::money:
      return append_money(*static_cast<const Money*>(value), out);
    case Shape::decimal:
      return append_decimal(*static_cast<const Decimal*>(value), attributes.fixed, out);
    case Shape::percent:
      return append_decimal(static_cast<const Percent*>(value)->value(), attributes.fixed, out);
    case Shape::optional:
      if (const void* inner = kind.get(value)) return encode_value(*kind.element, attributes, inner, out);
      out += "null";
      return;
    case Shape::list:
      return append_list(kind, attributes, value, out);
    case Shape::object:
      return encode(kind.table(), value, out);
  }
}

void encode(const Table& table, const void* object, std::string& out) {
  char separator = '{';
  for (const Field& field : table.fields) {
    if (field.attributes.secret) continue;
    const void* value = field.in(object);
    const Kind* kind = field.kind;
    if (kind->shape == Shape::optional) {
      value = kind->get(value);
      if (value == nullptr) continue;
      kind = kind->element;
    }
    append_key(separator, field.name, out);
    encode_value(*kind, field.attributes, value, out);
    separator = ',';
  }
  if (separator == '{') out += '{';
  out += '}';
}

}  // namespace billhook
