"use strict";
const native = require("./addon.js");
const { decoders } = require("../generated/decoders.js");
const { Closable, portsOf, run, runElsewhere } = require("./calls.js");

function decoded(operation, json) {
  const value = JSON.parse(json);
  return decoders[operation]?.(value) ?? value;
}

class BaseSession extends Closable {
  constructor(book, number) {
    super(number, book);
    this.book = book;
  }
  async call(operation, request, options) {
    return decoded(operation, await this.callJson(operation, JSON.stringify(request), options));
  }
  callSync(operation, request, options) {
    return decoded(operation, this.callJsonSync(operation, JSON.stringify(request), options));
  }
  callJson(operation, json, options) {
    return runElsewhere(this, native.call, operation, json, options);
  }
  callJsonSync(operation, json, options) {
    return run(this, native.call, operation, json, options);
  }
}

function openOptions({ create, readOnly, busyWaitMs } = {}) {
  return JSON.stringify({ create, read_only: readOnly, busy_wait_ms: busyWaitMs });
}

const actorKinds = new Map([["staff", "staff"], ["client", "client"], ["seller", "system"]]);

/** Nobody named is the host itself; somebody named without an id is an error, so that a missing id gives no more rights. */
function actorOf(actor) {
  const [[name, id] = [], ...others] = Object.entries(actor);
  if (name === undefined && typeof actor === "object") return { kind: "system" };
  if (others.length === 0 && actorKinds.has(name) && Number.isSafeInteger(id)) return { kind: actorKinds.get(name), id };
  throw new TypeError("A session is for one actor: { staff: id }, { client: id } or { seller: id }");
}

const library = new Closable(0); // what opens books

/** A Book whose sessions are of the class that generated/operations.js makes. */
const bookOf = (Session) =>
  class Book extends Closable {
    static async open(path, options) {
      return new Book(await runElsewhere(library, native.open, path, openOptions(options)));
    }
    static openSync(path, options) {
      return new Book(run(library, native.open, path, openOptions(options)));
    }
    session(actor = {}) {
      return new Session(this, run(this, native.session, JSON.stringify(actorOf(actor))));
    }
    async work(limit = 0) {
      const errors = [];
      const json = await runElsewhere(this, native.work, undefined, limit, undefined, errors);
      return { ...JSON.parse(json), errors };
    }
    workSync(limit = 0) {
      const errors = [];
      return { ...JSON.parse(run(this, native.work, undefined, limit, undefined, errors)), errors };
    }
    async backup(path) {
      await runElsewhere(this, native.backup, path);
    }
    backupSync(path) {
      run(this, native.backup, path);
    }
    setPort(name, handler) {
      run(this, native.setPort, name, Number(!!handler));
      portsOf(this).set(name, handler);
    }
    cancel() {
      run(this, native.cancel);
    }
  };

module.exports = { BaseSession, bookOf };
