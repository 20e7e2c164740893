// A class for every noun, and the session that has one object of each.
// Written by bindings/generate/generate.py; do not edit.

"use strict";
const { BaseSession } = require("../src/calls.js");
const { Cursor, iterate, iterateSync } = require("../src/cursor.js");

class Operations {
  constructor(session) {
    this.session = session;
  }
}

class AuditOperations extends Operations {
  list(request, options) {
    return this.session.call("audit.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("audit.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "audit.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "audit.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "audit.list", request, options);
  }
  verify(request, options) {
    return this.session.call("audit.verify", request, options);
  }
  verifySync(request, options) {
    return this.session.callSync("audit.verify", request, options);
  }
}

class AutomationOperations extends Operations {
  listParked(request, options) {
    return this.session.call("automation.list_parked", request, options);
  }
  listParkedSync(request, options) {
    return this.session.callSync("automation.list_parked", request, options);
  }
  iterateParked(request, options) {
    return iterate(this.session, "automation.list_parked", request, options);
  }
  iterateParkedSync(request, options) {
    return iterateSync(this.session, "automation.list_parked", request, options);
  }
  queryParked(request, options) {
    return new Cursor(this.session, "automation.list_parked", request, options);
  }
  release(request, options) {
    return this.session.call("automation.release", request, options);
  }
  releaseSync(request, options) {
    return this.session.callSync("automation.release", request, options);
  }
  run(request, options) {
    return this.session.call("automation.run", request, options);
  }
  runSync(request, options) {
    return this.session.callSync("automation.run", request, options);
  }
  status(request, options) {
    return this.session.call("automation.status", request, options);
  }
  statusSync(request, options) {
    return this.session.callSync("automation.status", request, options);
  }
}

class CategoryOperations extends Operations {
  create(request, options) {
    return this.session.call("category.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("category.create", request, options);
  }
  list(request, options) {
    return this.session.call("category.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("category.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "category.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "category.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "category.list", request, options);
  }
  update(request, options) {
    return this.session.call("category.update", request, options);
  }
  updateSync(request, options) {
    return this.session.callSync("category.update", request, options);
  }
}

class ClientOperations extends Operations {
  close(request, options) {
    return this.session.call("client.close", request, options);
  }
  closeSync(request, options) {
    return this.session.callSync("client.close", request, options);
  }
  create(request, options) {
    return this.session.call("client.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("client.create", request, options);
  }
  deactivate(request, options) {
    return this.session.call("client.deactivate", request, options);
  }
  deactivateSync(request, options) {
    return this.session.callSync("client.deactivate", request, options);
  }
  get(request, options) {
    return this.session.call("client.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("client.get", request, options);
  }
  list(request, options) {
    return this.session.call("client.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("client.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "client.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "client.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "client.list", request, options);
  }
  reopen(request, options) {
    return this.session.call("client.reopen", request, options);
  }
  reopenSync(request, options) {
    return this.session.callSync("client.reopen", request, options);
  }
  update(request, options) {
    return this.session.call("client.update", request, options);
  }
  updateSync(request, options) {
    return this.session.callSync("client.update", request, options);
  }
}

class ClientGroupOperations extends Operations {
  addClient(request, options) {
    return this.session.call("client_group.add_client", request, options);
  }
  addClientSync(request, options) {
    return this.session.callSync("client_group.add_client", request, options);
  }
  create(request, options) {
    return this.session.call("client_group.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("client_group.create", request, options);
  }
  get(request, options) {
    return this.session.call("client_group.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("client_group.get", request, options);
  }
  list(request, options) {
    return this.session.call("client_group.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("client_group.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "client_group.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "client_group.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "client_group.list", request, options);
  }
  removeClient(request, options) {
    return this.session.call("client_group.remove_client", request, options);
  }
  removeClientSync(request, options) {
    return this.session.callSync("client_group.remove_client", request, options);
  }
  update(request, options) {
    return this.session.call("client_group.update", request, options);
  }
  updateSync(request, options) {
    return this.session.callSync("client_group.update", request, options);
  }
}

class CreditOperations extends Operations {
  balance(request, options) {
    return this.session.call("credit.balance", request, options);
  }
  balanceSync(request, options) {
    return this.session.callSync("credit.balance", request, options);
  }
  grant(request, options) {
    return this.session.call("credit.grant", request, options);
  }
  grantSync(request, options) {
    return this.session.callSync("credit.grant", request, options);
  }
}

class CreditNoteOperations extends Operations {
  get(request, options) {
    return this.session.call("credit_note.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("credit_note.get", request, options);
  }
  issue(request, options) {
    return this.session.call("credit_note.issue", request, options);
  }
  issueSync(request, options) {
    return this.session.callSync("credit_note.issue", request, options);
  }
  list(request, options) {
    return this.session.call("credit_note.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("credit_note.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "credit_note.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "credit_note.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "credit_note.list", request, options);
  }
}

class CurrencyOperations extends Operations {
  list(request, options) {
    return this.session.call("currency.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("currency.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "currency.list", request, options);
  }
  set(request, options) {
    return this.session.call("currency.set", request, options);
  }
  setSync(request, options) {
    return this.session.callSync("currency.set", request, options);
  }
}

class EventOperations extends Operations {
  list(request, options) {
    return this.session.call("event.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("event.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "event.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "event.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "event.list", request, options);
  }
  summary(request, options) {
    return this.session.call("event.summary", request, options);
  }
  summarySync(request, options) {
    return this.session.callSync("event.summary", request, options);
  }
  querySummary(request, options) {
    return new Cursor(this.session, "event.summary", request, options);
  }
}

class ImportOperations extends Operations {
  clients(request, options) {
    return this.session.call("import.clients", request, options);
  }
  clientsSync(request, options) {
    return this.session.callSync("import.clients", request, options);
  }
  products(request, options) {
    return this.session.call("import.products", request, options);
  }
  productsSync(request, options) {
    return this.session.callSync("import.products", request, options);
  }
  services(request, options) {
    return this.session.call("import.services", request, options);
  }
  servicesSync(request, options) {
    return this.session.callSync("import.services", request, options);
  }
}

class InvoiceOperations extends Operations {
  applyCredit(request, options) {
    return this.session.call("invoice.apply_credit", request, options);
  }
  applyCreditSync(request, options) {
    return this.session.callSync("invoice.apply_credit", request, options);
  }
  cancel(request, options) {
    return this.session.call("invoice.cancel", request, options);
  }
  cancelSync(request, options) {
    return this.session.callSync("invoice.cancel", request, options);
  }
  create(request, options) {
    return this.session.call("invoice.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("invoice.create", request, options);
  }
  discardDraft(request, options) {
    return this.session.call("invoice.discard_draft", request, options);
  }
  discardDraftSync(request, options) {
    return this.session.callSync("invoice.discard_draft", request, options);
  }
  expectNoPayment(request, options) {
    return this.session.call("invoice.expect_no_payment", request, options);
  }
  expectNoPaymentSync(request, options) {
    return this.session.callSync("invoice.expect_no_payment", request, options);
  }
  expectPayment(request, options) {
    return this.session.call("invoice.expect_payment", request, options);
  }
  expectPaymentSync(request, options) {
    return this.session.callSync("invoice.expect_payment", request, options);
  }
  get(request, options) {
    return this.session.call("invoice.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("invoice.get", request, options);
  }
  issue(request, options) {
    return this.session.call("invoice.issue", request, options);
  }
  issueSync(request, options) {
    return this.session.callSync("invoice.issue", request, options);
  }
  list(request, options) {
    return this.session.call("invoice.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("invoice.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "invoice.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "invoice.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "invoice.list", request, options);
  }
  pay(request, options) {
    return this.session.call("invoice.pay", request, options);
  }
  paySync(request, options) {
    return this.session.callSync("invoice.pay", request, options);
  }
  render(request, options) {
    return this.session.call("invoice.render", request, options);
  }
  renderSync(request, options) {
    return this.session.callSync("invoice.render", request, options);
  }
  sendToCollections(request, options) {
    return this.session.call("invoice.send_to_collections", request, options);
  }
  sendToCollectionsSync(request, options) {
    return this.session.callSync("invoice.send_to_collections", request, options);
  }
  updateDraft(request, options) {
    return this.session.call("invoice.update_draft", request, options);
  }
  updateDraftSync(request, options) {
    return this.session.callSync("invoice.update_draft", request, options);
  }
  writeOff(request, options) {
    return this.session.call("invoice.write_off", request, options);
  }
  writeOffSync(request, options) {
    return this.session.callSync("invoice.write_off", request, options);
  }
}

class JobOperations extends Operations {
  list(request, options) {
    return this.session.call("job.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("job.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "job.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "job.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "job.list", request, options);
  }
  retry(request, options) {
    return this.session.call("job.retry", request, options);
  }
  retrySync(request, options) {
    return this.session.callSync("job.retry", request, options);
  }
}

class LedgerOperations extends Operations {
  balances(request, options) {
    return this.session.call("ledger.balances", request, options);
  }
  balancesSync(request, options) {
    return this.session.callSync("ledger.balances", request, options);
  }
  iterateBalances(request, options) {
    return iterate(this.session, "ledger.balances", request, options);
  }
  iterateBalancesSync(request, options) {
    return iterateSync(this.session, "ledger.balances", request, options);
  }
  queryBalances(request, options) {
    return new Cursor(this.session, "ledger.balances", request, options);
  }
  entries(request, options) {
    return this.session.call("ledger.entries", request, options);
  }
  entriesSync(request, options) {
    return this.session.callSync("ledger.entries", request, options);
  }
  iterateEntries(request, options) {
    return iterate(this.session, "ledger.entries", request, options);
  }
  iterateEntriesSync(request, options) {
    return iterateSync(this.session, "ledger.entries", request, options);
  }
  queryEntries(request, options) {
    return new Cursor(this.session, "ledger.entries", request, options);
  }
  verify(request, options) {
    return this.session.call("ledger.verify", request, options);
  }
  verifySync(request, options) {
    return this.session.callSync("ledger.verify", request, options);
  }
}

class PaymentOperations extends Operations {
  get(request, options) {
    return this.session.call("payment.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("payment.get", request, options);
  }
  list(request, options) {
    return this.session.call("payment.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("payment.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "payment.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "payment.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "payment.list", request, options);
  }
  record(request, options) {
    return this.session.call("payment.record", request, options);
  }
  recordSync(request, options) {
    return this.session.callSync("payment.record", request, options);
  }
  recordBatch(request, options) {
    return this.session.call("payment.record_batch", request, options);
  }
  recordBatchSync(request, options) {
    return this.session.callSync("payment.record_batch", request, options);
  }
}

class PriceOperations extends Operations {
  applyToExisting(request, options) {
    return this.session.call("price.apply_to_existing", request, options);
  }
  applyToExistingSync(request, options) {
    return this.session.callSync("price.apply_to_existing", request, options);
  }
  end(request, options) {
    return this.session.call("price.end", request, options);
  }
  endSync(request, options) {
    return this.session.callSync("price.end", request, options);
  }
  list(request, options) {
    return this.session.call("price.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("price.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "price.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "price.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "price.list", request, options);
  }
  quote(request, options) {
    return this.session.call("price.quote", request, options);
  }
  quoteSync(request, options) {
    return this.session.callSync("price.quote", request, options);
  }
  set(request, options) {
    return this.session.call("price.set", request, options);
  }
  setSync(request, options) {
    return this.session.callSync("price.set", request, options);
  }
}

class ProductOperations extends Operations {
  create(request, options) {
    return this.session.call("product.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("product.create", request, options);
  }
  get(request, options) {
    return this.session.call("product.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("product.get", request, options);
  }
  list(request, options) {
    return this.session.call("product.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("product.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "product.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "product.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "product.list", request, options);
  }
  update(request, options) {
    return this.session.call("product.update", request, options);
  }
  updateSync(request, options) {
    return this.session.callSync("product.update", request, options);
  }
}

class ReportOperations extends Operations {
  aging(request, options) {
    return this.session.call("report.aging", request, options);
  }
  agingSync(request, options) {
    return this.session.callSync("report.aging", request, options);
  }
  queryAging(request, options) {
    return new Cursor(this.session, "report.aging", request, options);
  }
  mrr(request, options) {
    return this.session.call("report.mrr", request, options);
  }
  mrrSync(request, options) {
    return this.session.callSync("report.mrr", request, options);
  }
  queryMrr(request, options) {
    return new Cursor(this.session, "report.mrr", request, options);
  }
  revenue(request, options) {
    return this.session.call("report.revenue", request, options);
  }
  revenueSync(request, options) {
    return this.session.callSync("report.revenue", request, options);
  }
  queryRevenue(request, options) {
    return new Cursor(this.session, "report.revenue", request, options);
  }
}

class RoleOperations extends Operations {
  create(request, options) {
    return this.session.call("role.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("role.create", request, options);
  }
  list(request, options) {
    return this.session.call("role.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("role.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "role.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "role.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "role.list", request, options);
  }
  update(request, options) {
    return this.session.call("role.update", request, options);
  }
  updateSync(request, options) {
    return this.session.callSync("role.update", request, options);
  }
}

class ScheduleOperations extends Operations {
  preview(request, options) {
    return this.session.call("schedule.preview", request, options);
  }
  previewSync(request, options) {
    return this.session.callSync("schedule.preview", request, options);
  }
}

class SellerOperations extends Operations {
  create(request, options) {
    return this.session.call("seller.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("seller.create", request, options);
  }
  get(request, options) {
    return this.session.call("seller.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("seller.get", request, options);
  }
  update(request, options) {
    return this.session.call("seller.update", request, options);
  }
  updateSync(request, options) {
    return this.session.callSync("seller.update", request, options);
  }
}

class ServiceOperations extends Operations {
  cancel(request, options) {
    return this.session.call("service.cancel", request, options);
  }
  cancelSync(request, options) {
    return this.session.callSync("service.cancel", request, options);
  }
  change(request, options) {
    return this.session.call("service.change", request, options);
  }
  changeSync(request, options) {
    return this.session.callSync("service.change", request, options);
  }
  create(request, options) {
    return this.session.call("service.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("service.create", request, options);
  }
  get(request, options) {
    return this.session.call("service.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("service.get", request, options);
  }
  keep(request, options) {
    return this.session.call("service.keep", request, options);
  }
  keepSync(request, options) {
    return this.session.callSync("service.keep", request, options);
  }
  list(request, options) {
    return this.session.call("service.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("service.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "service.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "service.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "service.list", request, options);
  }
  markFraud(request, options) {
    return this.session.call("service.mark_fraud", request, options);
  }
  markFraudSync(request, options) {
    return this.session.callSync("service.mark_fraud", request, options);
  }
  provision(request, options) {
    return this.session.call("service.provision", request, options);
  }
  provisionSync(request, options) {
    return this.session.callSync("service.provision", request, options);
  }
  retry(request, options) {
    return this.session.call("service.retry", request, options);
  }
  retrySync(request, options) {
    return this.session.callSync("service.retry", request, options);
  }
  suspend(request, options) {
    return this.session.call("service.suspend", request, options);
  }
  suspendSync(request, options) {
    return this.session.callSync("service.suspend", request, options);
  }
  terminate(request, options) {
    return this.session.call("service.terminate", request, options);
  }
  terminateSync(request, options) {
    return this.session.callSync("service.terminate", request, options);
  }
  timeline(request, options) {
    return this.session.call("service.timeline", request, options);
  }
  timelineSync(request, options) {
    return this.session.callSync("service.timeline", request, options);
  }
  unsuspend(request, options) {
    return this.session.call("service.unsuspend", request, options);
  }
  unsuspendSync(request, options) {
    return this.session.callSync("service.unsuspend", request, options);
  }
  update(request, options) {
    return this.session.call("service.update", request, options);
  }
  updateSync(request, options) {
    return this.session.callSync("service.update", request, options);
  }
}

class StaffOperations extends Operations {
  create(request, options) {
    return this.session.call("staff.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("staff.create", request, options);
  }
  disable(request, options) {
    return this.session.call("staff.disable", request, options);
  }
  disableSync(request, options) {
    return this.session.callSync("staff.disable", request, options);
  }
  enable(request, options) {
    return this.session.call("staff.enable", request, options);
  }
  enableSync(request, options) {
    return this.session.callSync("staff.enable", request, options);
  }
  get(request, options) {
    return this.session.call("staff.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("staff.get", request, options);
  }
  list(request, options) {
    return this.session.call("staff.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("staff.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "staff.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "staff.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "staff.list", request, options);
  }
  update(request, options) {
    return this.session.call("staff.update", request, options);
  }
  updateSync(request, options) {
    return this.session.callSync("staff.update", request, options);
  }
}

class TaxOperations extends Operations {
  calculate(request, options) {
    return this.session.call("tax.calculate", request, options);
  }
  calculateSync(request, options) {
    return this.session.callSync("tax.calculate", request, options);
  }
}

class TaxRateOperations extends Operations {
  create(request, options) {
    return this.session.call("tax_rate.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("tax_rate.create", request, options);
  }
  end(request, options) {
    return this.session.call("tax_rate.end", request, options);
  }
  endSync(request, options) {
    return this.session.callSync("tax_rate.end", request, options);
  }
  list(request, options) {
    return this.session.call("tax_rate.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("tax_rate.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "tax_rate.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "tax_rate.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "tax_rate.list", request, options);
  }
}

class Session extends BaseSession {
  constructor(number, book) {
    super(number, book);
    this.audits = new AuditOperations(this);
    this.automation = new AutomationOperations(this);
    this.categories = new CategoryOperations(this);
    this.clients = new ClientOperations(this);
    this.clientGroups = new ClientGroupOperations(this);
    this.credits = new CreditOperations(this);
    this.creditNotes = new CreditNoteOperations(this);
    this.currencies = new CurrencyOperations(this);
    this.events = new EventOperations(this);
    this.imports = new ImportOperations(this);
    this.invoices = new InvoiceOperations(this);
    this.jobs = new JobOperations(this);
    this.ledgers = new LedgerOperations(this);
    this.payments = new PaymentOperations(this);
    this.prices = new PriceOperations(this);
    this.products = new ProductOperations(this);
    this.reports = new ReportOperations(this);
    this.roles = new RoleOperations(this);
    this.schedules = new ScheduleOperations(this);
    this.sellers = new SellerOperations(this);
    this.services = new ServiceOperations(this);
    this.staff = new StaffOperations(this);
    this.taxes = new TaxOperations(this);
    this.taxRates = new TaxRateOperations(this);
  }
  query(operation, request, options) {
    return new Cursor(this, operation, request, options);
  }
}

module.exports = { Session };
