"use strict";
// What the library asks in the middle of a call: a port, or a progress function.
const { AsyncLocalStorage } = require("node:async_hooks");
const native = require("./addon.js");
const { portDecoders } = require("../generated/decoders.js");
const { BillhookError, cancelled, camel, decoded } = require("./values.js");

/**
 * The question that a port is at, in all that it does for a call on another thread. It makes every promise slower, so it is
 * off while there is none; to run in what it holds already leaves it off.
 */
const asking = new AsyncLocalStorage();

function askPort(ports, operation, json) {
  const [port, verb] = operation.split(".");
  const request = decoded(portDecoders, operation, json);
  const handler = ports.get(port);
  if (typeof handler === "function") return handler(operation, request);
  const method = camel(verb);
  if (typeof handler?.[method] === "function") return handler[method](request);
  const message = `The port has no ${method}().`;
  throw new BillhookError({ code: "unavailable", reason: "port.no_such_call", message });
}

/** How the library is told what the host threw, which may be anything, even what cannot be read. */
function failure(error, number, isOfPort) {
  try {
    const { code, reason, message } = error ?? {};
    if (isOfPort && error instanceof BillhookError) return [native.fail, JSON.stringify({ code, reason, message })];
    return [native.throw, String(message ?? error), number];
  } catch {
    return [native.throw, "what was thrown has no text", number];
  }
}

/** Asks the host and gives its answer, now or when its promise is settled. A progress function is a port without a name. */
function ask(question, operation, given, done, total) {
  const { call, isSync } = question;
  const reply = (value) => question.give(native.reply, JSON.stringify(value ?? {}));
  try {
    if (operation === "") {
      const isWanted = call.options.progress?.({ done, total, phase: given }) !== false;
      call.options.signal?.throwIfAborted();
      return isWanted ? reply() : question.give(...failure(cancelled("The host stopped the call."), 0, true));
    }
    const value = asking.run(isSync ? asking.getStore() : question, askPort, call.ports, operation, given);
    if (typeof value?.then !== "function") return reply(value);
    const settled = Promise.resolve(value);
    if (!isSync) return void settled.then(reply).catch(question.fail);
    settled.catch(() => {});
    const message = "A port gave a promise to a synchronous call; use the one that returns a promise, such as work().";
    throw new BillhookError({ code: "host_error", reason: "port.promise", message });
  } catch (error) {
    question.fail(error);
  }
}

module.exports = { ask, asking, failure };
