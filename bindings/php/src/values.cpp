// PHP values to JSON and back. What is written is checked by the library; what is read came from it, except in the
// constructors of structs, which write their arguments and read themselves from that.
#include <simdjson.h>

#include "php_billhook.h"

#include "generated/tables.hpp"

extern "C" {
#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "zend_enum.h"
#include "zend_smart_str.h"
}

namespace billhook_php {

namespace {

constexpr int json_options = PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_PRESERVE_ZERO_FRACTION;
constexpr int deepest = 64;
constexpr Field free_json{"", Shape::json, Shape::json, false, 0};

const Field* field_named(const Struct& fields, std::string_view name, std::size_t expected = 0) {
  for (std::size_t i = 0; i < fields.size(); ++i) {  // most often it is the expected one
    const Field& field = fields[(expected + i) % fields.size()];
    if (field.name == name) return &field;
  }
  return nullptr;
}

// What stands under a name in an array that a field is given.
Field field_inside(const Field& around, const zend_string* name) {
  if (around.shape == Shape::list) return {around.name, around.element, around.element, true, around.type};
  if (around.shape != Shape::structure || name == nullptr) return free_json;
  const Field* found = field_named(structs[around.type], view_of(name));
  return found != nullptr ? *found : free_json;
}

// When one of these fails, `out` is whatever was made until there.
bool make_plain(zval* out, zval* given, const Field& field, int depth = 0);

bool make_members_plain(zval* out, HashTable* members, const Field& field, int depth) {
  if (depth > deepest) {
    zend_value_error("The request is nested too deeply");
    return false;
  }
  const bool is_object = field.shape == Shape::structure || (field.shape == Shape::json && !field.name.empty());
  if (is_object && zend_hash_num_elements(members) == 0)
    object_init(out);
  else
    array_init(out);
  zend_ulong number;
  zend_string* name;
  zval* member;
  ZEND_HASH_FOREACH_KEY_VAL_IND (members, number, name, member) {
    zval* nothing = &EG(uninitialized_zval);
    zval* place = field.shape == Shape::list ? zend_hash_next_index_insert(Z_ARRVAL_P(out), nothing)
                  : name != nullptr          ? zend_hash_update(Z_ARRVAL_P(out), name, nothing)
                                             : zend_hash_index_update(Z_ARRVAL_P(out), number, nothing);
    if (!make_plain(place, member, field_inside(field, name), depth + 1)) return false;
  }
  ZEND_HASH_FOREACH_END();
  return true;
}

bool make_object_plain(zval* out, zval* given, const Field& field) {
  if (instanceof_function(Z_OBJCE_P(given), php_date_get_interface_ce())) {
    Value format{field.shape == Shape::date ? "Y-m-d" : "Y-m-d\\TH:i:s.uP"};
    zend_call_method_with_1_params(Z_OBJ_P(given), Z_OBJCE_P(given), nullptr, "format", out, &format);
  } else if (field.shape != Shape::json && field.shape != Shape::structure &&
             instanceof_function(Z_OBJCE_P(given), zend_ce_stringable)) {
    ZVAL_STR(out, zval_get_string(given));
  } else {
    ZVAL_COPY(out, given);
  }
  return EG(exception) == nullptr;
}

// A copy that PHP's own JSON, which knows our classes and enumerations too, writes as the library reads it. It is of
// the arguments of one call, and small.
bool make_plain(zval* out, zval* given, const Field& field, int depth) {
  Value kept;  // PHP code that is called here may change where it came from
  ZVAL_COPY_DEREF(&kept, given);
  const bool is_object = Z_TYPE(kept) == IS_OBJECT;
  if (is_object && field.shape == Shape::structure && Z_OBJCE(kept) == zend_standard_class_def) convert_to_array(&kept);
  if (Z_TYPE(kept) == IS_ARRAY) return make_members_plain(out, Z_ARRVAL(kept), field, depth);
  if (is_object) return make_object_plain(out, &kept, field);
  if (Z_TYPE(kept) == IS_DOUBLE && field.shape != Shape::json) {
    zend_type_error("A float is not exact: write %s as a string", field.name.empty() ? "it" : field.name.data());
    return false;
  }
  ZVAL_COPY(out, &kept);
  if (Z_TYPE(kept) == IS_LONG && field.shape == Shape::decimal) convert_to_string(out);
  return true;
}

namespace ondemand = simdjson::ondemand;

void read(zval* out, ondemand::value given, Shape shape, const Field& field);

void read_members(zval* out, ondemand::object members, int type) {
  const Struct& fields = structs[type];
  object_init_ex(out, struct_classes[type]);
  zval* slots = Z_OBJ_P(out)->properties_table;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (!fields[i].is_required) ZVAL_NULL(&slots[i]);
  }
  std::size_t expected = 0;
  for (auto member : members) {
    const Field* field = field_named(fields, member.unescaped_key(), expected);
    if (field == nullptr) continue;  // of a newer engine
    expected = static_cast<std::size_t>(field - fields.data()) + 1;
    ondemand::value value = member.value();
    if (field->is_required || !value.is_null()) read(&slots[expected - 1], value, field->shape, *field);
  }
}

void read_enumeration(zval* out, std::string_view given, int type) {
  Value word{given};
  zend_object* found = nullptr;
  if (zend_enum_get_case_by_value(&found, enumeration_classes[type], 0, Z_STR(word), true) != SUCCESS ||
      found == nullptr) {
    throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE);
  }
  ZVAL_OBJ_COPY(out, found);
}

// What cannot be read is a simdjson_error; `out` then is whatever was read until there.
void read(zval* out, ondemand::value given, Shape shape, const Field& field) {
  switch (shape) {
    case Shape::boolean: ZVAL_BOOL(out, bool{given.get_bool()}); break;
    case Shape::integer: ZVAL_LONG(out, std::int64_t{given.get_int64()}); break;
    case Shape::json: read_free(out, simdjson::to_json_string(given), false); break;
    case Shape::structure: read_members(out, given.get_object(), field.type); break;
    case Shape::enumeration: read_enumeration(out, given.get_string(), field.type); break;
    case Shape::list:
      array_init(out);
      for (auto each : given.get_array())
        read(zend_hash_next_index_insert(Z_ARRVAL_P(out), &EG(uninitialized_zval)), each.value(), field.element, field);
      break;
    default: {
      const std::string_view text = given.get_string();
      ZVAL_STRINGL_FAST(out, text.data(), text.size());
    }
  }
}

}  // namespace

bool write_json(zval* json, zval* plain, int options) {
  smart_str text{};
  const bool is_empty = Z_TYPE_P(plain) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(plain)) == 0;
  options |= json_options | (is_empty ? PHP_JSON_FORCE_OBJECT : 0);
  const bool is_good = php_json_encode_ex(&text, plain, options, PHP_JSON_PARSER_DEFAULT_DEPTH) == SUCCESS &&
                       JSON_G(error_code) == PHP_JSON_ERROR_NONE;  // of what is not finite it says that alone
  ZVAL_STR(json, smart_str_extract(&text));
  if (!is_good && EG(exception) == nullptr)
    throw_error(BILLHOOK_INVALID, "json.malformed",
                "JSON cannot say that: texts must be UTF-8, numbers finite, enumerations backed.");
  return is_good && EG(exception) == nullptr;
}

bool plain_value(zval* out, zval* given, int type) {
  const Field field{"", Shape::structure, Shape::structure, true, static_cast<std::uint16_t>(type)};
  return make_plain(out, given, type < 0 ? free_json : field);
}

// As PHP itself treats the arguments of its functions: strictly, or with its conversions, as the calling file says; but
// those of floats and booleans lose what was meant. What kind of object becomes clear when it is read.
bool accept(zend_execute_data* execute_data, std::uint32_t number) {
  const zend_type& type = EX(func)->common.arg_info[number - 1].type;
  zval* given = ZEND_CALL_ARG(execute_data, number);
  const std::uint32_t allowed = ZEND_TYPE_PURE_MASK(type);
  const bool is_exact = Z_TYPE_P(given) != IS_DOUBLE && Z_TYPE_P(given) > IS_TRUE;
  if ((allowed & (1U << Z_TYPE_P(given))) != 0 ||
      (ZEND_TYPE_IS_COMPLEX(type) && Z_TYPE_P(given) == IS_OBJECT && (allowed & (MAY_BE_ARRAY | MAY_BE_STRING)) != 0) ||
      (is_exact && zend_verify_scalar_type_hint(allowed, given, ZEND_ARG_USES_STRICT_TYPES(), false)))
    return true;
  zend_string* wanted = zend_type_to_string(type);
  zend_argument_type_error(number, "must be of type %s, %s given", ZSTR_VAL(wanted), zend_zval_type_name(given));
  zend_string_release(wanted);
  return false;
}

bool plain_arguments(zval* out, zend_execute_data* execute_data, int type) {
  const auto& method = EX(func)->common;
  if (ZEND_NUM_ARGS() < method.required_num_args || ZEND_NUM_ARGS() > method.num_args) {
    zend_wrong_parameters_count_error(method.required_num_args, method.num_args);
    return false;
  }
  array_init(out);
  for (std::uint32_t i = 0; i < ZEND_NUM_ARGS(); ++i) {
    const Field& field = structs[type][i];
    zval* given = ZEND_CALL_ARG(execute_data, i + 1);
    if (Z_TYPE_P(given) == IS_NULL && !field.is_required) continue;
    zval* place = zend_hash_str_add_new(Z_ARRVAL_P(out), field.name.data(), field.name.size(), &EG(uninitialized_zval));
    if (!accept(execute_data, i + 1) || !make_plain(place, given, field)) return false;
  }
  return true;
}

bool read_free(zval* out, std::string_view json, bool as_array) {
  Value copy{json};  // PHP's parser wants a 0 at the end
  ZVAL_NULL(out);
  return php_json_decode(out, Z_STRVAL(copy), Z_STRLEN(copy), as_array, PHP_JSON_PARSER_DEFAULT_DEPTH) == SUCCESS;
}

bool read_struct(zval* out, std::string_view json, int type) {
  thread_local ondemand::parser parser;  // kept, as is the text: PHP may leave by longjmp() when memory runs out
  thread_local std::string text;
  text.reserve(json.size() + simdjson::SIMDJSON_PADDING);
  text = json;
  try {
    ondemand::document document = parser.iterate(text);
    read_members(out, document.get_object(), type);
    return true;
  } catch (const simdjson::simdjson_error&) {
    zval_ptr_dtor(out);
    ZVAL_NULL(out);
    return false;
  }
}

void read_reply(zval* out, std::string_view json, int type) {
  if (type < 0)
    read_free(out, json, false);  // of an engine that is newer than this binding
  else if (!read_struct(out, json, type))
    throw_error(BILLHOOK_INTERNAL, "php.unreadable", "The reply is not as described.");
}

}  // namespace billhook_php
