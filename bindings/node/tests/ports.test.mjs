import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { BillhookError } from "billhook";
import { company, order } from "./company.mjs";

const provisioner = (create) => ({ create, suspend() {}, unsuspend() {}, terminate() {} });

test("a port is an object with a method for everything asked", async (t) => {
  const { book, house } = company(t);
  const service = order(house);
  const asked = [];
  book.setPort("provisioner", provisioner((request) => (asked.push(request), { external_id: "vm-17" })));
  const { done, errors } = book.workSync();
  assert.deepEqual([done, errors], [1, []]);
  assert.equal(asked[0].service, service.id);
  assert.equal(asked[0].label, "one.example");
  assert.equal(house.services.getSync({ id: service.id }).service.external_id, "vm-17");
});

test("while a port waits, the event loop goes on and the library can be used", async (t) => {
  const { book, house } = company(t);
  const service = order(house);
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  book.setPort("provisioner", {
    ...provisioner(),
    async create() {
      await sleep(20);
      assert.equal((await book.session().clients.list()).items.length, 1);
      assert.equal(book.session().clients.listSync().items.length, 1);
      return { external_id: "vm-18" };
    },
  });
  assert.equal((await book.work()).done, 1);
  clearInterval(timer);
  assert.ok(turns > 0);
  assert.equal(house.services.getSync({ id: service.id }).service.external_id, "vm-18");
});

test("more ports may wait at once than there are threads", async (t) => {
  const companies = Array.from({ length: 12 }, () => company(t));
  let waiting = 0;
  let goOn;
  const all = new Promise((resolve) => (goOn = resolve));
  for (const { book, house } of companies) {
    order(house);
    book.setPort("provisioner", async () => {
      if (++waiting === companies.length) goOn();
      await all;
    });
  }
  const work = await Promise.all(companies.map(({ book }) => book.work()));
  assert.ok(work.every(({ done }) => done === 1));
});

test("what a port throws comes back as the same object", async (t) => {
  for (const mine of [new RangeError("no room"), "a text", new BillhookError({ code: "unavailable", reason: "panel.down", message: "m" })]) {
    for (const mode of ["work", "workSync"]) {
      const { book, house } = company(t);
      order(house);
      book.setPort("provisioner", () => {
        throw mine;
      });
      const { failed, errors } = await book[mode]();
      assert.equal(failed, 1);
      assert.equal(errors.length, 1);
      assert.equal(errors[0], mine);
    }
  }
});

test("anything can be thrown, even what has no text", async (t) => {
  const secret = {
    get message() {
      throw new Error("no message");
    },
  };
  for (const mine of [undefined, null, 5n, Symbol("mine"), Object.create(null), secret]) {
    const throwing = () => {
      throw mine;
    };
    for (const [mode, port] of [["workSync", throwing], ["work", throwing], ["work", async () => Promise.reject(mine)]]) {
      const { book, house } = company(t);
      order(house);
      await assert.rejects(house.automation.run({}, { progress: throwing }), (error) => error === mine);
      book.setPort("provisioner", port);
      assert.deepEqual((await book[mode]()).errors, [mine]);
    }
  }
});

test("what a port's promise is rejected with comes back as the same object", async (t) => {
  const { book, house } = company(t);
  order(house);
  const mine = new Error("later");
  book.setPort("provisioner", provisioner(async () => Promise.reject(mine)));
  assert.equal((await book.work()).errors[0], mine);
  assert.match(house.jobs.listSync().items[0].last_error, /later/);
});

test("a promise is no answer to workSync()", async (t) => {
  const { book, house } = company(t);
  order(house);
  book.setPort("provisioner", provisioner(async () => ({})));
  const { failed, errors } = book.workSync();
  assert.equal(failed, 1);
  assert.equal(errors[0].reason, "port.promise");
  book.setPort("provisioner", provisioner(async () => Promise.reject(new Error("nobody hears"))));
  book.workSync();
  await sleep(1); // an unhandled rejection would end the test here
});

test("a port without the method, or with an answer that is no JSON, fails", async (t) => {
  const circle = {};
  circle.circle = circle;
  for (const [port, expected] of [[{}, { reason: "port.no_such_call" }], [() => circle, { name: "TypeError" }]]) {
    for (const mode of ["work", "workSync"]) {
      const { book, house } = company(t);
      order(house);
      book.setPort("provisioner", port);
      const { failed, errors } = await book[mode]();
      assert.equal(failed, 1);
      for (const [name, value] of Object.entries(expected)) assert.equal(errors[0][name], value);
    }
  }
});

test("a port can be taken away, and only known ones be set", (t) => {
  const { book, house } = company(t);
  order(house);
  book.setPort("provisioner", () => ({}));
  book.setPort("provisioner", null);
  assert.equal(book.workSync().waiting, 1);
  for (const wrong of ["create", 0, 1, false, 5n, ""]) assert.throws(() => book.setPort("provisioner", wrong), TypeError);
  assert.throws(() => book.setPort("coffee", () => ({})), { code: "not_found", reason: "port.unknown" });
});

test("what a port cannot wait for is an error", async (t) => {
  const { book, house } = company(t);
  const inUse = { code: "precondition", reason: "session.in_use" };
  order(house);
  let isClosed;
  book.setPort("provisioner", async () => {
    await assert.rejects(book.close(), inUse);
    await sleep(1);
    await assert.rejects(book.close(), inUse);
    isClosed = sleep(20).then(() => book.close()); // when it is over
    return { external_id: "vm-19" };
  });
  const { done, errors } = await book.work();
  assert.deepEqual([done, errors], [1, []]);
  await isClosed;
  assert.throws(() => house.clients.listSync(), { code: "invalid" });
});

test("a port cannot wait for the session that asks it, even through others", async (t) => {
  const [{ book, house }, other] = [company(t), company(t)];
  book.setPort("clock", async () => {
    await other.house.clients.list();
    return { now: "2031-05-06T07:08:09Z" };
  });
  other.book.setPort("clock", async () => {
    await sleep(1);
    await house.clients.list();
    return { now: "2031-05-06T07:08:09Z" };
  });
  await assert.rejects(house.clients.list(), { code: "precondition", reason: "session.in_use" });
  other.book.setPort("clock", null);
  const [first, second] = await Promise.all([house.clients.list(), house.clients.list()]);
  assert.deepEqual(first, second);
});

test("book.cancel() ends the wait for a port that never answers, and a late answer counts for nothing", async (t) => {
  const { book, house } = company(t);
  const asked = []; // how each is answered
  const waits = () => new Promise((resolve, reject) => asked.push({ resolve, reject }));
  const isAsked = async (count) => {
    while (asked.length < count) await sleep(1);
  };
  order(house);
  order(house);
  book.setPort("provisioner", waits);
  const work = book.work();
  await isAsked(1);
  book.cancel();
  await assert.rejects(work, { code: "cancelled", reason: "call.cancelled" });
  book.setPort("clock", waits);
  const list = house.clients.list();
  await isAsked(2);
  asked[0].resolve({ external_id: "vm-20" });
  asked[0].reject(new Error("late"));
  await sleep(5);
  asked[1].resolve({ now: "2031-05-06T07:08:09Z" });
  assert.equal((await list).items.length, 1);
});

test("work that is cancelled says so, whatever a port threw before", async (t) => {
  const { book, house } = company(t);
  order(house);
  const fails = () => {
    book.cancel();
    throw new Error("the panel is on fire");
  };
  book.setPort("provisioner", provisioner(fails));
  assert.throws(() => book.workSync(), { code: "cancelled", reason: "call.cancelled" });
  order(house);
  await assert.rejects(book.work(), { code: "cancelled", reason: "call.cancelled" });
});

test("book.cancel() is for its own calls", async (t) => {
  const [{ book }, other] = [company(t), company(t)];
  order(other.house);
  const asked = new Promise((resolve) => {
    other.book.setPort("provisioner", () => new Promise((answer) => resolve(answer)));
  });
  const work = other.book.work();
  const answer = await asked;
  book.cancel();
  answer({ external_id: "vm-21" });
  assert.equal((await work).done, 1);
});

test("the clock can be the host's", async (t) => {
  const { book, house } = company(t);
  book.setPort("clock", { now: () => ({ now: "2031-05-06T07:08:09Z" }) });
  const request = { name: "Ada", email: "a@b.example", address: { country: "DE" } };
  assert.equal(house.clients.createSync(request).created_at, "2031-05-06T07:08:09Z");
  assert.equal((await house.clients.create(request)).created_at, "2031-05-06T07:08:09Z");
});
