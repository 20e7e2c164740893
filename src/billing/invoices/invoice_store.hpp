// Invoice store: the rows of invoices, their lines, taxes and settlements. One thread, the one that holds the
// connection.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "billhook/billing/invoice_requests.hpp"
#include "billing/invoices/charge_source.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

// What the schema forbids, by the names of its constraints; see storage::BrokenConstraint.
inline constexpr std::string_view no_number_twice = "invoices_by_number";
inline constexpr std::string_view no_period_twice = "invoice_lines_once";

/// What settles an invoice; a reversal takes back what money of its payment had settled.
enum class SettlementKind : std::uint8_t { payment, credit, credit_note, reversal };

/// Without lines and taxes. A client does not see drafts. Errors: not_found.
Invoice require_invoice(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id);
/// With lines and taxes.
std::optional<Invoice> find_whole_invoice(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id);
/// The same. Errors: not_found.
Invoice require_whole_invoice(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id);
void read_lines(storage::Connection& db, const storage::Scope& scope, Invoice& invoice);
void read_taxes(storage::Connection& db, const storage::Scope& scope, Invoice& invoice);
Page<Invoice> list_invoices(storage::Connection& db, const storage::Scope& scope, const ListInvoices& request,
                            Date today);
/// A client's open invoices, oldest first, without lines.
std::vector<Invoice> list_unpaid_invoices(storage::Connection& db, const storage::Scope& scope, Id<Client> client);

/// The invoices that charge a fee for being late with one.
std::vector<Id<Invoice>> list_late_fees(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice);

/// What an invoice is issued with that was no draft before.
struct NewInvoice {
  std::string_view number;
  std::string_view series;
  std::int64_t sequence;
  InvoiceStatus status;
  Id<Client> client;
  Currency currency;
  Date issue_date;
  Date due_date;
  Date tax_date;
  Money net;
  Money tax;
  Money total;
  Money paid;
  std::optional<Date> dunning_on;
  std::string_view seller_party;  // JSON, as the next one
  std::string_view client_party;
  std::optional<Id<Invoice>> late_fee_for;
  std::optional<Text<1000>> note;
  Timestamp issued_at;
  std::optional<Timestamp> paid_at;
  bool is_opening = false;
};

/// The row alone.
Id<Invoice> insert_issued(storage::Connection& db, const storage::Scope& scope, const NewInvoice& invoice);
void insert_charge(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice, std::int32_t position,
                   const Charge& charge, const TaxedLine& priced);

/// The invoice and its lines; sets their ids and places.
void insert_draft(storage::Connection& db, const storage::Scope& scope, Invoice& draft);
/// The row alone.
void update_draft(storage::Connection& db, const storage::Scope& scope, const Invoice& draft);
void replace_draft_lines(storage::Connection& db, const storage::Scope& scope, Invoice& draft);
void delete_draft(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id);
/// Net and tax of a draft's line, as issuing finds them.
void update_line_taxes(storage::Connection& db, const storage::Scope& scope, const InvoiceLine& line);
void insert_tax(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice, std::int32_t position,
                const TaxRow& row);
/// Everything that issuing settles; the row stops being a draft.
void update_issued(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice,
                   std::string_view series, std::int64_t sequence, const std::optional<Date>& dunning_on);

/// What changes after issuing: version, status, paid, paid_at.
void update_state(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice);
/// The key of the gateway's call that a pending invoice waits for. update_state() forgets it when it is pending no
/// more.
void update_gateway_key(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id, std::string_view key);
std::optional<std::string> find_gateway_key(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id);
void update_dunning_day(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id,
                        const std::optional<Date>& day);
/// Says that an invoice takes the place of what a credit note took back.
void insert_replacement(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id, Id<CreditNote> note);
/// From when on dunning counts, and until how much is paid.
void update_age(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice);
void insert_settlement(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice,
                       SettlementKind kind, std::int64_t source, Money amount);

}  // namespace billhook::billing

namespace billhook {
template <>
struct EnumNames<billing::SettlementKind> {
  static constexpr std::array<std::string_view, 4> names{"payment", "credit", "credit_note", "reversal"};
};
}  // namespace billhook
