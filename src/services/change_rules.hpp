// The changes of a service and the terms that follow from them.
//
// A service has an append-only list of changes, each with the first day it holds and with what it sets. Its terms are
// computed by applying them in order of (from, made_at, id), so a change keeps all that it does not set, also when it
// is made after others that were planned for later.
//
// - A price is made for a product and a cycle. Where the service is something else by then it lapses, and the terms say
//   that they have no price of their own; whoever adds changes gives them the catalogue's (see changing.hpp).
// - Cycle dates count from an origin. It stays as long as cycle and alignment do; another one counts from its own first
//   day, or from the date that the alignment names: the client's anniversary, or the calendar.
// - Another product brings its policies along: timing, alignment, day count. That a product's policies change reaches
// no
//   service that runs.
// - The setup fee is that of what is sold in the end: the last one that was set, billed along with the first period.
// - A change that leaves everything as it is makes no term, so a change and its opposite of one day are nothing.
//
// Pure; any thread.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "billhook/catalog/product.hpp"
#include "billhook/services/change.hpp"

namespace billhook::services {

/// What is sold at which price.
struct Offer {
  const Product& product;
  std::optional<Cycle> cycle;
  Money price;
  Money setup_fee;
  Decimal quantity{1};
  bool is_agreed = false;  // the price was named by hand
};

/// The change that a new service begins with: it sets everything. `anniversary` is the client's, used where the
/// product's periods follow it.
ServiceChange first_change(const Offer& offer, Date start, Date anniversary);

/// Makes a change bring another product and its policies.
void set_product(ServiceChange& change, const Product& product, Date anniversary);
/// Makes a change bring the policies of a product alone.
void set_policies(ServiceChange& change, const Product& product, Date anniversary);
/// Makes a change bring the price of an offer, made for the offer's product and cycle.
void set_price(ServiceChange& change, const Offer& offer);

/// What follows from a list of changes.
struct TermsOfChanges {
  std::vector<ServiceTerm> terms;         // in order of the days, one for each on which something is other
  std::vector<Id<ServiceChange>> lapsed;  // changes whose price was made for something else
  std::optional<std::size_t> unpriced;    // the first term whose price was made for something else
};
/// The first change is the one that begins the service. Withdrawn ones count for nothing.
TermsOfChanges terms_of(std::span<const ServiceChange> changes);

/// The first day on which two lists of terms say different things, or nothing.
std::optional<Date> first_difference(std::span<const ServiceTerm> before, std::span<const ServiceTerm> after);

}  // namespace billhook::services
