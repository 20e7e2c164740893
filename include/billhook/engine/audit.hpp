// The audit trail: who changed what, when and why, in a chain that shows tampering.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/base/date.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"

namespace billhook {

/// One transaction of an effectful call, or one refused call.
struct AuditEntry {
  Id<AuditEntry> id = {};
  Timestamp at = {};
  Text<40> actor = {};
  Text<100> operation = {};
  Text<500> reason = {};
  Text<100> outcome = {};
  std::optional<Json> changes = {};
  Text<64> hash = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &AuditEntry::id, {.doc = "Identifier; without holes over the whole book.", .key = true});
    v("at", &AuditEntry::at, {.doc = "When the call began."});
    v("actor", &AuditEntry::actor, {.doc = "Who called: \"system:1\", \"staff:5\", \"client:7\"."});
    v("operation", &AuditEntry::operation, {.doc = "What was called."});
    v("reason", &AuditEntry::reason, {.doc = "Why, in the words of whoever called."});
    v("outcome", &AuditEntry::outcome, {.doc = "\"ok\", or the reason of the error that refused the call."});
    v("changes", &AuditEntry::changes, {.doc = "[{noun, id, fields: {name: {from, to}}}]; absent once erased."});
    v("hash", &AuditEntry::hash, {.doc = "SHA-256 over this entry and the hash of the one before, in hex."});
  }
};

struct ListAudit {
  static constexpr std::string_view operation = "audit.list";
  using Reply = Page<AuditEntry>;
  std::optional<Text<60>> noun = {};
  std::optional<std::int64_t> id = {};
  std::optional<Text<100>> called = {};
  std::optional<Id<AuditEntry>> after = {};
  std::int32_t limit = 50;

  template <class V>
  static constexpr void fields(V&& v) {
    v("noun", &ListAudit::noun, {.doc = "Only entries that changed a row of this noun."});
    v("id", &ListAudit::id, {.doc = "Only entries that changed this row of the noun; needs `noun`.", .min = 1});
    v("called", &ListAudit::called, {.doc = "Only calls of this operation."});
    v.page(&ListAudit::limit, &ListAudit::after);
  }
};

/// What a walk along the chain found.
struct AuditCheck {
  bool is_whole = true;
  std::int64_t entries = 0;
  std::int64_t erased = 0;
  std::optional<Id<AuditEntry>> first_broken = {};
  std::optional<Text<200>> finding = {};
  Text<64> last_hash = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("is_whole", &AuditCheck::is_whole, {.doc = "Whether every entry is there and unaltered."});
    v("entries", &AuditCheck::entries, {.doc = "How many entries were walked."});
    v("erased", &AuditCheck::erased, {.doc = "How many of them had their changes erased."});
    v("first_broken", &AuditCheck::first_broken, {.doc = "The first entry that does not fit."});
    v("finding", &AuditCheck::finding, {.doc = "What is wrong with it."});
    v("last_hash", &AuditCheck::last_hash,
      {.doc = "Hash of the last good entry. Keep it elsewhere to notice a trail that was cut short."});
  }
};

struct VerifyAudit {
  static constexpr std::string_view operation = "audit.verify";
  using Reply = AuditCheck;

  template <class V>
  static constexpr void fields(V&&) {}
};

}  // namespace billhook
