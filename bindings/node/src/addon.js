"use strict";
// Finds the compiled part: in the package of this platform, or in this one.
const { existsSync } = require("node:fs");
const path = require("node:path");

function libc() {
  if (process.platform !== "linux") return "";
  process.report.excludeNetwork = true; // looking up the names of the machine's connections would take long
  return process.report.getReport().header.glibcVersionRuntime ? "-glibc" : "-musl";
}

const platform = `${process.platform}-${process.arch}${libc()}`;
const inside = path.join(__dirname, "../prebuilds", platform, "billhook.node");
try {
  module.exports = require(existsSync(inside) ? inside : `@billhook/${platform}`);
} catch (cause) {
  throw new Error(`billhook has no compiled part that runs here (${platform})`, { cause });
}
