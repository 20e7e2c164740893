// Dunning store: which unpaid invoices are to be looked at, and which steps they have been through.
// One thread, the one that holds the connection.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "billhook/billing/invoice.hpp"
#include "billhook/identity/policy.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// Unpaid invoices whose dunning day has come; those that have waited longest first.
std::vector<Id<Invoice>> list_invoices_to_dun(storage::Connection& db, const storage::Scope& scope, Date today,
                                              std::size_t limit);
/// One of them, without its lines; nothing when it is none of them any more.
std::optional<Invoice> find_invoice_to_dun(storage::Connection& db, const storage::Scope& scope, Id<Invoice> id,
                                           Date today);
/// Steps that an invoice, or one of which it takes the place, has been through, counted from a day on: another day is
/// another round.
std::vector<std::string> list_steps_done(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice,
                                         Date since);
void insert_step(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice, const DunningStep& step,
                 Date since, Date today);
/// Unpaid invoices are looked at again on that day at the latest: their policy may have changed. All of the seller, or
/// of one client.
void look_again(storage::Connection& db, const storage::Scope& scope, const std::optional<Id<Client>>& client,
                Date day);

}  // namespace billhook::billing
