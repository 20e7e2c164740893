#include "services/change_rules.hpp"

#include <algorithm>
#include <tuple>

#include "services/service_rules.hpp"

namespace billhook::services {
namespace {

/// Where the cycle dates of an alignment count from, whatever day a service begins on.
std::optional<Date> origin_of(const Product& product, Date anniversary) {
  if (product.align == Alignment::anniversary) return anniversary;
  return std::nullopt;
}

/// Whether two terms bill alike; the days apart.
bool is_same(const ServiceTerm& a, const ServiceTerm& b) {
  const auto told = [](const ServiceTerm& term) {
    return std::tie(term.product, term.quantity, term.price, term.is_agreed, term.cycle, term.timing, term.align,
                    term.anchor_day, term.day_count, term.origin);
  };
  return told(a) == told(b);
}

/// The terms while changes are applied, one after the other.
class Applying {
 public:
  void apply(const ServiceChange& change) {
    const bool is_new_day = result_.terms.empty() || term_.from != change.from;
    if (is_new_day) term_.also_next_from.reset();
    term_.from = change.from;
    term_.change = change.id;
    term_.service = change.service;
    term_.currency = change.currency;
    set_dates(change);
    if (change.product) term_.product = *change.product;
    if (change.quantity) term_.quantity = *change.quantity;
    if (change.timing) term_.timing = *change.timing;
    if (change.day_count) term_.day_count = *change.day_count;
    if (change.also_next_from) term_.also_next_from = change.also_next_from;
    set_price(change);
    keep(is_new_day);
  }

  TermsOfChanges finish(Money setup_fee) && {
    if (!result_.terms.empty()) result_.terms.front().setup_fee = setup_fee;
    return std::move(result_);
  }

 private:
  void set_dates(const ServiceChange& change) {
    const bool is_other_cycle = change.cycle && change.cycle != term_.cycle;
    const bool is_other_alignment = change.align && *change.align != term_.align;
    if (change.cycle) term_.cycle = change.cycle;
    if (change.align) {
      term_.align = *change.align;
      term_.anchor_day = change.anchor_day;
    }
    const bool begins_anywhere = term_.align == Alignment::start || term_.align == Alignment::day_of_month;
    if (change.origin) {
      term_.origin = *change.origin;
    } else if (begins_anywhere && (is_other_cycle || is_other_alignment || result_.terms.empty())) {
      term_.origin = change.from;
    }
  }

  void set_price(const ServiceChange& change) {
    if (!change.price) return;
    if (change.price_product != term_.product || change.price_cycle != term_.cycle) {
      result_.lapsed.push_back(change.id);
      return;
    }
    term_.price = *change.price;
    term_.is_agreed = change.is_agreed;
    priced_product_ = term_.product;
    priced_cycle_ = term_.cycle;
  }

  /// Of the changes of a day the last one says what holds; a term that bills as the one before it does is none.
  void keep(bool is_new_day) {
    std::vector<ServiceTerm>& terms = result_.terms;
    term_.setup_fee = Money::zero(term_.currency);
    if (!is_new_day && !terms.empty() && terms.back().from == term_.from) terms.pop_back();
    if (result_.unpriced == terms.size()) result_.unpriced.reset();
    if (!terms.empty() && is_same(terms.back(), term_)) return;
    const bool is_priced = priced_product_ == term_.product && priced_cycle_ == term_.cycle;
    if (!is_priced && !result_.unpriced) result_.unpriced = terms.size();
    terms.push_back(term_);
  }

  TermsOfChanges result_;
  ServiceTerm term_;
  Id<Product> priced_product_;
  std::optional<Cycle> priced_cycle_;
};

bool is_withdrawn(std::span<const ServiceChange> changes, const ServiceChange& change) {
  return std::ranges::any_of(changes, [&](const ServiceChange& other) { return other.withdraws == change.id; });
}

}  // namespace

ServiceChange first_change(const Offer& offer, Date start, Date anniversary) {
  ServiceChange change;
  change.from = start;
  change.currency = offer.price.currency();
  set_product(change, offer.product, anniversary);
  change.quantity = offer.quantity;
  change.cycle = offer.cycle;
  change.setup_fee = offer.setup_fee;
  if (!change.origin) change.origin = start;
  if (offer.product.align == Alignment::day_of_month && offer.product.timing == Timing::in_advance) {
    change.also_next_from = offer.product.also_next_from;
  }
  set_price(change, offer);
  return change;
}

void set_product(ServiceChange& change, const Product& product, Date anniversary) {
  change.product = product.id;
  set_policies(change, product, anniversary);
}

void set_policies(ServiceChange& change, const Product& product, Date anniversary) {
  change.timing = product.timing;
  change.align = product.align;
  change.anchor_day.reset();
  if (product.align == Alignment::day_of_month) change.anchor_day = product.anchor_day;
  change.day_count = product.day_count;
  change.origin = origin_of(product, anniversary);
}

void set_price(ServiceChange& change, const Offer& offer) {
  change.price = offer.price;
  change.price_product = offer.product.id;
  change.price_cycle = offer.cycle;
  change.is_agreed = offer.is_agreed;
}

TermsOfChanges terms_of(std::span<const ServiceChange> changes) {
  std::vector<const ServiceChange*> in_order;
  const ServiceChange* with_fee = nullptr;
  const auto made = [](const ServiceChange& change) { return std::tie(change.made_at, change.id); };
  for (const ServiceChange& change : changes) {
    if (change.withdraws || is_withdrawn(changes, change)) continue;
    in_order.push_back(&change);
    if (change.setup_fee && (with_fee == nullptr || made(*with_fee) < made(change))) with_fee = &change;
  }
  std::ranges::sort(in_order, {},
                    [](const ServiceChange* change) { return std::tie(change->from, change->made_at, change->id); });
  Applying applying;
  for (const ServiceChange* change : in_order) applying.apply(*change);
  if (in_order.empty()) return {};
  const Currency currency = in_order.front()->currency;
  return std::move(applying).finish(with_fee ? *with_fee->setup_fee : Money::zero(currency));
}

std::optional<Date> first_difference(std::span<const ServiceTerm> before, std::span<const ServiceTerm> after) {
  std::vector<Date> days;
  for (const ServiceTerm& term : before) days.push_back(term.from);
  for (const ServiceTerm& term : after) days.push_back(term.from);
  std::ranges::sort(days);
  for (const Date day : days) {
    const ServiceTerm* was = term_on(before, day);
    const ServiceTerm* is = term_on(after, day);
    if (was == nullptr || is == nullptr || !is_same(*was, *is)) return day;
  }
  return std::nullopt;
}

}  // namespace billhook::services
