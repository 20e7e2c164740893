// Books and what is open, and for how long. A persistent book lives in the process, opened when first asked for
// (php-fpm forks after MINIT); everything else ends with the request, whether its script ends well or not.
#include "php_billhook.h"

#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <memory>
#include <string>

#include "generated/tables.hpp"

namespace billhook_php {

namespace {

zend_object_handlers handlers;

// A book is held by its object and, when it is persistent, by the table of the process too.
struct OpenBook {
  OpenBook(billhook_book* given, const char* path) : handle{given}, process{getpid()} { stat(path, &file); }
  ~OpenBook() { billhook_close(handle); }
  OpenBook(const OpenBook&) = delete;
  OpenBook& operator=(const OpenBook&) = delete;

  billhook_book* handle;
  pid_t process;  // that opened it; a forked one must open its own
  struct stat file {};
  Native* object = nullptr;  // the one Book of this request
};

struct BookState : State {
  void add_to(zend_get_gc_buffer* buffer) override {
    for (const auto& [name, port] : ports) {
      if (port != nullptr) zend_get_gc_buffer_add_zval(buffer, port);
    }
  }

  std::map<std::string, zval*> ports;  // the library owns them; null: taken away
  std::shared_ptr<OpenBook> book;
};

void destroy_port(void* user) {
  auto* port = static_cast<zval*>(user);
  Frame* frame = BILLHOOK_G(frame);
  if (frame != nullptr) frame->guard([&] { frame->released.append(port); });  // otherwise its request is over
  delete port;
}

void close_book(BookState& state) {
  for (const auto& [name, port] : state.ports) {
    // From within its own clock a book lets go of nothing; it must not see another request then.
    const billhook_status status = billhook_register_port(state.book->handle, text_of(name), nullptr, nullptr);
    if (status != BILLHOOK_OK) state.book->process = 0;
  }
  state.ports.clear();
  state.book->object = nullptr;
  state.book.reset();
}

void free_object(zend_object* object) {
  Native* native = native_of(object);
  close_handle(native);
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

std::shared_ptr<OpenBook> open_book(const char* path, std::string_view options) {
  billhook_book* handle = nullptr;
  Frame frame;
  if (!frame.settle(billhook_open(text_of(path), text_of(options), &handle, &frame.reply))) return nullptr;
  return std::make_shared<OpenBook>(handle, path);
}

// The book of this process, if it still is of this process and of the file that lies there now.
std::shared_ptr<OpenBook> persistent_book(const char* path, std::string_view options) {
  using Entry = std::shared_ptr<OpenBook>;
  const std::string key = std::string{path} + '\0' + std::string{options};
  auto* known = static_cast<Entry*>(zend_hash_str_find_ptr(&BILLHOOK_G(books), key.data(), key.size()));
  struct stat now {};
  stat(path, &now);
  if (known != nullptr && (*known)->process == getpid() && (*known)->file.st_dev == now.st_dev &&
      (*known)->file.st_ino == now.st_ino) {
    return *known;
  }
  zend_hash_str_del(&BILLHOOK_G(books), key.data(), key.size());
  Entry opened = open_book(path, options);
  if (opened != nullptr) zend_hash_str_update_ptr(&BILLHOOK_G(books), key.data(), key.size(), new Entry{opened});
  return opened;
}

// PHP's own rule for the files of a script; it also warns.
bool is_allowed(const char* path) {
  if (php_check_open_basedir(path) == 0) return true;
  throw_error(BILLHOOK_UNAVAILABLE, "storage.cannot_open", "open_basedir keeps scripts away from this path.");
  return false;
}

void open_into(zval* out, const char* path, std::string_view options, bool is_persistent) {
  if (!is_allowed(path)) return;
  const std::shared_ptr<OpenBook> book = is_persistent ? persistent_book(path, options) : open_book(path, options);
  if (book != nullptr && book->object != nullptr) {
    ZVAL_OBJ_COPY(out, &book->object->object);
  } else if (book != nullptr) {
    auto* state = new BookState;
    state->book = book;
    book->object = make_object(out, book_class, nullptr, state);
    opened(book->object, book->handle);
  }
}

// Only a session has properties: its nouns.
zval* read_noun(zend_object* session, zend_string* name, int type, void**, zval* space) {
  auto* property = static_cast<zend_property_info*>(zend_hash_find_ptr(&session->ce->properties_info, name));
  ZVAL_NULL(space);
  if (property != nullptr)
    make_object(space, noun_classes[OBJ_PROP_TO_NUM(property->offset)], session, nullptr);
  else if (type != BP_VAR_IS)
    zend_throw_error(nullptr, "%s has no $%s", ZSTR_VAL(session->ce->name), ZSTR_VAL(name));
  return space;
}

int has_noun(zend_object* session, zend_string* name, int, void**) {
  return zend_hash_exists(&session->ce->properties_info, name);
}

billhook_book* book_of(zval* self) { return static_cast<billhook_book*>(native_of(self)->handle); }

}  // namespace

void prepare_handlers() {
  handlers = std_object_handlers;
  handlers.offset = offsetof(Native, object);
  handlers.free_obj = free_object;
  handlers.clone_obj = nullptr;
  handlers.get_gc = collect;
  handlers.read_property = read_noun;
  handlers.has_property = has_noun;
}

static zend_object* create_object(zend_class_entry* type) {
  auto* native = static_cast<Native*>(zend_object_alloc(sizeof(Native), type));
  zend_object_std_init(&native->object, type);
  object_properties_init(&native->object, type);
  native->object.handlers = &handlers;
  return &native->object;
}

// Some of PHP, such as PDO, makes objects without asking whether their constructor is private.
zend_object* refuse_object(zend_class_entry* type) {
  zend_throw_error(nullptr, "%s cannot be made in this way", ZSTR_VAL(type->name));
  return create_object(type);
}

Native* make_object(zval* out, zend_class_entry* type, zend_object* parent, State* state) {
  ZVAL_OBJ(out, create_object(type));
  Native* native = native_of(out);
  native->state = state;
  native->parent = parent;
  if (parent != nullptr) GC_ADDREF(parent);
  return native;
}

void opened(Native* object, void* handle) {
  object->handle = handle;
  zend_hash_index_add_new_ptr(&BILLHOOK_G(open), object->object.handle, object);
}

void close_handle(Native* object) {
  if (object->handle != nullptr) zend_hash_index_del(&BILLHOOK_G(open), object->object.handle);
}

void close_entry(zval* entry) {
  Frame frame;
  auto* object = static_cast<Native*>(Z_PTR_P(entry));
  if (object->object.ce == book_class) close_book(*static_cast<BookState*>(object->state));
  if (object->object.ce == session_class) billhook_session_close(static_cast<billhook_session*>(object->handle));
  if (object->object.ce == rows_class) billhook_cursor_close(static_cast<billhook_cursor*>(object->handle));
  object->handle = nullptr;
}

void forget_book(zval* entry) {
  Frame* frame = std::exchange(BILLHOOK_G(frame), nullptr);  // a port that it still has is of a request that is over
  delete static_cast<std::shared_ptr<OpenBook>*>(Z_PTR_P(entry));
  BILLHOOK_G(frame) = frame;
}

extern "C" ZEND_METHOD(Billhook_Book, open) {
  zend_string* path;
  bool is_persistent = false;
  bool is_read_only = false;
  zend_long busy_wait = 0;
  bool has_default_wait = true;
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "P|bbl!", &path, &is_persistent, &is_read_only, &busy_wait,
                            &has_default_wait) == FAILURE)
    RETURN_THROWS();
  std::string options = is_read_only ? R"({"read_only":true)" : R"({"read_only":false)";
  if (!has_default_wait) options += R"(,"busy_wait_ms":)" + std::to_string(busy_wait);
  open_into(return_value, ZSTR_VAL(path), options + "}", is_persistent);
}

extern "C" ZEND_METHOD(Billhook_Book, create) {
  zend_string* path;
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "P", &path) == FAILURE) RETURN_THROWS();
  open_into(return_value, ZSTR_VAL(path), "{\"create\":true}", false);
}

extern "C" ZEND_METHOD(Billhook_Book, version) {
  ZEND_PARSE_PARAMETERS_NONE();
  RETURN_STRINGL(billhook_version().data, billhook_version().size);
}

extern "C" ZEND_METHOD(Billhook_Book, openHandles) {
  ZEND_PARSE_PARAMETERS_NONE();
  const auto count = [](const zend_class_entry* type) {
    zend_long found = 0;
    zval* entry;
    ZEND_HASH_FOREACH_VAL (&BILLHOOK_G(open), entry)
      found += static_cast<Native*>(Z_PTR_P(entry))->object.ce == type ? 1 : 0;
    ZEND_HASH_FOREACH_END();
    return found;
  };
  array_init(return_value);
  add_assoc_long(return_value, "books", count(book_class));
  add_assoc_long(return_value, "persistent", zend_hash_num_elements(&BILLHOOK_G(books)));
  add_assoc_long(return_value, "sessions", count(session_class));
  add_assoc_long(return_value, "cursors", count(rows_class));
}

extern "C" ZEND_METHOD(Billhook_Book, session) {
  static constexpr const char* kinds[3] = {"staff", "client", "system"};
  zval* ids[3] = {nullptr, nullptr, nullptr};
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "|zzz", &ids[0], &ids[1], &ids[2]) == FAILURE) RETURN_THROWS();
  std::string actor;
  for (std::uint32_t i = 0; i < 3; ++i) {
    if (ids[i] == nullptr || (Z_TYPE_P(ids[i]) == IS_OBJECT && Z_OBJCE_P(ids[i]) == unnamed_class)) continue;
    if (!accept(execute_data, i + 1)) RETURN_THROWS();
    if (!actor.empty()) return zend_value_error("A session is for one actor: name $staff, $client or $seller");
    actor = R"({"kind":")" + std::string{kinds[i]} + R"(","id":)" + std::to_string(Z_LVAL_P(ids[i])) + "}";
  }
  if (actor.empty()) actor = R"({"kind":"system"})";
  billhook_session* session = nullptr;
  Frame frame;
  Native* made = make_object(return_value, session_class, Z_OBJ_P(ZEND_THIS), nullptr);
  if (frame.settle(billhook_session_open(book_of(ZEND_THIS), text_of(actor), &session, &frame.reply)))
    opened(made, session);
}

extern "C" ZEND_METHOD(Billhook_Book, backup) {
  zend_string* path;
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "P", &path) == FAILURE) RETURN_THROWS();
  if (!is_allowed(ZSTR_VAL(path))) RETURN_THROWS();
  Frame frame;
  frame.settle(billhook_backup(book_of(ZEND_THIS), text_of(view_of(path)), &frame.reply));
}

extern "C" ZEND_METHOD(Billhook_Book, setPort) {
  zend_string* name;
  zval* target;
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "Sz", &name, &target) == FAILURE) RETURN_THROWS();
  if (Z_TYPE_P(target) != IS_NULL && Z_TYPE_P(target) != IS_OBJECT && !zend_is_callable(target, 0, nullptr))
    return zend_argument_type_error(2, "must be an object, a callable or null");
  Frame frame;
  zval* port = Z_TYPE_P(target) == IS_NULL ? nullptr : new zval;
  if (port != nullptr) ZVAL_COPY(port, target);
  const billhook_port given{sizeof given, port, call_port, destroy_port};
  const billhook_status status = billhook_register_port(book_of(ZEND_THIS), text_of(view_of(name)),
                                                        port != nullptr ? &given : nullptr, &frame.reply);
  if (status != BILLHOOK_OK && port != nullptr) destroy_port(port);
  if (!frame.settle(status)) RETURN_THROWS();
  static_cast<BookState*>(native_of(ZEND_THIS)->state)->ports[ZSTR_VAL(name)] = port;
}

}  // namespace billhook_php
