// Exports and imports that end in the middle: by kill -9 and by Ctrl-C; what was there before stays, and nothing that is half looks whole.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { openArchive } from "../../store/open-archive.ts";
import { addArticle } from "../../testing/copy/copy-bench.ts";

const PROGRAM = join(import.meta.dirname, "../../../bin/shirase.js");
const ARTICLES = 1_500;
const SIGNALS = ["SIGKILL", "SIGINT"] as const;

const folder = mkdtempSync(join(tmpdir(), "shirase-killed-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const pathOf = (name: string): string => join(folder, name);

before(async () => {
  const opened = await openArchive(join(pathOf("one"), "shirase.sqlite"));
  assert.ok(opened.ok);
  for (let number = 1; number <= ARTICLES; number += 1) {
    const text = `第${number}回。${"長い本文".repeat(800)}`;
    await addArticle(opened.value, number, { body: [{ kind: "paragraph", text }] });
  }
  await opened.value.close();
});

/** Ended as soon as `isMidway`; gives the signal that ended it. */
async function interrupt(
  args: readonly string[],
  signal: (typeof SIGNALS)[number],
  isMidway: () => boolean,
): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: "ignore" });
  const ended = once(child, "exit");
  while (child.exitCode === null && !isMidway()) await pause(2);
  assert.equal(child.exitCode, null, "it ended before it could be interrupted");
  child.kill(signal);
  await ended;
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

for (const signal of SIGNALS) {
  test(`an export that ends by ${signal} leaves the earlier file as it was, and no other that looks whole`, async () => {
    const target = pathOf(`${signal}.jsonl`);
    writeFileSync(target, "the export of yesterday");
    const unfinished = (): readonly string[] =>
      readdirSync(folder).filter((name) => name.startsWith(`${signal}.jsonl.`));
    await interrupt(["export", "--data", pathOf("one"), target], signal, () =>
      unfinished().some((name) => sizeOf(pathOf(name)) > 1_000_000),
    );
    assert.equal(readFileSync(target, "utf8"), "the export of yesterday");
    const [half = ""] = unfinished();
    assert.doesNotMatch(readFileSync(pathOf(half), "utf8"), /"kind":"end"/);
    const taken = spawnSync(
      process.execPath,
      [PROGRAM, "import", "--data", pathOf(`${signal}-half`), pathOf(half)],
      {
        encoding: "utf8",
      },
    );
    assert.equal(taken.status, 1, taken.stderr);
    assert.match(taken.stderr, /has no end line|is not JSON/);
  });

  test(`an import that ends by ${signal} is started again and ends as if it had not been interrupted`, async () => {
    const target = pathOf("whole.jsonl");
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8" });
    assert.equal(run("export", "--data", pathOf("one"), target).status, 0);
    const data = pathOf(`${signal}-again`);
    await interrupt(
      ["import", "--data", data, target],
      signal,
      () => sizeOf(join(data, "shirase.sqlite-wal")) > 2_000_000,
    );
    const again = run("import", "--data", data, target);
    assert.equal(again.status, 0, again.stderr);
    const [, added = "", same = ""] = /(\d+) added, (\d+) already here, 0 refused/.exec(again.stderr) ?? [];
    assert.ok(Number(added) > 0 && Number(same) > 0, `interrupted in the middle: ${again.stderr}`);
    const back = pathOf(`${signal}-back.jsonl`);
    assert.equal(run("export", "--data", data, back).status, 0);
    assert.ok(readFileSync(back).equals(readFileSync(target)), "the same file, byte for byte");
  });
}
