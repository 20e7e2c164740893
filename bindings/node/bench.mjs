// What a call from Node costs beyond the C call, for a reply of about 1 KB: processor time of all threads, in which other
// load on the machine counts less than on the clock. Worth measuring with the release build:
//   cmake --preset release -D BILLHOOK_BINDINGS=ON
//   cmake --build --preset release --target billhook_node_package billhook_shared
//   node bindings/node/bench.mjs build/release
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const CALLS = 20_000;
const build = path.resolve(process.argv[2] ?? "build/release");
const { Book, Money } = createRequire(import.meta.url)(path.join(build, "node/billhook"));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "billhook-"));

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const micros = async (calls) => {
  const begin = process.cpuUsage();
  await calls();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / CALLS;
};
const many = (call) => () => {
  for (let n = 0; n < CALLS; ++n) call();
};

const CALLS_IN_C = 9 * 20_000;

/** The same call from C, by the program beside the benchmark of PHP. */
function compiled() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const program = path.join(folder, "bench_call");
  const source = ["-O2", `-I${root}/capi`, `${root}/bindings/php/bench/call.c`, "-o", program];
  execFileSync("cc", [...source, `-L${build}/lib`, "-lbillhook", `-Wl,-rpath,${build}/lib`]);
  const timed = ["-c", 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null; } 2>&1', "bench"];
  return (...asked) => {
    const [user, system] = execFileSync("bash", [...timed, program, ...asked], { encoding: "utf8" }).split(" ");
    return ((Number(user) + Number(system)) * 1e6) / CALLS_IN_C;
  };
}

try {
  const file = path.join(folder, "book.db");
  const book = Book.openSync(file, { create: true });
  const s = book.session();
  s.sellers.createSync({ name: "House", country: "DE", email: "a@b.example", time_zone: "UTC", currency: "EUR" });
  s.clients.createSync({ name: "Ada Byron", email: "ada@example.com", address: { country: "DE" } });
  const line = { description: "Web hosting, a month", unit_price: new Money("9.90", "EUR") };
  const { id } = s.invoices.issueSync({ client: 1, lines: [line] });
  const request = JSON.stringify({ id });
  const inC = compiled();

  const ways = {
    "the C call": async () => inC(file, "invoice.get", request),
    "as text, sync": () => micros(many(() => s.callJsonSync("invoice.get", request))),
    "as typed objects, sync": () => micros(many(() => s.invoices.getSync({ id }))),
    "as typed objects, promises one by one": () =>
      micros(async () => {
        for (let n = 0; n < CALLS; ++n) await s.invoices.get({ id });
      }),
  };
  const found = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < 7; ++round) {
    for (const [name, way] of Object.entries(ways)) found[name].push(await way());
  }
  console.log(`invoice.get, a reply of ${s.callJsonSync("invoice.get", request).length} bytes`);
  const native = median(found["the C call"]);
  for (const [name, rounds] of Object.entries(found)) {
    const more = name === "the C call" ? "" : `, ${(median(rounds) - native).toFixed(2).padStart(6)} more`;
    console.log(`${name.padEnd(40)} ${median(rounds).toFixed(2).padStart(7)} us${more}`);
  }
  book.closeSync();
} finally {
  fs.rmSync(folder, { recursive: true });
}
