#include "engine/audit.hpp"

#include "base/diff.hpp"
#include "base/json.hpp"
#include "engine/audit_store.hpp"
#include "engine/caller.hpp"
#include "engine/digest.hpp"

namespace billhook::engine {

namespace {

std::string hash_of(Digest& digest, const AuditLink& link) {
  return digest.add(link.previous_hash)
      .add(link.id)
      .add(link.seller)
      .add(link.at.micros())
      .add(link.actor)
      .add(link.operation)
      .add(link.reason)
      .add(link.outcome)
      .add(link.changes_digest)
      .hex();
}

}  // namespace

void Audit::note(std::string_view noun, std::int64_t id, const Table& table, const void* before, const void* after) {
  const std::string fields = diff(table, before, after);
  if (fields == "{}" && before != nullptr && after != nullptr) return;
  open_note(noun, id);
  changes_ += "\"fields\":";
  changes_ += fields;
  changes_ += '}';
}

void Audit::issued(std::string_view noun, std::int64_t id, std::string_view what) {
  open_note(noun, id);
  changes_ += "\"issued\":";
  write_string(what, changes_);
  changes_ += '}';
}

void Audit::open_note(std::string_view noun, std::int64_t id) {
  changes_ += changes_.empty() ? '[' : ',';
  changes_ += "{\"noun\":\"";
  changes_ += noun;
  changes_ += "\",\"id\":";
  changes_ += std::to_string(id);
  changes_ += ',';
}

void Audit::write(storage::Connection& connection, std::int64_t seller, const Actor& actor, Timestamp at,
                  std::string_view outcome) {
  changes_ += changes_.empty() ? "[]" : "]";
  Digest digest;
  const AuditTail tail = find_audit_tail(connection);
  const std::string actor_name = to_string(actor);
  const std::string changes_digest = digest.add(changes_).hex();
  const AuditLink link{.id = tail.id + 1,
                       .seller = seller,
                       .at = at,
                       .actor = actor_name,
                       .operation = operation_,
                       .reason = reason_,
                       .outcome = outcome,
                       .changes_digest = changes_digest,
                       .previous_hash = tail.hash};
  insert_audit(connection, link, changes_, hash_of(digest, link));
  changes_.clear();
}

AuditCheck verify_audit(storage::Connection& connection) {
  AuditCheck check;
  std::int64_t expected_id = 1;
  std::string previous_hash;
  Digest digest;
  for_each_audit_link(connection,
                      [&](const AuditLink& link, std::optional<std::string_view> changes, std::string_view hash) {
                        const char* finding = nullptr;
                        if (link.id != expected_id) {
                          finding = "An entry before it is missing.";
                        } else if (link.previous_hash != previous_hash) {
                          finding = "It does not follow from the entry before it.";
                        } else if (changes && digest.add(*changes).hex() != link.changes_digest) {
                          finding = "Its changes are not those that were noted.";
                        } else if (hash_of(digest, link) != hash) {
                          finding = "It was altered.";
                        }
                        if (finding != nullptr) {
                          check.is_whole = false;
                          check.first_broken = Id<AuditEntry>{link.id};
                          check.finding = Text<200>{finding};
                          return false;
                        }
                        ++check.entries;
                        if (!changes) ++check.erased;
                        ++expected_id;
                        previous_hash = hash;
                        return true;
                      });
  check.last_hash = Text<64>{previous_hash};
  return check;
}

}  // namespace billhook::engine
