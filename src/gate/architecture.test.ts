// The architecture, as a test: who may import whom, and that the core has no clock, network or disk.

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { test } from "node:test";
import { CORE_FORBIDDEN, PURE_ROOMS, ROOMS, findViolations } from "./architecture.ts";
import type { SourceFile } from "./architecture.ts";

const root = join(import.meta.dirname, "..");

function readSources(): readonly SourceFile[] {
  return globSync("**/*.ts", { cwd: root }).map((path) => ({
    path: normalize(path).split(sep).join("/"),
    code: readFileSync(join(root, path), "utf8"),
  }));
}

test("every file keeps to the arrows of ARCHITECTURE.md", () => {
  assert.deepEqual(findViolations(readSources(), dirname), []);
});

test("every room of src is drawn", () => {
  const rooms = new Set(
    readSources()
      .filter(({ path }) => path.includes("/"))
      .map(({ path }) => path.split("/")[0] ?? ""),
  );
  for (const room of rooms) assert.ok(room in ROOMS, `src/${room}/ has no place in the architecture`);
});

test("an arrow the wrong way is named with its rule", () => {
  const [violation] = findViolations(
    [{ path: "extract/read.ts", code: 'import { openArchive } from "../store/open-archive.ts";' }],
    dirname,
  );
  assert.match(violation ?? "", /extract\/read\.ts imports store/);
});

test("a clock, the network or the disk in the core is named", () => {
  for (const room of PURE_ROOMS) {
    for (const code of [
      'import { readFileSync } from "node:fs";',
      "const now = Date.now();",
      "const now = new Date();",
      "const chance = Math.random();",
      'await fetch("x");',
      "const home = process.env;",
    ]) {
      const found = findViolations([{ path: `${room}/a.ts`, code }], dirname);
      assert.equal(found.length, 1, `${room} may not hold: ${code}`);
    }
  }
  assert.ok(CORE_FORBIDDEN.length >= 5);
});

test("a package that is not a room's own is named", () => {
  const [violation] = findViolations([{ path: "draft/a.ts", code: 'import pg from "pg";' }], dirname);
  assert.match(violation ?? "", /draft\/a\.ts imports the package pg/);
});
