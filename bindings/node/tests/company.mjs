// A small company in a new book, for the tests.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Book } from "billhook";

export const monthly = { unit: "month", count: 1 };

/** A folder that is gone after the test. */
export function folder(test) {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), "billhook-"));
  test.after(() => fs.rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A book with a seller and `clients` clients, closed after the test. */
export function company(test, { clients = 1 } = {}) {
  const file = path.join(folder(test), "company.db");
  const book = Book.openSync(file, { create: true });
  test.after(() => book.close());
  const house = book.session();
  house.sellers.createSync({
    name: "Nordlicht Hosting GmbH",
    country: "DE",
    email: "billing@nordlicht.example",
    time_zone: "Europe/Berlin",
    currency: "EUR",
  });
  for (let n = 1; n <= clients; ++n) {
    house.clients.createSync({ name: `Client ${n}`, email: `c${n}@example.com`, address: { country: "DE" } });
  }
  return { book, file, house };
}

/** A service of client 1 that a provisioner must set up; the job is due. */
export function order(house) {
  const product = house.products.createSync({ name: "Web M", module: "panel", provision_on: "order" });
  house.prices.setSync({ product: product.id, cycle: monthly, amount: { amount: "9.90", currency: "EUR" } });
  return house.services.createSync({ client: 1, product: product.id, cycle: monthly, label: "one.example" });
}
