// What the operations payment.* and credit.* do.
#pragma once

#include "billhook/billing/credit.hpp"
#include "billhook/billing/payment.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

Payment record_payment(engine::Context& context, const RecordPayment& request);
PaymentBatch record_payments(engine::Context& context, const RecordPayments& request);
Payment show_payment(engine::Context& context, const GetPayment& request);
Page<Payment> page_payments(engine::Context& context, const ListPayments& request);

CreditGrant grant_credit(engine::Context& context, const GrantCredit& request);
CreditBalance show_credit(engine::Context& context, const GetCreditBalance& request);

}  // namespace billhook::billing
