// What turns the JSON of replies, rows and questions to ports into objects.
// Written by bindings/generate/generate.py; do not edit.

"use strict";
const { Money } = require("../src/values.js");

const money = (given) => new Money(given.amount, given.currency);

function asLateFeeTier(given) {
  given.from = money(given.from);
  given.amount = money(given.amount);
  return given;
}

function asLateFee(given) {
  if (given.amounts != null) given.amounts = given.amounts.map(money);
  if (given.minimums != null) given.minimums = given.minimums.map(money);
  if (given.tiers != null) for (const each of given.tiers) asLateFeeTier(each);
  return given;
}

function asDunningStep(given) {
  if (given.fee != null) asLateFee(given.fee);
  return given;
}

function asPolicy(given) {
  if (given.dunning != null) for (const each of given.dunning) asDunningStep(each);
  return given;
}

function asClient(given) {
  if (given.policy != null) asPolicy(given.policy);
  return given;
}

function asClientPage(given) {
  for (const each of given.items) asClient(each);
  return given;
}

function asClientGroup(given) {
  asPolicy(given.policy);
  return given;
}

function asClientGroupPage(given) {
  for (const each of given.items) asClientGroup(each);
  return given;
}

function asCreditBalance(given) {
  given.balance = money(given.balance);
  return given;
}

function asCreditGrant(given) {
  given.amount = money(given.amount);
  return given;
}

function asCreditNoteLine(given) {
  given.net = money(given.net);
  given.tax = money(given.tax);
  return given;
}

function asCreditNoteTax(given) {
  given.base = money(given.base);
  given.amount = money(given.amount);
  return given;
}

function asCreditNote(given) {
  given.net = money(given.net);
  given.tax = money(given.tax);
  given.total = money(given.total);
  given.settled = money(given.settled);
  given.refunded = money(given.refunded);
  for (const each of given.lines) asCreditNoteLine(each);
  for (const each of given.taxes) asCreditNoteTax(each);
  return given;
}

function asCreditNotePage(given) {
  for (const each of given.items) asCreditNote(each);
  return given;
}

function asInvoiceLine(given) {
  given.unit_price = money(given.unit_price);
  given.amount = money(given.amount);
  given.net = money(given.net);
  given.tax = money(given.tax);
  return given;
}

function asInvoiceTax(given) {
  given.base = money(given.base);
  given.amount = money(given.amount);
  return given;
}

function asInvoice(given) {
  given.net = money(given.net);
  given.tax = money(given.tax);
  given.total = money(given.total);
  given.paid = money(given.paid);
  for (const each of given.lines) asInvoiceLine(each);
  for (const each of given.taxes) asInvoiceTax(each);
  return given;
}

function asInvoicePage(given) {
  for (const each of given.items) asInvoice(each);
  return given;
}

function asLedgerAccount(given) {
  given.balance = money(given.balance);
  return given;
}

function asLedgerAccountPage(given) {
  for (const each of given.items) asLedgerAccount(each);
  return given;
}

function asLedgerPosting(given) {
  given.amount = money(given.amount);
  return given;
}

function asLedgerEntry(given) {
  for (const each of given.postings) asLedgerPosting(each);
  return given;
}

function asLedgerEntryPage(given) {
  for (const each of given.items) asLedgerEntry(each);
  return given;
}

function asPayment(given) {
  given.amount = money(given.amount);
  given.fee = money(given.fee);
  given.to_invoice = money(given.to_invoice);
  given.to_credit = money(given.to_credit);
  return given;
}

function asPaymentPage(given) {
  for (const each of given.items) asPayment(each);
  return given;
}

function asPaymentOutcome(given) {
  if (given.payment != null) asPayment(given.payment);
  return given;
}

function asPaymentBatch(given) {
  for (const each of given.outcomes) asPaymentOutcome(each);
  return given;
}

function asPrice(given) {
  given.amount = money(given.amount);
  given.setup_fee = money(given.setup_fee);
  return given;
}

function asPricePage(given) {
  for (const each of given.items) asPrice(each);
  return given;
}

function asQuotedLine(given) {
  given.unit_price = money(given.unit_price);
  given.setup = money(given.setup);
  given.net = money(given.net);
  given.tax = money(given.tax);
  given.gross = money(given.gross);
  return given;
}

function asTaxRow(given) {
  given.base = money(given.base);
  given.amount = money(given.amount);
  return given;
}

function asPriceQuote(given) {
  for (const each of given.lines) asQuotedLine(each);
  for (const each of given.taxes) asTaxRow(each);
  given.net = money(given.net);
  given.tax = money(given.tax);
  given.total = money(given.total);
  return given;
}

function asAgingRow(given) {
  given.not_due = money(given.not_due);
  given.days_1_to_30 = money(given.days_1_to_30);
  given.days_31_to_60 = money(given.days_31_to_60);
  given.days_61_to_90 = money(given.days_61_to_90);
  given.days_over_90 = money(given.days_over_90);
  given.total = money(given.total);
  return given;
}

function asAgingReport(given) {
  for (const each of given.rows) asAgingRow(each);
  return given;
}

function asMrrRow(given) {
  given.amount = money(given.amount);
  return given;
}

function asMrrTotal(given) {
  given.amount = money(given.amount);
  return given;
}

function asMrrReport(given) {
  for (const each of given.rows) asMrrRow(each);
  for (const each of given.totals) asMrrTotal(each);
  return given;
}

function asRevenueRow(given) {
  given.net = money(given.net);
  given.tax = money(given.tax);
  given.total = money(given.total);
  return given;
}

function asRevenueReport(given) {
  for (const each of given.rows) asRevenueRow(each);
  return given;
}

function asScheduledItem(given) {
  if (given.amount != null) given.amount = money(given.amount);
  return given;
}

function asSchedulePreview(given) {
  for (const each of given.items) asScheduledItem(each);
  return given;
}

function asSeller(given) {
  asPolicy(given.policy);
  return given;
}

function asServiceTerm(given) {
  given.price = money(given.price);
  given.setup_fee = money(given.setup_fee);
  return given;
}

function asServiceDetail(given) {
  for (const each of given.terms) asServiceTerm(each);
  return given;
}

function asBilledPeriod(given) {
  given.amount = money(given.amount);
  return given;
}

function asBilledTimeline(given) {
  for (const each of given.periods) asBilledPeriod(each);
  return given;
}

function asTaxedLine(given) {
  given.net = money(given.net);
  given.tax = money(given.tax);
  given.gross = money(given.gross);
  return given;
}

function asTaxCalculation(given) {
  for (const each of given.lines) asTaxedLine(each);
  for (const each of given.taxes) asTaxRow(each);
  given.net = money(given.net);
  given.tax = money(given.tax);
  given.total = money(given.total);
  return given;
}

function asChargeInvoice(given) {
  given.amount = money(given.amount);
  return given;
}

const decoders = {
  "client.close": asClient,
  "client.create": asClient,
  "client.deactivate": asClient,
  "client.get": asClient,
  "client.list": asClientPage,
  "client.reopen": asClient,
  "client.update": asClient,
  "client_group.add_client": asClientGroup,
  "client_group.create": asClientGroup,
  "client_group.get": asClientGroup,
  "client_group.list": asClientGroupPage,
  "client_group.remove_client": asClientGroup,
  "client_group.update": asClientGroup,
  "credit.balance": asCreditBalance,
  "credit.grant": asCreditGrant,
  "credit_note.get": asCreditNote,
  "credit_note.issue": asCreditNote,
  "credit_note.list": asCreditNotePage,
  "invoice.apply_credit": asInvoice,
  "invoice.cancel": asInvoice,
  "invoice.create": asInvoice,
  "invoice.expect_no_payment": asInvoice,
  "invoice.expect_payment": asInvoice,
  "invoice.get": asInvoice,
  "invoice.issue": asInvoice,
  "invoice.list": asInvoicePage,
  "invoice.pay": asInvoice,
  "invoice.send_to_collections": asInvoice,
  "invoice.update_draft": asInvoice,
  "invoice.write_off": asInvoice,
  "ledger.balances": asLedgerAccountPage,
  "ledger.entries": asLedgerEntryPage,
  "payment.get": asPayment,
  "payment.list": asPaymentPage,
  "payment.record": asPayment,
  "payment.record_batch": asPaymentBatch,
  "price.end": asPrice,
  "price.list": asPricePage,
  "price.quote": asPriceQuote,
  "price.set": asPrice,
  "report.aging": asAgingReport,
  "report.mrr": asMrrReport,
  "report.revenue": asRevenueReport,
  "schedule.preview": asSchedulePreview,
  "seller.create": asSeller,
  "seller.get": asSeller,
  "seller.update": asSeller,
  "service.change": asServiceTerm,
  "service.get": asServiceDetail,
  "service.timeline": asBilledTimeline,
  "tax.calculate": asTaxCalculation,
};

const portDecoders = {
  "gateway.charge": asChargeInvoice,
};

const rowDecoders = {
  "client.list": asClient,
  "client_group.list": asClientGroup,
  "credit_note.list": asCreditNote,
  "invoice.list": asInvoice,
  "ledger.balances": asLedgerAccount,
  "ledger.entries": asLedgerEntry,
  "payment.list": asPayment,
  "price.list": asPrice,
  "report.aging": asAgingRow,
  "report.mrr": asMrrRow,
  "report.revenue": asRevenueRow,
};

module.exports = { decoders, portDecoders, rowDecoders };
