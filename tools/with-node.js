// Runs its arguments with the pinned Node: `node tools/with-node.js --test …`.

import { findNode, runWith } from "../bin/pinned-node.js";

const choice = findNode();
if (choice.kind === "none") {
  process.stderr.write(`${choice.reason}\n`);
  process.exitCode = 1;
} else {
  runWith(choice.kind === "spawn" ? choice.node : process.execPath, process.argv.slice(2));
}
