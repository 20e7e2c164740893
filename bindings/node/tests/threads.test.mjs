import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import test from "node:test";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { Book } from "billhook";
import { company, folder, order } from "./company.mjs";

const inWorker = (code, data) =>
  new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), { workerData: data });

/** Code for a thread of its own; it has `book`, the company of the file it is given. */
const opening = `
  import { createRequire } from "node:module";
  import { parentPort, workerData } from "node:worker_threads";
  const { Book } = createRequire(workerData.from)("billhook");
  const book = await Book.open(workerData.file);
`;

test("a call that takes its time leaves the event loop alone", async (t) => {
  const { house } = company(t);
  const text = "key,name,email,country\n" + Array.from({ length: 500 }, (_, n) => `${n},Ada,a@b.example,DE\n`).join("");
  let isDone = false;
  let turns = 0;
  const run = house.imports.clients({ text }).then(() => (isDone = true));
  while (!isDone) {
    await turn();
    turns++;
  }
  await run;
  assert.ok(turns > 2);
});

test("worker threads use the same book at the same time", async (t) => {
  const { file, house } = company(t, { clients: 0 });
  const code = `${opening}
    for (let n = 0; n < 25; ++n) {
      const request = { name: workerData.name + n, email: "a@b.example", address: { country: "DE" } };
      if (n % 2) await book.session().clients.create(request);
      else book.session().clients.createSync(request);
    }
    await book.close();
  `;
  const workers = ["a", "b", "c"].map((name) => inWorker(code, { file, name, from: import.meta.url }));
  for (const code of await Promise.all(workers.map(async (worker) => (await once(worker, "exit"))[0]))) assert.equal(code, 0);
  assert.equal([...house.clients.iterateSync()].length, 75);
});

test("a worker thread that is ended in the middle of a call leaves the book whole", async (t) => {
  const { file, house } = company(t);
  for (const waiting of ["new Promise(() => {})", "(async () => { while (true) await 0; })()"]) {
    order(house);
    const code = `${opening}
      book.setPort("provisioner", () => { parentPort.postMessage("asked"); return ${waiting}; });
      const work = book.work();
      setInterval(() => book.session().clients.list(), 1);
      await work;
    `;
    const worker = inWorker(code, { file, from: import.meta.url });
    await once(worker, "message");
    await worker.terminate();
    house.jobs.listSync();
  }
  assert.equal(house.clients.createSync({ name: "n", email: "a@b.example", address: { country: "DE" } }).name, "n");
});

test("a worker thread may be ended while it reads rows", async (t) => {
  const { file } = company(t, { clients: 50 });
  for (const rows of ["for (const _ of all.batchesSync(1));", "for await (const _ of all.batches(1));"]) {
    const code = `${opening}
      const all = book.session().clients.query();
      parentPort.postMessage("reads");
      while (true) ${rows}
    `;
    for (let n = 0; n < 15; ++n) {
      const worker = inWorker(code, { file, from: import.meta.url });
      await once(worker, "message");
      await sleep(n);
      assert.equal(await worker.terminate(), 1);
    }
  }
});

test("a process may end at any time", (t) => {
  const { file, house } = company(t);
  const from = JSON.stringify(new URL("company.mjs", import.meta.url).pathname);
  const endings = [
    "process.exit(7)",
    'book.setPort("provisioner", () => process.exit(7)); await book.work()',
    'book.setPort("provisioner", async () => process.exit(7)); await book.work()',
    'book.setPort("provisioner", () => process.exit(7)); book.workSync()',
    "s.automation.run({}, { progress: () => process.exit(7) })",
    "s.clients.list(); s.automation.run(); process.exit(7)",
    "process.exitCode = 7; s.clients.list(); s.automation.run()",
    "process.exitCode = 7; for await (const _ of s.clients.query().batches(1)) break",
  ];
  for (const ending of endings) {
    order(house);
    const code = `
      const { Book } = require("node:module").createRequire(${from})("billhook");
      const book = Book.openSync(${JSON.stringify(file)});
      const s = book.session();
      (async () => { ${ending} })();
    `;
    const { status, signal, stderr } = spawnSync(process.execPath, ["-e", code], { encoding: "utf8" });
    assert.deepEqual([status, signal, stderr], [7, null, ""], ending);
    house.jobs.listSync();
  }
});

async function collected() {
  globalThis.gc();
  await turn();
  await turn();
}

test("what nobody holds any more is closed", { skip: globalThis.gc === undefined && "needs --expose-gc" }, async (t) => {
  const file = `${folder(t)}/many.db`;
  await (await Book.open(file, { create: true })).close();
  const files = () => fs.readdirSync("/proc/self/fd").length;
  const before = files();
  for (let n = 0; n < 300; ++n) {
    Book.openSync(file).session();
    if (n % 50 === 0) await collected();
  }
  for (let n = 0; n < 20 && files() >= before + 30; ++n) await collected();
  assert.ok(files() < before + 30, `${files() - before} files are open`);
});

test("300,000 calls do not grow the process", (t) => {
  const { house } = company(t);
  const ask = () => house.clients.getSync({ id: 1 });
  for (let n = 0; n < 60_000; ++n) ask();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  for (let n = 0; n < 300_000; ++n) ask();
  globalThis.gc?.();
  const grown = (process.memoryUsage().rss - before) / 2 ** 20;
  assert.ok(grown < 24, `${grown.toFixed(1)} MB more`);
});
