import assert from "node:assert/strict";
import { test } from "node:test";
import { rowsOfRun, takeRows } from "./kept-needs.ts";
import { markLetters, placeOfSign } from "./letter-marks.ts";
import { matches, signOf, tableOf, tryEach } from "./sign.ts";

test("what one run read off its expressions, the next one knows at the first text", () => {
  // Told apart from the true needs, so that only what was taken can have been asked.
  takeRows([["/早瀬見本の橋", [1, placeOfSign("鰻")]]]);
  const sign = signOf(/早瀬見本の橋/);
  assert.equal(matches(markLetters("早瀬見本の橋"), sign, "早瀬見本の橋"), false);
  assert.equal(matches(markLetters("鰻と早瀬見本の橋"), sign, "鰻と早瀬見本の橋"), true);
  const found: string[] = [];
  tryEach("早瀬見本の橋と堤", tableOf([{ sign }, { sign: signOf(/堤/u) }]), (_, [words]) =>
    found.push(words),
  );
  assert.deepEqual(found, ["堤"]);
});

test("a run gives the needs of each of its expressions once, by source and case", () => {
  signOf(/例示の堰[0-9]/u);
  signOf(/例示の堰[0-9]/g);
  signOf(/例示の堰[0-9]/i);
  const rows = rowsOfRun().filter(([key]) => key.endsWith("/例示の堰[0-9]"));
  assert.deepEqual(
    rows.map(([key]) => key),
    ["/例示の堰[0-9]", "i/例示の堰[0-9]"],
  );
  const row = rows[0]?.[1] ?? [];
  assert.deepEqual(row.slice(0, 2), [1, placeOfSign("例示")]);
  assert.ok(row.length >= 4);
});

test("rows that were taken pass over no text that the expression matches", () => {
  const expressions = [/契約を(?:締結|結)/u, /[Pp]ress/i, /2\+2|会談?/u, /(?<=発表)し(?=た。)/u];
  for (const expression of expressions) signOf(expression);
  takeRows(rowsOfRun().filter(([key]) => !key.includes("早瀬")));
  const texts = ["契約を結ぶ", "PRESS", "会", "発表した。", "2+2", "何も"];
  for (const text of texts) {
    const found = expressions.map((expression) => matches(markLetters(text), signOf(expression), text));
    assert.deepEqual(
      found,
      expressions.map((expression) => expression.test(text)),
      text,
    );
  }
});
