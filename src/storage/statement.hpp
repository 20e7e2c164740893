// Sql, Statement, Binder: a statement, its prepared form, and how C++ values become its parameters.
//
// A Statement belongs to its Connection and to the thread that holds that connection.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/copying.hpp"
#include "billhook/base/fields.hpp"
#include "storage/scope.hpp"

namespace billhook::storage {

/// A statement, written as a named constant over the function that uses it: `find_client_sql`, a name that no other in
/// its domain has. Parameters are ?1, ?2 ...; words in braces are replaced when it is prepared, those inside quotes and
/// comments are left alone:
///   {table}        the table of the struct, which is a noun
///   {columns}      the stored fields of the struct, the key first: for SELECT, and for `{alias.columns}` in joins
///   {fields}       the stored fields without the key: for INSERT
///   {values}       a parameter for each of {fields}, numbered after the highest number written out
///   {assignments}  "field = ?n" for each of {fields}, numbered likewise: for UPDATE
///   {scope}        "seller_id = ?1 AND (?2 IS NULL OR client = ?2)"; see Scope. `{alias.scope}` in joins
/// Field names come out quoted, so that a field may be called `from` or `order`.
struct Sql {
  const char* text;
  const Table& (*table)() = nullptr;
};

/// One prepared statement of one engine. Parameters count from 1, columns from 0. Values are not converted: a number
/// read from a text, or either from null, is corrupt `storage.bad_value`.
class Statement {
 public:
  Statement() = default;
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  virtual ~Statement() = default;

  /// The highest parameter number.
  virtual int parameter_count() const = 0;
  virtual void bind_integer(int parameter, std::int64_t value) = 0;
  /// The text is borrowed until the statement has run.
  virtual void bind_text(int parameter, std::string_view value) = 0;
  virtual void bind_text_copy(int parameter, std::string_view value) = 0;
  virtual void bind_null(int parameter) = 0;
  /// Runs on to the next row; false at the end.
  virtual bool step() = 0;
  /// Ready to be bound and run again, by anybody.
  virtual void reset() noexcept = 0;
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  /// Valid until the next step.
  virtual std::string_view text(int column) const = 0;

  /// Belongs to somebody's Rows until it is reset; who runs the same Sql meanwhile gets another copy.
  void take() { is_taken_ = true; }
  bool is_taken() const { return is_taken_; }

 protected:
  bool is_taken_ = false;
};

/// Marks a struct among the arguments of a statement: its stored fields but the key fill {values} or {assignments}.
struct Row {
  const Table& table;
  const void* object;
};
template <class T>
Row row(const T& object) {
  return {table_of<T>(), &object};
}

/// Marks a request among the arguments of a statement: the fields of it that are given, of those named here, fill a
/// parameter each.
struct Given {
  const std::vector<SharedField>& fields;
  const void* request;
};

/// Fills a statement's parameters in order. Money fills one parameter with its minor units: a row has one currency, in
/// its column `currency`. Lists and nested structs are bound as JSON, decimals as text.
class Binder {
 public:
  /// Whether texts stay where they are while the statement runs. Temporaries of the caller do as long as the call that
  /// both fills and runs the statement; what runs later needs a copy.
  enum class Texts : std::uint8_t { borrowed, copied };

  explicit Binder(Statement& statement, Texts texts = Texts::borrowed) : statement_{statement}, texts_{texts} {}

  /// Fills all parameters. Errors: internal `storage.parameter_count` when these are more or fewer than it has.
  template <class... Arguments>
  static void fill(Statement& statement, Texts texts, const Arguments&... arguments) {
    Binder binder{statement, texts};
    (binder(arguments), ...);
    if (binder.next_ != statement.parameter_count() + 1) binder.refuse_count();
  }

  void operator()(std::int64_t value) { statement_.bind_integer(next_++, value); }
  void operator()(std::int32_t value) { statement_.bind_integer(next_++, value); }
  void operator()(bool value) { statement_.bind_integer(next_++, value ? 1 : 0); }
  void operator()(std::string_view value) {
    if (texts_ == Texts::borrowed) {
      statement_.bind_text(next_++, value);
    } else {
      statement_.bind_text_copy(next_++, value);
    }
  }
  void operator()(const std::string& value) { (*this)(std::string_view{value}); }
  void operator()(const char* value) { (*this)(std::string_view{value}); }
  void operator()(Date value) { statement_.bind_integer(next_++, value.days()); }
  void operator()(Timestamp value) { statement_.bind_integer(next_++, value.micros()); }
  void operator()(Money value) { statement_.bind_integer(next_++, value.minor()); }
  void operator()(Decimal value) { statement_.bind_text_copy(next_++, value.to_string()); }
  void operator()(Percent value) { (*this)(value.value()); }
  void operator()(const Currency& value) { (*this)(std::string_view{value.code()}); }
  void operator()(const CountryCode& value) { (*this)(std::string_view{value.str()}); }
  void operator()(const Email& value) { (*this)(std::string_view{value.str()}); }
  void operator()(const Json& value) { (*this)(std::string_view{value.text}); }
  void operator()(std::nullopt_t) { statement_.bind_null(next_++); }
  void operator()(const Scope& scope) {
    (*this)(scope.seller);
    (*this)(scope.client);
  }
  template <class T>
  void operator()(Id<T> value) {
    (*this)(value.value);
  }
  template <std::size_t N>
  void operator()(const Text<N>& value) {
    (*this)(value.str());
  }
  template <class E>
    requires std::is_enum_v<E>
  void operator()(E value) { (*this)(name_of(value)); }
  template <class T>
  void operator()(const std::optional<T>& value) {
    if (value) {
      (*this)(*value);
    } else {
      statement_.bind_null(next_++);
    }
  }
  void operator()(const Row& row);
  void operator()(const Given& given);

 private:
  void bind_value(const Kind& kind, const void* value);
  [[noreturn]] void refuse_count() const;

  Statement& statement_;
  Texts texts_;
  int next_ = 1;
};

}  // namespace billhook::storage
