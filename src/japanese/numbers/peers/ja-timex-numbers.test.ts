// The public test cases of ja-timex's numbers, as tables of inputs and numbers, against our readers of numbers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseWholeNumber } from "../numerals.ts";
import { readNumbers } from "../read-numbers.ts";
import type { NumbersRow } from "./ja-timex-numbers.ts";
import { NUMBERS_FIGURES_ONLY, NUMBERS_KANJI, NUMBERS_TEXTS } from "./ja-timex-numbers.ts";

/** Where the peer and we differ, and why ours is right. */
const DISAGREEMENTS: Readonly<Record<string, string>> = {
  準備に十分: "十分 is 'enough'; only 十分間 and its like are ten minutes",
  一体それは何か: "一体 is 'on earth', not one body",
  "三人が会い、三人は一心同体だ": "一心同体 is a phrase, not one heart",
};

function disagree(rows: readonly NumbersRow[], read: (text: string) => readonly (number | undefined)[]) {
  return rows
    .filter(([text, ...numbers]) => JSON.stringify(read(text)) !== JSON.stringify(numbers))
    .map(([text]) => text);
}

test("numbers in kanji have the peer's values", () => {
  assert.deepEqual(
    disagree(NUMBERS_KANJI, (text) => text.split(/[、・]/).map(parseWholeNumber)),
    [],
  );
  assert.equal(NUMBERS_KANJI.length, 49);
});

test("numbers in texts are the peer's, but for words that only look like numbers", () => {
  const texts = disagree(NUMBERS_TEXTS, (text) => readNumbers(text).map(({ value }) => value));
  assert.deepEqual(texts, Object.keys(DISAGREEMENTS));
  const figures = disagree(NUMBERS_FIGURES_ONLY, (text) =>
    readNumbers(text, { figuresOnly: true }).map(({ value }) => value),
  );
  assert.deepEqual(figures, []);
  assert.deepEqual([NUMBERS_TEXTS.length, NUMBERS_FIGURES_ONLY.length], [43, 10]);
  assert.equal(NUMBERS_KANJI.length + NUMBERS_TEXTS.length + NUMBERS_FIGURES_ONLY.length, 102);
});
