"use strict";

class Money {
  constructor(amount, currency) {
    if (typeof amount !== "string" || !/^-?\d+(\.\d+)?$/.test(amount) || typeof currency !== "string") {
      throw new TypeError('An amount is a decimal number as a text, such as "12.34", and the code of a currency');
    }
    this.amount = amount;
    this.currency = currency;
    Object.freeze(this);
  }
  equals(other) {
    return this.amount === other.amount && this.currency === other.currency;
  }
  toString() {
    return `${this.amount} ${this.currency}`;
  }
  [Symbol.toPrimitive](hint) {
    if (hint === "string") return this.toString();
    throw new TypeError("Amounts are no numbers: calculate and compare with what knows decimals, or leave it to an operation");
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

const cancelled = (message) => new BillhookError({ code: "cancelled", reason: "call.cancelled", message });

function decoded(decoders, operation, json) {
  const value = JSON.parse(json);
  return decoders[operation]?.(value) ?? value;
}

/** What is given, a plain object with no other members than those: what is misspelt must not count as left out. */
function members(given, what, names) {
  const isPlain = [Object.prototype, null].includes(Object.getPrototypeOf(given ?? ""));
  const wrong = isPlain && Object.keys(given).find((name) => !names.includes(name));
  if (isPlain && wrong === undefined) return given;
  throw new TypeError(`${what}: a plain object with ${names.join(", ")}${isPlain ? `; there is no ${wrong}` : ""}`);
}

/** A request as JSON. What is none, such as a function, is not taken for one that is left out. */
const asJson = (request = {}) => JSON.stringify(request) ?? null;

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

module.exports = { Money, BillhookError, asJson, camel, cancelled, decoded, members };
