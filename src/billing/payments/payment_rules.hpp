// Payment rules: the state table of payments. Pure; any thread.
#pragma once

#include <cstdint>

#include "base/state_table.hpp"
#include "billhook/billing/payment.hpp"
#include "billing/events.hpp"
#include "billing/reasons.hpp"

namespace billhook::billing {

enum class PaymentStep : std::uint8_t { reverse };

using PaymentArrow = Arrow<PaymentStatus, PaymentStep, engine::EventOf<Payment>>;

/// Money that came after all is another payment.
inline constexpr PaymentArrow payment_arrows[] = {
    {PaymentStep::reverse,
     {PaymentStatus::received},
     PaymentStatus::reversed,
     nullptr,
     &reasons.payment_reversed_already,
     "reversed"},
};
static_assert(are_in_order(payment_arrows, PaymentStep::reverse));

}  // namespace billhook::billing
