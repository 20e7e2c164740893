// Invoicing: the operations invoice.*: draft, issue, cancel, settle from credit, hand over to collections, write off.
//
// The arrows of the state table (DOMAIN 4); any other is precondition `invoice.wrong_status`. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/invoice.hpp"

namespace billhook {

/// A line written by hand.
struct DraftLine {
  Text<500> description;
  Decimal quantity{1};
  Money unit_price;
  Text<40> tax_category = "standard";

  template <class V>
  static constexpr void fields(V&& v) {
    v("description", &DraftLine::description, {.doc = "What the client reads."});
    v("quantity", &DraftLine::quantity, {.doc = "How many.", .has_default = true});
    v("unit_price", &DraftLine::unit_price, {.doc = "Price of one, in the client's currency; negative takes off."});
    v("tax_category", &DraftLine::tax_category, {.doc = "What taxes it.", .has_default = true});
  }
};

/// Makes a draft. Errors: not_found for the client; precondition `client.closed`; invalid `money.currency_mismatch`.
struct CreateInvoice {
  static constexpr std::string_view operation = "invoice.create";
  using Reply = Invoice;

  Id<Client> client;
  std::vector<DraftLine> lines = {};
  std::optional<Date> due_date = {};
  std::optional<Text<1000>> note = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &CreateInvoice::client, {.doc = "Who is billed."});
    v("lines", &CreateInvoice::lines, {.doc = "What for.", .max = 1000, .has_default = true});
    v("due_date", &CreateInvoice::due_date, {.doc = "Last day to pay in time. Left out: by the client's policy."});
    v("note", &CreateInvoice::note, {.doc = "What else the client reads."});
  }
};

/// Changes a draft: what is given. Errors: precondition `invoice.not_a_draft`, conflict `invoice.stale_version`.
struct UpdateDraft {
  static constexpr std::string_view operation = "invoice.update_draft";
  using Reply = Invoice;

  Id<Invoice> id;
  std::int64_t version = 0;
  std::optional<std::vector<DraftLine>> lines = {};
  std::optional<Date> due_date = {};
  std::optional<Text<1000>> note = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UpdateDraft::id, {.doc = "Which draft."});
    v.version(&UpdateDraft::version);
    v("lines", &UpdateDraft::lines, {.doc = "All its lines anew.", .max = 1000});
    v("due_date", &UpdateDraft::due_date, {.doc = "Last day to pay in time."});
    v("note", &UpdateDraft::note, {.doc = "What else the client reads."});
  }
};

struct DiscardedDraft {
  Id<Invoice> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &DiscardedDraft::id, {.doc = "The draft that is gone."});
  }
};

/// Throws a draft away. Errors: precondition `invoice.not_a_draft`, conflict `invoice.stale_version`.
struct DiscardDraft {
  static constexpr std::string_view operation = "invoice.discard_draft";
  using Reply = DiscardedDraft;

  Id<Invoice> id;
  std::int64_t version = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &DiscardDraft::id, {.doc = "Which draft."});
    v.version(&DiscardDraft::version);
  }
};

/// Issues a draft, or in one call what it would have been: prices and taxes it, takes the next number, snapshots both
/// parties, posts it. From here on it never changes. Where the client's policy says that credit pays invoices, credit
/// pays what is unpaid at once, oldest first. Errors: invalid `invoice.draft_or_client` unless exactly one of
/// `id` and `client` is given, `invoice.lines_missing` for a client without lines, `invoice.drafted_already` for lines,
/// due date or note beside a draft, `invoice.future_date`; precondition `invoice.not_a_draft`, `invoice.no_lines`,
/// `invoice.date_before_last`; for a client those of invoice.create.
struct IssueInvoice {
  static constexpr std::string_view operation = "invoice.issue";
  using Reply = Invoice;

  std::optional<Id<Invoice>> id = {};
  std::optional<Id<Client>> client = {};
  std::optional<std::vector<DraftLine>> lines = {};
  std::optional<Date> due_date = {};
  std::optional<Text<1000>> note = {};
  std::optional<Date> issue_date = {};
  std::optional<Date> tax_date = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &IssueInvoice::id, {.doc = "Which draft. Or name the client instead."});
    v("client", &IssueInvoice::client, {.doc = "Who is billed, where there is no draft."});
    v("lines", &IssueInvoice::lines, {.doc = "What for; with a client alone.", .min = 1, .max = 1000});
    v("due_date", &IssueInvoice::due_date,
      {.doc = "Last day to pay in time; with a client alone. Left out: by the client's policy."});
    v("note", &IssueInvoice::note, {.doc = "What else the client reads; with a client alone."});
    v("issue_date", &IssueInvoice::issue_date,
      {.doc = "Day on the document: not before the last one of the series, not in the future. Left out: today."});
    v("tax_date", &IssueInvoice::tax_date, {.doc = "Day whose tax rates hold. Left out: the issue date."});
  }
};

struct GetInvoice {
  static constexpr std::string_view operation = "invoice.get";
  using Reply = Invoice;

  Id<Invoice> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &GetInvoice::id, {.doc = "Which invoice."});
  }
};

/// Invoices without their lines, oldest first.
struct ListInvoices {
  static constexpr std::string_view operation = "invoice.list";
  using Reply = Page<Invoice>;

  std::optional<Id<Client>> client = {};
  std::optional<InvoiceStatus> status = {};
  std::optional<bool> overdue = {};
  std::int32_t limit = 50;
  std::optional<Id<Invoice>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &ListInvoices::client, {.doc = "Of this client alone."});
    v("status", &ListInvoices::status, {.doc = "In this status."});
    v("overdue", &ListInvoices::overdue, {.doc = "Yes: unpaid past due. No: all the others."});
    v.page(&ListInvoices::limit, &ListInvoices::after);
  }
};

/// Takes an unpaid invoice back, by a credit note over all that is left of it; its number stays taken. Its late fees go
/// with it, and where its days stay billed, so does what the same change gave back of what was billed before: that is
/// issued anew. Errors: precondition `invoice.wrong_status`, `invoice.partly_paid` (by money: issue a credit note
/// instead).
struct CancelInvoice {
  static constexpr std::string_view operation = "invoice.cancel";
  using Reply = Invoice;

  Id<Invoice> id;
  CreditedPeriods periods = CreditedPeriods::keep;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &CancelInvoice::id, {.doc = "Which invoice."});
    v("periods", &CancelInvoice::periods,
      {.doc = "Whether its days stay billed, or are billed anew by the next run.", .has_default = true});
  }
};

/// What an invoice that is issued anew says else than before.
struct ReissueChanges {
  std::optional<Date> due_date = {};
  std::optional<Text<1000>> note = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("due_date", &ReissueChanges::due_date, {.doc = "Last day to pay in time."});
    v("note", &ReissueChanges::note, {.doc = "What else the client reads."});
  }
};

/// Takes back what is left of an invoice, and issues the same anew with the client's data of today: the way out for a
/// wrong address. The new invoice is for the same days, is taxed by the rates of the same day, due on the same day, and
/// as old for dunning; what had been paid pays it. Answers the new one; each names the other. Errors: precondition
/// `invoice.wrong_status` (only one that is unpaid or paid), `credit_note.nothing_left`.
struct ReissueInvoice {
  static constexpr std::string_view operation = "invoice.reissue";
  using Reply = Invoice;

  Id<Invoice> id;
  std::optional<ReissueChanges> changes = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &ReissueInvoice::id, {.doc = "Which invoice."});
    v("changes", &ReissueInvoice::changes, {.doc = "What it says else than before."});
  }
};

/// Pays from the client's credit. Errors: precondition `invoice.wrong_status`, `credit.not_enough`, `invoice.overpaid`.
struct ApplyCredit {
  static constexpr std::string_view operation = "invoice.apply_credit";
  using Reply = Invoice;

  Id<Invoice> id;
  std::optional<Money> amount = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &ApplyCredit::id, {.doc = "Which invoice."});
    v("amount", &ApplyCredit::amount, {.doc = "How much of the credit. Left out: as much as there is and is owed."});
  }
};

/// Has the host's gateway charge what is owed. The invoice is payment_pending until the gateway has answered: then
/// paid, or unpaid again and free to be tried once more. Errors: precondition `invoice.wrong_status`.
struct PayInvoice {
  static constexpr std::string_view operation = "invoice.pay";
  using Reply = Invoice;

  Id<Invoice> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &PayInvoice::id, {.doc = "Which invoice."});
  }
};

/// Says that a payment is on its way, so that nobody is reminded meanwhile.
struct ExpectPayment {
  static constexpr std::string_view operation = "invoice.expect_payment";
  using Reply = Invoice;

  Id<Invoice> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &ExpectPayment::id, {.doc = "Which invoice."});
  }
};

/// Says that the expected payment did not come.
struct ExpectNoPayment {
  static constexpr std::string_view operation = "invoice.expect_no_payment";
  using Reply = Invoice;

  Id<Invoice> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &ExpectNoPayment::id, {.doc = "Which invoice."});
  }
};

/// Hands an unpaid invoice over to debt collection: dunning stops.
struct SendToCollections {
  static constexpr std::string_view operation = "invoice.send_to_collections";
  using Reply = Invoice;

  Id<Invoice> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &SendToCollections::id, {.doc = "Which invoice."});
  }
};

/// Gives up what is still owed of an invoice in collections: it becomes a bad debt.
struct WriteOff {
  static constexpr std::string_view operation = "invoice.write_off";
  using Reply = Invoice;

  Id<Invoice> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &WriteOff::id, {.doc = "Which invoice."});
  }
};

}  // namespace billhook
