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
    this.book = Book.openSync(path.join(this.folder, "book.db"), { create: true });
    this.book.setPort("clock", { now: () => ({ now: this.clock }) });
    try {
      for (const step of scenario.steps) await this.take(step);
    } finally {
      await this.book.close();
    }
    return this;
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
    let answer, error;
    try {
      answer = plain(await this[action](step));
    } catch (thrown) {
      if (!(thrown instanceof BillhookError)) throw thrown;
      error = plain(thrown);
    }
    this.transcript.push(canonical(error ?? answer));
    const name = step.op ?? step.query ?? action;
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

  op(step) {
    const [noun, verb] = step.op.split(".");
    const session = this.session(step);
    const asked = [this.filled(step.request), this.options(step)];
    const operations = session[plurals.get(noun)];
    const method = camel(verb) + this.suffix;
    if (operations?.[method]) return operations[method](...asked);
    return session[`call${this.suffix}`](step.op, ...asked); // a name that nobody knows, to see what is said
  }

  async query(step) {
    const [noun, verb] = step.query.split(".");
    const session = this.session(step);
    const asked = [this.filled(step.request), this.options(step)];
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
        if (typeof answer === "object") return answer;
        throw new BillhookError({ code: "unavailable", reason: "port.down", message: answer });
      });
    }
    const { errors: _, ...counts } = await this.book[`work${this.suffix}`]();
    return counts;
  }

  session({ as = "system" }) {
    const [kind, id] = as.split(/:(.*)/);
    if (id === undefined) return this.book.session();
    return this.book.session({ [kind === "system" ? "seller" : kind]: Number(this.filled(id)) });
  }

  options({ key, dry_run: dryRun, cancel_at: cancelAt }) {
    let reports = 0;
    return { idempotencyKey: key, dryRun, progress: cancelAt && (() => ++reports < cancelAt) };
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
