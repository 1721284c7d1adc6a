// The scorer's command: what it prints, and when it ends with 1.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Run, hear } from "../src/testing/commands/run-here.ts";
import { runScore } from "./score.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-score-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const casesPath = join(folder, "cases.jsonl");
const CASE = {
  find_by: "見本",
  kind: "notice",
  complete: ["date"],
  gold: { date: [{ surface: "令和8年4月1日", value: "2026-04-01" }], headline: ["4月1日"] },
};
writeFileSync(
  casesPath,
  ["here", "gone"]
    .map((id) => `${JSON.stringify({ id, url: `https://announcements.example/${id}`, ...CASE })}\n`)
    .join(""),
);
writeFileSync(join(folder, "here.txt"), "見本について\n令和8年4月1日\n見本省\n\n見本を公表しました。\n");

const score = (...args: readonly string[]): Promise<Run> => hear(() => runScore(args));

const GIVEN = ["--cases", casesPath, "--texts", folder];

test("prints the figures, and the case without a text by name", async () => {
  const tool = join(import.meta.dirname, "score.ts");
  const { status, stdout } = spawnSync(process.execPath, [tool, ...GIVEN], { encoding: "utf8" });
  assert.equal(status, 0);
  assert.deepEqual(await score(...GIVEN), { status, out: stdout, err: "" });
  assert.match(stdout, /^1 of 2 cases have a text\./);
  assert.match(stdout, /^date +1\.0000 +1\.0000 +1\.0000/m);
  assert.match(stdout, /^Without a text: 1\n- gone: /m);
});

test("--json is one object with the same figures", async () => {
  const { status, out } = await score(...GIVEN, "--json");
  assert.equal(status, 0);
  const report: unknown = JSON.parse(out);
  assert.ok(typeof report === "object" && report !== null && "measures" in report && "withoutText" in report);
  assert.match(JSON.stringify(report.measures), /"date":\{"asked":1,"found":1,"given":1,"sound":1/);
  assert.match(JSON.stringify(report.withoutText), /^\[\{"id":"gone"/);
});

test("what only the address tells is read with it, and not of a text as it is pasted", async () => {
  const path = join(folder, "addressed.jsonl");
  const gold = { date: [{ surface: "4月1日", value: "2026-04-01" }] };
  const url = "https://announcements.example/2026/0401.html";
  writeFileSync(path, `${JSON.stringify({ ...CASE, id: "yearless", url, gold })}\n`);
  writeFileSync(join(folder, "yearless.txt"), "見本について\n\n見本は4月1日に公表しました。\n");
  const asked = ["--cases", path, "--texts", folder];
  assert.match((await score(...asked)).out, /^date .* found 1 of 1/m);
  assert.match((await score(...asked, "--unaddressed")).out, /^date .* found 0 of 1/m);
});

test("fewer texts than asked for, or a wrong order, end with 1 and a sentence", async () => {
  for (const [args, sentence] of [
    [[...GIVEN, "--at-least", "2"], /1 of the 2 texts asked for/],
    [[...GIVEN, "--at-least", "two"], /--at-least two is not a whole number/],
    [["--texts", folder], /--cases is missing/],
    [["--cases", casesPath], /--texts is missing/],
    [["--cases", join(folder, "none.jsonl"), "--texts", folder], /there is no such file/],
    [["--cases", casesPath, "--texts", join(folder, "none")], /there is no such folder/],
    [["--cases", join(folder, "here.txt"), "--texts", folder], /line 1 is not a case/],
    [[...GIVEN, "--loud"], /--loud/],
  ] as const) {
    const { status, err } = await score(...args);
    assert.equal(status, 1, args.join(" "));
    assert.match(err, sentence);
  }
});
