// Audit: collects what one transaction changes and writes its row of the audit trail. One call, one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "billhook/base/fields.hpp"
#include "billhook/engine/actor.hpp"
#include "billhook/engine/audit.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

class Audit {
 public:
  Audit(std::string_view operation, std::string_view reason) : operation_{operation}, reason_{reason} {}

  /// Notes a row's change by its fields; nothing where they are equal.
  void note(std::string_view noun, std::int64_t id, const Table& table, const void* before, const void* after);
  /// Notes a document by a short text.
  void issued(std::string_view noun, std::int64_t id, std::string_view what);

  /// How much is noted so far, to return to when a part of the transaction is undone.
  std::size_t mark() const { return changes_.size(); }
  void rewind(std::size_t mark) { changes_.resize(mark); }

  /// Appends the row to the trail, in the transaction that is open, and forgets what was noted. `outcome` is "ok" or
  /// the reason of the error.
  void write(storage::Connection& connection, std::int64_t seller, const Actor& actor, Timestamp at,
             std::string_view outcome);

 private:
  void open_note(std::string_view noun, std::int64_t id);

  std::string_view operation_;
  std::string_view reason_;
  std::string changes_;  // elements of the JSON array, each preceded by a comma
};

/// Walks the trail of the whole book.
AuditCheck verify_audit(storage::Connection& connection);

}  // namespace billhook::engine
