// Credit lot store: the rows of lots, of what was paid from them, and of what was given back of settlements. One
// thread, the one that holds the connection.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "billhook/billing/credit.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// Lots with something left, oldest first.
std::vector<CreditLot> list_open_lots(storage::Connection& db, const storage::Scope& scope, Id<Client> client,
                                      Currency currency);
Page<CreditLot> list_lots(storage::Connection& db, const storage::Scope& scope, const ListCreditLots& request);
Id<CreditLot> insert_lot(storage::Connection& db, const storage::Scope& scope, const CreditLot& lot);
/// Takes an amount out of a lot, in an entry of the ledger; at most what is left of it.
void use_lot(storage::Connection& db, const storage::Scope& scope, CreditLot& lot, Id<LedgerEntry> entry, Money amount);

/// What is left of the money of a payment, newest first.
std::vector<CreditLot> list_open_lots_of(storage::Connection& db, const storage::Scope& scope, Id<Payment> payment);
/// The invoices that credit of a payment's money paid, the newest use first.
std::vector<Id<Invoice>> list_invoices_paid_from(storage::Connection& db, const storage::Scope& scope,
                                                 Id<Payment> payment);

/// One source of what an invoice was paid by: a settlement, or one of the lots that a settlement by credit used.
struct PaidPart {
  Id<Invoice> invoice;
  SettlementKind kind = SettlementKind::payment;
  std::int64_t source = 0;
  std::optional<Id<CreditLot>> lot = {};
  CreditOrigin origin = CreditOrigin::correction;  // of what comes back of it
  std::optional<Id<Payment>> payment = {};         // whose money it is
  Currency currency;
  Money left;  // of what it settled, that was not given back yet

  template <class V>
  static constexpr void fields(V&& v) {
    v("invoice", &PaidPart::invoice, {.doc = "The invoice that it paid."});
    v("kind", &PaidPart::kind, {.doc = "What settled."});
    v("source", &PaidPart::source, {.doc = "Which payment, or which entry of credit."});
    v("lot", &PaidPart::lot, {.doc = "The lot of the credit."});
    v("origin", &PaidPart::origin, {.doc = "What comes back of it is of this origin."});
    v("payment", &PaidPart::payment, {.doc = "Whose money it is."});
    v("currency", &PaidPart::currency, {.doc = "Currency of the amount."});
    v("left", &PaidPart::left, {.doc = "What it settled and was not given back yet."});
  }
};

/// What was paid of an invoice and not given back, newest first.
std::vector<PaidPart> list_paid_parts(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice);
/// Notes that an amount of a part was given back in an entry, and the lot that it became.
void insert_freed(storage::Connection& db, const storage::Scope& scope, const PaidPart& part, Id<LedgerEntry> entry,
                  Money amount, const std::optional<Id<CreditLot>>& became);

}  // namespace billhook::billing
