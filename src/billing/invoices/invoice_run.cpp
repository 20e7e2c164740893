#include "billing/invoices/invoice_run.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include "billing/invoices/issuing.hpp"

namespace billhook::billing {

namespace {

constexpr Id<Client> last_client{std::numeric_limits<std::int64_t>::max()};

void add(InvoiceRunOutcome& sum, const InvoiceRunOutcome& outcome) {
  sum.clients += outcome.clients;
  sum.invoices += outcome.invoices;
  sum.lines += outcome.lines;
  sum.failed.insert(sum.failed.end(), outcome.failed.begin(), outcome.failed.end());
}

bool is_among(std::span<const FailedClient> failed, Id<Client> client) {
  return std::ranges::find(failed, client, &FailedClient::client) != failed.end();
}

void issue_invoices(engine::Context& context, Date today, std::span<const ClientCharges> charges,
                    InvoiceRunOutcome& outcome) {
  IssuingSetup& setup = context.keep<IssuingSetup>();
  Issuing issuing{context, setup, earliest_date(context.db(), setup.seller, DocumentKind::invoice, today)};
  for (const ClientCharges& client : charges) {
    outcome.invoices += issuing.bill(client);
    outcome.lines += static_cast<std::int64_t>(client.charges.size());
    ++outcome.clients;
  }
  issuing.finish();
}

}  // namespace

InvoiceRun::InvoiceRun(std::vector<std::unique_ptr<ChargeSource>> sources)
    : sources_{std::move(sources)}, found_(sources_.size()) {}

std::int64_t InvoiceRun::count_due(engine::Context& context, Date day) {
  std::int64_t due = 0;
  for (const auto& source : sources_) due += source->count_due(context, day);
  return due;
}

InvoiceRun::Piece InvoiceRun::bill_next(engine::Context& context, Date day, Id<Client> after,
                                        const std::set<Id<Client>>& parked, std::size_t most) {
  if (!after) {
    for (const auto& source : sources_) source->begin_day(context, day);
  }
  find(context, day, {.after = after, .last = last_client, .most = most, .parked = parked});
  Piece piece = what_was_found(after);
  const std::span<const ClientCharges> charges = together(piece.outcome.failed);
  InvoiceRunOutcome billed;
  // A savepoint for each client costs more than to bill a chunk again in the rare case that one of them cannot be
  // billed.
  const auto all = [&] { bill(context, day, charges, piece.outcome.failed, billed); };
  if (context.attempt(all, [](const Error&) {})) {
    add(piece.outcome, billed);
  } else {
    std::vector<Id<Client>> clients;
    for (const ClientCharges& client : charges) clients.push_back(client.client);
    for (const Id<Client> client : clients) bill_alone(context, day, client, parked, piece.outcome);
  }
  return piece;
}

/// Issues what was found and has the sources note it: all of it, or nothing at all. Who listens is told after that.
void InvoiceRun::bill(engine::Context& context, Date day, std::span<const ClientCharges> charges,
                      std::span<const FailedClient> refused, InvoiceRunOutcome& outcome) {
  issue_invoices(context, day, charges, outcome);
  for (const auto& source : sources_) source->billed(context, refused);
}

/// The client is looked at again: who listened to the bills of others may have changed what is due.
void InvoiceRun::bill_alone(engine::Context& context, Date day, Id<Client> client, const std::set<Id<Client>>& parked,
                            InvoiceRunOutcome& outcome) {
  InvoiceRunOutcome billed;
  const auto one = [&] {
    find(context, day, {.after = {client.value - 1}, .last = client, .most = 1, .parked = parked});
    const Piece found = what_was_found(client);
    bill(context, day, together(found.outcome.failed), found.outcome.failed, billed);
    billed.failed = found.outcome.failed;
  };
  const auto failed = [&](const Error& error) {
    billed = {};
    billed.failed.push_back({client, error});
  };
  context.attempt(one, failed);
  add(outcome, billed);
}

/// All sources are asked for the same clients: where one has so many that it is cut, those before it are asked again
/// for no more than it looked at.
void InvoiceRun::find(engine::Context& context, Date day, ClientRange range) {
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    sources_[i]->find(context, day, range, found_[i]);
    if (!found_[i].is_cut) continue;
    range.last = found_[i].last;
    for (std::size_t earlier = 0; earlier < i; ++earlier) {
      sources_[earlier]->find(context, day, range, found_[earlier]);
    }
  }
}

InvoiceRun::Piece InvoiceRun::what_was_found(Id<Client> after) const {
  Piece piece;
  piece.last = after;
  std::set<Id<Client>> passed_over;
  for (const DueCharges& found : found_) {
    piece.subjects += found.subjects;
    piece.last = std::max(piece.last, found.last);
    passed_over.insert(found.passed_over.begin(), found.passed_over.end());
    for (const FailedClient& client : found.refused) {
      if (!is_among(piece.outcome.failed, client.client)) piece.outcome.failed.push_back(client);
    }
  }
  piece.passed_over = static_cast<std::int64_t>(passed_over.size());
  return piece;
}

/// The charges of each client that no source refuses, in the order of the sources.
std::span<const ClientCharges> InvoiceRun::together(std::span<const FailedClient> refused) {
  if (found_.size() == 1) return found_.front().clients;
  merged_.clear();
  for (DueCharges& found : found_) {
    for (ClientCharges& client : found.clients) {
      if (!is_among(refused, client.client)) merged_.push_back(std::move(client));
    }
  }
  std::ranges::stable_sort(merged_, {}, &ClientCharges::client);
  for (std::size_t i = merged_.size(); i-- > 1;) {
    if (merged_[i].client != merged_[i - 1].client) continue;
    std::ranges::move(merged_[i].charges, std::back_inserter(merged_[i - 1].charges));
    std::ranges::move(merged_[i].releases, std::back_inserter(merged_[i - 1].releases));
    merged_[i].charges.clear();
    merged_[i].releases.clear();
    merged_[i].client = {};
  }
  std::erase_if(merged_, [](const ClientCharges& client) { return !client.client; });
  return merged_;
}

std::vector<std::unique_ptr<ChargeSource>> make_sources(std::span<const engine::Domain* const> domains) {
  std::vector<std::unique_ptr<ChargeSource>> sources;
  for (const engine::Domain* domain : domains) {
    for (const engine::ChargeSourceRow& row : domain->charge_sources) sources.push_back(row.make());
  }
  return sources;
}

}  // namespace billhook::billing
