"use strict";
// What the library asks in the middle of a call: a port, or a progress function.
const native = require("./addon.js");
const { portDecoders } = require("../generated/decoders.js");
const { BillhookError, camel } = require("./values.js");

function askPort(ports, operation, json) {
  const [port, verb] = operation.split(".");
  const request = JSON.parse(json);
  const asked = portDecoders[operation]?.(request) ?? request;
  const handler = ports.get(port);
  if (typeof handler === "function") return handler(operation, asked);
  const method = camel(verb);
  if (typeof handler?.[method] === "function") return handler[method](asked);
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

/** Asks the host and hands its answer to `give`, now or when its promise is settled. */
function answer({ ports, options, thrown, operation, given, done, total, isSync }, give) {
  const reply = (value) => give(native.reply, JSON.stringify(value ?? {}));
  const fail = (error) => give(...failure(error, thrown.push(error), operation !== ""));
  try {
    if (operation === "") {
      const isWanted = options.progress?.({ done, total, phase: given }) !== false;
      options.signal?.throwIfAborted();
      return give(native.goOn, "", Number(isWanted));
    }
    const value = askPort(ports, operation, given);
    if (typeof value?.then !== "function") return reply(value);
    const settled = Promise.resolve(value);
    if (!isSync) return void settled.then(reply).catch(fail);
    settled.catch(() => {});
    const message = "A port gave a promise to a synchronous call; use the one that returns a promise, such as work().";
    throw new BillhookError({ code: "host_error", reason: "port.promise", message });
  } catch (error) {
    fail(error);
  }
}

module.exports = { answer };
