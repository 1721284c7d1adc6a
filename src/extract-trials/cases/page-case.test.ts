// Reading a case file: every line is a case, or the file is refused with the line and the reason.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCases } from "./page-case.ts";

const CASE = {
  id: "a-1",
  url: "https://announcements.example/a.html",
  find_by: "見本",
  kind: "notice",
  complete: [],
  gold: {},
};

function errorOf(lines: string): string {
  const cases = parseCases(lines);
  return cases.ok ? "" : cases.error;
}

test("a case without facts is a case with empty lists", () => {
  const cases = parseCases(`${JSON.stringify(CASE)}\n\n`);
  assert.ok(cases.ok);
  assert.deepEqual(cases.value[0]?.gold.sighting, []);
});

test("what is no case is named with its line", () => {
  const line = JSON.stringify(CASE);
  assert.match(errorOf(`${line}\nnot json`), /^line 2 is not a case: it is not JSON/);
  assert.match(errorOf(JSON.stringify({ ...CASE, kind: "poem" })), /^line 1 is not a case: kind/);
  assert.match(errorOf(`${line}\n${line}`), /^line 2 repeats the case a-1/);
  assert.match(errorOf(JSON.stringify({ ...CASE, id: "../secret" })), /^line 1 is not a case: id/);
  assert.equal(errorOf("\n"), "it has no case.");
});

test("a field that nobody would compare is refused", () => {
  const gold = { contract: [{ programme: "見本", ammountYen: 1 }] };
  assert.match(errorOf(JSON.stringify({ ...CASE, gold })), /^line 1 is not a case: gold\.contract\.0/);
});
