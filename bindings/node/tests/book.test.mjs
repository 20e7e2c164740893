import assert from "node:assert/strict";
import { createRequire } from "node:module";
import path from "node:path";
import test from "node:test";
import * as billhook from "billhook";
import { company, folder } from "./company.mjs";

const { BillhookError, Book, Money } = billhook;
const lines = [{ description: "Hosting", unit_price: new Money("10.00", "EUR") }];

test("both kinds of modules share one library", () => {
  const required = createRequire(import.meta.url)("billhook");
  assert.equal(required.Book, Book);
  const { default: whole, "module.exports": sameInNewerNodes = whole, ...named } = billhook;
  assert.deepEqual([whole, sameInNewerNodes, { ...named }], [required, required, { ...required }]);
  assert.match(billhook.version, /^\d+\.\d+\.\d+$/);
});

test("a promise method and its Sync twin answer alike", async (t) => {
  const { house } = company(t);
  const issued = await house.invoices.issue({ client: 1, lines });
  assert.deepEqual(house.invoices.getSync({ id: issued.id }), issued);
  assert.deepEqual(await house.call("invoice.get", { id: issued.id }), issued);
  assert.equal(JSON.parse(house.callJsonSync("invoice.get", JSON.stringify({ id: issued.id }))).id, issued.id);
});

test("amounts are Money wherever they stand in a reply", (t) => {
  const { house } = company(t);
  const invoice = house.invoices.issueSync({ client: 1, lines });
  assert.ok(invoice.total instanceof Money);
  assert.ok(invoice.lines[0].unit_price instanceof Money);
  assert.equal(`${invoice.total}`, "10.00 EUR");
  assert.ok(invoice.total.equals(new Money("10.00", "EUR")));
  assert.ok(!invoice.total.equals(new Money("10.00", "USD")));
  assert.equal(JSON.stringify(invoice.total), '{"amount":"10.00","currency":"EUR"}');
});

test("amounts neither change nor calculate, and are amounts", () => {
  const [one, ten] = [new Money("1.00", "EUR"), new Money("10.00", "EUR")];
  for (const calculation of [() => one < ten, () => one + ten, () => +one, () => one * 2, () => one == "1.00 EUR", () => one + " due"]) {
    assert.throws(calculation, { name: "TypeError", message: /^Amounts are no numbers/ });
  }
  assert.equal(`${one} due`, "1.00 EUR due");
  assert.equal(String(one), "1.00 EUR");
  assert.throws(() => {
    one.amount = "2.00";
  }, TypeError);
  for (const amount of [1, "", "1,00", "1.", ".5", "1e3", " 1", "+1", "NaN", undefined, null]) {
    assert.throws(() => new Money(amount, "EUR"), TypeError);
  }
  for (const currency of [undefined, null, 978]) assert.throws(() => new Money("1.00", currency), TypeError);
  assert.equal(new Money("-0.5", "EUR").amount, "-0.5");
});

test("what is absent in a reply is undefined, what is undefined in a request is absent", (t) => {
  const { house } = company(t);
  const client = house.clients.createSync({ name: "Ada", email: "a@b.example", address: { country: "DE" }, phone: undefined });
  assert.equal(client.phone, undefined);
  assert.ok(!("phone" in client));
});

test("an error says what, why and where", async (t) => {
  const { house } = company(t);
  const request = { name: "Ada", email: "no address", address: { country: "DE" } };
  const told = (error) => {
    assert.ok(error instanceof BillhookError && error instanceof Error);
    assert.equal(error.name, "BillhookError");
    assert.equal(error.code, "invalid");
    assert.match(error.reason, /^[a-z_]+\.[a-z_]+$/);
    assert.equal(error.fields[0].path, "email");
    return true;
  };
  await assert.rejects(house.clients.create(request), told);
  assert.throws(() => house.clients.createSync(request), told);
});

test("the stack of a rejected promise names who asked", async (t) => {
  const { house } = company(t);
  const whoAsks = async () => await house.clients.get({ id: 99 });
  await assert.rejects(whoAsks(), (error) => error.code === "not_found" && error.stack.includes("whoAsks"));
});

test("a book that is not there is not made", async (t) => {
  const file = path.join(folder(t), "none.db");
  await assert.rejects(Book.open(file), { code: "not_found", reason: "book.missing" });
  assert.throws(() => Book.openSync(file), { code: "not_found", reason: "book.missing" });
});

test("actors have their own rights", async (t) => {
  const { book } = company(t);
  const client = book.session({ client: 1 });
  assert.equal((await client.clients.get({ id: 1 })).name, "Client 1");
  await assert.rejects(client.clients.create({ name: "x", email: "x@y.example", address: { country: "DE" } }), { code: "denied" });
  await assert.rejects(book.session({ staff: 99 }).clients.list(), { code: "unauthenticated" });
});

test("only who names nobody at all is the host", (t) => {
  const { book } = company(t);
  class Visitor {
    get client() {
      return 1;
    }
  }
  const hidden = Object.defineProperty({}, "client", { value: 1 });
  const nobody = [undefined, null, {}, [], new Map([["client", 1]]), new Visitor(), Object.create({ client: 1 }), hidden, "client", 1];
  const wrong = [{ staff: undefined }, { client: null }, { seller: "1" }, { seller: 1.5 }, { staff: 1, client: 1 }, { user: 1 }, [1]];
  for (const each of [...nobody, ...wrong]) assert.throws(() => book.session(each), TypeError);
  const client = book.session(Object.assign(Object.create(null), { client: 1 }));
  assert.throws(() => client.audits.listSync(), { code: "denied" });
  for (const host of [book.session({ seller: 1 }), book.session()]) assert.ok(host.audits.listSync().items.length > 0);
});

test("what is no text where one is wanted is an error instead of nothing", async (t) => {
  const { book, house, file } = company(t);
  const url = new URL(`file://${file}`);
  for (const wrong of [5, null, {}, url, Buffer.from("{}")]) {
    await assert.rejects(house.callJson("client.list", wrong), TypeError);
    assert.throws(() => house.callJsonSync("client.list", wrong), TypeError);
    assert.throws(() => house.callSync(wrong), TypeError);
    assert.throws(() => [...house.query(wrong)], TypeError);
    await assert.rejects(Book.open(wrong), TypeError);
    assert.throws(() => Book.openSync(wrong, { create: true }), TypeError);
    await assert.rejects(book.backup(wrong), TypeError);
    assert.throws(() => book.setPort(wrong, () => {}), TypeError);
  }
  for (const noRequest of [() => {}, Symbol("no request")]) assert.throws(() => house.clients.listSync(noRequest), TypeError);
  assert.equal(JSON.parse(house.callJsonSync("client.list")).items.length, 1);
});

test("call options: key, dry run, reason, deadline", async (t) => {
  const { house } = company(t);
  const request = { client: 1, lines };
  const first = await house.invoices.issue(request, { idempotencyKey: "k1", reason: "by phone" });
  assert.deepEqual(await house.invoices.issue(request, { idempotencyKey: "k1" }), first);
  await assert.rejects(house.invoices.issue({ client: 1, lines, note: "other" }, { idempotencyKey: "k1" }), { code: "conflict" });
  const dry = house.invoices.issueSync(request, { dryRun: true, idempotencyKey: null, reason: null, deadline: null, signal: null });
  assert.throws(() => house.invoices.getSync({ id: dry.id }), { code: "not_found" });
  assert.ok(house.audits.listSync().items.some((entry) => entry.reason === "by phone"));
  for (const deadline of [new Date("2020-01-01"), 1, 0, -1]) {
    await assert.rejects(company(t).house.automation.run({}, { deadline }), { code: "cancelled" });
  }
});

test("call options that would be lost are errors, and leave nothing behind", async (t) => {
  const { house } = company(t);
  const bomb = {
    get progress() {
      throw new TypeError("bomb");
    },
  };
  const ofWrongType = [{ idempotencyKey: 5 }, { idempotencyKey: "" }, { reason: {} }, { progress: true }, { signal: true }];
  const noTimes = [new Date("soon"), "soon", "5", "", Infinity].map((deadline) => ({ deadline }));
  for (const options of [...ofWrongType, ...noTimes, bomb, "dryRun", 5, true, ["dryRun"], new Map([["dryRun", true]])]) {
    await assert.rejects(house.automation.run({}, options), TypeError);
    assert.throws(() => house.automation.runSync({}, options), TypeError);
  }
  house.invoices.issueSync({ client: 1, lines }, { dryRun: "yes" });
  assert.equal(house.invoices.listSync().items.length, 0);
  await house.close();
});

test("an option that there is not is an error that names those there are", async (t) => {
  const { house, file } = company(t);
  const told = (wrong, known) => (error) => error instanceof TypeError && error.message.includes(wrong) && error.message.includes(known);
  for (const wrong of ["dry_run", "idempotency_key"]) {
    await assert.rejects(house.invoices.issue({ client: 1, lines }, { [wrong]: true }), told(wrong, "idempotencyKey, reason"));
    assert.throws(() => [...house.clients.query({}, { [wrong]: true })], told(wrong, "dryRun"));
  }
  for (const wrong of ["read_only", "readonly"]) {
    await assert.rejects(Book.open(file, { [wrong]: true }), told(wrong, "create, readOnly, busyWaitMs"));
    assert.throws(() => Book.openSync(file, { [wrong]: true }), told(wrong, "readOnly"));
  }
  assert.throws(() => Book.openSync(file, "readOnly"), TypeError);
  assert.equal(house.invoices.listSync({}, null).items.length, 0);
  Book.openSync(file, null).closeSync();
});

test("many promises of one session are kept one after the other", async (t) => {
  const { house } = company(t);
  const made = Array.from({ length: 40 }, (_, n) => house.categories.create({ name: `Category ${n}` }));
  assert.deepEqual((await Promise.all(made)).map((each) => each.name), Array.from({ length: 40 }, (_, n) => `Category ${n}`));
});

test("a Sync method does not push into a promise of its session", async (t) => {
  const { book, house } = company(t);
  const pending = house.automation.run();
  assert.throws(() => house.clients.listSync(), { code: "precondition", reason: "session.in_use" });
  assert.throws(() => book.closeSync(), { code: "precondition", reason: "session.in_use" });
  assert.equal(book.session().clients.listSync().items.length, 1);
  await pending;
  assert.equal(house.clients.listSync().items.length, 1);
});

test("close() waits for what is under way, and nothing works afterwards", async (t) => {
  const { book, house } = company(t);
  const ended = [];
  const running = house.automation.run().then(() => ended.push("run"));
  await Promise.all([running, book.close().then(() => ended.push("close"))]);
  assert.deepEqual(ended, ["run", "close"]);
  await assert.rejects(house.clients.list(), { code: "invalid" });
  assert.throws(() => book.session(), { code: "invalid" });
  await book.close();
});

test("books and sessions can be disposed of", async (t) => {
  const { file, book } = company(t);
  const session = book.session();
  session[Symbol.dispose]();
  assert.throws(() => session.clients.listSync(), { code: "invalid" });
  await book[Symbol.asyncDispose]();
  Book.openSync(file)[Symbol.dispose]();
});

/** A long run with work to do, as a promise whichever method is called. */
const runs = (t) => [
  (options) => company(t, { clients: 3 }).house.automation.run({}, options),
  async (options) => company(t, { clients: 3 }).house.automation.runSync({}, options),
];

test("progress is told, and false stops the work", async (t) => {
  for (const run of runs(t)) {
    const reports = [];
    await run({ progress: (report) => void reports.push(report) });
    assert.ok(reports.length > 0);
    assert.deepEqual(Object.keys(reports[0]), ["done", "total", "phase"]);
    await assert.rejects(run({ progress: () => false }), { code: "cancelled" });
  }
});

test("what a progress function throws comes back as the same object", async (t) => {
  for (const mine of [new TypeError("mine"), "a text"]) {
    const progress = () => {
      throw mine;
    };
    for (const run of runs(t)) assert.equal(await run({ progress }).catch((error) => error), mine);
  }
});

test("an AbortSignal stops long work with its own reason", async (t) => {
  const why = new Error("enough");
  for (const run of runs(t)) {
    const controller = new AbortController();
    const options = { signal: controller.signal, progress: () => controller.abort(why) };
    await assert.rejects(run(options), (error) => error === why);
    await assert.rejects(run(options), (error) => error === why); // before it begins
  }
});

test("book.cancel() stops what runs", async (t) => {
  const { book, house } = company(t);
  const text = "key,name,email,country\n" + Array.from({ length: 2000 }, (_, n) => `${n},Ada,a@b.example,DE\n`).join("");
  let reports = 0;
  const progress = () => {
    if (++reports === 2) book.cancel();
  };
  await assert.rejects(house.imports.clients({ text }, { progress }), { code: "cancelled" });
  assert.equal(house.audits.listSync().items.at(-1).outcome, "call.cancelled");
});

test("a backup is a book", async (t) => {
  const { book, file } = company(t);
  await book.backup(`${file}.copy`);
  assert.throws(() => book.backupSync(`${file}.copy`), { reason: "backup.file_exists" });
  const copy = await Book.open(`${file}.copy`, { readOnly: true });
  assert.equal((await copy.session().clients.get({ id: 1 })).name, "Client 1");
  await copy.close();
});
