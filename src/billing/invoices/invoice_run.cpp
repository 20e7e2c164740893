#include "billing/invoices/invoice_run.hpp"

#include "billing/invoices/issuing.hpp"

namespace billhook::billing {

namespace {

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

bool bill_next(engine::Context& context, ChargeSource& source, Date today, std::size_t max_clients,
               std::vector<ClientCharges>& buffer, InvoiceRunOutcome& outcome) {
  const bool is_more = source.next(context, today, max_clients, buffer);
  if (buffer.empty()) return is_more;
  InvoiceRunOutcome billed = invoice_charges(context, today, buffer);
  source.billed(context, buffer, billed.failed);
  outcome.clients += billed.clients;
  outcome.invoices += billed.invoices;
  outcome.lines += billed.lines;
  for (FailedClient& client : billed.failed) outcome.failed.push_back(std::move(client));
  return is_more;
}

}  // namespace billhook::billing
