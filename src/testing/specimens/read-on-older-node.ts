// A thread of its own: takes away what Node 20 does not have, reads the texts of all specimens, and posts which of them gave no fact.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";

/** What came after Node 20, and is called by name. Node's own code keeps what it took at its start. */
const YOUNGER: readonly (readonly [object, readonly string[]])[] = [
  [Map, ["groupBy"]],
  [Object, ["groupBy"]],
  [Promise, ["withResolvers", "try"]],
  [Array, ["fromAsync"]],
  [RegExp, ["escape"]],
  [
    Set.prototype,
    [
      "union",
      "intersection",
      "difference",
      "symmetricDifference",
      "isSubsetOf",
      "isSupersetOf",
      "isDisjointFrom",
    ],
  ],
  [
    Object.getPrototypeOf(Object.getPrototypeOf([].values())),
    ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"],
  ],
];

for (const [owner, names] of YOUNGER) for (const name of names) Reflect.deleteProperty(owner, name);
const { readAnnouncement } = await import("../../extract/index.ts");
const specimens = join(import.meta.dirname, "../../../specimens");
const texts = readdirSync(specimens, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".txt"),
);
const silent = texts.filter(
  (name) => readAnnouncement({ text: readFileSync(join(specimens, name), "utf8") }).facts.length === 0,
);
parentPort?.postMessage({ read: texts.length, silent });
