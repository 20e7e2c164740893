#include "engine/idempotency.hpp"

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "engine/digest.hpp"

namespace billhook::engine {

using storage::Sql;

void check_idempotency_key(std::string_view key) {
  constexpr std::size_t longest = 200;
  try {
    check_text(key, longest);
  } catch (const Error& error) {
    throw Error::invalid("idempotency.bad_key", "idempotency_key", error.message);
  }
}

std::string fingerprint_of(const Operation& operation, const void* request) {
  const Table& table = operation.request();
  std::string text;
  encode(table, request, text);
  Digest digest;
  digest.add(operation.name).add(text);
  for (const Field& field : table.fields) {
    if (!field.attributes.secret) continue;
    text.clear();
    encode_value(*field.kind, field.attributes, field.in(request), text);
    digest.add(text);
  }
  return digest.hex();
}

namespace {
constexpr Sql find_key_sql{
    "SELECT operation, fingerprint, reply FROM idempotency_keys WHERE seller_id = ?1 AND actor = ?2 AND key = ?3"};
}
std::optional<std::string> find_reply(storage::Connection& connection, const Caller& caller, std::string_view key,
                                      std::string_view fingerprint) {
  const std::string actor = to_string(caller.actor);
  storage::Rows rows = connection.query(find_key_sql, caller.scope.seller, actor, key);
  if (!rows.next()) return std::nullopt;
  if (rows.text(1) != fingerprint) {
    throw Error::conflict("idempotency.key_reused",
                          "This idempotency key belongs to another request (" + std::string{rows.text(0)} + ").");
  }
  return std::string{rows.text(2)};
}

namespace {
constexpr Sql insert_key_sql{
    "INSERT INTO idempotency_keys (seller_id, actor, key, operation, fingerprint, reply, created_at)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"};
}
void store_reply(storage::Connection& connection, const Caller& caller, std::string_view key,
                 const Operation& operation, std::string_view fingerprint, std::string_view reply, Timestamp now) {
  connection.execute(insert_key_sql, caller.scope.seller, to_string(caller.actor), key, operation.name, fingerprint,
                     reply, now);
}

}  // namespace billhook::engine
