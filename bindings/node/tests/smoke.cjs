// A little of everything, once: for valgrind.
"use strict";
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { Book, BillhookError } = require("billhook");

async function main(folder) {
  const book = await Book.open(path.join(folder, "book.db"), { create: true });
  book.setPort("clock", { now: () => ({ now: "2026-11-22T12:00:00Z" }) });
  book.setPort("provisioner", async () => ({}));
  const house = book.session();
  const company = { name: "House", country: "DE", email: "a@b.example", time_zone: "UTC", currency: "EUR" };
  await house.sellers.create(company);
  const client = house.clients.createSync({ name: "Zoë", email: "a@b.example", address: { country: "DE" } });
  await house.clients.get({ id: 99 }).then(
    () => process.exit(1),
    (error) => error instanceof BillhookError || process.exit(1),
  );
  for await (const row of house.clients.query()) if (row.id !== client.id) process.exit(1);
  await house.automation.run({}, { progress: () => true });
  await book.work();
  house.close();
  await book.close();
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "billhook-"));
main(folder).finally(() => fs.rmSync(folder, { recursive: true }));
