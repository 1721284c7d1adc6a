import assert from "node:assert/strict";
import { test } from "node:test";
import { carrySpans } from "./carry-spans.ts";

const EARLIER = ["発令", "1等陸佐 見本 誠 調査課長を命ずる", "2等海佐 例示 真 教育課長を命ずる", "以上"].join(
  "\n",
);

function carry(later: string, ...words: readonly string[]): readonly (string | undefined)[] {
  const spans = words.map((word) => [EARLIER.indexOf(word), EARLIER.indexOf(word) + word.length] as const);
  return carrySpans(EARLIER, later, spans).map((span) => span && later.slice(...span));
}

test("a line that moves down keeps its place in the words", () => {
  const later = EARLIER.replace("発令\n", "発令(訂正)\n3月4日付\n");
  assert.deepEqual(carry(later, "1等陸佐 見本 誠", "以上"), ["1等陸佐 見本 誠", "以上"]);
});

test("a word that was corrected within a row is part of the row that it was", () => {
  const later = EARLIER.replace("見本 誠", "見本 実");
  assert.deepEqual(carry(later, "1等陸佐 見本 誠 調査課長を命ずる"), ["1等陸佐 見本 実 調査課長を命ずる"]);
});

test("a row that is no more is nowhere, and the others stay what they were", () => {
  const later = EARLIER.replace("1等陸佐 見本 誠 調査課長を命ずる\n", "");
  const rows = ["1等陸佐 見本 誠 調査課長を命ずる", "2等海佐 例示 真 教育課長を命ずる"];
  assert.deepEqual(carry(later, ...rows), [undefined, "2等海佐 例示 真 教育課長を命ずる"]);
});

test("a text that was written anew carries nothing, however long it is", () => {
  const long = Array.from({ length: 30_000 }, (_, at) => `${at}行目`).join("\n");
  assert.deepEqual(carrySpans(long, long.replaceAll("行目", "番目の行"), [[100, 160]]), [undefined]);
  assert.deepEqual(carrySpans(EARLIER, "", [[0, 2]]), [undefined]);
});
