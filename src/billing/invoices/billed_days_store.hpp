// Billed days store: on which days what is billed over time is billed how often, by all lines and all that was released
// of them, in one ordered scan of the seller's lines. One thread, the one that holds the connection.
#pragma once

#include <cstdint>
#include <vector>

#include "billing/invoices/subject_store.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// From a day on, until the next step of the same subject, it is billed so often.
struct BilledStep {
  Date day;
  std::int64_t times = 0;
  bool is_new = false;  // whether this version wrote any of what says so up to here
};

/// Goes through all subjects of a kind that anything was billed of, in the order of their rows.
class BilledDays {
 public:
  BilledDays(storage::Connection& db, const storage::Scope& scope, SubjectKind kind);

  /// False at the end.
  bool next();
  std::int64_t row() const { return row_; }
  /// In the order of their days; the last one bills nothing any more.
  const std::vector<BilledStep>& steps() const { return steps_; }

 private:
  storage::Rows rows_;
  bool has_row_;
  std::int64_t row_ = 0;
  std::vector<BilledStep> steps_;
};

}  // namespace billhook::billing
