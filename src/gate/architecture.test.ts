// The architecture, as a test: who may import whom, and that the core has no clock, network or disk.

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { test } from "node:test";
import { PURE_ROOMS, ROOMS, findViolations } from "./architecture.ts";
import type { SourceFile } from "./architecture.ts";

const root = join(import.meta.dirname, "..");

function readSources(): readonly SourceFile[] {
  return globSync("**/*.{ts,tsx}", { cwd: root }).map((path) => ({
    path: normalize(path).split(sep).join("/"),
    code: readFileSync(join(root, path), "utf8"),
  }));
}

test("every file keeps to the arrows of ARCHITECTURE.md", () => {
  assert.deepEqual(findViolations(readSources(), dirname), []);
});

test("every room of src is drawn, and every drawn room is there", () => {
  const rooms = new Set(
    readSources()
      .filter(({ path }) => path.includes("/"))
      .map(({ path }) => path.split("/")[0] ?? ""),
  );
  assert.deepEqual([...rooms].toSorted(), Object.keys(ROOMS).toSorted());
});

/** Rows of the table of rooms: | `store` | takes | gives | terms, japanese | */
const ROOM_ROW = /^\| `([a-z-]+)` \|[^|]*\|[^|]*\| ([^|]+) \|$/gmu;

test("the table of ARCHITECTURE.md and the drawing that is tested are one", () => {
  const page = readFileSync(join(root, "../ARCHITECTURE.md"), "utf8");
  const rows = [...page.matchAll(ROOM_ROW)].map(([, room = "", may = ""]) => [room, may] as const);
  assert.ok(rows.length >= 10, "the table of rooms was not found");
  for (const [room, may] of rows) {
    const allowed = (ROOMS[room] ?? []).join(", ");
    if (may !== "all") assert.equal(may === "–" ? "" : may, allowed, room);
  }
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
    for (const [code, what] of [
      ['import { readFileSync } from "node:fs";', "a node: module"],
      ["const now = Date.now();", "the clock"],
      ["const now = new Date();", "the clock"],
      ["const started = performance.now();", "the clock"],
      ["const chance = Math.random();", "chance"],
      ['await fetch("x");', "the network"],
      ["const home = process.env;", "the process"],
      ["setTimeout(run, 10);", "a timer"],
    ] as const) {
      const [found, ...more] = findViolations([{ path: `${room}/a.ts`, code }], dirname);
      assert.ok(found?.includes(what), `${room} may not hold: ${code}`);
      assert.deepEqual(more, []);
    }
  }
});

test("a package that is not a room's own is named", () => {
  const [violation] = findViolations([{ path: "draft/a.ts", code: 'import pg from "pg";' }], dirname);
  assert.match(violation ?? "", /draft\/a\.ts imports the package pg/);
});

test("of the desk the browser's application knows types only, and of Node nothing", () => {
  const find = (code: string) => findViolations([{ path: "desk-app/api/a.ts", code }], dirname);
  assert.deepEqual(find('import type { BootRecord } from "../../desk/page/boot-record.ts";'), []);
  assert.match(
    find('import { appReply } from "../../desk/page/app-page.ts";')[0] ?? "",
    /imports more than types of/,
  );
  for (const code of ['import { join } from "node:path";', "const home = process.env;"]) {
    assert.match(find(code)[0] ?? "", /reaches for Node/, code);
  }
});
