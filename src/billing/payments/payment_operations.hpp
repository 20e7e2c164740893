// What the operations payment.* do.
#pragma once

#include "billhook/billing/payment.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

Payment record_payment(engine::Context& context, const RecordPayment& request);
PaymentBatch record_payments(engine::Context& context, const RecordPayments& request);
Payment get_payment(engine::Context& context, const GetPayment& request);
Page<Payment> list_payments(engine::Context& context, const ListPayments& request);

/// Their rows of the operation table.
extern const engine::Operations payment_operations;

}  // namespace billhook::billing
