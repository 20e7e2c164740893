"use strict";
// Finds the compiled part: in the package of this platform, or in this one.
const { existsSync } = require("node:fs");
const { RTLD_DEEPBIND = 0, RTLD_NOW } = require("node:os").constants.dlopen;
const path = require("node:path");

process.report.excludeNetwork = true; // looking up the names of the machine's connections would take long
const libc = process.report.getReport().header.glibcVersionRuntime ? "-glibc" : "-musl";
const platform = `${process.platform}-${process.arch}${process.platform === "linux" ? libc : ""}`;
const inside = path.join(__dirname, "../prebuilds", platform, "billhook.node");
try {
  const file = existsSync(inside) ? inside : require.resolve(`@billhook/${platform}`);
  process.dlopen(module, file, RTLD_NOW | RTLD_DEEPBIND); // what it needs is its own: node has other versions of it inside
} catch (cause) {
  throw new Error(`billhook has no compiled part that runs here (${platform})`, { cause });
}
