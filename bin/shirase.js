#!/usr/bin/env node
// The command `shirase`: finds the right Node, then runs the program with it, from sources or as built.

import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { loadQuickly } from "./load-quickly.js";
import { findNode, runWith } from "./pinned-node.js";

const choice = findNode();
if (choice.kind === "spawn") {
  // Room for what a short run makes at its start: half of its collections are spared. A server needs no such room.
  const room = ["read", "draft"].includes(process.argv[2]) ? ["--min-semi-space-size=16"] : [];
  runWith(choice.node, [...room, fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
} else if (choice.kind === "none") {
  process.stderr.write(`shirase: ${choice.reason}\n`);
  process.exitCode = 1;
} else {
  // Keeps stripped and compiled code between runs: `read` starts in about half the time.
  module.enableCompileCache();
  const fromSource = new URL("../src/cli.ts", import.meta.url);
  const built = new URL("../dist/cli.js", import.meta.url);
  const program = existsSync(fromSource) ? fromSource : built;
  loadQuickly(new URL("./", program).href);
  await import(program.href);
}
