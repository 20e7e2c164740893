// PHP values to JSON and back. What is written is checked by the library; what is read came from it, except in the
// constructors of structs, which write their arguments and read themselves from that.
#include "php_billhook.h"

#include <charconv>
#include <cstring>

#include "../generated/tables.hpp"

extern "C" {
#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
}

namespace billhook_php {

namespace {

constexpr int json_options = PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_PRESERVE_ZERO_FRACTION;
constexpr Field free_json{"", 0, Shape::json, Shape::json, false, 0};
constexpr Field amount{"amount", 6, Shape::decimal, Shape::decimal, true, 0};

const Field* field_named(const Struct& type, std::string_view name, std::uint32_t expected = 0) {
  for (std::uint32_t i = 0; i < type.count; ++i) {  // most often it is the expected one
    const Field& field = type.fields[(expected + i) % type.count];
    if (field.size == name.size() && std::memcmp(field.name, name.data(), name.size()) == 0) return &field;
  }
  return nullptr;
}

struct Writer {
  smart_str* out;
  int depth = 0;

  void add(std::string_view text) { smart_str_appendl(out, text.data(), text.size()); }

  bool refuse(const zval* value) {
    zend_type_error("A value of type %s cannot go into a request", zend_zval_type_name(value));
    return false;
  }

  bool value(zval* given, const Field& field) {
    ZVAL_DEREF(given);
    switch (Z_TYPE_P(given)) {
      case IS_NULL: return add("null"), true;
      case IS_FALSE: return add("false"), true;
      case IS_TRUE: return add("true"), true;
      case IS_STRING: return write_text(out, {Z_STRVAL_P(given), Z_STRLEN_P(given)}), true;
      case IS_ARRAY: return array(Z_ARRVAL_P(given), field);
      case IS_OBJECT: return object(given, field);
      case IS_LONG:
        if (field.shape == Shape::decimal) smart_str_appendc(out, '"');
        smart_str_append_long(out, Z_LVAL_P(given));
        if (field.shape == Shape::decimal) smart_str_appendc(out, '"');
        return true;
      case IS_DOUBLE:
        if (field.shape == Shape::json) return php_json_encode_ex(out, given, json_options, 512) == SUCCESS;
        zend_type_error("A float is not exact: write %s as a string", *field.name != 0 ? field.name : "the number");
        return false;
      default: return refuse(given);
    }
  }

  bool array(HashTable* members, const Field& field) {
    if (++depth > 64) {
      zend_value_error("The request is nested too deeply");
      return false;
    }
    const bool is_object = field.shape == Shape::structure || field.shape == Shape::money ||
                           (field.shape == Shape::json &&
                            (zend_hash_num_elements(members) == 0 ? depth == 1 : !zend_array_is_list(members)));
    const bool is_good = is_object ? object_of(members, field) : list(members, field);
    --depth;
    return is_good;
  }

  bool list(HashTable* elements, const Field& field) {
    const Field inner{field.name, field.size, field.element, field.element, true, field.type};
    smart_str_appendc(out, '[');
    bool is_first = true;
    zval* element;
    ZEND_HASH_FOREACH_VAL (elements, element) {
      if (!std::exchange(is_first, false)) smart_str_appendc(out, ',');
      if (!value(element, inner)) return false;
    }
    ZEND_HASH_FOREACH_END();
    smart_str_appendc(out, ']');
    return true;
  }

  bool object_of(HashTable* members, const Field& field) {
    smart_str_appendc(out, '{');
    bool is_first = true;
    zend_ulong number;
    zend_string* name;
    zval* member;
    ZEND_HASH_FOREACH_KEY_VAL_IND (members, number, name, member) {
      char digits[24];
      const auto written = std::to_chars(digits, digits + sizeof digits, static_cast<zend_long>(number));
      const std::string_view key = name != nullptr ? view_of(text_of(name)) : std::string_view{digits, written.ptr};
      if (!this->member(key, member, field, is_first)) return false;
    }
    ZEND_HASH_FOREACH_END();
    smart_str_appendc(out, '}');
    return true;
  }

  // Null leaves a field out, except in free JSON, where it is a value.
  bool member(std::string_view name, zval* given, const Field& around, bool& is_first) {
    ZVAL_DEREF(given);
    if (Z_TYPE_P(given) == IS_UNDEF || (Z_TYPE_P(given) == IS_NULL && around.shape != Shape::json)) return true;
    const Field* field = around.shape == Shape::structure ? field_named(structs[around.type], name) : nullptr;
    if (around.shape == Shape::money && name == "amount") field = &amount;
    if (!std::exchange(is_first, false)) smart_str_appendc(out, ',');
    write_text(out, name);
    smart_str_appendc(out, ':');
    return value(given, field != nullptr ? *field : free_json);
  }

  bool object(zval* given, const Field& field) {
    zend_class_entry* type = Z_OBJCE_P(given);
    if ((type->ce_flags & ZEND_ACC_ENUM) != 0 && type->enum_backing_type != IS_UNDEF) {
      return value(zend_enum_fetch_case_value(Z_OBJ_P(given)), free_json);
    }
    if (type == money_class || type->info.internal.module == money_class->info.internal.module) {
      return own_object(Z_OBJ_P(given), field);
    }
    if (instanceof_function(type, php_date_get_interface_ce())) return date(given, field);
    if (type == zend_standard_class_def && field.shape != Shape::json) return array(Z_OBJPROP_P(given), field);
    if (field.shape == Shape::json) return php_json_encode_ex(out, given, json_options, 512) == SUCCESS;
    if (!instanceof_function(type, zend_ce_stringable)) return refuse(given);
    zend_string* text = zval_get_string(given);
    write_text(out, view_of(text_of(text)));
    zend_string_release(text);
    return EG(exception) == nullptr;
  }

  bool own_object(zend_object* given, const Field& field) {
    zend_class_entry* type = given->ce;
    if (type->type != ZEND_INTERNAL_CLASS || type->properties_info_table == nullptr) {
      zval value;
      ZVAL_OBJ(&value, given);
      return refuse(&value);
    }
    smart_str_appendc(out, '{');
    bool is_first = true;
    for (int i = 0; i < type->default_properties_count; ++i) {
      const std::string_view name = view_of(text_of(type->properties_info_table[i]->name));
      if (!member(name, OBJ_PROP_NUM(given, i), field.shape == Shape::json ? amount : field, is_first)) return false;
    }
    smart_str_appendc(out, '}');
    return true;
  }

  bool date(zval* given, const Field& field) {
    zval format;
    zval text;
    ZVAL_STRING(&format, field.shape == Shape::date ? "Y-m-d" : "Y-m-d\\TH:i:s.uP");
    zend_call_method_with_1_params(Z_OBJ_P(given), Z_OBJCE_P(given), nullptr, "format", &text, &format);
    zval_ptr_dtor(&format);
    if (EG(exception) != nullptr) return false;
    write_text(out, {Z_STRVAL(text), Z_STRLEN(text)});
    zval_ptr_dtor(&text);
    return true;
  }
};

// As PHP itself treats the arguments of its functions: strictly, or with its conversions, as the calling file says.
bool accept(zval* given, const Field& field, std::uint32_t number) {
  const char* wanted = "array";
  bool is_good = true;
  switch (field.shape) {
    case Shape::boolean: {
      bool value;
      wanted = "bool";
      if ((is_good = zend_parse_arg_bool(given, &value, nullptr, false, number))) ZVAL_BOOL(given, value);
      break;
    }
    case Shape::integer: {
      zend_long value;
      wanted = "int";
      if ((is_good = zend_parse_arg_long(given, &value, nullptr, false, number))) ZVAL_LONG(given, value);
      break;
    }
    case Shape::list: is_good = Z_TYPE_P(given) == IS_ARRAY; break;
    case Shape::money:
    case Shape::structure:
      wanted = field.shape == Shape::money ? "Billhook\\Money|array" : structs[field.type].class_name;
      is_good = Z_TYPE_P(given) == IS_ARRAY || Z_TYPE_P(given) == IS_OBJECT;
      break;
    case Shape::json: break;
    default: {
      if (Z_TYPE_P(given) == IS_OBJECT || (field.shape == Shape::decimal && Z_TYPE_P(given) == IS_LONG)) break;
      zend_string* value;
      wanted = field.shape == Shape::decimal ? "string|int" : "string";
      is_good = (field.shape != Shape::decimal || Z_TYPE_P(given) != IS_DOUBLE) &&
                zend_parse_arg_str(given, &value, false, number);
    }
  }
  if (!is_good) zend_argument_type_error(number, "must be of type %s, %s given", wanted, zend_zval_type_name(given));
  return is_good;
}

struct Reader {
  const char* at;
  const char* end;

  bool next_is(char wanted) {
    if (at >= end || *at != wanted) return false;
    ++at;
    return true;
  }

  bool literal(std::string_view word) {
    if (static_cast<std::size_t>(end - at) < word.size() || std::memcmp(at, word.data(), word.size()) != 0)
      return false;
    at += word.size();
    return true;
  }

  // The text between quotes as it stands; what it means is decoded when there are escapes.
  bool quoted(std::string_view* raw, bool* is_escaped) {
    if (!next_is('"')) return false;
    const char* begin = at;
    *is_escaped = false;
    for (; at < end && *at != '"'; ++at) {
      if (*at != '\\') continue;
      *is_escaped = true;
      ++at;
    }
    *raw = {begin, static_cast<std::size_t>(at - begin)};
    return next_is('"');
  }

  bool text(zval* out) {
    std::string_view raw;
    bool is_escaped;
    const char* begin = at;
    if (!quoted(&raw, &is_escaped)) return false;
    if (!is_escaped) {
      ZVAL_STRINGL_FAST(out, raw.data(), raw.size());
      return true;
    }
    return read_free({begin, static_cast<std::size_t>(at - begin)}, out, false);
  }

  bool number(zval* out) {
    zend_long value;
    const auto [last, error] = std::from_chars(at, end, value);
    if (error != std::errc{}) return false;
    at = last;
    ZVAL_LONG(out, value);
    return true;
  }

  void skip() {
    int open = 0;
    do {
      std::string_view raw;
      bool is_escaped;
      if (at < end && *at == '"') {
        quoted(&raw, &is_escaped);
        if (open == 0) return;
        continue;
      }
      if (open == 0 && (*at == ',' || *at == '}' || *at == ']')) return;
      if (*at == '{' || *at == '[') ++open;
      if ((*at == '}' || *at == ']') && --open == 0) {
        ++at;
        return;
      }
      ++at;
    } while (at < end);
  }

  bool value(zval* out, Shape shape, Shape element, std::uint16_t type) {
    switch (shape) {
      case Shape::boolean:
        ZVAL_BOOL(out, at < end && *at == 't');
        return literal(Z_TYPE_P(out) == IS_TRUE ? "true" : "false");
      case Shape::integer: return number(out);
      case Shape::json: {
        const char* begin = at;
        skip();
        return read_free({begin, static_cast<std::size_t>(at - begin)}, out, false);
      }
      case Shape::money: return money(out);
      case Shape::list: return list(out, element, type);
      case Shape::structure: return structure(out, structs[type], struct_classes[type]);
      case Shape::enumeration: return word(out, enumerations[type], enumeration_classes[type]);
      default: return text(out);
    }
  }

  bool word(zval* out, const Enumeration& type, zend_class_entry* type_class) {
    std::string_view raw;
    bool is_escaped;
    if (!quoted(&raw, &is_escaped)) return false;
    for (std::uint16_t i = 0; i < type.count; ++i) {
      if (raw != type.words[i].value) continue;
      zend_object* found = zend_enum_get_case_cstr(type_class, type.words[i].case_name);
      if (found == nullptr) return false;
      ZVAL_OBJ_COPY(out, found);
      return true;
    }
    return false;
  }

  bool list(zval* out, Shape element, std::uint16_t type) {
    if (!next_is('[')) return false;
    array_init(out);
    if (next_is(']')) return true;
    zend_hash_real_init_packed(Z_ARRVAL_P(out));
    do {
      zval each;
      if (!value(&each, element, element, type)) return zval_ptr_dtor(out), false;
      zend_hash_next_index_insert_new(Z_ARRVAL_P(out), &each);
    } while (next_is(','));
    return next_is(']') || (zval_ptr_dtor(out), false);
  }

  bool money(zval* out) {
    static constexpr Field fields[] = {{"amount", 6, Shape::text, Shape::text, true, 0},
                                       {"currency", 8, Shape::text, Shape::text, true, 0}};
    static constexpr Struct type{"Billhook\\Money", fields, 2, 2};
    return structure(out, type, money_class);
  }

  bool structure(zval* out, const Struct& type, zend_class_entry* type_class) {
    if (!next_is('{')) return false;
    object_init_ex(out, type_class);
    zval* slots = Z_OBJ_P(out)->properties_table;
    for (std::uint16_t i = 0; i < type.count; ++i) {
      if (!type.fields[i].is_required) ZVAL_NULL(&slots[i]);
    }
    if (next_is('}')) return true;
    std::uint32_t expected = 0;
    do {
      std::string_view name;
      bool is_escaped;
      if (!quoted(&name, &is_escaped) || !next_is(':')) return zval_ptr_dtor(out), false;
      const Field* field = field_named(type, name, expected);
      if (field == nullptr || (!field->is_required && literal("null"))) {
        if (field == nullptr) skip();
        continue;
      }
      expected = static_cast<std::uint32_t>(field - type.fields) + 1;
      zval read;
      if (!value(&read, field->shape, field->element, field->type)) return zval_ptr_dtor(out), false;
      ZVAL_COPY_VALUE(&slots[expected - 1], &read);
    } while (next_is(','));
    return next_is('}') || (zval_ptr_dtor(out), false);
  }
};

}  // namespace

void write_text(smart_str* out, std::string_view text) {
  smart_str_alloc(out, text.size() + 2, false);
  smart_str_appendc(out, '"');
  const char* from = text.data();
  const char* const end = from + text.size();
  for (const char* at = from; at < end; ++at) {
    const auto byte = static_cast<unsigned char>(*at);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    smart_str_appendl(out, from, static_cast<std::size_t>(at - from));
    smart_str_append_printf(out, byte < 0x20 ? "\\u%04x" : "\\%c", byte);
    from = at + 1;
  }
  smart_str_appendl(out, from, static_cast<std::size_t>(end - from));
  smart_str_appendc(out, '"');
}

bool write_free_object(smart_str* out, zval* value) { return Writer{out}.value(value, free_json); }

bool write_struct(smart_str* out, zval* value, const Struct& type) {
  const Field field{"", 0, Shape::structure, Shape::structure, true, static_cast<std::uint16_t>(&type - structs)};
  return Writer{out}.value(value, field);
}

bool write_arguments(smart_str* out, zval* arguments, std::uint32_t given, const Struct& type, std::uint32_t allowed) {
  if (given < type.required || given > allowed) {
    zend_wrong_parameters_count_error(type.required, allowed);
    return false;
  }
  smart_str_appendc(out, '{');
  bool is_first = true;
  for (std::uint32_t i = 0; i < given; ++i) {
    const Field& field = type.fields[i];
    if (Z_TYPE(arguments[i]) == IS_NULL && !field.is_required) continue;
    if (!accept(&arguments[i], field, i + 1)) return false;
    if (!std::exchange(is_first, false)) smart_str_appendc(out, ',');
    smart_str_appendc(out, '"');
    smart_str_appendl(out, field.name, field.size);
    smart_str_appendl(out, "\":", 2);
    if (!Writer{out}.value(&arguments[i], field)) return false;
  }
  smart_str_appendc(out, '}');
  smart_str_0(out);
  return true;
}

bool read_free(std::string_view json, zval* out, bool as_array) {
  zend_string* copy = zend_string_init(json.data(), json.size(), false);  // PHP's parser wants a 0 at the end
  ZVAL_NULL(out);
  const bool is_good = php_json_decode(out, ZSTR_VAL(copy), ZSTR_LEN(copy), as_array, 512) == SUCCESS;
  zend_string_release(copy);
  return is_good;
}

bool read_struct(std::string_view json, std::int16_t type, zval* out) {
  Reader reader{json.data(), json.data() + json.size()};
  return reader.structure(out, structs[type], struct_classes[type]);
}

}  // namespace billhook_php
