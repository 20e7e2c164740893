// The daily bulk path: charges of many clients become issued invoices, one transaction a chunk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <span>
#include <vector>

#include "billing/invoices/charge_source.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

struct InvoiceRunOutcome {
  std::int64_t clients = 0;
  std::int64_t invoices = 0;
  std::int64_t lines = 0;
  std::vector<FailedClient> failed;
};

/// Bills what the sources have due, day by day: invoices of that date, one for each client, or one for each subject
/// where the policy says so, priced, numbered, posted, announced and mailed. What is due for a client on a day is
/// billed together, whichever source it comes from; a client that one of them refuses is not billed by the others
/// either. A client whose charges cannot be billed leaves no trace and is reported; the others are billed. A client
/// without charges gets no invoice; what it is billed no longer is credited before. Lives as long as the run, so that
/// its memory is used again; one thread.
class InvoiceRun {
 public:
  explicit InvoiceRun(std::vector<std::unique_ptr<ChargeSource>> sources);

  /// Subjects due on a day or before.
  std::int64_t count_due(engine::Context& context, Date day);

  struct Piece {
    InvoiceRunOutcome outcome;
    std::int64_t passed_over = 0;  // parked clients
    std::int64_t subjects = 0;     // looked at; none: nothing was left for that day
    Id<Client> last;               // pass it as `after` to go on
  };
  /// Bills at most `most` clients after one; begins the day after nobody. Within a transaction.
  Piece bill_next(engine::Context& context, Date day, Id<Client> after, const std::set<Id<Client>>& parked,
                  std::size_t most);

 private:
  void find(engine::Context& context, Date day, ClientRange range);
  Piece what_was_found(Id<Client> after) const;
  std::span<const ClientCharges> together(std::span<const FailedClient> refused);
  void bill(engine::Context& context, Date day, std::span<const ClientCharges> charges,
            std::span<const FailedClient> refused, InvoiceRunOutcome& outcome);
  void bill_alone(engine::Context& context, Date day, Id<Client> client, const std::set<Id<Client>>& parked,
                  InvoiceRunOutcome& outcome);

  std::vector<std::unique_ptr<ChargeSource>> sources_;
  std::vector<DueCharges> found_;      // by each source
  std::vector<ClientCharges> merged_;  // where there is more than one
};

/// One of each source that the domains name, in the order of the house.
std::vector<std::unique_ptr<ChargeSource>> make_sources(std::span<const engine::Domain* const> domains);

}  // namespace billhook::billing
