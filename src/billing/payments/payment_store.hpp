// Payment store: the rows of payments, their reversals, credit grants and payouts. One thread, the one that holds the
// connection.
#pragma once

#include <optional>
#include <string_view>

#include "billhook/billing/credit.hpp"
#include "billhook/billing/payment.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// Errors: not_found.
Payment require_payment(storage::Connection& db, const storage::Scope& scope, Id<Payment> id);
std::optional<Payment> find_payment_by_reference(storage::Connection& db, const storage::Scope& scope,
                                                 std::string_view method, std::string_view reference);
Page<Payment> list_payments(storage::Connection& db, const storage::Scope& scope, const ListPayments& request);
Id<Payment> insert_payment(storage::Connection& db, const storage::Scope& scope, const Payment& payment);
Id<PaymentReversal> insert_reversal(storage::Connection& db, const storage::Scope& scope,
                                    const PaymentReversal& reversal);
std::optional<CreditPayout> find_payout_by_reference(storage::Connection& db, const storage::Scope& scope,
                                                     std::string_view method, std::string_view reference);
Id<CreditPayout> insert_payout(storage::Connection& db, const storage::Scope& scope, const CreditPayout& payout);
Id<CreditGrant> insert_grant(storage::Connection& db, const storage::Scope& scope, const CreditGrant& grant);

}  // namespace billhook::billing
