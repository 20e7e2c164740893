import assert from "node:assert/strict";
import test from "node:test";
import { Money } from "billhook";
import { company } from "./company.mjs";

const lines = [{ description: "Hosting", unit_price: new Money("10.00", "EUR") }];
const names = (count) => Array.from({ length: count }, (_, n) => `Client ${n + 1}`);

test("iterate() goes through all the pages", async (t) => {
  const { house } = company(t, { clients: 7 });
  const found = [];
  for await (const client of house.clients.iterate({ limit: 3 })) found.push(client.name);
  assert.deepEqual(found, names(7));
  assert.deepEqual([...house.clients.iterateSync({ limit: 3 })].map((client) => client.name), names(7));
});

test("a query gives the rows of the list, however they are asked for", async (t) => {
  const { house } = company(t, { clients: 5 });
  for (let n = 1; n <= 5; ++n) house.invoices.issueSync({ client: n, lines });
  const { items } = house.clients.listSync();
  assert.deepEqual([...house.clients.query()], items);
  const rows = [];
  for await (const row of house.clients.query()) rows.push(row);
  assert.deepEqual(rows, items);
  const [entry] = house.ledgers.queryEntries();
  assert.deepEqual(entry, house.ledgers.entriesSync().items[0]);
  assert.deepEqual([...house.events.query()], house.events.listSync({ limit: 500 }).items);
  assert.ok([...house.ledgers.queryBalances()][0].balance instanceof Money);
});

test("batches hold typed arrays", async (t) => {
  const { house } = company(t, { clients: 5 });
  const sizes = [];
  for await (const batch of house.clients.query().batches(2)) {
    sizes.push(batch.rows);
    const ids = batch.column("id");
    assert.ok(ids.values instanceof BigInt64Array);
    assert.equal(ids.values.length, batch.rows);
    assert.equal(ids.get(0), Number(ids.values[0]));
    assert.equal(batch.column("address.country").get(0), "DE");
    assert.equal(batch.column("phone").get(0), undefined);
    assert.equal(batch.column("phone").nullCount, batch.rows);
  }
  assert.deepEqual(sizes, [2, 2, 1]);
});

test("a row that there is not is an error in every column", (t) => {
  const { house } = company(t, { clients: 9 });
  house.invoices.issueSync({ client: 1, lines });
  const [formats, contents] = [new Set(), new Map()];
  for (const query of [house.clients.query(), house.invoices.query()]) {
    for (const batch of query.batchesSync()) {
      for (const column of batch.columns) {
        formats.add(column.format);
        contents.set(column.name, column.content);
        assert.equal(column.rows, batch.rows);
        for (const row of [-1, batch.rows, 1.5, NaN, "0", undefined]) assert.throws(() => column.get(row), RangeError);
      }
    }
  }
  assert.deepEqual([...formats].sort(), ["b", "l", "tdD", "tsu:UTC", "u"]);
  assert.deepEqual(["id", "name", "total.amount", "lines"].map((name) => contents.get(name)), ["", "text", "decimal", "json"]);
});

test("how many is a whole number", async (t) => {
  const { book, house } = company(t, { clients: 2 });
  for (const wrong of [-1, 1.5, "x", "1", NaN, 2 ** 32]) {
    assert.throws(() => [...house.clients.query().batchesSync(wrong)], RangeError);
    await assert.rejects(house.clients.query().batches(wrong).next(), RangeError);
    assert.throws(() => book.workSync(wrong), RangeError);
  }
  for (const usual of [0, undefined]) assert.equal([...house.clients.query().batchesSync(usual)].length, 1);
  await book.close();
});

test("text that is not ASCII comes through", (t) => {
  const { house } = company(t, { clients: 0 });
  for (const name of ["Анна", "Bo", "Zoë 🐘"]) {
    house.clients.createSync({ name, email: "a@b.example", address: { country: "DE" } });
  }
  assert.deepEqual([...house.clients.query()].map((client) => client.name), ["Анна", "Bo", "Zoë 🐘"]);
});

test("a loop that is left closes its cursor", async (t) => {
  const { book, house } = company(t, { clients: 5 });
  for await (const _ of house.clients.query()) break;
  for (const _ of house.clients.query()) break;
  book.closeSync();
});

test("errors come when the rows are asked for", async (t) => {
  const { house } = company(t);
  const query = house.clients.query({ status: "asleep" });
  assert.throws(() => [...query], { code: "invalid" });
  await assert.rejects(query.batches().next(), { code: "invalid" });
});
