#!/usr/bin/env node
// The command `shirase`: finds the right Node, then runs the program with it, from sources or as built.

import { builtin } from "./builtin.js";
import { findPack } from "./find-pack.js";
import { findNode, runWith } from "./pinned-node.js";

const { existsSync } = builtin("node:fs");
const { fileURLToPath } = builtin("node:url");

const choice = findNode();
if (choice.kind === "spawn") {
  const { memoryOf } = await import("./memory-of.js");
  const { flags, settings } = memoryOf(process.argv[2]);
  runWith(choice.node, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], settings);
} else if (choice.kind === "none") {
  process.stderr.write(`shirase: ${choice.reason}\n`);
  process.exitCode = 1;
} else {
  if (!(await runShortRead())) await runFiles();
}

/** The program's own folder, `src/` or `dist/`. */
function findProgram() {
  const fromSource = new URL("../src/cli.ts", import.meta.url);
  return existsSync(fromSource) ? fromSource : new URL("../dist/cli.js", import.meta.url);
}

/** `read` of one input runs from a pack of its files, where one was made. False when it did not run. */
async function runShortRead() {
  const pack = isShortRead() ? findPack(fileURLToPath(new URL("..", import.meta.url))) : undefined;
  return pack !== undefined && (await (await import("./run-pack.js")).runPack(pack));
}

async function runFiles() {
  // Keeps stripped and compiled code between runs: a pack has its own.
  builtin("node:module").enableCompileCache();
  const program = findProgram();
  const { loadQuickly } = await import("./load-quickly.js");
  loadQuickly(new URL("./", program).href);
  await import(program.href);
  if (!isShortRead() || process.exitCode) return;
  // The reader has what was asked for; the next run starts quickly.
  process.removeAllListeners("warning");
  const { keepPack } = await import("./make-pack.js");
  await keepPack(fileURLToPath(new URL("..", import.meta.url)), program);
}

/** A long run gains nothing from a quick start, and a pack's functions are not bound as firmly as a file's. */
function isShortRead() {
  const [command, ...args] = process.argv.slice(2);
  return command === "read" && args.filter((arg) => !arg.startsWith("-")).length === 1;
}
