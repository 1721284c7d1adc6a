// `shirase proof` as it is called: lines, JSON, the corrected copy, and what it does with what it cannot read.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const command = join(import.meta.dirname, "../../../bin/shirase.js");
const folder = mkdtempSync(join(tmpdir(), "shirase-proof-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function proof(name: string, text: string, ...options: readonly string[]) {
  writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "proof", name, ...options], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const PIECE =
  "# 訓練の見方\r\n\r\n見本省は令和9年3月4日に計画を示した。\r\n\r\n  訓練は9時5分に始まり、護衛鑑の食堂で朝食が食べれる。\r\n";

test("each slip is one line with its place in the file", () => {
  const { status, stdout } = proof("piece.md", PIECE);
  assert.equal(status, 0);
  assert.deepEqual(
    stdout.split("\n").map((line) => line.split(" ").slice(0, 2).join(" ")),
    [
      "piece.md:3:5: style-calendar:",
      "piece.md:5:6: style-time:",
      "piece.md:5:15: dictionary:",
      "piece.md:5:27: no-dropping-the-ra:",
      "",
    ],
  );
});

test("a corrected copy keeps everything but the slips", () => {
  const { stdout, stderr } = proof("piece.md", PIECE, "--fix");
  const fixed = PIECE.replace("令和9年", "令和9(2027)年")
    .replace("9時5分", "09時05分")
    .replace("護衛鑑", "護衛艦");
  assert.equal(stdout, fixed);
  assert.match(stderr, /^piece\.md:5:27: no-dropping-the-ra/);
});

test("as JSON, a slip has its place, its words and its fix", () => {
  const { stdout } = proof("piece.md", PIECE, "--json");
  const [slip] = JSON.parse(stdout).slips;
  const at = PIECE.indexOf("令和9年");
  assert.deepEqual([slip.line, slip.column, slip.text], [3, 5, "令和9年"]);
  assert.deepEqual(slip.fix, { span: [at, at + 4], text: "令和9(2027)年" });
});

test("of a page that quotes an issuer only the desk's words are read, and corrected in their place", () => {
  const page = `<html><head><meta charset="utf-8"><title>x</title></head><body><h1>見本省、訓練を公表(3月4日)</h1>
<p>見本省は令和9年3月4日9時5分、訓練&amp;演習について以下のように公表した。</p>
<h2>訓練について</h2><p>令和9年3月4日9時5分、訓練を行った。護衛鑑で朝食が食べれる。</p><p>(以上)</p></body></html>`;
  const { stdout } = proof("page.html", page, "--fix");
  const fixed = page.replace("令和9年3月4日9時5分、訓練&", "令和9(2027)年3月4日09時05分、訓練&");
  assert.equal(stdout, fixed);
});

test("what is right has no slips; what cannot be read fails by name", () => {
  const right = proof("right.md", "訓練は09時に始まる。\n");
  assert.deepEqual([right.status, right.stdout, right.stderr], [0, "", "right.md: no slips\n"]);
  const empty = proof("empty.md", "");
  assert.equal(empty.status, 1);
  assert.match(empty.stderr, /empty\.md/);
  assert.equal(proof("right.md", "一。\n", "--fix", "--json").status, 2);
});
