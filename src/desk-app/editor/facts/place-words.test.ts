// Place words: a fact's words are marked where they stand unchanged, and nowhere else.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { placeWords } from "./place-words.ts";

const BEFORE = "見本相は8日、見本港で8人と会談した。";

test("words before and behind a change are where they were, those that were changed nowhere", () => {
  const now = "見本相は9日、見本港で8人と会談した。";
  assert.deepEqual(placeWords(BEFORE, BEFORE, [4, 6]), [4, 6]);
  assert.deepEqual(placeWords(BEFORE, now, [0, 3]), [0, 3]);
  assert.equal(placeWords(BEFORE, now, [4, 6]), undefined);
  assert.deepEqual(placeWords(BEFORE, now, [7, 10]), [7, 10]);
  const longer = `${now.slice(0, 7)}午後、${now.slice(7)}`;
  assert.deepEqual(placeWords(BEFORE, longer, [7, 10]), [10, 13]);
});

test("between two changes words are found where they stand once, and not guessed where they stand twice", () => {
  const now = "見本副大臣は8日、見本港で8人と歓談した。";
  assert.deepEqual(placeWords(BEFORE, now, [7, 10]), [9, 12]);
  assert.equal(placeWords("甲8乙8丙", "丁8乙8戊", [1, 2]), undefined);
});

test("whatever was typed, what is marked says what it said", () => {
  const text = fc.string({ unit: fc.constantFrom("あ", "い", "8", "日"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(12), fc.nat(12), (before, now, a, b) => {
      const span: [number, number] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
      const placed = placeWords(before, now, span);
      if (placed) assert.equal(now.slice(...placed), before.slice(...span));
    }),
    { seed: 20261127 },
  );
});
