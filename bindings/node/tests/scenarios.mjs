// Plays every tests/scenarios/*.json through the generated methods, with promises and then without; both must go as told
// and give the same transcript. See tests/scenarios/README.md.
//
//   node scenarios.mjs FOLDER_OF_SCENARIOS [--transcript FOLDER] [NAME...]
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { BillhookError, Book, describe } from "billhook";

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const plurals = new Map(describe().nouns.map(({ name, plural }) => [name, camel(plural)]));
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Members sorted by name, no spaces, characters as they are. */
export function canonical(value) {
  const sorted = (_, each) => (isObject(each) ? Object.fromEntries(Object.entries(each).sort(byName)) : each);
  return JSON.stringify(value, sorted);
}
const byName = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
const plain = (value) => JSON.parse(JSON.stringify(value));

/** What differs, one line each. */
export function differences(expected, actual, where) {
  if (expected === null ? actual === undefined : expected === "*" && actual !== undefined) return [];
  if (isObject(expected) && isObject(actual)) {
    const named = Object.keys(expected).filter((name) => name !== "...");
    const surplus = "..." in expected ? [] : Object.keys(actual).filter((name) => !(name in expected));
    return [
      ...named.flatMap((name) => differences(expected[name], actual[name], `${where}.${name}`)),
      ...surplus.map((name) => `${where}.${name} is ${canonical(actual[name])}, not expected`),
    ];
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const mayGoOn = expected.at(-1) === "...";
    const told = mayGoOn ? expected.slice(0, -1) : expected;
    if (mayGoOn ? actual.length >= told.length : actual.length === told.length) {
      return told.flatMap((each, i) => differences(each, actual[i], `${where}.${i}`));
    }
  }
  return isDeepStrictEqual(expected, actual) ? [] : [`${where} is ${canonical(actual)}, not ${canonical(expected)}`];
}

/** The progress function of a step, and what it throws. */
class Progress {
  reports = 0;
  failure = new Error("The host has had enough.");

  constructor({ cancel_at: cancelAt, throw_at: throwAt, inside }, callInside) {
    const isWanted = cancelAt ?? throwAt ?? inside;
    this.report = isWanted && (() => {
      this.reports++;
      if (this.reports === 1 && inside) callInside(inside);
      if (this.reports === throwAt) throw this.failure;
      return this.reports !== cancelAt;
    });
  }
}

class Play {
  saved = {};
  transcript = [];
  differences = [];
  step = 0;

  constructor(folder, mode) {
    this.folder = folder;
    this.suffix = mode === "sync" ? "Sync" : "";
  }

  async run(scenario) {
    this.clock = scenario.clock;
    this.saved.files = this.write(scenario.files ?? {});
    this.book = this.opened({ create: true });
    try {
      for (const step of scenario.steps) await this.take(step);
    } finally {
      await this.book.close();
    }
    return this;
  }

  opened(options) {
    const book = Book.openSync(path.join(this.folder, "book.db"), options);
    book.setPort("clock", { now: () => ({ now: this.clock }) });
    return book;
  }

  write(files) {
    const paths = Object.keys(files).map((name) => [name, path.join(this.folder, name)]);
    for (const [name, file] of paths) {
      const { first, each, count } = files[name];
      const lines = Array.from({ length: count }, (_, i) => each.replaceAll("{n}", i + 1));
      fs.writeFileSync(file, [first, ...lines, ""].join("\n"));
    }
    return Object.fromEntries(paths);
  }

  async take(step) {
    this.step++;
    if (step.now) this.clock = step.now;
    const action = ["op", "query", "open", "work"].find((name) => name in step);
    if (action === undefined) return;
    const name = step.op ?? step.query ?? action;
    const progress = new Progress(step, (inside) => this.callInside(inside));
    let answer, error;
    try {
      answer = await this[action](step, progress);
    } catch (thrown) {
      error = this.shown(thrown, progress);
    }
    this.answered(step, name, answer, error);
    if (step.inside && progress.reports === 0) this.differ(name, ["it reported no progress"]);
  }

  /** A call on another opening of the book, from within a progress function. */
  callInside(step) {
    const book = this.opened({ busyWaitMs: 1 });
    let answer, error;
    try {
      answer = this.ask(book.session(), step, {}, "Sync");
    } catch (thrown) {
      error = this.shown(thrown);
    } finally {
      book.closeSync();
    }
    this.answered(step, step.op, answer, error);
  }

  shown(thrown, progress) {
    if (thrown === progress?.failure) return { code: "host_error", message: thrown.message };
    if (thrown instanceof BillhookError) return plain(thrown);
    throw thrown;
  }

  answered(step, name, reply, error) {
    const answer = reply && plain(reply);
    this.transcript.push(canonical(error ?? answer));
    if (("error" in step) !== (error !== undefined)) this.differ(name, [`answer is ${canonical(error ?? answer)}`]);
    else if (error) this.differ(name, differences(this.filled(step.error), error, "error"));
    else this.compare(step, name, answer);
    if (step.save) this.saved[step.save] = answer;
  }

  compare(step, name, answer) {
    if ("reply" in step) this.differ(name, differences(this.filled(step.reply), answer, "reply"));
    if ("rows" in step) this.differ(name, differences(step.rows, answer.rows, "rows"));
    if ("work" in step) this.differ(name, differences(step.work, answer, "work"));
  }

  differ(name, found) {
    this.differences.push(...found.map((each) => `step ${this.step}, ${name}: ${each}`));
  }

  op(step, progress) {
    return this.ask(this.session(step), step, this.options(step, progress), this.suffix);
  }

  ask(session, step, options, suffix) {
    const [noun, verb] = step.op.split(".");
    const asked = [this.filled(step.request), options];
    const operations = session[plurals.get(noun)];
    const method = camel(verb) + suffix;
    if (operations?.[method]) return operations[method](...asked);
    return session[`call${suffix}`](step.op, ...asked); // a name that nobody knows, to see what is said
  }

  async query(step, progress) {
    const [noun, verb] = step.query.split(".");
    const session = this.session(step);
    const asked = [this.filled(step.request), this.options(step, progress)];
    const operations = session[plurals.get(noun)];
    const method = `query_${verb.replace(/^list_?/, "")}`.replace(/_$/, "");
    const cursor = operations?.[camel(method)]?.(...asked) ?? session.query(step.query, ...asked);
    let columns = [], first, last, rows = 0;
    for await (const batch of this.suffix ? cursor.batchesSync() : cursor.batches()) {
      columns = batch.columns.map((column) => column.name);
      if (batch.rows === 0) continue; // there are none at all
      const row = (i) => Object.fromEntries(batch.columns.map((column) => [column.name, column.get(i)]));
      first ??= row(0);
      last = row(batch.rows - 1);
      rows += batch.rows;
    }
    return { columns, first, last, rows };
  }

  async open(step) {
    const location = this.filled(step.open);
    const book = this.suffix ? Book.openSync(location) : await Book.open(location);
    await book.close();
    return {};
  }

  async work(step) {
    for (const [name, answer] of Object.entries(step.ports ?? {})) {
      this.book.setPort(name, () => {
        if (typeof answer === "string") throw new BillhookError({ code: "unavailable", reason: "port.down", message: answer });
        if (!("throws" in answer)) return answer;
        this.thrown.push(new Error(answer.throws));
        throw this.thrown.at(-1);
      });
    }
    this.thrown = [];
    const { errors, ...counts } = await this.book[`work${this.suffix}`]();
    if (!this.thrown.every((each) => errors.includes(each))) this.differ("work", ["what a port threw did not come out"]);
    return counts;
  }

  session({ as = "system" }) {
    const [kind, id] = as.split(/:(.*)/);
    if (id === undefined) return this.book.session();
    return this.book.session({ [kind === "system" ? "seller" : kind]: Number(this.filled(id)) });
  }

  options({ key, dry_run: dryRun }, progress) {
    return { idempotencyKey: key, dryRun, progress: progress.report };
  }

  /** A copy in which texts that name saved values are those values. */
  filled(value) {
    if (typeof value === "string" && value.startsWith("$")) return this.named(value.slice(1));
    if (Array.isArray(value)) return value.map((each) => this.filled(each));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.filled(each)]));
  }

  named(place) {
    const [name, ...members] = place.split(".");
    if (!(name in this.saved)) throw new Error(`nothing is saved as ${place}`);
    const steps = name === "files" ? [members.join(".")] : members;
    return steps.reduce((value, member) => value[member], this.saved[name]);
  }
}

export async function play(scenario, mode) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "billhook-"));
  try {
    return await new Play(folder, mode).run(scenario);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

async function main() {
  const { values, positionals } = parseArgs({ options: { transcript: { type: "string" } }, allowPositionals: true });
  const [folder, ...wanted] = positionals;
  const there = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
  const names = wanted.length > 0 ? wanted : there.map((name) => path.basename(name, ".json")).sort();
  let steps = 0;
  const found = [];
  for (const name of names) {
    const scenario = JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), "utf8"));
    const [promised, sync] = [await play(scenario, "promises"), await play(scenario, "sync")];
    steps += promised.transcript.length;
    for (const each of new Set([...promised.differences, ...sync.differences])) found.push(`${name}: ${each}`);
    if (!isDeepStrictEqual(promised.transcript, sync.transcript)) found.push(`${name}: differs without promises`);
    if (values.transcript === undefined) continue;
    fs.mkdirSync(values.transcript, { recursive: true });
    fs.writeFileSync(path.join(values.transcript, `${name}.ndjson`), promised.transcript.map((line) => `${line}\n`).join(""));
  }
  for (const each of found) console.error(each);
  console.log(`${names.length} scenarios, ${steps} answers, ${found.length} differences`);
  process.exitCode = found.length === 0 && names.length > 0 ? 0 : 1;
}

if (import.meta.url.endsWith(encodeURI(process.argv[1]))) await main();
