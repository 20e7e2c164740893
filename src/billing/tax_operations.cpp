#include "billing/tax_operations.hpp"

#include <string>
#include <utility>
#include <vector>

#include "billhook/base/error.hpp"
#include "billing/invoice_rules.hpp"
#include "billing/issuing.hpp"
#include "billing/price_rules.hpp"
#include "billing/tax_rate_rules.hpp"
#include "billing/tax_rate_store.hpp"
#include "catalog/price_store.hpp"
#include "catalog/product_store.hpp"
#include "clients/client_store.hpp"
#include "engine/update.hpp"
#include "identity/seller_store.hpp"

namespace billhook::billing {

namespace {

/// Who would buy, and in which currency where that is known.
struct Buyer {
  TaxCustomer customer;
  std::optional<Currency> currency;
};

template <class Request>
Buyer buyer_of(engine::Context& context, const Request& request) {
  if (request.client.has_value() == request.customer.has_value()) {
    throw Error::invalid("tax.client_or_customer", request.client ? "customer" : "client",
                         "Name a client, or describe a customer who is none; not both.");
  }
  if (request.customer) return {*request.customer, std::nullopt};
  context.require_client(*request.client);
  const Client client = clients::get_client(context.db(), context.scope(), *request.client);
  return {customer_of(client), client.currency};
}

SellerProfile seller_profile(engine::Context& context) {
  return profile_of(identity::get_seller(context.db(), storage::Scope{.seller = context.seller()}));
}

TaxTable tax_table(engine::Context& context) { return TaxTable{read_tax_rates(context.db(), context.scope())}; }

Currency currency_of(const QuotePrice& request, const Buyer& buyer) {
  if (buyer.currency) {
    if (request.currency && *request.currency != *buyer.currency) {
      throw Error::invalid("money.currency_mismatch", "currency",
                           "The client is billed in " + std::string{buyer.currency->code()} + ".");
    }
    return *buyer.currency;
  }
  if (request.currency) return *request.currency;
  throw Error::invalid("price.currency_missing", "currency", "Say in which currency: this customer is no client.");
}

/// A quoted line and its two amounts: the first period and the setup fee.
struct QuotedParts {
  QuotedLine line;
  std::string tax_category;
  Money amount;
};

QuotedParts look_up(engine::Context& context, const QuotedItem& item, std::size_t place, Currency currency, Date date) {
  if (item.quantity <= Decimal{}) {
    throw Error::invalid("price.bad_quantity", "lines[" + std::to_string(place) + "].quantity",
                         "Ask for more than none.");
  }
  const Product product = catalog::get_product(context.db(), context.scope(), item.product);
  const Price price =
      catalog::price_on(context.db(), context.scope(), item.product, currency, item.cycle, item.start.value_or(date));
  QuotedParts parts;
  parts.line.product = item.product;
  parts.line.quantity = item.quantity;
  parts.line.currency = currency;
  parts.line.unit_price = price.amount;
  parts.line.setup = line_amount(price.setup_fee, item.quantity);
  parts.tax_category = product.tax_category.str();
  parts.amount = line_amount(price.amount, item.quantity);
  return parts;
}

}  // namespace

TaxRate create_tax_rate(engine::Context& context, const CreateTaxRate& request) {
  TaxRate rate{.id = {},
               .version = 1,
               .name = request.name,
               .country = request.country,
               .state = request.state,
               .postal_prefix = request.postal_prefix,
               .tax_category = request.tax_category,
               .customer = request.customer,
               .percent = request.percent,
               .taxable_share = request.taxable_share,
               .level = request.level,
               .compound = request.compound,
               .valid_from = request.valid_from,
               .valid_to = request.valid_to};
  check_tax_rate(rate, read_tax_rates(context.db(), context.scope()));
  rate.id = insert_tax_rate(context.db(), context.scope(), rate);
  context.changed<TaxRate>("tax_rate", rate.id, nullptr, &rate);
  context.emit({.name = "tax_rate.created", .subject = rate.id.value});
  return rate;
}

TaxRate end_tax_rate(engine::Context& context, const EndTaxRate& request) {
  const TaxRate before = get_tax_rate(context.db(), context.scope(), request.id);
  engine::check_version("tax_rate", before.version, request.version);
  TaxRate after = ended(before, request.valid_to);
  update_tax_rate(context.db(), context.scope(), after);
  context.changed("tax_rate", after.id, &before, &after);
  context.emit({.name = "tax_rate.ended", .subject = after.id.value});
  return after;
}

Page<TaxRate> page_tax_rates(engine::Context& context, const ListTaxRates& request) {
  return list_tax_rates(context.db(), context.scope(), request);
}

TaxCalculation calculate_tax(engine::Context& context, const CalculateTax& request) {
  const Buyer buyer = buyer_of(context, request);
  SellerProfile profile = seller_profile(context);
  profile.prices_include_tax = request.prices_include_tax.value_or(profile.prices_include_tax);
  std::vector<LineToPrice> lines;
  for (const TaxableLine& line : request.lines) {
    lines.push_back({line_amount(line.amount, line.quantity), line.tax_category});
  }
  TaxCalculation calculation;
  price(lines, buyer.customer, profile, tax_table(context), request.date.value_or(context.today()), request.currency,
        calculation);
  return calculation;
}

PriceQuote quote_price(engine::Context& context, const QuotePrice& request) {
  const Buyer buyer = buyer_of(context, request);
  const Currency currency = currency_of(request, buyer);
  const Date date = request.date.value_or(context.today());
  std::vector<QuotedParts> parts;
  for (std::size_t i = 0; i < request.lines.size(); ++i) {
    parts.push_back(look_up(context, request.lines[i], i, currency, date));
  }
  std::vector<LineToPrice> lines;
  for (const QuotedParts& part : parts) {
    lines.push_back({part.amount, part.tax_category});
    lines.push_back({part.line.setup, part.tax_category});
  }
  TaxCalculation priced;
  price(lines, buyer.customer, seller_profile(context), tax_table(context), date, currency, priced);
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

}  // namespace billhook::billing
