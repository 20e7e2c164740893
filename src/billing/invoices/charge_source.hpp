// ChargeSource: how billing learns what to bill. Billing does not know what a service is: a domain that bills subjects
// over time implements this, names it in its row of the house, and hands over, client by client, what is to be billed
// and which days that were billed are billed no longer. One thread, one transaction at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "billhook/billing/credit_note.hpp"
#include "engine/task.hpp"

namespace billhook::billing {

struct Subject;

/// One line to bill. Amounts are in the client's currency and as priced: with tax where the seller's prices are.
struct Charge {
  Id<Subject> subject;  // empty: nothing that is billed over time
  Id<Product> product;
  LineKind kind = LineKind::recurring;
  std::string description;
  std::string tax_category;
  Decimal quantity{1};
  Money unit_price;
  Money amount;
  std::optional<Date> period_from = {};
  std::optional<Date> period_to = {};
  std::int32_t days = 0;
  std::int32_t period_days = 0;
  std::optional<Decimal> exact_amount = {};
  std::int32_t generation = 0;
};

/// Days of a line that was billed which are billed no longer: days / live_days of what is left of it are given back,
/// and all of that when they are equal. What is for no days is released whole, on the day it was billed for: from ==
/// to.
struct Release {
  Id<Invoice> invoice;
  Id<InvoiceLine> line;
  Date from;
  Date to;
  std::int32_t days = 0;
  std::int32_t live_days = 0;
  CreditReason reason = CreditReason::change;
  Id<Subject> subject = {};
};

/// What one client is billed for on one day, and what of earlier days it is billed for no longer. Charges of a subject
/// stand together.
struct ClientCharges {
  Id<Client> client;
  std::vector<Charge> charges;
  std::vector<Release> releases = {};
};

using engine::FailedClient;

/// Which clients a source is asked for, in the order of their ids.
struct ClientRange {
  Id<Client> after;
  Id<Client> last;                     // the last one that may be among them
  std::size_t most = 0;                // with anything due
  const std::set<Id<Client>>& parked;  // passed over
};

/// What a source found. Kept by whoever asks, so that its memory is used again.
struct DueCharges {
  std::vector<ClientCharges> clients;  // in the order of their ids
  std::vector<FailedClient> refused;   // whose subjects break a rule of billing
  std::vector<Id<Client>> passed_over;
  std::int64_t subjects = 0;  // looked at
  Id<Client> last;            // the last client looked at
  bool is_cut = false;        // at the most clients; more of them may be due
};

class ChargeSource {
 public:
  virtual ~ChargeSource() = default;

  /// How many subjects are due on a day or before.
  virtual std::int64_t count_due(engine::Context& context, Date day) = 0;

  /// Before the first of a day is asked for, in the same transaction: what was due before and not billed is due now.
  virtual void begin_day(engine::Context& context, Date day) = 0;

  /// Finds what is to be billed on `today` in a range. May be asked again for less before any of it is billed.
  virtual void find(engine::Context& context, Date today, const ClientRange& range, DueCharges& out) = 0;

  /// What find() found last was billed, but for the clients that some source refused: notes it, done or undone
  /// together with the invoices and before anybody is told of them.
  virtual void billed(engine::Context& context, std::span<const FailedClient> refused) = 0;
};

}  // namespace billhook::billing
