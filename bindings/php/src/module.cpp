// What PHP calls when it starts and ends, and the classes. Nothing is opened here: php-fpm forks afterwards.
#include "php_billhook.h"

#include <initializer_list>

extern "C" {
#include "ext/spl/spl_exceptions.h"
#include "ext/standard/info.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "../arginfo/billhook_arginfo.h"
#include "../arginfo/operations_arginfo.h"
}

#define BILLHOOK_PHP_ARGINFO
#include "../generated/tables.hpp"

ZEND_DECLARE_MODULE_GLOBALS(billhook)

namespace billhook_php {

zend_class_entry* book_class;
zend_class_entry* session_class;
zend_class_entry* rows_class;
zend_class_entry* money_class;
zend_class_entry* exception_class;
zend_class_entry* work_class;

zend_class_entry* noun_class(std::uint32_t number) { return noun_classes[number]; }

namespace {

zend_string* permanent(const char* text) { return zend_string_init_interned(text, std::strlen(text), true); }

zend_type type_of(const Field& field) {
  const std::uint32_t may_be_null = field.is_required ? 0 : MAY_BE_NULL;
  const char* name = nullptr;
  switch (field.shape) {
    case Shape::boolean: return ZEND_TYPE_INIT_MASK(MAY_BE_BOOL | may_be_null);
    case Shape::integer: return ZEND_TYPE_INIT_MASK(MAY_BE_LONG | may_be_null);
    case Shape::json: return ZEND_TYPE_INIT_MASK(MAY_BE_ANY);
    case Shape::list: return ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY | may_be_null);
    case Shape::money: name = "Billhook\\Money"; break;
    case Shape::structure: name = structs[field.type].class_name; break;
    case Shape::enumeration: name = enumerations[field.type].class_name; break;
    default: return ZEND_TYPE_INIT_MASK(MAY_BE_STRING | may_be_null);
  }
  return ZEND_TYPE_INIT_CLASS(permanent(name), !field.is_required, 0);
}

zend_class_entry* register_class(const char* name, zend_class_entry* parent) {
  zend_class_entry given;
  INIT_CLASS_ENTRY_EX(given, name, std::strlen(name), nullptr);
  return zend_register_internal_class_ex(&given, parent);
}

void register_struct(std::size_t number) {
  const Struct& type = structs[number];
  zend_class_entry* made = register_class(type.class_name, nullptr);
  made->ce_flags |= ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES;
  zval undefined;
  ZVAL_UNDEF(&undefined);
  for (std::uint16_t i = 0; i < type.count; ++i) {
    zend_declare_typed_property(made, permanent(type.fields[i].name), &undefined, ZEND_ACC_PUBLIC | ZEND_ACC_READONLY,
                                nullptr, type_of(type.fields[i]));
  }
  struct_classes[number] = made;
}

void register_enumeration(std::size_t number) {
  const Enumeration& type = enumerations[number];
  enumeration_classes[number] = zend_register_internal_enum(type.class_name, IS_STRING, nullptr);
  for (std::uint16_t i = 0; i < type.count; ++i) {
    zval value;
    ZVAL_INTERNED_STR(&value, permanent(type.words[i].value));
    zend_enum_add_case_cstr(enumeration_classes[number], type.words[i].case_name, &value);
  }
}

void register_classes() {
  money_class = register_class_Billhook_Money(zend_ce_stringable);
  exception_class = register_class_Billhook_Exception(spl_ce_RuntimeException);
  book_class = register_class_Billhook_Book();
  session_class = register_class_Billhook_Session();
  rows_class = register_class_Billhook_Rows(zend_ce_iterator);
  work_class = register_class_Billhook_Work();
  register_stub_classes();
  for (zend_class_entry* each : {book_class, session_class, rows_class}) each->create_object = create_object;
  for (zend_class_entry* each : noun_classes) each->create_object = create_object;
  for (std::size_t i = 0; i < std::size(codes); ++i)
    exception_classes[i] = register_class(codes[i].class_name, exception_class);
  for (std::size_t i = 0; i < std::size(enumerations); ++i) register_enumeration(i);
  for (std::size_t i = 0; i < std::size(structs); ++i) {
    if (structs[i].class_name != nullptr && struct_classes[i] == nullptr) register_struct(i);
  }
}

}  // namespace

}  // namespace billhook_php

using namespace billhook_php;

static PHP_MINIT_FUNCTION(billhook) {
  prepare_handlers();
  register_classes();
  return SUCCESS;
}

static PHP_RINIT_FUNCTION(billhook) {
#if defined(ZTS) && defined(COMPILE_DL_BILLHOOK)
  ZEND_TSRMLS_CACHE_UPDATE();
#endif
  zend_hash_init(&BILLHOOK_G(released), 0, nullptr, ZVAL_PTR_DTOR, false);
  return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(billhook) {
  close_all();
  zend_hash_destroy(&BILLHOOK_G(released));
  return SUCCESS;
}

static PHP_GINIT_FUNCTION(billhook) {
#if defined(ZTS) && defined(COMPILE_DL_BILLHOOK)
  ZEND_TSRMLS_CACHE_UPDATE();
#endif
  std::memset(billhook_globals, 0, sizeof *billhook_globals);
  zend_hash_init(&billhook_globals->books, 0, nullptr, forget_book, true);
}

static PHP_GSHUTDOWN_FUNCTION(billhook) { zend_hash_destroy(&billhook_globals->books); }

static PHP_MINFO_FUNCTION(billhook) {
  const zend_string* version = zend_string_init(billhook_version().data, billhook_version().size, false);
  php_info_print_table_start();
  php_info_print_table_row(2, "billhook", "enabled");
  php_info_print_table_row(2, "engine", ZSTR_VAL(version));
  php_info_print_table_end();
  zend_string_release(const_cast<zend_string*>(version));
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
