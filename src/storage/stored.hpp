// Stored: what the table of every noun is asked and told by its key, without a statement of its own in the noun's
// store.
//
// A noun's struct names its table (`static constexpr Noun noun`) and lists its columns. Where it has the member
// `client` a client's scope sees its own rows alone; rows of other nouns are the whole seller's. Nouns that hide more
// (products that are not sold, drafts) have statements of their own in their stores. One thread, the one that holds the
// connection.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "billhook/base/error.hpp"
#include "billhook/base/matching.hpp"
#include "billhook/base/page.hpp"
#include "storage/database.hpp"
#include "storage/page.hpp"

namespace billhook::storage {

/// The statements of one list, one for each choice of what is asked for, so that each runs along an index. Any thread.
class ListStatements {
 public:
  /// Its parameters: seller, the id to go on behind, how many, the client whose rows they are where they are a
  /// client's, what is given. Lives as long as this.
  const char* text_for(const Given& given, bool is_of_client);

 private:
  std::mutex mutex_;
  std::map<std::string, std::string> texts_;  // by what is asked for
};

namespace detail {

inline constexpr char find_sql[] = "SELECT {columns} FROM {table} WHERE seller_id = ?1 AND id = ?2";
inline constexpr char find_of_client_sql[] = "SELECT {columns} FROM {table} WHERE {scope} AND id = ?3";
inline constexpr char insert_sql[] = "INSERT INTO {table} (seller_id, {fields}) VALUES (?1, {values})";
inline constexpr char update_sql[] = "UPDATE {table} SET {assignments} WHERE seller_id = ?1 AND id = ?2";

template <class T>
constexpr bool has_client = requires {
  &T::client;
};

}  // namespace detail

/// The row, or nothing where the scope has none of that id.
template <class T>
std::optional<T> find(Connection& db, const Scope& scope, Id<T> id) {
  if constexpr (detail::has_client<T>) {
    return db.find<T>(Sql{detail::find_of_client_sql, &table_of<T>}, scope, id);
  } else {
    return db.find<T>(Sql{detail::find_sql, &table_of<T>}, scope.seller, id);
  }
}

/// The row. Errors: not_found of the noun.
template <class T>
T require(Connection& db, const Scope& scope, Id<T> id) {
  if (std::optional<T> row = find(db, scope, id)) return *std::move(row);
  throw Error::not_found(T::noun.name, id.value);
}

/// A page of the rows that are as a list request says: each of its fields that is given asks for that value of the
/// row's field of the same name and type. One that the row has not does not compile; see unmatched_field.
template <class T, class Request>
Page<T> list(Connection& db, const Scope& scope, const Request& request) {
  static_assert(unmatched_field<Request, T>().empty(), "a field of the request would be ignored");
  static ListStatements statements;
  const Given given{shared_fields<Request, T>(), &request};
  const bool is_of_client = detail::has_client<T> && scope.client;
  const Sql sql{statements.text_for(given, is_of_client), &table_of<T>};
  const Id<T> after = request.after.value_or(Id<T>{});
  return read_page<T>(is_of_client ? db.query(sql, scope.seller, after, request.limit + 1, *scope.client, given)
                                   : db.query(sql, scope.seller, after, request.limit + 1, given),
                      request.limit);
}

template <class T>
Id<T> insert(Connection& db, const Scope& scope, const T& object) {
  return {db.insert(Sql{detail::insert_sql, &table_of<T>}, scope.seller, row(object))};
}

template <class T>
void update(Connection& db, const Scope& scope, const T& object) {
  db.execute(Sql{detail::update_sql, &table_of<T>}, scope.seller, object.id, row(object));
}

}  // namespace billhook::storage
