// Book and Session: what is open, and for how long. A persistent book lives in the process, opened when first asked for
// (php-fpm forks after MINIT); everything else ends with the request, whether its script ends well or not.
#include <pthread.h>
#include <sys/stat.h>

#include <atomic>

#include "php_billhook.h"

extern "C" {
#include "ext/json/php_json.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
}

namespace billhook_php {

namespace {

zend_object_handlers handlers;
zend_object_handlers session_handlers;
std::atomic<unsigned> fork_count{0};

struct PersistentBook {
  billhook_book* handle;
  unsigned opened_after;  // that many forks
  dev_t device;
  ino_t file;
  Native* object;  // the one Book of this request, or null
};

struct BookState : State {
  BookState() { zend_hash_init(&ports, 0, nullptr, nullptr, false); }
  ~BookState() override { zend_hash_destroy(&ports); }
  void add_to(zend_get_gc_buffer* buffer) override {
    zval* port;
    ZEND_HASH_FOREACH_VAL (&ports, port) {
      zend_get_gc_buffer_add_zval(buffer, &static_cast<Port*>(Z_PTR_P(port))->target);
    }
    ZEND_HASH_FOREACH_END();
  }

  HashTable ports;  // by name; the library owns them
  PersistentBook* shared = nullptr;
};

void destroy_port(void* user) {
  auto* port = static_cast<Port*>(user);
  zend_hash_next_index_insert(&BILLHOOK_G(released), &port->target);
  delete port;
}

void close_book(Native* book) {
  auto* state = static_cast<BookState*>(book->state);
  auto* handle = static_cast<billhook_book*>(book->handle);
  zend_string* name;
  ZEND_HASH_FOREACH_STR_KEY (&state->ports, name) {
    billhook_register_port(handle, text_of(name), nullptr, nullptr);
  }
  ZEND_HASH_FOREACH_END();
  zend_hash_clean(&state->ports);
  if (state->shared != nullptr) {
    state->shared->object = nullptr;
  } else {
    billhook_close(handle);
  }
}

void free_object(zend_object* object) {
  Native* native = native_of(object);
  close_handle(native);
  release_ports();
  delete native->state;
  native->state = nullptr;
  if (native->parent != nullptr) OBJ_RELEASE(native->parent);
  zend_object_std_dtor(object);
}

HashTable* collect(zend_object* object, zval** table, int* count) {
  Native* native = native_of(object);
  zend_get_gc_buffer* buffer = zend_get_gc_buffer_create();
  if (native->parent != nullptr) zend_get_gc_buffer_add_obj(buffer, native->parent);
  if (native->state != nullptr) native->state->add_to(buffer);
  zend_get_gc_buffer_use(buffer, table, count);
  return zend_std_get_properties(object);
}

billhook_status settled(billhook_status status, billhook_reply* why) {
  if (status != BILLHOOK_OK) throw_error(view_of(billhook_reply_json(why)));
  billhook_reply_free(why);
  return status;
}

billhook_book* open_book(zend_string* path, zend_string* options) {
  billhook_book* book = nullptr;
  billhook_reply* why = nullptr;
  const billhook_status status = billhook_open(text_of(path), text_of(options), &book, &why);
  return settled(status, why) == BILLHOOK_OK ? book : nullptr;
}

// The book of this process, if it still is of this process and of the file that lies there now.
PersistentBook* persistent_book(zend_string* path, zend_string* options) {
  zend_string* key = zend_string_concat3(ZSTR_VAL(path), ZSTR_LEN(path), "\0", 1, ZSTR_VAL(options), ZSTR_LEN(options));
  auto* known = static_cast<PersistentBook*>(zend_hash_find_ptr(&BILLHOOK_G(books), key));
  struct stat now {};
  const bool is_there = stat(ZSTR_VAL(path), &now) == 0;
  const unsigned forks = fork_count.load(std::memory_order_relaxed);
  if (known != nullptr && known->opened_after == forks && is_there && known->device == now.st_dev &&
      known->file == now.st_ino) {
    zend_string_release(key);
    return known;
  }
  if (known != nullptr) zend_hash_del(&BILLHOOK_G(books), key);
  billhook_book* handle = open_book(path, options);
  if (handle != nullptr) {
    stat(ZSTR_VAL(path), &now);
    known = new PersistentBook{handle, forks, now.st_dev, now.st_ino, nullptr};
    zend_string* kept = zend_string_init(ZSTR_VAL(key), ZSTR_LEN(key), true);
    zend_hash_update_ptr(&BILLHOOK_G(books), kept, known);
    zend_string_release(kept);
  }
  zend_string_release(key);
  return handle != nullptr ? known : nullptr;
}

void open_into(zval* out, zend_string* path, zend_string* options, bool is_persistent) {
  PersistentBook* shared = is_persistent ? persistent_book(path, options) : nullptr;
  if (shared != nullptr && shared->object != nullptr) {
    ZVAL_OBJ_COPY(out, &shared->object->object);
    return;
  }
  billhook_book* handle = nullptr;
  if (!is_persistent) handle = open_book(path, options);
  if (shared != nullptr) handle = shared->handle;
  if (handle == nullptr) return;
  auto* state = new BookState;
  state->shared = shared;
  Native* book = make_object(out, book_class, nullptr);
  book->state = state;
  if (shared != nullptr) shared->object = book;
  opened(book, handle);
}

zval* read_noun(zend_object* session, zend_string* name, int type, void** cache, zval* space) {
  auto* property = static_cast<zend_property_info*>(zend_hash_find_ptr(&session->ce->properties_info, name));
  if (property == nullptr || (type != BP_VAR_R && type != BP_VAR_IS))
    return zend_std_read_property(session, name, type, cache, space);
  make_object(space, noun_class(OBJ_PROP_TO_NUM(property->offset)), session);
  return space;
}

}  // namespace

void prepare_handlers() {
  handlers = std_object_handlers;
  handlers.offset = offsetof(Native, object);
  handlers.free_obj = free_object;
  handlers.clone_obj = nullptr;
  handlers.get_gc = collect;
  session_handlers = handlers;
  session_handlers.read_property = read_noun;
  pthread_atfork(nullptr, nullptr, [] { fork_count.fetch_add(1, std::memory_order_relaxed); });
}

zend_object* create_object(zend_class_entry* type) {
  auto* native = static_cast<Native*>(zend_object_alloc(sizeof(Native), type));
  std::memset(static_cast<void*>(native), 0, offsetof(Native, object));
  zend_object_std_init(&native->object, type);
  object_properties_init(&native->object, type);
  native->object.handlers = type == session_class ? &session_handlers : &handlers;
  return &native->object;
}

Native* make_object(zval* out, zend_class_entry* type, zend_object* parent) {
  ZVAL_OBJ(out, create_object(type));
  Native* native = native_of(out);
  native->parent = parent;
  if (parent != nullptr) GC_ADDREF(parent);
  return native;
}

void opened(Native* object, void* handle) {
  object->handle = handle;
  object->before = nullptr;
  object->after = BILLHOOK_G(open);
  if (object->after != nullptr) object->after->before = object;
  BILLHOOK_G(open) = object;
}

void close_handle(Native* object) {
  if (object->handle == nullptr) return;
  if (object->object.ce == book_class) close_book(object);
  if (object->object.ce == session_class) billhook_session_close(static_cast<billhook_session*>(object->handle));
  if (object->object.ce == rows_class) billhook_cursor_close(static_cast<billhook_cursor*>(object->handle));
  object->handle = nullptr;
  (object->before != nullptr ? object->before->after : BILLHOOK_G(open)) = object->after;
  if (object->after != nullptr) object->after->before = object->before;
}

// Newest first: cursors before their sessions, those before their books.
void close_all() {
  BILLHOOK_G(frame) = nullptr;
  while (BILLHOOK_G(open) != nullptr) close_handle(BILLHOOK_G(open));
  release_ports();
}

// The ports that the library has let go of; their destructors may be PHP code, which must not run inside it.
void release_ports() {
  if (BILLHOOK_G(frame) != nullptr || zend_hash_num_elements(&BILLHOOK_G(released)) == 0) return;
  HashTable released = BILLHOOK_G(released);
  zend_hash_init(&BILLHOOK_G(released), 0, nullptr, ZVAL_PTR_DTOR, false);
  zend_hash_destroy(&released);
}

void forget_book(zval* entry) {
  auto* book = static_cast<PersistentBook*>(Z_PTR_P(entry));
  if (book->object != nullptr)
    static_cast<BookState*>(book->object->state)->shared = nullptr;
  else
    billhook_close(book->handle);
  delete book;
}

}  // namespace billhook_php

using namespace billhook_php;

extern "C" ZEND_METHOD(Billhook_Book, __construct) {}

extern "C" ZEND_METHOD(Billhook_Book, open) {
  zend_string* path;
  bool is_persistent = false;
  bool is_read_only = false;
  zend_long busy_wait = 0;
  bool has_default_wait = true;
  ZEND_PARSE_PARAMETERS_START(1, 4)
    Z_PARAM_PATH_STR(path)
    Z_PARAM_OPTIONAL
    Z_PARAM_BOOL(is_persistent)
    Z_PARAM_BOOL(is_read_only)
    Z_PARAM_LONG_OR_NULL(busy_wait, has_default_wait)
  ZEND_PARSE_PARAMETERS_END();
  zend_string* options = has_default_wait ? strpprintf(0, "{\"read_only\":%s}", is_read_only ? "true" : "false")
                                          : strpprintf(0, "{\"read_only\":%s,\"busy_wait_ms\":" ZEND_LONG_FMT "}",
                                                       is_read_only ? "true" : "false", busy_wait);
  open_into(return_value, path, options, is_persistent);
  zend_string_release(options);
}

extern "C" ZEND_METHOD(Billhook_Book, create) {
  zend_string* path;
  ZEND_PARSE_PARAMETERS_START(1, 1)
    Z_PARAM_PATH_STR(path)
  ZEND_PARSE_PARAMETERS_END();
  zend_string* options = zend_string_init(ZEND_STRL("{\"create\":true}"), false);
  open_into(return_value, path, options, false);
  zend_string_release(options);
}

extern "C" ZEND_METHOD(Billhook_Book, version) {
  ZEND_PARSE_PARAMETERS_NONE();
  RETURN_STRINGL(billhook_version().data, billhook_version().size);
}

extern "C" ZEND_METHOD(Billhook_Book, openHandles) {
  ZEND_PARSE_PARAMETERS_NONE();
  zend_long books = 0;
  zend_long sessions = 0;
  zend_long cursors = 0;
  for (const Native* each = BILLHOOK_G(open); each != nullptr; each = each->after) {
    ++(each->object.ce == book_class ? books : each->object.ce == session_class ? sessions : cursors);
  }
  array_init(return_value);
  add_assoc_long(return_value, "books", books);
  add_assoc_long(return_value, "persistent", zend_hash_num_elements(&BILLHOOK_G(books)));
  add_assoc_long(return_value, "sessions", sessions);
  add_assoc_long(return_value, "cursors", cursors);
}

extern "C" ZEND_METHOD(Billhook_Book, session) {
  constexpr zend_long not_named = ZEND_LONG_MIN;  // null would make the host of a missing id
  zend_long ids[3] = {not_named, not_named, not_named};
  bool are_null[3] = {false, false, false};
  ZEND_PARSE_PARAMETERS_START(0, 3)
    Z_PARAM_OPTIONAL
    Z_PARAM_LONG_OR_NULL(ids[0], are_null[0])
    Z_PARAM_LONG_OR_NULL(ids[1], are_null[1])
    Z_PARAM_LONG_OR_NULL(ids[2], are_null[2])
  ZEND_PARSE_PARAMETERS_END();
  static constexpr const char* kinds[3] = {"staff", "client", "system"};
  int which = -1;
  for (int i = 0; i < 3; ++i) {
    if (are_null[i]) {
      zend_argument_type_error(static_cast<uint32_t>(i + 1), "must be an id, null given");
      RETURN_THROWS();
    }
    if (ids[i] == not_named) continue;
    if (which >= 0) {
      zend_value_error("A session is for one actor: name $staff, $client or $seller");
      RETURN_THROWS();
    }
    which = i;
  }
  char actor[64];
  const int size =
      which < 0 ? snprintf(actor, sizeof actor, "{\"kind\":\"system\"}")
                : snprintf(actor, sizeof actor, "{\"kind\":\"%s\",\"id\":" ZEND_LONG_FMT "}", kinds[which], ids[which]);
  billhook_session* handle = nullptr;
  billhook_reply* why = nullptr;
  auto* book = static_cast<billhook_book*>(native_of(ZEND_THIS)->handle);
  const billhook_status status = billhook_session_open(book, {actor, static_cast<std::size_t>(size)}, &handle, &why);
  if (settled(status, why) != BILLHOOK_OK) RETURN_THROWS();
  opened(make_object(return_value, session_class, Z_OBJ_P(ZEND_THIS)), handle);
}

extern "C" ZEND_METHOD(Billhook_Book, backup) {
  zend_string* path;
  ZEND_PARSE_PARAMETERS_START(1, 1)
    Z_PARAM_PATH_STR(path)
  ZEND_PARSE_PARAMETERS_END();
  billhook_reply* why = nullptr;
  auto* book = static_cast<billhook_book*>(native_of(ZEND_THIS)->handle);
  const billhook_status status = billhook_backup(book, text_of(path), &why);
  settled(status, why);
}

extern "C" ZEND_METHOD(Billhook_Book, setPort) {
  zend_string* name;
  zval* target;
  ZEND_PARSE_PARAMETERS_START(2, 2)
    Z_PARAM_STR(name)
    Z_PARAM_ZVAL(target)
  ZEND_PARSE_PARAMETERS_END();
  if (Z_TYPE_P(target) != IS_NULL && Z_TYPE_P(target) != IS_OBJECT && !zend_is_callable(target, 0, nullptr)) {
    zend_argument_type_error(2, "must be an object, a callable or null");
    RETURN_THROWS();
  }
  Native* book = native_of(ZEND_THIS);
  Port* port = Z_TYPE_P(target) == IS_NULL ? nullptr : new Port;
  if (port != nullptr) ZVAL_COPY(&port->target, target);
  const billhook_port given{sizeof(billhook_port), port, call_port, destroy_port};
  billhook_reply* why = nullptr;
  const billhook_status status = billhook_register_port(static_cast<billhook_book*>(book->handle), text_of(name),
                                                        port != nullptr ? &given : nullptr, &why);
  if (status != BILLHOOK_OK && port != nullptr) destroy_port(port);
  if (settled(status, why) == BILLHOOK_OK) {
    HashTable* ports = &static_cast<BookState*>(book->state)->ports;
    if (port != nullptr)
      zend_hash_update_ptr(ports, name, port);
    else
      zend_hash_del(ports, name);
  }
  release_ports();
}

extern "C" ZEND_METHOD(Billhook_Book, close) {
  ZEND_PARSE_PARAMETERS_NONE();
  close_handle(native_of(ZEND_THIS));
  release_ports();
}

extern "C" ZEND_METHOD(Billhook_Session, __construct) {}
