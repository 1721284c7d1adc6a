// Pieces of a text by the facts over them: nothing is lost, and the narrowest fact is told first.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cutPieces } from "./text-pieces.ts";

test("facts within facts cut the text once at each end, and the narrowest is the first of a piece", () => {
  const act = { index: 0, start: 10, end: 20 };
  const day = { index: 1, start: 12, end: 15 };
  const pieces = cutPieces("あいうえおかきくけこさし", 10, [act, day]);
  assert.deepEqual(
    pieces.map(({ text, facts }) => [text, facts.map(({ index }) => index)]),
    [
      ["あい", [0]],
      ["うえお", [1, 0]],
      ["かきくけこ", [0]],
      ["さし", []],
    ],
  );
});

test("what begins before the text or ends behind it is cut at its ends; a text without facts is one piece", () => {
  const pieces = cutPieces("うえお", 12, [
    { index: 3, start: 0, end: 13 },
    { index: 4, start: 14, end: 99 },
  ]);
  assert.equal(pieces.map(({ text }) => text).join(""), "うえお");
  assert.deepEqual(
    pieces.map(({ facts }) => facts.length),
    [1, 0, 1],
  );
  assert.deepEqual(cutPieces("う", 0, [{ index: 0, start: 5, end: 9 }]), [{ text: "う", facts: [] }]);
  assert.deepEqual(cutPieces("", 0, []), []);
});
