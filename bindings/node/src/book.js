"use strict";
const native = require("./addon.js");
const { decoders, portDecoders } = require("../generated/decoders.js");
const { BillhookError, unwrap } = require("./values.js");

process.once("exit", native.stop);
Symbol.dispose ??= Symbol.for("nodejs.dispose");
Symbol.asyncDispose ??= Symbol.for("nodejs.asyncDispose");

/** What is open and wants to be closed: a handle of the addon. */
class Closable {
  #handle;

  constructor(handle) {
    this.#handle = handle;
  }
  static handleOf(closable) {
    return closable.#handle;
  }
  async close() {
    unwrap(await native.close(this.#handle, undefined, true));
  }
  closeSync() {
    unwrap(native.close(this.#handle, undefined, false));
  }
  [Symbol.dispose]() {
    this.closeSync();
  }
  [Symbol.asyncDispose]() {
    return this.close();
  }
}
const { handleOf } = Closable;

/** Call options as the addon wants them. */
function listed(options) {
  if (options === undefined) return undefined;
  const { idempotencyKey, reason, deadline = 0, dryRun, progress, signal } = options;
  signal?.throwIfAborted();
  const report = (done, total, phase) => progress?.({ done, total, phase }) !== false && !signal?.aborted;
  return [idempotencyKey, reason, Number(deadline) * 1000, dryRun ? 1 : 0, progress || signal ? report : undefined];
}

function decoded(operation, json) {
  const decode = decoders[operation];
  return decode === undefined ? JSON.parse(json) : decode(JSON.parse(json));
}

class BaseSession extends Closable {
  constructor(book, handle) {
    super(handle);
    this.book = book;
  }
  async call(operation, request, options) {
    return decoded(operation, await this.callJson(operation, JSON.stringify(request), options));
  }
  callSync(operation, request, options) {
    return decoded(operation, this.callJsonSync(operation, JSON.stringify(request), options));
  }
  async callJson(operation, json, options) {
    try {
      return unwrap(await native.call(handleOf(this), operation, json, listed(options), true));
    } catch (error) {
      throw error?.code === "cancelled" && options?.signal?.aborted ? options.signal.reason : error;
    }
  }
  callJsonSync(operation, json, options) {
    return unwrap(native.call(handleOf(this), operation, json, listed(options), false));
  }
}

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

/** What the addon calls for a port: asks the handler and hands its answer back, now or when its promise is settled. */
function portOf(handler) {
  const ask = (operation, request) => {
    if (typeof handler === "function") return handler(operation, request);
    const method = camel(operation.slice(operation.indexOf(".") + 1));
    if (typeof handler[method] === "function") return handler[method](request);
    const message = `The port has no ${method}().`;
    throw new BillhookError({ code: "unavailable", reason: "port.no_such_call", message });
  };
  return (operation, json, question, isSync) => {
    const reply = (value) => native.answer(question, "reply", JSON.stringify(value ?? {}));
    const fail = (error) => {
      const isOurs = error instanceof BillhookError;
      const { code, reason, message } = isOurs ? error : {};
      if (isOurs) native.answer(question, "error", JSON.stringify({ code, reason, message }), error);
      else native.answer(question, "exception", String(error?.message ?? error), error);
    };
    try {
      const request = JSON.parse(json);
      const value = ask(operation, portDecoders[operation]?.(request) ?? request);
      if (typeof value?.then !== "function") return reply(value);
      const settled = Promise.resolve(value).then(reply);
      settled.catch(isSync ? () => {} : fail);
      if (!isSync) return;
      const message = "A port gave a promise to a synchronous call; use the one that returns a promise, such as work().";
      throw new BillhookError({ code: "host_error", reason: "port.promise", message });
    } catch (error) {
      fail(error);
    }
  };
}

function openOptions({ create, readOnly, busyWaitMs } = {}) {
  return JSON.stringify({ create, read_only: readOnly, busy_wait_ms: busyWaitMs });
}

const actorKinds = new Map([["staff", "staff"], ["client", "client"], ["seller", "system"]]);

/** Nobody named is the host itself; somebody named without an id is an error, so that a missing id gives no more rights. */
function actorOf(actor) {
  const [[name, id] = [], ...others] = Object.entries(actor);
  if (name === undefined) return { kind: "system" };
  if (others.length === 0 && actorKinds.has(name) && Number.isSafeInteger(id)) return { kind: actorKinds.get(name), id };
  throw new TypeError("A session is for one actor: { staff: id }, { client: id } or { seller: id }");
}

const workDone = ({ json, errors }) => ({ ...JSON.parse(json), errors: errors.map(([error]) => error) });

/** A Book whose sessions are of the class that generated/operations.js makes. */
const bookOf = (Session) =>
  class Book extends Closable {
    static async open(path, options) {
      return new Book(unwrap(await native.open(undefined, path, openOptions(options), true)));
    }
    static openSync(path, options) {
      return new Book(unwrap(native.open(undefined, path, openOptions(options), false)));
    }
    session(actor = {}) {
      return new Session(this, unwrap(native.session(handleOf(this), JSON.stringify(actorOf(actor)))));
    }
    async work(limit = 0) {
      return workDone(unwrap(await native.work(handleOf(this), undefined, limit, true)));
    }
    workSync(limit = 0) {
      return workDone(unwrap(native.work(handleOf(this), undefined, limit, false)));
    }
    async backup(path) {
      unwrap(await native.backup(handleOf(this), path, true));
    }
    backupSync(path) {
      unwrap(native.backup(handleOf(this), path, false));
    }
    setPort(name, handler) {
      unwrap(native.setPort(handleOf(this), name, handler ? portOf(handler) : undefined));
    }
    cancel() {
      native.cancel(handleOf(this));
    }
  };

module.exports = { BaseSession, Closable, bookOf, camel, handleOf, listed };
