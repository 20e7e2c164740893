// What the operations credit.* do.
#pragma once

#include "billhook/billing/credit.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

CreditGrant grant_credit(engine::Context& context, const GrantCredit& request);
CreditPayout pay_out_credit(engine::Context& context, const PayOutCredit& request);
CreditBalance get_credit_balance(engine::Context& context, const GetCreditBalance& request);
Page<CreditLot> list_credit_lots(engine::Context& context, const ListCreditLots& request);

/// Their rows of the operation table.
extern const engine::Operations credit_operations;

}  // namespace billhook::billing
