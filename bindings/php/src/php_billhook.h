// The PHP extension `billhook`, over capi/billhook.h alone. One file for each of its concerns:
//   module.cpp   what PHP calls when it starts and ends; the classes
//   objects.cpp  Book and Session, what is open, and for how long
//   values.cpp   PHP values to JSON and back, by the generated tables
//   calls.cpp    one request and its reply; errors
//   ports.cpp    calls from the library into PHP
//   rows.cpp     iterators
#pragma once

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

extern "C" {
#include "php.h"
#include "zend_smart_str.h"
}

#include "billhook.h"

namespace billhook_php {

struct Struct;

// What the library keeps for a port.
struct Port {
  zval target;
};

// What one kind of object holds besides its handle.
struct State {
  virtual ~State() = default;
  virtual void add_to(zend_get_gc_buffer*) {}
};

// Every object of ours. One with an open handle stands in a list, so that nothing outlives the request, however it
// dies.
struct Native {
  Native* before;
  Native* after;
  void* handle;  // billhook_book, _session or _cursor, by the class; null: none, or closed
  State* state;
  zend_object* parent;  // kept alive: a session its book, nouns and rows their session
  zend_object object;
};

inline Native* native_of(zend_object* object) {
  return reinterpret_cast<Native*>(reinterpret_cast<char*>(object) - offsetof(Native, object));
}
inline Native* native_of(zval* value) { return native_of(Z_OBJ_P(value)); }

// Calls from PHP into the library that have not returned, innermost first. What PHP code called by the library threw is
// kept until then; exit() and fatal errors wait, for nothing may jump through the library.
struct Frame {
  Frame();
  ~Frame();
  // The reply as text, or false: something was thrown. Frees nothing of a good reply.
  bool settle(billhook_status status, billhook_reply* reply, std::string_view* text);

  bool rethrow_of(const billhook_reply* reply, std::string_view error) const;

  Frame* outer;
  zval thrown;  // a list of objects; undefined while there are none
  bool is_fatal = false;
  bool is_exit = false;
};

// What Session::with() says; `options` is null for a session without.
struct Options : State {
  Options();
  ~Options() override;
  void add_to(zend_get_gc_buffer* buffer) override;

  billhook_call_options options{};
  zval texts[2];
  zval progress;
};

}  // namespace billhook_php

struct zend_billhook_globals {
  HashTable books;             // of persistent books: by path and options
  billhook_php::Native* open;  // the list of objects with a handle
  billhook_php::Frame* frame;
  HashTable released;  // ports let go of by the library, to be destroyed when it has returned
};

extern ZEND_DECLARE_MODULE_GLOBALS(billhook);
#if defined(ZTS) && defined(COMPILE_DL_BILLHOOK)
ZEND_TSRMLS_CACHE_EXTERN()
#endif
#define BILLHOOK_G(member) ZEND_MODULE_GLOBALS_ACCESSOR(billhook, member)

namespace billhook_php {

extern zend_class_entry* book_class;
extern zend_class_entry* session_class;
extern zend_class_entry* rows_class;
extern zend_class_entry* money_class;
extern zend_class_entry* exception_class;
extern zend_class_entry* work_class;

inline billhook_text text_of(std::string_view text) { return {text.data(), text.size()}; }
inline billhook_text text_of(const zend_string* text) { return {ZSTR_VAL(text), ZSTR_LEN(text)}; }
inline std::string_view view_of(billhook_text text) { return {text.data, text.size}; }

// objects.cpp
zend_object* create_object(zend_class_entry* type);
Native* make_object(zval* out, zend_class_entry* type, zend_object* parent);
void opened(Native* object, void* handle);
void close_handle(Native* object);
void close_all();
void release_ports();
void forget_book(zval* entry);
zend_class_entry* noun_class(std::uint32_t number);
void prepare_handlers();

// values.cpp: writing leaves an exception behind when it fails; reading says false of what the table does not allow.
bool write_free_object(smart_str* out, zval* value);
bool write_arguments(smart_str* out, zval* arguments, std::uint32_t given, const Struct& type, std::uint32_t allowed);
bool write_struct(smart_str* out, zval* value, const Struct& type);
bool read_free(std::string_view json, zval* out, bool as_array);
bool read_struct(std::string_view json, std::int16_t type, zval* out);
void write_text(smart_str* out, std::string_view text);

// calls.cpp
void throw_error(std::string_view json);
std::string_view reason_of(zend_object* exception);
const char* code_of(zend_class_entry* type);
bool call(zend_object* session, std::string_view operation, billhook_text request, zval* out, std::int16_t type);
billhook_session* session_of(zend_object* session, billhook_call_options** options);

// ports.cpp
void call_port(void* user, billhook_text operation, billhook_text request, billhook_answer* answer);
int report_progress(void* user, std::int64_t done, std::int64_t total, billhook_text phase, billhook_answer* answer);

// rows.cpp
void make_rows(zval* out, zend_object* session, std::int16_t operation, std::string_view name, zend_string* request,
               bool is_cursor);

}  // namespace billhook_php
