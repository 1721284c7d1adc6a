// Guards the library entries against what Node 20, which may run them, does not have: read here with all of it taken away.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

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

test("the library reads every specimen with what Node 20 has", async () => {
  for (const [owner, names] of YOUNGER) for (const name of names) Reflect.deleteProperty(owner, name);
  const { readAnnouncement } = await import("../extract/index.ts");
  const specimens = join(import.meta.dirname, "../../specimens");
  const texts = readdirSync(specimens, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".txt"),
  );
  assert.ok(texts.length > 100);
  const silent = texts.filter(
    (name) => readAnnouncement({ text: readFileSync(join(specimens, name), "utf8") }).facts.length === 0,
  );
  assert.deepEqual(silent, []);
});
