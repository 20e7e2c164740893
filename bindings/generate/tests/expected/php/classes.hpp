// The classes of the stubs. Written by bindings/generate/generate.py; do not edit.
#pragma once

#include "generated/tables.hpp"

// clang-format off
extern "C" {
ZEND_METHOD(Billhook_Money, __construct);
ZEND_METHOD(Billhook_Money, __toString);
ZEND_METHOD(Billhook_Exception, __construct);
ZEND_METHOD(Billhook_Exception, code);
ZEND_METHOD(Billhook_Book, __construct);
ZEND_METHOD(Billhook_Book, open);
ZEND_METHOD(Billhook_Book, create);
ZEND_METHOD(Billhook_Book, version);
ZEND_METHOD(Billhook_Book, openHandles);
ZEND_METHOD(Billhook_Book, session);
ZEND_METHOD(Billhook_Book, work);
ZEND_METHOD(Billhook_Book, backup);
ZEND_METHOD(Billhook_Book, setPort);
ZEND_METHOD(Billhook_Book, close);
ZEND_METHOD(Billhook_Rows, __construct);
ZEND_METHOD(Billhook_Rows, current);
ZEND_METHOD(Billhook_Rows, key);
ZEND_METHOD(Billhook_Rows, next);
ZEND_METHOD(Billhook_Rows, rewind);
ZEND_METHOD(Billhook_Rows, valid);
ZEND_METHOD(Billhook_Rows, columns);
ZEND_METHOD(Billhook_Rows, close);
ZEND_METHOD(Billhook_Session, __construct);
ZEND_METHOD(Billhook_Session, with);
ZEND_METHOD(Billhook_Session, call);
ZEND_METHOD(Billhook_Session, callJson);
ZEND_METHOD(Billhook_Session, query);
ZEND_METHOD(Billhook_Session, close);
ZEND_METHOD(Billhook_Operations_Depots, __construct);
ZEND_METHOD(Billhook_Operations_Depots, check);
ZEND_METHOD(Billhook_Operations_Parcels, __construct);
ZEND_METHOD(Billhook_Operations_Parcels, archive);
ZEND_METHOD(Billhook_Operations_Parcels, create);
ZEND_METHOD(Billhook_Operations_Parcels, get);
ZEND_METHOD(Billhook_Operations_Parcels, list);
ZEND_METHOD(Billhook_Operations_Parcels, iterate);
ZEND_METHOD(Billhook_Operations_Parcels, query);
ZEND_METHOD(Billhook_Operations_Parcels, listLost);
ZEND_METHOD(Billhook_Operations_Parcels, iterateLost);
ZEND_METHOD(Billhook_Operations_Parcels, queryLost);
ZEND_METHOD(Billhook_Operations_Parcels, return);
ZEND_METHOD(Billhook_Operations_Parcels, weigh);
ZEND_METHOD(Billhook_Operations_Parcels, queryWeigh);
ZEND_METHOD(Billhook_Address, __construct);
ZEND_METHOD(Billhook_Party, __construct);
ZEND_METHOD(Billhook_Content, __construct);
ZEND_METHOD(Billhook_Carried, __construct);
}

static const zend_internal_arg_info arguments_of_Billhook_Money___construct[] = {
  {(const char*)(zend_uintptr_t)2, ZEND_TYPE_INIT_NONE(0), nullptr},
  {"amount", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"currency", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Money___toString[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
};
static const zend_function_entry methods_of_Billhook_Money[] = {
  ZEND_ME(Billhook_Money, __construct, arguments_of_Billhook_Money___construct, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Money, __toString, arguments_of_Billhook_Money___toString, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Exception___construct[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_NONE(0), nullptr},
  {"reason", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"message", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), "\"\""},
  {"fields", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), "[]"},
  {"previous", ZEND_TYPE_INIT_CLASS_CONST_MASK("Throwable", MAY_BE_NULL), "null"},
};
static const zend_function_entry methods_of_Billhook_Exception[] = {
  ZEND_ME(Billhook_Exception, __construct, arguments_of_Billhook_Exception___construct, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Exception, code, arguments_of_Billhook_Money___toString, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Book___construct[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_NONE(0), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Book_open[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Book", 0), nullptr},
  {"path", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"persistent", ZEND_TYPE_INIT_MASK(MAY_BE_BOOL), "false"},
  {"readOnly", ZEND_TYPE_INIT_MASK(MAY_BE_BOOL), "false"},
  {"busyWaitMs", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Book_create[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Book", 0), nullptr},
  {"path", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Book_openHandles[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Book_session[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Session", 0), nullptr},
  {"staff", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Unnamed", MAY_BE_LONG), "Billhook\\Unnamed::Actor"},
  {"client", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Unnamed", MAY_BE_LONG), "Billhook\\Unnamed::Actor"},
  {"seller", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Unnamed", MAY_BE_LONG), "Billhook\\Unnamed::Actor"},
};
static const zend_internal_arg_info arguments_of_Billhook_Book_work[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Work", 0), nullptr},
  {"limit", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), "0"},
};
static const zend_internal_arg_info arguments_of_Billhook_Book_backup[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_MASK(MAY_BE_VOID), nullptr},
  {"path", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Book_setPort[] = {
  {(const char*)(zend_uintptr_t)2, ZEND_TYPE_INIT_MASK(MAY_BE_VOID), nullptr},
  {"name", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"port", ZEND_TYPE_INIT_MASK(MAY_BE_OBJECT | MAY_BE_ARRAY | MAY_BE_STRING | MAY_BE_NULL), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Book_close[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_MASK(MAY_BE_VOID), nullptr},
};
static const zend_function_entry methods_of_Billhook_Book[] = {
  ZEND_ME(Billhook_Book, __construct, arguments_of_Billhook_Book___construct, ZEND_ACC_PRIVATE)
  ZEND_ME(Billhook_Book, open, arguments_of_Billhook_Book_open, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)
  ZEND_ME(Billhook_Book, create, arguments_of_Billhook_Book_create, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)
  ZEND_ME(Billhook_Book, version, arguments_of_Billhook_Money___toString, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)
  ZEND_ME(Billhook_Book, openHandles, arguments_of_Billhook_Book_openHandles, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)
  ZEND_ME(Billhook_Book, session, arguments_of_Billhook_Book_session, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Book, work, arguments_of_Billhook_Book_work, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Book, backup, arguments_of_Billhook_Book_backup, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Book, setPort, arguments_of_Billhook_Book_setPort, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Book, close, arguments_of_Billhook_Book_close, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Rows_current[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_MASK(MAY_BE_ANY), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Rows_key[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Rows_valid[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_MASK(MAY_BE_BOOL), nullptr},
};
static const zend_function_entry methods_of_Billhook_Rows[] = {
  ZEND_ME(Billhook_Rows, __construct, arguments_of_Billhook_Book___construct, ZEND_ACC_PRIVATE)
  ZEND_ME(Billhook_Rows, current, arguments_of_Billhook_Rows_current, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Rows, key, arguments_of_Billhook_Rows_key, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Rows, next, arguments_of_Billhook_Book_close, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Rows, rewind, arguments_of_Billhook_Book_close, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Rows, valid, arguments_of_Billhook_Rows_valid, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Rows, columns, arguments_of_Billhook_Book_openHandles, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Rows, close, arguments_of_Billhook_Book_close, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Session_with[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Session", 0), nullptr},
  {"idempotencyKey", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), "null"},
  {"reason", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), "null"},
  {"dryRun", ZEND_TYPE_INIT_MASK(MAY_BE_BOOL), "false"},
  {"deadline", ZEND_TYPE_INIT_CLASS_CONST_MASK("DateTimeInterface", MAY_BE_NULL), "null"},
  {"progress", ZEND_TYPE_INIT_MASK(MAY_BE_CALLABLE | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Session_call[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_MASK(MAY_BE_OBJECT), nullptr},
  {"operation", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"request", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY | MAY_BE_OBJECT), "[]"},
};
static const zend_internal_arg_info arguments_of_Billhook_Session_callJson[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"operation", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"request", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), "\"{}\""},
};
static const zend_internal_arg_info arguments_of_Billhook_Session_query[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Rows", 0), nullptr},
  {"operation", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"request", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY | MAY_BE_OBJECT), "[]"},
};
static const zend_function_entry methods_of_Billhook_Session[] = {
  ZEND_ME(Billhook_Session, __construct, arguments_of_Billhook_Book___construct, ZEND_ACC_PRIVATE)
  ZEND_ME(Billhook_Session, with, arguments_of_Billhook_Session_with, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Session, call, arguments_of_Billhook_Session_call, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Session, callJson, arguments_of_Billhook_Session_callJson, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Session, query, arguments_of_Billhook_Session_query, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Session, close, arguments_of_Billhook_Book_close, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Depots_check[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\DepotCheck", 0), nullptr},
};
static const zend_function_entry methods_of_Billhook_Operations_Depots[] = {
  ZEND_ME(Billhook_Operations_Depots, __construct, arguments_of_Billhook_Book___construct, ZEND_ACC_PRIVATE)
  ZEND_ME(Billhook_Operations_Depots, check, arguments_of_Billhook_Operations_Depots_check, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_archive[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\ArchiveReport", 0), nullptr},
  {"before", ZEND_TYPE_INIT_CLASS_CONST_MASK("DateTimeInterface", MAY_BE_STRING), nullptr},
  {"keep", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_create[] = {
  {(const char*)(zend_uintptr_t)2, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Parcel", 0), nullptr},
  {"to", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Party", MAY_BE_ARRAY), nullptr},
  {"weight", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_STRING), nullptr},
  {"from", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Party", MAY_BE_ARRAY | MAY_BE_NULL), "null"},
  {"size", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Size", MAY_BE_STRING | MAY_BE_NULL), "null"},
  {"contents", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY | MAY_BE_NULL), "null"},
  {"value", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Money", MAY_BE_ARRAY | MAY_BE_NULL), "null"},
  {"rebate", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_STRING | MAY_BE_NULL), "null"},
  {"pieces", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), "null"},
  {"is_fragile", ZEND_TYPE_INIT_MASK(MAY_BE_BOOL | MAY_BE_NULL), "null"},
  {"note", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), "null"},
  {"pin", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), "null"},
  {"options", ZEND_TYPE_INIT_MASK(MAY_BE_ANY), "null"},
  {"due", ZEND_TYPE_INIT_CLASS_CONST_MASK("DateTimeInterface", MAY_BE_STRING | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_get[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Parcel", 0), nullptr},
  {"id", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_list[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\ParcelPage", 0), nullptr},
  {"size", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Size", MAY_BE_STRING | MAY_BE_NULL), "null"},
  {"limit", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), "null"},
  {"after", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_iterate[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Rows", 0), nullptr},
  {"size", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Size", MAY_BE_STRING | MAY_BE_NULL), "null"},
  {"limit", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_query[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Rows", 0), nullptr},
  {"size", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Size", MAY_BE_STRING | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_listLost[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\ParcelPage", 0), nullptr},
  {"limit", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), "null"},
  {"after", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_iterateLost[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Rows", 0), nullptr},
  {"limit", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_queryLost[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Rows", 0), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_return[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Parcel", 0), nullptr},
  {"parcel", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
  {"reason", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), "null"},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_weigh[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\WeightReport", 0), nullptr},
  {"by", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Size", MAY_BE_STRING), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Operations_Parcels_queryWeigh[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Rows", 0), nullptr},
  {"by", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Size", MAY_BE_STRING), nullptr},
};
static const zend_function_entry methods_of_Billhook_Operations_Parcels[] = {
  ZEND_ME(Billhook_Operations_Parcels, __construct, arguments_of_Billhook_Book___construct, ZEND_ACC_PRIVATE)
  ZEND_ME(Billhook_Operations_Parcels, archive, arguments_of_Billhook_Operations_Parcels_archive, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, create, arguments_of_Billhook_Operations_Parcels_create, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, get, arguments_of_Billhook_Operations_Parcels_get, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, list, arguments_of_Billhook_Operations_Parcels_list, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, iterate, arguments_of_Billhook_Operations_Parcels_iterate, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, query, arguments_of_Billhook_Operations_Parcels_query, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, listLost, arguments_of_Billhook_Operations_Parcels_listLost, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, iterateLost, arguments_of_Billhook_Operations_Parcels_iterateLost, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, queryLost, arguments_of_Billhook_Operations_Parcels_queryLost, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, return, arguments_of_Billhook_Operations_Parcels_return, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, weigh, arguments_of_Billhook_Operations_Parcels_weigh, ZEND_ACC_PUBLIC)
  ZEND_ME(Billhook_Operations_Parcels, queryWeigh, arguments_of_Billhook_Operations_Parcels_queryWeigh, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Carrier_carry[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_NONE(0), nullptr},
  {"request", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\CarryParcel", 0), nullptr},
};
static const zend_internal_arg_info arguments_of_Billhook_Carrier_stop[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_NONE(0), nullptr},
  {"request", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\StopParcel", 0), nullptr},
};
static const zend_function_entry methods_of_Billhook_Carrier[] = {
  ZEND_ABSTRACT_ME_WITH_FLAGS(Billhook_Carrier, carry, arguments_of_Billhook_Carrier_carry, ZEND_ACC_PUBLIC | ZEND_ACC_ABSTRACT)
  ZEND_ABSTRACT_ME_WITH_FLAGS(Billhook_Carrier, stop, arguments_of_Billhook_Carrier_stop, ZEND_ACC_PUBLIC | ZEND_ACC_ABSTRACT)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Address___construct[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_NONE(0), nullptr},
  {"street", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), "null"},
  {"city", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), "null"},
};
static const zend_function_entry methods_of_Billhook_Address[] = {
  ZEND_ME(Billhook_Address, __construct, arguments_of_Billhook_Address___construct, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Party___construct[] = {
  {(const char*)(zend_uintptr_t)2, ZEND_TYPE_INIT_NONE(0), nullptr},
  {"name", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"email", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"address", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Address", MAY_BE_ARRAY | MAY_BE_NULL), "null"},
};
static const zend_function_entry methods_of_Billhook_Party[] = {
  ZEND_ME(Billhook_Party, __construct, arguments_of_Billhook_Party___construct, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Content___construct[] = {
  {(const char*)(zend_uintptr_t)1, ZEND_TYPE_INIT_NONE(0), nullptr},
  {"what", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  {"count", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), "null"},
  {"price", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Money", MAY_BE_ARRAY | MAY_BE_NULL), "null"},
};
static const zend_function_entry methods_of_Billhook_Content[] = {
  ZEND_ME(Billhook_Content, __construct, arguments_of_Billhook_Content___construct, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};
static const zend_internal_arg_info arguments_of_Billhook_Carried___construct[] = {
  {(const char*)(zend_uintptr_t)0, ZEND_TYPE_INIT_NONE(0), nullptr},
  {"tracking", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), "null"},
};
static const zend_function_entry methods_of_Billhook_Carried[] = {
  ZEND_ME(Billhook_Carried, __construct, arguments_of_Billhook_Carried___construct, ZEND_ACC_PUBLIC)
  ZEND_FE_END
};

static void make_classes() {
  struct_classes[20] = make_class("Billhook\\Money", methods_of_Billhook_Money, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"amount", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
    {"currency", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  });
  zend_class_implements(struct_classes[20], 1, zend_ce_stringable);
  exception_class = make_class("Billhook\\Exception", methods_of_Billhook_Exception, ZEND_ACC_NO_DYNAMIC_PROPERTIES, spl_ce_RuntimeException, {
    {"reason", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
    {"fields", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), nullptr},
  });
  unnamed_class = make_enumeration("Billhook\\Unnamed", {
    {"Actor", nullptr},
  });
  book_class = make_class("Billhook\\Book", methods_of_Billhook_Book, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES | ZEND_ACC_NOT_SERIALIZABLE, nullptr, {
  });
  struct_classes[21] = make_class("Billhook\\Work", nullptr, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"done", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
    {"failed", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
    {"dead", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
    {"waiting", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
    {"errors", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), nullptr},
  });
  rows_class = make_class("Billhook\\Rows", methods_of_Billhook_Rows, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES | ZEND_ACC_NOT_SERIALIZABLE, nullptr, {
  });
  zend_class_implements(rows_class, 1, zend_ce_iterator);
  session_class = make_class("Billhook\\Session", methods_of_Billhook_Session, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES | ZEND_ACC_NOT_SERIALIZABLE, nullptr, {
    {"depots", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Operations\\Depots", 0), nullptr},
    {"parcels", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Operations\\Parcels", 0), nullptr},
  });
  noun_classes[0] = make_class("Billhook\\Operations\\Depots", methods_of_Billhook_Operations_Depots, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES | ZEND_ACC_NOT_SERIALIZABLE, nullptr, {
  });
  noun_classes[1] = make_class("Billhook\\Operations\\Parcels", methods_of_Billhook_Operations_Parcels, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES | ZEND_ACC_NOT_SERIALIZABLE, nullptr, {
  });
  make_class("Billhook\\Carrier", methods_of_Billhook_Carrier, ZEND_ACC_INTERFACE, nullptr, {
  });
  struct_classes[2] = make_class("Billhook\\Address", methods_of_Billhook_Address, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"street", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), nullptr},
    {"city", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), nullptr},
  });
  struct_classes[3] = make_class("Billhook\\Party", methods_of_Billhook_Party, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"name", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
    {"email", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
    {"address", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Address", MAY_BE_NULL), nullptr},
  });
  struct_classes[4] = make_class("Billhook\\Content", methods_of_Billhook_Content, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"what", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
    {"count", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), nullptr},
    {"price", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Money", MAY_BE_NULL), nullptr},
  });
  struct_classes[18] = make_class("Billhook\\Carried", methods_of_Billhook_Carried, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"tracking", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), nullptr},
  });
  exception_classes[0] = make_class("Billhook\\InvalidException", nullptr, 0, exception_class, {
  });
  exception_classes[1] = make_class("Billhook\\NotFoundException", nullptr, 0, exception_class, {
  });
  exception_classes[2] = make_class("Billhook\\BusyException", nullptr, 0, exception_class, {
  });
  exception_classes[3] = make_class("Billhook\\HostErrorException", nullptr, 0, exception_class, {
  });
  enumeration_classes[0] = make_enumeration("Billhook\\Size", {
    {"Small", "small"},
    {"InBetween", "in-between"},
    {"Any", "*"},
  });
  struct_classes[1] = make_class("Billhook\\ArchiveReport", nullptr, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"archived", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
    {"left", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), nullptr},
  });
  struct_classes[6] = make_class("Billhook\\Parcel", nullptr, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"id", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
    {"size", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Size", 0), nullptr},
    {"to", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Party", 0), nullptr},
    {"from", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Party", MAY_BE_NULL), nullptr},
    {"place", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Address", 0), nullptr},
    {"fee", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Money", 0), nullptr},
    {"value", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Money", MAY_BE_NULL), nullptr},
    {"weight", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
    {"rebate", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), nullptr},
    {"is_fragile", ZEND_TYPE_INIT_MASK(MAY_BE_BOOL), nullptr},
    {"contents", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), nullptr},
    {"sizes", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), nullptr},
    {"tags", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), nullptr},
    {"extra", ZEND_TYPE_INIT_MASK(MAY_BE_ANY), nullptr},
    {"arrived_on", ZEND_TYPE_INIT_MASK(MAY_BE_STRING | MAY_BE_NULL), nullptr},
    {"created_at", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  });
  struct_classes[10] = make_class("Billhook\\ParcelPage", nullptr, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"items", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), nullptr},
    {"next", ZEND_TYPE_INIT_MASK(MAY_BE_LONG | MAY_BE_NULL), nullptr},
  });
  struct_classes[13] = make_class("Billhook\\WeightRow", nullptr, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"size", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Size", 0), nullptr},
    {"weight", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
    {"of", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Money", MAY_BE_NULL), nullptr},
  });
  struct_classes[14] = make_class("Billhook\\WeightReport", nullptr, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"rows", ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY), nullptr},
    {"total", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
  });
  struct_classes[16] = make_class("Billhook\\DepotCheck", nullptr, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"is_whole", ZEND_TYPE_INIT_MASK(MAY_BE_BOOL), nullptr},
  });
  struct_classes[17] = make_class("Billhook\\CarryParcel", nullptr, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"key", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
    {"parcel", ZEND_TYPE_INIT_CLASS_CONST_MASK("Billhook\\Parcel", 0), nullptr},
  });
  struct_classes[19] = make_class("Billhook\\StopParcel", nullptr, ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES, nullptr, {
    {"key", ZEND_TYPE_INIT_MASK(MAY_BE_STRING), nullptr},
    {"id", ZEND_TYPE_INIT_MASK(MAY_BE_LONG), nullptr},
  });
}
// clang-format on
