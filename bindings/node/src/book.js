"use strict";
const native = require("./addon.js");
const { Session } = require("../generated/operations.js");
const { Closable, run, running, twins } = require("./calls.js");
const { cancelled, members } = require("./values.js");

/** The host itself only where nobody is named at all, so that an id that is missing gives no more rights. */
function actorOf(given) {
  if (given.length === 0) return { kind: "system" };
  const actor = members(given[0], "A session is for one actor", ["staff", "client", "seller"]);
  const [[kind, id] = [], ...others] = Object.entries(actor);
  if (others.length === 0 && Number.isSafeInteger(id)) return { kind: kind === "seller" ? "system" : kind, id };
  throw new TypeError("A session is for one actor: { staff: id }, { client: id } or { seller: id }");
}

const library = new Closable(0); // what opens books

class Book extends Closable {
  ports = new Map();

  session(...actor) {
    const text = JSON.stringify(actorOf(actor));
    return run({ on: this, verb: native.session, text, made: (number) => new Session(number, this) });
  }
  setPort(name, handler) {
    if (!["object", "function", "undefined"].includes(typeof handler)) throw new TypeError("A port is an object or a function");
    run({ on: this, verb: native.setPort, text: name, count: Number(handler != null) });
    this.ports.set(name, handler);
  }
  cancel() {
    run({ on: this, verb: native.cancel });
    const error = cancelled("The host stopped all calls of this book.");
    for (const { ports, question } of running.values()) if (ports === this.ports) question?.fail(error, true);
  }
}
twins(Book, {
  open(_, text, options) {
    const names = ["create", "readOnly", "busyWaitMs"];
    const { create, readOnly, busyWaitMs } = members(options ?? {}, "Options to open with", names);
    const json = JSON.stringify({ create, read_only: readOnly, busy_wait_ms: busyWaitMs });
    return { on: library, verb: native.open, text, json, made: (number) => new Book(number) };
  },
});
const made = (json, { thrown }) => ({ ...JSON.parse(json), errors: thrown });
twins(Book.prototype, {
  work: (on, count) => ({ on, verb: native.work, count, made }),
  backup: (on, text) => ({ on, verb: native.backup, text }),
});

module.exports = { Book };
