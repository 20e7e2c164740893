// A new book, a first client, an order, its invoice, and the payment.
import { Book, Money } from "billhook";

const book = await Book.open("first_invoice.db", { create: true });
try {
  const { sellers, taxRates, clients, products, prices, services, automation, invoices, payments } = book.session();
  await sellers.create({
    name: "Nordlicht Hosting GmbH",
    country: "DE",
    email: "billing@nordlicht.example",
    time_zone: "Europe/Berlin",
    currency: "EUR",
  });
  await taxRates.create({ name: "USt", country: "DE", percent: "19", valid_from: "2021-01-01" });
  const client = await clients.create({
    name: "Anna Müller",
    email: "anna@mueller.example",
    address: { country: "DE" },
  });
  const product = await products.create({ name: "Web M" });
  const monthly = { unit: "month", count: 1 };
  await prices.set({ product: product.id, cycle: monthly, amount: new Money("9.90", "EUR") });

  await services.create({ client: client.id, product: product.id, cycle: monthly, label: "mueller.example" });
  await automation.run(); // today's work: makes and issues the invoice
  for await (const invoice of invoices.iterate({ client: client.id })) {
    await payments.record({ invoice: invoice.id, amount: invoice.total, method: "bank_transfer" });
    console.log((await invoices.render({ id: invoice.id })).content);
  }
} catch (error) {
  console.error(`${error.reason}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await book.close();
}
