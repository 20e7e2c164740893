// The PHP extension `billhook`, over capi/billhook.h alone. One file for each of its concerns:
//   module.cpp   what PHP calls when it starts and ends; the classes
//   objects.cpp  Book and what is open, and for how long
//   values.cpp   PHP values to JSON and back, by the generated tables
//   calls.cpp    one request and its reply; errors; Session and its nouns
//   ports.cpp    calls from the library into PHP
//   rows.cpp     iterators
#pragma once

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>

extern "C" {
#include "php.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
}

#include "billhook.h"

namespace billhook_php {

inline billhook_text text_of(std::string_view text) { return {text.data(), text.size()}; }
inline std::string_view view_of(billhook_text text) { return {text.data, text.size}; }
inline std::string_view view_of(const zend_string* text) { return {ZSTR_VAL(text), ZSTR_LEN(text)}; }
inline std::string_view view_of(const zval& text) { return view_of(Z_STR(text)); }

// A value that is let go of where its scope ends.
struct Value : zval {
  Value() { ZVAL_UNDEF(this); }
  explicit Value(std::int64_t number) { ZVAL_LONG(this, number); }
  explicit Value(std::string_view text) { ZVAL_STRINGL(this, text.data(), text.size()); }
  ~Value() { zval_ptr_dtor(this); }
  Value(const Value&) = delete;
  Value& operator=(const Value&) = delete;

  void clear() {
    zval_ptr_dtor(this);
    ZVAL_UNDEF(this);
  }
  // To a list. Takes the element over.
  void append(zval* element) {
    SEPARATE_ARRAY(this);
    add_next_index_zval(this, element);
  }
};

// What one kind of object holds besides its handle.
struct State {
  virtual ~State() = default;
  virtual void add_to(zend_get_gc_buffer*) {}
};

// Every object of ours. Those with an open handle are listed, so that nothing outlives the request, however it dies.
struct Native {
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
  // Whether the call went well, and could be read; if not, what went wrong is thrown.
  bool settle(
      billhook_status status, const std::function<void()>& read = [] {});
  // Runs what may be fatal, if only because memory is out; it is so when settle() is called.
  void guard(const std::function<void()>& body);
  std::string_view text() const { return view_of(billhook_reply_json(reply)); }

  Frame* outer;
  billhook_reply* reply = nullptr;
  Value thrown;    // a list of objects
  Value released;  // a list of ports that the library let go of; their destructors may be PHP code, and wait as well
  bool is_fatal = false;
  bool is_exit = false;
};

}  // namespace billhook_php

struct zend_billhook_globals {
  HashTable books;  // of persistent books: by path and options
  HashTable open;   // the objects with a handle, in the order in which they were opened
  billhook_php::Frame* frame;
};

extern ZEND_DECLARE_MODULE_GLOBALS(billhook);
#if defined(ZTS) && defined(COMPILE_DL_BILLHOOK)
ZEND_TSRMLS_CACHE_EXTERN()
#endif
#define BILLHOOK_G(member) ZEND_MODULE_GLOBALS_ACCESSOR(billhook, member)

namespace billhook_php {

constexpr std::int64_t second = 1000000;  // in microseconds

inline zend_class_entry* unnamed_class;
inline zend_class_entry* book_class;
inline zend_class_entry* session_class;
inline zend_class_entry* rows_class;
inline zend_class_entry* exception_class;

// objects.cpp
zend_object* refuse_object(zend_class_entry* type);
Native* make_object(zval* out, zend_class_entry* type, zend_object* parent, State* state);
void opened(Native* object, void* handle);
void close_handle(Native* object);
void close_entry(zval* entry);
void forget_book(zval* entry);
void prepare_handlers();

// values.cpp. Without a struct (-1) the JSON is free. Writing leaves an exception behind when it fails, and so does
// read_reply(); the other reading says false of what is not as described.
bool write_json(zval* json, zval* plain, int options = 0);
bool plain_value(zval* out, zval* given, int type);
bool accept(zend_execute_data* execute_data, std::uint32_t number);
bool plain_arguments(zval* out, zend_execute_data* execute_data, int type);
bool read_free(zval* out, std::string_view json, bool as_array);
bool read_struct(zval* out, std::string_view json, int type);
void read_reply(zval* out, std::string_view json, int type);

// calls.cpp
void throw_error(billhook_status status, std::string_view reason, std::string_view message, zval* fields = nullptr);
std::string_view reason_of(zend_object* exception);
std::string_view code_of(const zend_class_entry* type);
void call_typed(zval* out, zend_object* session, std::string_view operation, zval* request, int reply);
std::pair<billhook_session*, const billhook_call_options*> session_of(zend_object* session);

// ports.cpp
void call_port(void* user, billhook_text operation, billhook_text request, billhook_answer* answer);
int report_progress(void* user, std::int64_t done, std::int64_t total, billhook_text phase, billhook_answer* answer);

// rows.cpp
void make_rows(zval* out, zend_object* session, std::string_view operation, zval* request, bool is_cursor);

}  // namespace billhook_php
