// Issuing: how charges and drafts become invoices that never change: priced, numbered, posted, announced.
//
// One IssuingSetup serves a whole transaction; an Issuing everything that is done or undone together in it. What is
// looked up per invoice is the client alone. One thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "billhook/billing/tax.hpp"
#include "billhook/clients/client.hpp"
#include "billing/invoices/charge_source.hpp"
#include "billing/invoices/number_series.hpp"
#include "billing/ledger/ledger.hpp"
#include "billing/tax/taxing.hpp"
#include "clients/desk.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

struct Credited;

Party party_of(const Seller& seller);
Party party_of(const Client& client);

/// What is read once. Asked for by `context.keep<IssuingSetup>()`, which reads it anew after a change.
struct IssuingSetup {
  static constexpr const Table& (*made_of[])() = {&table_of<Seller>, &table_of<ClientGroup>, &table_of<TaxRate>};

  explicit IssuingSetup(engine::Context& context);

  const Seller& seller;
  SellerProfile profile;
  TaxTable rates;
  clients::PolicyReader policies;  // its own, since what is billed asks for policies, too
  std::string seller_party;        // JSON
};

/// An invoice that is issued again, since it was taken back or is what a credit note took back.
struct IssuedAgain {
  Date tax_date;
  Date due_date;
  std::optional<Id<Invoice>> late_fee_for = {};
  std::optional<Text<1000>> note = {};
  const TaxCalculation* taxes = nullptr;  // those that were charged; null: those of the tax date
};

class Issuing {
 public:
  /// For documents of that date. Errors: precondition `invoice.date_before_last`.
  Issuing(engine::Context& context, IssuingSetup& setup, Date issue_date);

  /// One invoice for charges of one client; its rates are those of the issue date. Errors: not_found for the client;
  /// invalid `money.currency_mismatch`; precondition `invoice.negative_total`; conflict `invoice.billed_twice`,
  /// `invoice.number_taken`.
  Id<Invoice> issue(Id<Client> client, std::span<const Charge> charges,
                    const std::optional<Id<Invoice>>& late_fee_for = {});
  /// The same for several charges of a client in as many invoices as its policy says. How many there were. Before them
  /// what is billed no longer is credited; what that frees pays first what takes its place, whatever the policy says.
  std::int64_t bill(const ClientCharges& charges);
  /// The same again: for what the credit note took back, which it takes the place of.
  Id<Invoice> issue_again(Id<Client> client, std::span<const Charge> charges, const IssuedAgain& again,
                          Credited& credited);
  /// Issues a draft with its lines, which is changed accordingly.
  void issue_draft(Invoice& draft, Date tax_date);
  /// Writes what was kept back for the end; to be called before the transaction commits.
  void finish();

 private:
  void meet(Id<Client> client);
  void bill(Id<Client> client, std::span<const Charge> charges, std::span<Credited> credited);
  void take_place(Id<Invoice> invoice, std::span<Credited* const> replaced);
  void pay_from_freed(Id<Invoice> invoice, Credited& earlier);
  void price_lines(Date tax_date);
  std::optional<Date> dunning_day(bool is_late_fee) const;
  Id<Invoice> issue_priced(std::span<const Charge> charges, const IssuedAgain& invoice);
  Id<Invoice> insert_invoice(const IssuedAgain& invoice);
  void insert_lines(Id<Invoice> invoice, std::span<const Charge> charges);
  void insert_taxes(Id<Invoice> invoice);
  void post_issue(Id<Invoice> invoice);
  void announce(Id<Invoice> invoice);

  engine::Context& context_;
  IssuingSetup& setup_;
  Date issue_date_;
  NumberSeries numbers_;
  Ledger ledger_;

  // The client at hand.
  Client client_;
  TaxCustomer customer_;
  const Policy* policy_ = nullptr;
  std::string client_party_;

  // The document at hand.
  std::vector<LineToPrice> lines_;
  TaxCalculation priced_;
  TakenNumber number_;
  Date due_date_;
  std::vector<Posting> postings_;
  std::vector<std::string> taxes_;  // names of their accounts
};

}  // namespace billhook::billing
