"use strict";
// What is open, and the calls under way on it: which may begin, where they run, what they ask meanwhile.
const { availableParallelism } = require("node:os");
const native = require("./addon.js");
const { answer } = require("./ports.js");
const { BillhookError, unwrap } = require("./values.js");

/** How many more threads may work. One that waits for an answer from here does not count: the answer may need another. */
let threads = Math.max(4, availableParallelism());
const waiting = []; // for a thread

function release() {
  if (++threads <= 0 || waiting.length === 0) return;
  threads--;
  waiting.shift()();
}

const running = new Map(); // calls on other threads, by number
let lastNumber = 0;
let here; // the call on this thread

native.listener = (number, operation, given, done, total) => {
  const call = running.get(number) ?? here;
  if (operation === undefined) return call.resolve(given);
  if (call !== here) release();
  answer({ ...call, operation, given, done, total, isSync: call === here }, (how, text, value) => {
    if (call !== here) threads--;
    how(number, 0, text, value);
  });
};
process.once("exit", () => native.stop());

/** Call options as the addon wants them. */
function listed(options) {
  if (options === undefined) return [];
  const { idempotencyKey, reason, deadline = 0, dryRun, progress, signal } = options;
  signal?.throwIfAborted();
  const until = Number(deadline) * 1000;
  if ([idempotencyKey ?? "", reason ?? ""].some((each) => typeof each !== "string") || Number.isNaN(until)) {
    throw new TypeError("idempotencyKey and reason are texts, deadline is a time");
  }
  return [idempotencyKey, reason, until, Number(!!dryRun), Number(!!(progress || signal))];
}

const uncollected = new FinalizationRegistry((number) => native.close(number));
Symbol.dispose ??= Symbol.for("nodejs.dispose");
Symbol.asyncDispose ??= Symbol.for("nodejs.asyncDispose");

/** What is open and wants to be closed. A book does many things at a time, a session or a cursor one after the other. */
class Closable {
  #number; // 0: closed
  #book; // of a session or a cursor
  #calls = 0; // under way, running or waiting; a book's are those of its sessions and cursors too
  #waiting = [];
  #ports = new Map();

  constructor(number, book) {
    this.#number = number;
    this.#book = book;
    uncollected.register(this, number);
  }
  close() {
    return runElsewhere(this, native.close);
  }
  closeSync() {
    run(this, native.close);
  }
  [Symbol.dispose]() {
    this.closeSync();
  }
  [Symbol.asyncDispose]() {
    return this.close();
  }

  static portsOf(book) {
    return book.#ports;
  }
  /** Runs a function of the addon here. */
  static run(on, verb, first, second, options, thrown) {
    const asked = listed(options);
    if (on.#mustWait(verb)) {
      const message = "A call is under way; await it first.";
      throw new BillhookError({ code: "precondition", reason: "session.in_use", message });
    }
    const around = here;
    const number = on.#begin(verb);
    here = on.#call(options, thrown);
    try {
      return unwrap(verb(number, 0, first, second, ...asked), here.thrown);
    } finally {
      here = around;
      on.#end();
    }
  }
  /** Runs it on another thread when its turn has come. */
  static async runElsewhere(on, verb, first, second, options, thrown) {
    const asked = listed(options);
    const mustWait = on.#mustWait(verb);
    const number = on.#begin(verb);
    const id = ++lastNumber;
    try {
      if (mustWait) await new Promise((resolve) => on.#waiting.push(resolve));
      if (threads > 0) threads--;
      else await new Promise((resolve) => waiting.push(resolve));
      const call = on.#call(options, thrown);
      const outcome = await new Promise((resolve) => {
        running.set(id, Object.assign(call, { resolve }));
        verb(number, id, first, second, ...asked);
      }).finally(release);
      return unwrap(outcome, call.thrown);
    } finally {
      running.delete(id);
      on.#end();
    }
  }
  #call(options, thrown = []) {
    return { options, thrown, ports: (this.#book ?? this).#ports };
  }
  #mustWait(verb) {
    return this.#calls > 0 && (this.#book !== undefined || verb === native.close);
  }
  /** Counts a call, and gives the number to make it with: what comes after a close() finds nothing open. */
  #begin(verb) {
    const number = this.#book?.#number === 0 ? 0 : this.#number;
    if (verb === native.close) this.#number = 0;
    for (let each = this; each !== undefined; each = each.#book) each.#calls++;
    return number;
  }
  #end() {
    for (let each = this; each !== undefined; each = each.#book) {
      if (--each.#calls === each.#waiting.length) each.#waiting.shift()?.();
    }
  }
}
const { portsOf, run, runElsewhere } = Closable;

module.exports = { Closable, portsOf, run, runElsewhere };
