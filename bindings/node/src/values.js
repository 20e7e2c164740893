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
  toJSON() {
    return { code: this.code, reason: this.reason, message: this.message, fields: this.fields };
  }
}

BillhookError.prototype.name = "BillhookError";

/** The result of an outcome, or its error, thrown: what a host's function threw as the same object. */
function unwrap(outcome, thrown) {
  if (!Array.isArray(outcome)) return outcome;
  const [json, number] = outcome;
  throw number > 0 ? thrown[number - 1] : new BillhookError(JSON.parse(json));
}

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

module.exports = { Money, BillhookError, camel, unwrap };
