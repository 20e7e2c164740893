// What PHP calls when it starts and ends, and the classes. Nothing is opened here: php-fpm forks afterwards.
#include "php_billhook.h"

#include <cstring>
#include <initializer_list>
#include <string>
#include <utility>

extern "C" {
#include "ext/spl/spl_exceptions.h"
#include "ext/standard/info.h"
#include "zend_enum.h"
}

ZEND_DECLARE_MODULE_GLOBALS(billhook)

using namespace billhook_php;

// A text that stays as long as the process.
static zend_string* lasting(const char* text) { return zend_string_init(text, std::strlen(text), true); }

static zend_class_entry* make_class(const char* name, const zend_function_entry* methods, std::uint32_t flags,
                                    zend_class_entry* parent,
                                    std::initializer_list<zend_internal_arg_info> properties) {
  zend_class_entry entry;
  INIT_CLASS_ENTRY_EX(entry, name, std::strlen(name), methods);
  const bool is_interface = (flags & ZEND_ACC_INTERFACE) != 0;
  zend_class_entry* made =
      is_interface ? zend_register_internal_interface(&entry) : zend_register_internal_class_ex(&entry, parent);
  made->ce_flags |= flags;
  for (const auto& property : properties) {
    zend_type type = property.type;
    if (ZEND_TYPE_IS_COMPLEX(type)) type.ptr = lasting(ZEND_TYPE_LITERAL_NAME(type));
    Value none;
    zend_string* text = lasting(property.name);
    zend_declare_typed_property(made, text, &none, ZEND_ACC_PUBLIC | ZEND_ACC_READONLY, nullptr, type);
    zend_string_release(text);
  }
  return made;
}

// Without values where the enumeration has none.
static zend_class_entry* make_enumeration(const char* name,
                                          std::initializer_list<std::pair<const char*, const char*>> cases) {
  const bool is_backed = cases.begin()->second != nullptr;
  zend_class_entry* made = zend_register_internal_enum(name, is_backed ? IS_STRING : IS_UNDEF, nullptr);
  for (const auto& [word, value] : cases) {
    zval text;
    if (is_backed) ZVAL_STR(&text, lasting(value));
    zend_enum_add_case_cstr(made, word, is_backed ? &text : nullptr);
  }
  return made;
}

#include "generated/classes.hpp"

static zend_object_handlers money_handlers;

// Amounts of different currencies are in no order; those of one are in that of PHP's numeric strings.
static int compare_money(zval* left, zval* right) {
  ZEND_COMPARE_OBJECTS_FALLBACK(left, right);
  const bool is_comparable = Z_OBJCE_P(left) == Z_OBJCE_P(right) &&
                             zend_is_identical(OBJ_PROP_NUM(Z_OBJ_P(left), 1), OBJ_PROP_NUM(Z_OBJ_P(right), 1));
  return is_comparable ? zend_std_compare_objects(left, right) : ZEND_UNCOMPARABLE;
}

static zend_object* make_money(zend_class_entry* type) {
  zend_object* made = zend_objects_new(type);
  object_properties_init(made, type);
  made->handlers = &money_handlers;
  return made;
}

extern "C" ZEND_METHOD(Billhook_Money, __toString) {
  ZEND_PARSE_PARAMETERS_NONE();
  zval* slots = Z_OBJ_P(ZEND_THIS)->properties_table;
  if (Z_TYPE(slots[0]) != IS_STRING || Z_TYPE(slots[1]) != IS_STRING) RETURN_EMPTY_STRING();
  RETURN_STR(strpprintf(0, "%s %s", Z_STRVAL(slots[0]), Z_STRVAL(slots[1])));
}

static PHP_MINIT_FUNCTION(billhook) {
  prepare_handlers();
  money_handlers = std_object_handlers;
  money_handlers.compare = compare_money;
  make_classes();
  struct_classes[money_struct]->create_object = make_money;
  for (zend_class_entry* each : {book_class, session_class, rows_class}) each->create_object = refuse_object;
  for (zend_class_entry* each : noun_classes) each->create_object = refuse_object;
  return SUCCESS;
}

static PHP_RINIT_FUNCTION(billhook) {
#if defined(ZTS) && defined(COMPILE_DL_BILLHOOK)
  ZEND_TSRMLS_CACHE_UPDATE();  // GINIT may have been called by another thread
#endif
  // Of malloc(): where memory has run out, what is open must still be listed.
  zend_hash_init(&BILLHOOK_G(open), 0, nullptr, close_entry, true);
  return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(billhook) {
  BILLHOOK_G(frame) = nullptr;
  // Newest first: cursors before their sessions, those before their books.
  zend_hash_graceful_reverse_destroy(&BILLHOOK_G(open));
  return SUCCESS;
}

static PHP_GINIT_FUNCTION(billhook) {
#if defined(ZTS) && defined(COMPILE_DL_BILLHOOK)
  ZEND_TSRMLS_CACHE_UPDATE();
#endif
  billhook_globals->frame = nullptr;
  zend_hash_init(&billhook_globals->books, 0, nullptr, forget_book, true);
}

static PHP_GSHUTDOWN_FUNCTION(billhook) { zend_hash_destroy(&billhook_globals->books); }

static PHP_MINFO_FUNCTION(billhook) {
  php_info_print_table_start();
  php_info_print_table_row(2, "billhook", "enabled");
  php_info_print_table_row(2, "engine", std::string{view_of(billhook_version())}.c_str());
  php_info_print_table_end();
}

static const zend_module_dep dependencies[] = {ZEND_MOD_REQUIRED("date") ZEND_MOD_REQUIRED("json")
                                                   ZEND_MOD_REQUIRED("spl") ZEND_MOD_END};

extern "C" {

zend_module_entry billhook_module_entry = {STANDARD_MODULE_HEADER_EX,
                                           nullptr,
                                           dependencies,
                                           "billhook",
                                           nullptr,
                                           PHP_MINIT(billhook),
                                           nullptr,
                                           PHP_RINIT(billhook),
                                           PHP_RSHUTDOWN(billhook),
                                           PHP_MINFO(billhook),
                                           version,
                                           PHP_MODULE_GLOBALS(billhook),
                                           PHP_GINIT(billhook),
                                           PHP_GSHUTDOWN(billhook),
                                           nullptr,
                                           STANDARD_MODULE_PROPERTIES_EX};

#ifdef COMPILE_DL_BILLHOOK
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(billhook)
#endif
}
