#include "billing/payments/credit_operations.hpp"

#include <string>

#include "base/reasons.hpp"
#include "billhook/base/error.hpp"
#include "billing/events.hpp"
#include "billing/invoices/credit_lot_store.hpp"
#include "billing/invoices/credit_lots.hpp"
#include "billing/ledger/ledger.hpp"
#include "billing/payments/payment_store.hpp"
#include "billing/reasons.hpp"
#include "clients/client_store.hpp"

namespace billhook::billing {

namespace {

void check_amount(Money amount, const Client& client, std::string_view advice) {
  if (amount.currency() != client.currency) {
    throw Error{base_reasons.money_currency_mismatch, "amount",
                "The client is billed in " + std::string{client.currency.code()} + "."};
  }
  if (!amount.is_positive()) throw Error{reasons.credit_bad_amount, "amount", std::string{advice}};
}

/// The payout that carries this method and reference already.
std::optional<CreditPayout> paid_out_before(engine::Context& context, const CreditPayout& payout) {
  if (!payout.reference) return std::nullopt;
  auto same = find_payout_by_reference(context.db(), context.scope(), payout.method, *payout.reference);
  if (!same || (same->amount == payout.amount && same->client == payout.client)) return same;
  throw Error{reasons.credit_reference_reused, "Payout " + std::to_string(same->id.value) +
                                                   " has this method and reference, but another amount or client."};
}

}  // namespace

CreditGrant grant_credit(engine::Context& context, const GrantCredit& request) {
  const Client client = clients::require_client(context.db(), context.scope(), request.client);
  check_amount(request.amount, client, "Grant more than nothing.");
  CreditGrant grant{{}, client.id, client.currency, request.amount, request.reason, context.now()};
  grant.id = insert_grant(context.db(), context.scope(), grant);
  const Id<LedgerEntry> entry = post(
      context, {EntryKind::credit_granted, grant.id.value, client.id, context.today()},
      {{AccountKind::goodwill, std::nullopt, {}, grant.amount}, {AccountKind::credit, client.id, {}, -grant.amount}});
  add_lot(context, client.id, grant.amount, {CreditOrigin::gift, std::nullopt, entry});
  context.changed<CreditGrant>("credit_grant", grant.id, nullptr, &grant);
  context.emit(events.credit_granted, grant.id, client.id);
  return grant;
}

CreditPayout pay_out_credit(engine::Context& context, const PayOutCredit& request) {
  const Client client = clients::require_client(context.db(), context.scope(), request.client);
  check_amount(request.amount, client, "Pay out more than nothing.");
  CreditPayout payout{
      {},           client.id, client.currency, request.amount, request.method, request.reference, context.today(),
      context.now()};
  if (const auto same = paid_out_before(context, payout)) return *same;
  std::vector<CreditLot> lots = list_open_lots(context.db(), context.scope(), client.id, client.currency);
  std::erase_if(lots, [](const CreditLot& lot) { return !lot.payment; });
  Money paid_in = Money::zero(client.currency);
  for (const CreditLot& lot : lots) paid_in += lot.remaining;
  if (payout.amount > paid_in) {
    throw Error{reasons.credit_not_paid_in, "Only " + paid_in.to_string() + " of the credit are money that was paid."};
  }
  payout.id = insert_payout(context.db(), context.scope(), payout);
  const Id<LedgerEntry> entry =
      post(context, {EntryKind::credit_paid_out, payout.id.value, client.id, context.today()},
           {{AccountKind::credit, client.id, {}, payout.amount}, cash_posting(payout.method, -payout.amount)});
  use_lots(context, lots, entry, payout.amount);
  context.changed<CreditPayout>("credit_payout", payout.id, nullptr, &payout);
  context.emit(events.credit_paid_out, payout.id, client.id);
  return payout;
}

CreditBalance get_credit_balance(engine::Context& context, const GetCreditBalance& request) {
  context.require_client(request.client);
  const Client client = clients::require_client(context.db(), context.scope(), request.client);
  return {client.id, find_credit(context.db(), context.scope(), client.id, client.currency)};
}

Page<CreditLot> list_credit_lots(engine::Context& context, const ListCreditLots& request) {
  if (request.client) {
    context.require_client(*request.client);
    clients::require_client(context.db(), context.scope(), *request.client);
  }
  return list_lots(context.db(), context.scope(), request);
}

namespace {

using namespace engine::words;

constexpr engine::Operation credit_rows[] = {
    operation<GrantCredit, &grant_credit>(Effect::write, needs(Permission::credit_edit), open_to(Callers::staff),
                                          since("0.1"), "Gives a client credit as a gift of the house."),
    operation<PayOutCredit, &pay_out_credit>(Effect::write, needs(Permission::payment_record), open_to(Callers::staff),
                                             since("0.1"), "Records credit that was paid back to the client."),
    operation<GetCreditBalance, &get_credit_balance>(Effect::read, needs(Permission::invoice_view),
                                                     open_to(Callers::anyone), since("0.1"),
                                                     "How much credit a client has."),
    operation<ListCreditLots, &list_credit_lots>(Effect::read, needs(Permission::invoice_view),
                                                 open_to(Callers::anyone), since("0.1"),
                                                 "What the credit of clients is made of, and where it came from."),
};

}  // namespace

constinit const engine::Operations credit_operations{credit_rows};

}  // namespace billhook::billing
