#include "billing/pricing/quote_operations.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/reasons.hpp"
#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"
#include "billing/schedule/schedule_rules.hpp"
#include "billing/tax/taxing.hpp"
#include "catalog/price_store.hpp"
#include "catalog/product_store.hpp"
#include "clients/client_store.hpp"
#include "clients/desk.hpp"

namespace billhook::billing {

namespace {

Currency currency_of(const QuotePrice& request, const Buyer& buyer) {
  if (buyer.currency) {
    if (request.currency && *request.currency != *buyer.currency) {
      throw Error{base_reasons.money_currency_mismatch, "currency",
                  "The client is billed in " + std::string{buyer.currency->code()} + "."};
    }
    return *buyer.currency;
  }
  if (request.currency) return *request.currency;
  throw Error{reasons.price_currency_missing, "currency", "Say in which currency: this customer is no client."};
}

/// A quoted line and its two amounts: the first periods and the setup fee.
struct QuotedParts {
  QuotedLine line;
  std::string tax_category;
  Money amount;
};

/// What a quote for somebody needs to know of when its first invoice is made.
struct FirstInvoice {
  Date date;
  std::int32_t days_before = 0;          // so many days before a period it is billed
  std::optional<Date> anniversary = {};  // of a client
};

FirstInvoice first_invoice(engine::Context& context, const QuotePrice& request, Date date) {
  clients::Desk& desk = context.keep<clients::Desk>();
  FirstInvoice first{date, desk.seller.policy.generate_days_before.value_or(0)};
  if (!request.client) return first;
  const Client client = clients::require_client(context.db(), context.scope(), *request.client);
  first.days_before = desk.policies.policy_of(client.id, client.policy).generate_days_before.value_or(0);
  first.anniversary = context.zone().date_of(client.created_at);
  return first;
}

/// The periods that the first invoice would bill.
std::vector<PeriodItem> first_periods(const Product& product, const QuotedItem& item, Money price,
                                      const FirstInvoice& first) {
  const bool is_ahead = product.timing == Timing::in_advance;
  const bool is_on_day = product.align == Alignment::day_of_month;
  Term term;
  term.start = item.start.value_or(first.date);
  term.cycle = *item.cycle;
  term.timing = product.timing;
  term.day_count = product.day_count;
  if (is_on_day) term.anchor_day = product.anchor_day.value_or(0);
  if (is_on_day && is_ahead) term.also_next_from = product.also_next_from.value_or(0);
  if (product.align == Alignment::anniversary) term.origin = first.anniversary;
  term.price = price;
  term.quantity = item.quantity;
  const Date day = first.date + (is_ahead ? first.days_before : 0);
  std::vector<PeriodItem> periods;
  propose(term, term.start, std::max(day, next_action(term, term.start)), periods);
  check_item_count(periods.size());
  return periods;
}

QuotedParts look_up(engine::Context& context, const QuotedItem& item, std::size_t place, Currency currency,
                    const FirstInvoice& first) {
  if (item.quantity <= Decimal{}) {
    throw Error{reasons.price_bad_quantity, "lines[" + std::to_string(place) + "].quantity", "Ask for more than none."};
  }
  const Product product = catalog::require_product(context.db(), context.scope(), item.product);
  const Price price = catalog::require_price_on(context.db(), context.scope(), item.product, currency, item.cycle,
                                                item.start.value_or(first.date));
  QuotedParts parts;
  parts.line.product = item.product;
  parts.line.quantity = item.quantity;
  parts.line.currency = currency;
  parts.line.unit_price = price.amount;
  parts.line.setup = line_amount(price.setup_fee, item.quantity);
  parts.tax_category = product.tax_category.str();
  parts.amount = line_amount(price.amount, item.quantity);
  if (!item.cycle) return parts;
  parts.amount = Money::zero(currency);
  for (const PeriodItem& period : first_periods(product, item, price.amount, first)) {
    parts.line.periods.push_back({period.from, period.to, period.days, period.period_days, period.amount});
    parts.amount += period.amount;
  }
  return parts;
}

}  // namespace

PriceQuote quote_price(engine::Context& context, const QuotePrice& request) {
  const Buyer buyer = buyer_of(context, request.client, request.customer);
  const Currency currency = currency_of(request, buyer);
  const Date date = request.date.value_or(context.today());
  const FirstInvoice first = first_invoice(context, request, date);
  std::vector<QuotedParts> parts;
  for (std::size_t i = 0; i < request.lines.size(); ++i) {
    parts.push_back(look_up(context, request.lines[i], i, currency, first));
  }
  std::vector<LineToPrice> lines;
  for (const QuotedParts& part : parts) {
    lines.push_back({part.amount, part.tax_category});
    lines.push_back({part.line.setup, part.tax_category});
  }
  TaxCalculation priced = tax_lines(context, lines, buyer.customer, date, currency);
  PriceQuote quote{date, {}, std::move(priced.taxes), currency, priced.net, priced.tax, priced.total};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    QuotedLine line = parts[i].line;
    line.net = priced.lines[2 * i].net + priced.lines[2 * i + 1].net;
    line.tax = priced.lines[2 * i].tax + priced.lines[2 * i + 1].tax;
    line.gross = line.net + line.tax;
    quote.lines.push_back(line);
  }
  return quote;
}

namespace {

using namespace engine::words;

constexpr engine::Operation quote_rows[] = {
    operation<QuotePrice, &quote_price>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                        since("0.1"), "What products would cost somebody, with tax."),
};

}  // namespace

constinit const engine::Operations quote_operations{quote_rows};

}  // namespace billhook::billing
