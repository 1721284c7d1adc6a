// `shirase proof` as it is called: lines, JSON, the corrected copy, and what it does with what it cannot read.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Run, runHere } from "../../testing/commands/run-here.ts";

const command = join(import.meta.dirname, "../../../bin/shirase.js");
const folder = mkdtempSync(join(tmpdir(), "shirase-proof-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function proof(name: string, text: string, ...options: readonly string[]): Promise<Run> {
  writeFileSync(join(folder, name), text);
  return runHere(folder, ["proof", name, ...options]);
}

/** As it is called; all else is asked here, where the dictionary is loaded once. */
function proofInProcess(name: string, text: string): Omit<Run, "err"> {
  writeFileSync(join(folder, name), text);
  const { status, stdout } = spawnSync(process.execPath, [command, "proof", name], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status: status ?? -1, out: stdout };
}

const PIECE =
  "# 訓練の見方\r\n\r\n見本省は令和9年3月4日に計画を示した。\r\n\r\n  訓練は9時5分に始まり、護衛鑑の食堂で朝食が食べれる。\r\n";

test("each slip is one line with its place in the file", () => {
  const { status, out } = proofInProcess("piece.md", PIECE);
  assert.equal(status, 0);
  assert.deepEqual(
    out.split("\n").map((line) => line.split(" ").slice(0, 2).join(" ")),
    [
      "piece.md:3:5: style-calendar:",
      "piece.md:5:6: style-time:",
      "piece.md:5:15: dictionary:",
      "piece.md:5:27: no-dropping-the-ra:",
      "",
    ],
  );
});

test("a corrected copy keeps everything but the slips", async () => {
  const { out, err } = await proof("piece.md", PIECE, "--fix");
  const fixed = PIECE.replace("令和9年", "令和9(2027)年")
    .replace("9時5分", "09時05分")
    .replace("護衛鑑", "護衛艦");
  assert.equal(out, fixed);
  assert.match(err, /^piece\.md:5:27: no-dropping-the-ra/);
});

test("as JSON, a slip has its place, its words and its fix", async () => {
  const { out } = await proof("piece.md", PIECE, "--json");
  const [slip] = JSON.parse(out).slips;
  const at = PIECE.indexOf("令和9年");
  assert.deepEqual([slip.line, slip.column, slip.text], [3, 5, "令和9年"]);
  assert.deepEqual(slip.fix, { span: [at, at + 4], text: "令和9(2027)年" });
});

test("of a page that quotes an issuer only the desk's words are read, and corrected in their place", async () => {
  const page = `<html><head><meta charset="utf-8"><title>x</title></head><body><h1>見本省、訓練を公表(3月4日)</h1>
<p>見本省は令和9年3月4日9時5分、訓練&amp;演習について以下のように公表した。</p>
<h2>訓練について</h2><p>令和9年3月4日9時5分、訓練を行った。護衛鑑で朝食が食べれる。</p><p>(以上)</p></body></html>`;
  const { out } = await proof("page.html", page, "--fix");
  const fixed = page.replace("令和9年3月4日9時5分、訓練&", "令和9(2027)年3月4日09時05分、訓練&");
  assert.equal(out, fixed);
});

test("what is right has no slips; what cannot be read fails by name", async () => {
  const right = await proof("right.md", "訓練は09時に始まる。\n");
  assert.deepEqual([right.status, right.out, right.err], [0, "", "right.md: no slips\n"]);
  const empty = await proof("empty.md", "");
  assert.equal(empty.status, 1);
  assert.match(empty.err, /empty\.md/);
  assert.equal((await proof("right.md", "一。\n", "--fix", "--json")).status, 2);
});
