"use strict";

class Money {
  constructor(amount, currency) {
    this.amount = amount;
    this.currency = currency;
  }
  equals(other) {
    return this.amount === other.amount && this.currency === other.currency;
  }
  toString() {
    return `${this.amount} ${this.currency}`;
  }
}

class BillhookError extends Error {
  constructor({ code, reason, message, fields = [] }, options) {
    super(message, options);
    this.code = code;
    this.reason = reason;
    this.fields = fields;
  }
  get name() {
    return "BillhookError";
  }
  toJSON() {
    return { code: this.code, reason: this.reason, message: this.message, fields: this.fields };
  }
}

/** The result of an outcome (see native/call.hpp), or its error, thrown: a host's own exception as the same object. */
function unwrap(outcome) {
  if (!Array.isArray(outcome)) return outcome;
  const [json, thrown] = outcome;
  throw thrown ? thrown[0] : new BillhookError(JSON.parse(json));
}

module.exports = { Money, BillhookError, unwrap };
