// Price rules: the one function that prices whatever is sold. Invoices, quotes and calculations go through it.
//
// Pure functions; any thread.
#pragma once

#include <span>
#include <string_view>

#include "billhook/billing/tax.hpp"
#include "billhook/identity/seller.hpp"
#include "billing/tax/tax_rules.hpp"

namespace billhook::billing {

/// What tax needs to know of the seller.
struct SellerProfile {
  CountryCode country;
  bool prices_include_tax = false;
  TaxRounding rounding;
};

SellerProfile profile_of(const Seller& seller);

/// Unit price x quantity, rounded half up. Errors: invalid `number.overflow`.
Money line_amount(Money unit_price, Decimal quantity);

/// Price of a line: unit price x quantity, or a part of it, rounded; with tax where the seller's prices are.
struct LineToPrice {
  Money amount;
  std::string_view tax_category;
  bool is_sale = true;  // what is none has no tax
};

/// Taxes lines and sums them up. Lines that the same rates hold for make a group with one row for each tax.
///
/// Rounding level group (EN 16931 BR-CO-17): each tax is rounded once for its group, and a line's tax is its share by
/// largest remainder. Level line: each tax of each line is rounded, rows are sums. Level invoice: the sum of all taxes
/// is rounded once, rows and lines are shares of it. By group and by line a tax is taken of the rounded base that its
/// row shows: the taxable share, and where it compounds the rounded lower taxes with it. Prices with tax: tax = gross x
/// share / (1 + sum of shares) as an exact fraction; tax_first rounds it and the net amount is the rest, net_first the
/// other way round. An exempt client and one that owes the tax itself pay such a price without the tax that would have
/// been in it; out of scope it stays as it is.
///
/// A negated sale gives the negated result. `out` is filled anew; its memory is used again.
/// Errors: invalid `money.currency_mismatch`, `number.overflow`.
void price(std::span<const LineToPrice> lines, const TaxCustomer& customer, const SellerProfile& seller,
           const TaxTable& rates, Date date, Currency currency, TaxCalculation& out);

}  // namespace billhook::billing
