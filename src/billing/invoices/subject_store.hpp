// Subject store: what gets billed over time, and what was billed of it. Billing does not know what a service is:
// whoever sells something over time makes a subject of it here, keeps its id beside the thing itself, and names it in
// charges. One thread, the one that holds the connection.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/billing/credit_note.hpp"
#include "billing/schedule/schedule_rules.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// Which sort of thing a subject is.
enum class SubjectKind : std::uint8_t { service };

/// The row of `subjects`.
struct Subject {
  Id<Subject> id = {};
  Id<Client> client;
  SubjectKind kind = SubjectKind::service;
  std::int64_t row = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Subject::id, {.doc = "Identifier.", .key = true});
    v("client", &Subject::client, {.doc = "Who is billed."});
    v("kind", &Subject::kind, {.doc = "Which sort of thing it is."});
    v("row", &Subject::row, {.doc = "The thing itself: its id among those of its kind."});
  }
};

/// Makes a subject of a thing that is new. Errors: conflict `storage.not_unique` when it is one already.
Id<Subject> insert_subject(storage::Connection& db, const storage::Scope& scope, const Subject& subject);

/// The subject of which a line bills, and how many lines of its kind began on the same day before.
struct LineOfSubject {
  Id<Subject> subject = {};  // empty: of none
  std::int32_t generations = 0;
};
LineOfSubject subject_of(storage::Connection& db, const storage::Scope& scope, const InvoiceLine& line, Date from);

/// The subjects of a kind that an invoice bills, each once, in the order of their rows; for a late fee those of the
/// invoice it is for.
std::vector<Subject> list_subjects_on(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice,
                                      SubjectKind kind);

/// The subjects of a kind of which a credit note released days, each once, in the order of their rows.
std::vector<Subject> list_released_subjects(storage::Connection& db, const storage::Scope& scope, Id<CreditNote> note,
                                            SubjectKind kind);

/// Whether an unpaid invoice past due on `today` bills the subject.
bool has_overdue_invoice(storage::Connection& db, const storage::Scope& scope, Id<Subject> subject, Date today);
/// Whether an unpaid invoice of the subject was due for suspension before.
bool owes_suspension(storage::Connection& db, const storage::Scope& scope, Id<Subject> subject);

/// How many lines bill a subject.
std::int64_t count_subject_lines(storage::Connection& db, const storage::Scope& scope);

/// Every line that billed the subject, in the order of time.
std::vector<InvoiceLine> list_lines_of_subject(storage::Connection& db, const storage::Scope& scope,
                                               Id<Subject> subject);

/// What credit notes said of days of a subject's lines that are billed no longer.
struct ReleasedLine {
  Id<CreditNote> credit_note;
  Id<Invoice> invoice;
  Id<InvoiceLine> line;
  Date from;
  Date to;       // equal to `from` for what is for no days
  Money amount;  // as the line's: with tax where the seller's prices are
};

/// In the order of the credit notes.
std::vector<ReleasedLine> list_released_lines(storage::Connection& db, const storage::Scope& scope,
                                              Id<Subject> subject);

/// A line of a subject's invoices, and the days of it that are billed no longer.
struct BilledLine {
  InvoiceLine line;
  std::vector<DaySpan> released = {};
  bool is_released = false;  // what is for no days
};

/// What the subject was billed, in the order of time: all lines of its issued invoices, also of those that were taken
/// back and whose days count as billed still. Books made before hold corrections as lines of their own, of the kind
/// `repair`: they stand here as days that were released, and as nothing else.
std::vector<BilledLine> list_billed_lines(storage::Connection& db, const storage::Scope& scope, Id<Subject> subject);

/// A line of a statement whose first column is the row of its subject where that is a service, and whose next are
/// {columns}. A line shows the thing, not the subject.
void read_line(const storage::Rows& rows, InvoiceLine& line);

}  // namespace billhook::billing

namespace billhook {
template <>
struct EnumNames<billing::SubjectKind> {
  static constexpr std::array<std::string_view, 1> names{"service"};
};
}  // namespace billhook
