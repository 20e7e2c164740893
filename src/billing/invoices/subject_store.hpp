// Subject store: what gets billed over time, and what was billed of it. Billing does not know what a service is:
// whoever sells something over time makes a subject of it here, keeps its id beside the thing itself, and names it in
// charges. One thread, the one that holds the connection.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/billing/invoice.hpp"
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

/// The subjects of a kind that an invoice bills, each once, in the order of their rows; for a late fee those of the
/// invoice it is for.
std::vector<Subject> list_subjects_on(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice,
                                      SubjectKind kind);

/// Whether an unpaid invoice past due on `today` bills the subject.
bool has_overdue_invoice(storage::Connection& db, const storage::Scope& scope, Id<Subject> subject, Date today);
/// Whether an unpaid invoice of the subject was due for suspension before.
bool owes_suspension(storage::Connection& db, const storage::Scope& scope, Id<Subject> subject);

/// Every line that billed the subject, in the order of time; with repairs and what they repair.
std::vector<InvoiceLine> list_lines_of_subject(storage::Connection& db, const storage::Scope& scope,
                                               Id<Subject> subject);

/// A line of a subject's invoices, with what was given back of it.
struct BilledLine {
  InvoiceLine line;
  Money credited;
};

/// All lines of the subject's issued invoices, in the order of time. A line of a cancelled invoice counts as given
/// back, and so does what credit notes took back.
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
