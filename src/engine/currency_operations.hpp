// What the operations currency.* do.
#pragma once

#include "billhook/engine/currency.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::engine {

BookCurrency set_currency(Context& context, const SetCurrency& request);
CurrencyList list_currencies(Context& context, const ListCurrencies& request);

/// Their rows of the operation table.
extern const Operations currency_operations;

}  // namespace billhook::engine
