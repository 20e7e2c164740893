// Microseconds of processor time that calls take in Node, the least of several rounds: `call.cjs PACKAGE`, run by `run`.
const { Book } = require(process.argv[2]);

const CALLS = 20_000;
const ROUNDS = 15;

const used = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

async function microseconds(rounds, round) {
  let least = Infinity;
  for (let n = 0; n < rounds; ++n) {
    const begin = used();
    await round();
    least = Math.min(least, (used() - begin) / CALLS);
  }
  return least;
}

const many = (call) => () => {
  for (let n = 0; n < CALLS; ++n) call();
};

async function main() {
  const session = Book.openSync("book.db").session();
  console.log("text", await microseconds(ROUNDS, many(() => session.callJsonSync("invoice.get", '{"id":1}'))));
  console.log("typed", await microseconds(ROUNDS, many(() => session.invoices.getSync({ id: 1 }))));
  const awaited = async () => {
    for (let n = 0; n < CALLS; ++n) await session.invoices.get({ id: 1 });
  };
  console.log("awaited", await microseconds(3, awaited));
}

main();
