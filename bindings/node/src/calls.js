"use strict";
// What is open, and the calls under way on it: which may begin, where they run, what they ask meanwhile.
const { availableParallelism } = require("node:os");
const native = require("./addon.js");
const { ask, asking, failure } = require("./ports.js");
const { decoders } = require("../generated/decoders.js");
const { BillhookError, asJson, decoded, members } = require("./values.js");

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
let asked = 0; // questions that wait

/** Hears how a call on another thread ended, or what one asks: the first answer counts, for cancel() gives one, too. */
native.listener = (number, operation, given, done, total) => {
  const call = running.get(number) ?? here;
  if (operation === undefined) return call.resolve(given);
  const isSync = call === here;
  const give = (how, text, value) => {
    if (call.question !== question) return;
    call.question = undefined;
    if (--asked === 0) asking.disable();
    if (!isSync) threads--;
    how(number, 0, text, undefined, value);
  };
  const fail = (error, isOfPort = operation !== "") => {
    if (call.question === question) give(...failure(error, call.thrown.push(error), isOfPort));
  };
  const question = { call, isSync, give, fail };
  call.question = question;
  asked++;
  if (!isSync) release();
  ask(question, operation, given, done, total);
};
process.once("exit", () => native.stop());

const optionsOfCalls = ["idempotencyKey", "reason", "deadline", "dryRun", "progress", "signal"];

/** Call options as the addon wants them. */
function listed(options) {
  if (options == null) return [];
  const { idempotencyKey, reason, deadline, dryRun, progress, signal } = members(options, "Options of a call", optionsOfCalls);
  signal?.throwIfAborted();
  const until = deadline instanceof Date ? deadline.getTime() : deadline;
  if (idempotencyKey === "" || !Number.isFinite(until ?? 0) || typeof (progress ?? listed) !== "function") {
    throw new TypeError("An idempotencyKey is a text that is not empty, deadline is a time, progress a function");
  }
  const micros = until == null ? 0 : until * 1000 || -1; // 0 would be none
  return [idempotencyKey ?? undefined, reason ?? undefined, micros, Number(!!dryRun), Number(!!(progress || signal))];
}

const uncollected = new FinalizationRegistry((number) => native.close(number));

/** The result of an outcome, or its error, thrown: what a host's function threw as the same object. */
function unwrap(outcome, call) {
  if (!Array.isArray(outcome)) return call.made === undefined ? outcome : call.made(outcome, call);
  const [json, number] = outcome;
  throw number > 0 ? call.thrown[number - 1] : new BillhookError(JSON.parse(json));
}

/** What is open and wants to be closed. A book does many things at a time, a session or a cursor one after the other. */
class Closable {
  #number; // 0: closed
  #calls = 0; // under way, running or waiting; a book's are those of its sessions and cursors too
  #waiting = [];

  constructor(number, book) {
    this.#number = number;
    if (book !== undefined) this.book = book; // of a session or a cursor
    uncollected.register(this, number);
  }
  /** Runs a function of the addon here: { on, verb, text, json, count, options }, and `made` makes the result of its own. */
  static run(call) {
    const around = here;
    call.on.#begin(call, true);
    here = call;
    try {
      return unwrap(call.verb(call.number, 0, call.text, call.json, call.count, ...call.listed), call);
    } finally {
      here = around;
      call.on.#end();
    }
  }
  /** Runs it on another thread when its turn has come. */
  static async runElsewhere(call) {
    const id = ++lastNumber;
    call.on.#begin(call, false);
    try {
      if (call.mustWait) await new Promise((resolve) => call.on.#waiting.push(resolve));
      if (threads > 0) threads--;
      else await new Promise((resolve) => waiting.push(resolve));
      const outcome = await new Promise((resolve) => {
        call.resolve = resolve;
        running.set(id, call);
        call.verb(call.number, id, call.text, call.json, call.count, ...call.listed);
      }).finally(release);
      return unwrap(outcome, call);
    } finally {
      running.delete(id);
      call.on.#end();
    }
  }
  /** Counts a call, and adds what it needs: what comes after a close() finds nothing open. */
  #begin(call, isSync) {
    call.listed = listed(call.options);
    if ((call.count ??= 0) >>> 0 !== call.count) throw new RangeError("How many is a whole number, 0 for as many as usual");
    call.within = asking.getStore();
    call.mustWait = this.#calls > 0 && (this.book !== undefined || call.verb === native.close);
    if (call.mustWait && (isSync || this.#isAsking(call.within))) {
      const message = "A call is under way; await it first. What it asks a port cannot wait for it.";
      throw new BillhookError({ code: "precondition", reason: "session.in_use", message });
    }
    call.number = this.book?.#number === 0 ? 0 : this.#number;
    call.thrown = [];
    call.ports = (this.book ?? this).ports;
    if (call.verb === native.close) this.#number = 0;
    for (let each = this; each !== undefined; each = each.book) each.#calls++;
  }
  #end() {
    for (let each = this; each !== undefined; each = each.book) {
      if (--each.#calls === each.#waiting.length) each.#waiting.shift()?.();
    }
  }
  /** Whether a call under way here waits for the answer to that question, or for what was asked around it. */
  #isAsking(question) {
    if (question === undefined) return false;
    const { on, question: open, within } = question.call;
    return (open === question && (on === this || on.book === this)) || this.#isAsking(within);
  }
}
const { run, runElsewhere } = Closable;

/** Gives a class methods that run a call elsewhere, and of each a Sync twin that runs it here, by what says which call. */
function twins(target, calls) {
  for (const [name, call] of Object.entries(calls)) {
    Object.assign(target, {
      async [name](...given) {
        return runElsewhere(call(this, ...given));
      },
      [`${name}Sync`](...given) {
        return run(call(this, ...given));
      },
    });
  }
}
Symbol.dispose ??= Symbol.for("nodejs.dispose"); // Node 20.0 to 20.3 have neither
Symbol.asyncDispose ??= Symbol.for("nodejs.asyncDispose");
twins(Closable.prototype, { close: (on) => ({ on, verb: native.close }) });
Closable.prototype[Symbol.dispose] = Closable.prototype.closeSync;
Closable.prototype[Symbol.asyncDispose] = Closable.prototype.close;

/** What Session, which is generated, begins with. */
class BaseSession extends Closable {}
const made = (json, { text }) => decoded(decoders, text, json);
const callJson = (on, text, json, options) => ({ on, verb: native.call, text, json, options });
const call = (on, text, request, options) => ({ on, verb: native.call, text, json: asJson(request), options, made });
twins(BaseSession.prototype, { callJson, call });

module.exports = { BaseSession, Closable, run, runElsewhere, running, twins };
