// The static copy over its life: brought up to date, killed and gone on with, compressed, and never through a link.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import {
  BASE,
  type CopyBench,
  HOSTILE_SERIES,
  addArticle,
  openCopyBench,
} from "../../testing/copy/copy-bench.ts";
import { readTree } from "../../testing/copy/read-tree.ts";

describe("a static copy", () => {
  let bench: CopyBench;
  before(async () => {
    bench = await openCopyBench({ articles: 70, series: HOSTILE_SERIES });
    assert.equal(await bench.copy("site"), 0);
  });
  after(() => bench[Symbol.asyncDispose]());
  const pathOf = (...steps: readonly string[]): string => join(bench.folder, ...steps);

  test("brought up to date it is what a new copy would be, and writes only what has changed", async () => {
    const settled = readTree(pathOf("site"));
    const times = new Map([...settled.keys()].map((path) => [path, statSync(pathOf("site", path)).mtimeMs]));
    assert.equal(await bench.copy("site", "update"), 0);
    assert.deepEqual(readTree(pathOf("site")), settled);
    for (const [path, time] of times) assert.equal(statSync(pathOf("site", path)).mtimeMs, time, path);

    const added = await addArticle(bench.archive, 300, { section: "diplomacy" });
    writeFileSync(pathOf("site", "robots.txt"), "damaged");
    writeFileSync(pathOf("site", "CNAME"), "news.example");
    assert.equal(await bench.copy("site", "update"), 0);
    assert.equal(await bench.copy("anew"), 0);
    const [updated, anew] = [new Map(readTree(pathOf("site"))), readTree(pathOf("anew"))];
    assert.ok(updated.delete("CNAME"), "what somebody else put there stays");
    assert.deepEqual(updated, anew);
    assert.ok(anew.has(`articles/${added.id}/index.html`));
    assert.ok(
      [...settled.keys()].some((path) => !anew.has(path)),
      "an older page of a list has moved",
    );
    const untouched = [...times].filter(
      ([path, time]) => updated.has(path) && statSync(pathOf("site", path)).mtimeMs === time,
    );
    assert.ok(
      untouched.length > settled.size * 0.8,
      `${untouched.length} of ${settled.size} files are as they were`,
    );
  });

  test("killed twice in the middle and gone on with, it is whole", async () => {
    const kill = (flags: readonly string[], afterFiles: number) =>
      new Promise<void>((resolve) => {
        const command = join(import.meta.dirname, "../../../bin/shirase.js");
        const options = ["--static", pathOf("killed"), "--base", BASE, "--data", pathOf("data")];
        const child = spawn(process.execPath, [command, "export", ...options, ...flags], { stdio: "ignore" });
        const watch = setInterval(() => {
          const files = readdirSync(pathOf(), { recursive: true, encoding: "utf8" });
          if (
            files.filter((path) => path.startsWith("killed") && path.endsWith(".html")).length >= afterFiles
          )
            child.kill("SIGKILL");
        }, 5);
        child.on("exit", () => {
          clearInterval(watch);
          resolve();
        });
      });
    await kill([], 20);
    await kill(["--update"], 80);
    const before = readTree(pathOf("killed")).size;
    assert.ok(
      before >= 20 && before < readTree(pathOf("anew")).size,
      `killed in the middle: ${before} files`,
    );
    assert.equal(await bench.copy("killed", "update"), 0);
    assert.deepEqual(readTree(pathOf("killed")), readTree(pathOf("anew")));
  });

  test("no link is followed out of the folder", async () => {
    assert.equal(await bench.copy("linked"), 0);
    mkdirSync(pathOf("outside"));
    rmSync(pathOf("linked", "articles"), { recursive: true });
    symlinkSync(pathOf("outside"), pathOf("linked", "articles"));
    assert.equal(await bench.copy("linked", "update"), 1);
    assert.deepEqual(readdirSync(pathOf("outside")), []);
  });

  test("compressed files say the same as what they stand beside", async () => {
    assert.equal(await bench.copy("site", "update", "compress"), 0);
    const files = [...readTree(pathOf("site")).keys()];
    const compressed = files.filter((path) => path.endsWith(".br"));
    assert.ok(compressed.length > 100);
    for (const path of compressed) {
      const plain = readFileSync(pathOf("site", path.slice(0, -3)));
      assert.ok(brotliDecompressSync(readFileSync(pathOf("site", path))).equals(plain), path);
      assert.ok(gunzipSync(readFileSync(pathOf("site", `${path.slice(0, -3)}.gz`))).equals(plain), path);
    }
    assert.equal(await bench.copy("site", "update"), 0);
    assert.deepEqual(
      [...readTree(pathOf("site")).keys()].filter((path) => /\.(?:br|gz)$/.test(path)),
      [],
    );
  });
});
