// Where a span may stand to earn its fact, and where it cuts a word of time.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isTrimmed, keepsTimeWords, pointsAtDigits } from "./points-at.ts";
import type { Span } from "../../terms/span.ts";

function spanOf(text: string, words: string): Span {
  const at = text.indexOf(words);
  return [at, at + words.length];
}

test("a date's span may not begin or end inside a number, before its unit or inside a word of time", () => {
  const text = "本日、令和6年5月17日(金)と昨年11月";
  for (const whole of ["本日", "令和6年5月17日(金)", "6年5月17日", "昨年11月", "11月", "17日"]) {
    assert.ok(keepsTimeWords(text, spanOf(text, whole)), whole);
  }
  for (const cut of ["日、", "和6年5月17日", "年5月17日", "5月1", "7日(金)", "5月17", "年11月"]) {
    assert.ok(!keepsTimeWords(text, spanOf(text, cut)), cut);
  }
});

test("the words around a surface's digits only tell which mention is meant", () => {
  const text = "Time and date 09:38-09:41 A.M. April 20";
  const surface = spanOf(text, "date 09:38-09:41");
  assert.ok(pointsAtDigits(text, spanOf(text, "09:38-09:41 A.M. April 20"), surface));
  assert.ok(!pointsAtDigits(text, spanOf(text, "April 20"), surface));
});

test("a span with a sentence mark or white space at its edge is not trimmed", () => {
  assert.ok(isTrimmed("を歓迎した。", [0, 5]));
  assert.ok(!isTrimmed("を歓迎した。", [1, 6]));
  assert.ok(!isTrimmed("を歓迎した。", [2, 2]));
});
