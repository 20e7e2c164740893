#include "billing/invoices/invoice_run.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include "billing/invoices/issuing.hpp"

namespace billhook::billing {

namespace {

constexpr Id<Client> last_client{std::numeric_limits<std::int64_t>::max()};

bool is_among(std::span<const FailedClient> failed, Id<Client> client) {
  return std::ranges::find(failed, client, &FailedClient::client) != failed.end();
}

/// Bills clients as one thing: all of them, or nothing at all.
void bill_together(engine::Context& context, IssuingSetup& setup, Date today, std::span<const ClientCharges> charges,
                   InvoiceRunOutcome& outcome) {
  Issuing issuing{context, setup, earliest_date(context.db(), setup.seller, DocumentKind::invoice, today)};
  for (const ClientCharges& client : charges) {
    outcome.invoices += issuing.bill(client);
    outcome.lines += static_cast<std::int64_t>(client.charges.size());
    ++outcome.clients;
  }
  issuing.finish();
}

}  // namespace

InvoiceRunOutcome invoice_charges(engine::Context& context, Date today, std::span<const ClientCharges> charges) {
  IssuingSetup setup{context};
  InvoiceRunOutcome outcome;
  // A savepoint for each client costs more than to bill a chunk again in the rare case that one of them cannot be
  // billed.
  const bool is_whole =
      context.attempt([&] { bill_together(context, setup, today, charges, outcome); }, [](const Error&) {});
  if (is_whole) return outcome;
  outcome = {};
  for (const ClientCharges& client : charges) {
    InvoiceRunOutcome billed;
    const bool is_billed = context.attempt(
        [&] {
          bill_together(context, setup, today, {&client, 1}, billed);
        },
        [&](const Error& error) {
          outcome.failed.push_back({client.client, error});
        });
    if (!is_billed) continue;
    outcome.clients += billed.clients;
    outcome.invoices += billed.invoices;
    outcome.lines += billed.lines;
  }
  return outcome;
}

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
  const std::vector<FailedClient> refused = std::move(piece.outcome.failed);
  if (const auto charges = together(refused); !charges.empty()) {
    piece.outcome = invoice_charges(context, day, charges);
  }
  piece.outcome.failed.insert(piece.outcome.failed.begin(), refused.begin(), refused.end());
  for (const auto& source : sources_) source->billed(context, piece.outcome.failed);
  return piece;
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
