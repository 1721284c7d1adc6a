// `npm run specimen -- add` as it is called wrongly: it says why, and leaves nothing behind.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { hear } from "../src/testing/commands/run-here.ts";
import { runSpecimen } from "./specimen.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-specimen-"));
after(() => rmSync(folder, { recursive: true }));
const empty = join(folder, "empty.txt");
const binary = join(folder, "binary.txt");
writeFileSync(empty, "");
writeFileSync(
  binary,
  Uint8Array.from({ length: 2000 }, (_, index) => (index * 97) % 256),
);

const NAME = "made-by-the-test-of-adding";
const WRONG: readonly (readonly [what: string, name: string, file: string])[] = [
  ["a name that leads out of the folder", "../x", empty],
  ["a name too long for a folder", "a".repeat(300), empty],
  ["a file that is not there", NAME, join(folder, "none.txt")],
  ["a folder for a file", NAME, folder],
  ["an empty file", NAME, empty],
  ["a file that is no text", NAME, binary],
];

for (const [what, name, file] of WRONG) {
  test(`${what} is refused, and no specimen is begun`, async () => {
    const { status, err } = await hear(() => runSpecimen(["add", "notice", name, file]));
    const made = join(import.meta.dirname, "../specimens/notice", NAME);
    const isLeft = existsSync(made);
    rmSync(made, { recursive: true, force: true });
    assert.deepEqual([status, isLeft], [2, false], err);
    assert.match(err, /^specimen: /u);
  });
}

test("called as a program it ends with the same status", () => {
  const tool = join(import.meta.dirname, "specimen.ts");
  const { status, stderr } = spawnSync(process.execPath, [tool, "add", "notice", NAME, empty], {
    encoding: "utf8",
  });
  assert.equal(status, 2);
  assert.match(stderr, /^specimen: /u);
});
