"use strict";
const native = require("./addon.js");
const { Closable, run, runElsewhere } = require("./calls.js");
const { asJson } = require("./values.js");
const { rowDecoders } = require("../generated/decoders.js");

const MS_PER_DAY = 86_400_000;
const bit = (bits, i) => (bits[i >> 3] >> (i & 7)) & 1;
const instant = (micros) => {
  const fraction = String(((micros % 1_000_000n) + 1_000_000n) % 1_000_000n).padStart(6, "0").replace(/0+$/, "");
  const seconds = new Date(Math.floor(Number(micros) / 1e6) * 1000).toISOString().slice(0, 19);
  return `${seconds}${fraction && "."}${fraction}Z`;
};

/** Decodes all texts at once when they are ASCII, and so as long as their bytes. */
function readerOfText(values, offsets) {
  const bytes = Buffer.from(values.buffer);
  const text = bytes.toString();
  if (text.length === bytes.length) return (i) => text.slice(offsets[i], offsets[i + 1]);
  return (i) => bytes.toString("utf8", offsets[i], offsets[i + 1]);
}

/** How the values of a column lie in memory, and what reads one. */
const formats = {
  l: [BigInt64Array, (values) => (i) => Number(values[i])],
  b: [Uint8Array, (values) => (i) => bit(values, i) === 1],
  tdD: [Int32Array, (values) => (i) => new Date(values[i] * MS_PER_DAY).toISOString().slice(0, 10)],
  "tsu:UTC": [BigInt64Array, (values) => (i) => instant(values[i])],
  u: [Uint8Array, readerOfText],
};

/** One column of a batch, in the layout of Apache Arrow. */
class Column {
  #read;

  constructor([name, format, content, nullCount, values, validity, offsets], rows) {
    this.rows = rows;
    this.name = name;
    this.format = format;
    this.content = content;
    this.nullCount = nullCount;
    this.values = new formats[format][0](values);
    this.validity = validity && new Uint8Array(validity);
    this.offsets = offsets && new Int32Array(offsets);
  }
  get(i) {
    if (i >>> 0 !== i || i >= this.rows) throw new RangeError(`There is no row ${i} of ${this.rows}`);
    if (this.validity !== undefined && !bit(this.validity, i)) return undefined;
    this.#read ??= formats[this.format][1](this.values, this.offsets);
    return this.#read(i);
  }
}

class Batch {
  constructor({ rows, columns }) {
    this.rows = rows;
    this.columns = columns.map((each) => new Column(each, rows));
  }
  column(name) {
    return this.columns.find((each) => each.name === name);
  }
}

/** How a row of the batches becomes the object that a reply would hold: "total.amount" goes into its total. */
function rowsOf(batch, decode = (row) => row) {
  const steps = batch.columns.map((column) => [column, column.name.split("."), column.content === "json"]);
  return Array.from({ length: batch.rows }, (_, i) => {
    const row = {};
    for (const [column, path, isJson] of steps) {
      const value = column.get(i);
      if (value === undefined) continue;
      let place = row;
      for (let at = 0; at + 1 < path.length; ++at) place = place[path[at]] ??= {};
      place[path[path.length - 1]] = isJson ? JSON.parse(value) : value;
    }
    return decode(row);
  });
}

const made = (batch) => batch && new Batch(batch);

class Cursor {
  #asked;

  constructor(on, operation, request, options) {
    const made = (number) => new Closable(number, on.book);
    this.#asked = { on, verb: native.query, text: operation, json: asJson(request), options, made };
  }
  async *batches(count) {
    const on = await runElsewhere({ ...this.#asked });
    try {
      for (let batch; (batch = await runElsewhere({ on, verb: native.next, count, made })) !== undefined; ) yield batch;
    } finally {
      await on.close();
    }
  }
  *batchesSync(count) {
    const on = run({ ...this.#asked });
    try {
      for (let batch; (batch = run({ on, verb: native.next, count, made })) !== undefined; ) yield batch;
    } finally {
      on.closeSync();
    }
  }
  async *[Symbol.asyncIterator]() {
    for await (const batch of this.batches()) yield* rowsOf(batch, rowDecoders[this.#asked.text]);
  }
  *[Symbol.iterator]() {
    for (const batch of this.batchesSync()) yield* rowsOf(batch, rowDecoders[this.#asked.text]);
  }
}

/** The rows of an operation that answers page by page, and, without promises, the same. */
async function* iterate(session, operation, request, options) {
  for (let after = request?.after; ; ) {
    const page = await session.call(operation, { ...request, after }, options);
    yield* page.items;
    if ((after = page.next) === undefined) return;
  }
}

function* iterateSync(session, operation, request, options) {
  for (let after = request?.after; ; ) {
    const page = session.callSync(operation, { ...request, after }, options);
    yield* page.items;
    if ((after = page.next) === undefined) return;
  }
}

module.exports = { Batch, Column, Cursor, iterate, iterateSync };
