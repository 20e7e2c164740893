#include "engine/currency_operations.hpp"

#include "billhook/base/error.hpp"
#include "engine/currency_store.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

BookCurrency set_currency(Context& context, const SetCurrency& request) {
  constexpr std::int64_t house = 1;
  if (context.seller() != house) {
    throw Error{reasons.currency_house_only, "Currencies count for the whole book; the house sets them."};
  }
  try {
    CurrencyTable{}.override_decimals(request.currency, request.decimals);
  } catch (const Error& error) {
    throw error.at("currency");
  }
  if (is_currency_used(context.db(), request.currency)) {
    throw Error{reasons.currency_in_use, "There is money in " + request.currency.str() + " already."};
  }
  BookCurrency currency{.currency = request.currency, .decimals = request.decimals};
  store_currency(context.db(), currency);
  context.currencies_changed();
  return currency;
}

CurrencyList list_currencies(Context& context, const ListCurrencies&) {
  return {.items = list_currencies(context.db())};
}

namespace {

constexpr Operation currency_rows[] = {
    before_sellers(operation<SetCurrency, &set_currency>(
        Effect::write, needs(Permission::settings_edit), open_to(Callers::staff), since("0.1"),
        "Sets the decimals of a currency, before the book holds any.")),
    operation<ListCurrencies, &list_currencies>(Effect::read, needs(Permission::settings_view), open_to(Callers::staff),
                                                since("0.1"),
                                                "The currencies in which this book differs from ISO 4217."),
};

}  // namespace

constinit const Operations currency_operations{currency_rows};

}  // namespace billhook::engine
