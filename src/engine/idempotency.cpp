#include "engine/idempotency.hpp"

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "engine/digest.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

void check_idempotency_key(std::string_view key) {
  constexpr std::size_t longest = 200;
  try {
    check_text(key, longest);
  } catch (const Error& error) {
    throw Error{reasons.idempotency_bad_key, "idempotency_key", error.message};
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

}  // namespace billhook::engine
