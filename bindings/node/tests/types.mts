// What must and must not compile; nothing here is run.
import { BillhookError, Book, Money, type Actor, type Client, type Cursor, type ErrorCode, type Invoice, type Session } from "billhook";

export async function good(): Promise<void> {
  const book: Book = await Book.open("company.db", { create: true, busyWaitMs: 100 });
  const session: Session = book.session({ staff: 1 });
  const host: Session = book.session();
  const actor: Actor = { seller: 2 };
  for (const each of [host, book.session(actor)]) each[Symbol.dispose]();
  const client: Client = await session.clients.create({
    name: "Ada",
    email: "ada@example.com",
    address: { country: "DE" },
    phone: undefined,
    notes: null,
  });
  const lines = [{ description: "Hosting", unit_price: new Money("10.00", "EUR") }] as const;
  const invoice: Invoice = session.invoices.issueSync({ client: client.id, lines });
  const plain = [{ description: "Hosting", unit_price: { amount: "10.00", currency: "EUR" } }];
  const again = await session.call("invoice.issue", { client: client.id, lines: plain }, { dryRun: true });
  const total: Money = again.total;
  const due: string | undefined = invoice.due_date;
  const phone: string | undefined = client.phone;
  const rows: Cursor<Invoice | { id: number }> = session.invoices.query({ client: client.id });
  for await (const row of rows) console.log(row.id, total.amount, due, phone);
  for await (const each of session.clients.iterate()) console.log(each.name.toUpperCase());
  for (const each of session.clients.iterateSync({ limit: 10 })) console.log(each.address.country);
  for await (const batch of session.clients.query().batches(100)) console.log(batch.column("id")?.values.length);
  await session.automation.run({}, { progress: ({ done, total: all }) => done < all, signal: AbortSignal.timeout(10) });
  book.setPort("provisioner", {
    async create(request) {
      return { external_id: String(request["service"]) };
    },
    suspend() {},
    unsuspend: async () => {},
    terminate() {
      const code: ErrorCode = "unavailable";
      throw new BillhookError({ code, reason: "panel.down", message: "The panel does not answer." });
    },
  });
  book.setPort("mailer", (operation: string) => console.log(operation));
  book.setPort("clock", { now: () => ({ now: "2026-11-22T12:00:00Z" }) });
  book.setPort("mailer", null);
  const { errors }: { errors: unknown[] } = await book.work(10);
  console.log(errors);
  await book[Symbol.asyncDispose]();
}

export function bad(book: Book, session: Session): void {
  // @ts-expect-error a book is opened, not made
  new Book();
  // @ts-expect-error a required member is missing
  session.clients.createSync({ name: "Ada" });
  // @ts-expect-error there is no such member
  session.clients.listSync({ nme: "Ada" });
  // @ts-expect-error there is no such status
  session.clients.listSync({ status: "asleep" });
  // @ts-expect-error an amount is no number
  session.payments.recordSync({ client: 1, method: "cash", amount: 10 });
  // @ts-expect-error there is no such operation
  session.callSync("client.fly");
  // @ts-expect-error an actor is one of them
  book.session({ staff: 1, client: 2 });
  // @ts-expect-error the host names nobody
  book.session({});
  // @ts-expect-error an actor that may be nobody is none
  book.session(({} as Record<string, Actor>)["nobody"]);
  // @ts-expect-error an id that may be missing is none
  book.session({ client: ({} as { id?: number }).id });
  // @ts-expect-error there is no such option
  session.clients.listSync({}, { dry_run: true });
  // @ts-expect-error there is no such port
  book.setPort("coffee", () => {});
  // @ts-expect-error a member of the port is missing
  book.setPort("provisioner", { create() {} });
  // @ts-expect-error it is a promise
  session.clients.get({ id: 1 }).name;
  // @ts-expect-error amounts do not change
  session.invoices.getSync({ id: 1 }).total.amount = "1";
}
