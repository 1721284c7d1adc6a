import assert from "node:assert/strict";
import { test } from "node:test";
import { tellingPieces } from "./telling-words.ts";

test("Japanese pieces are words with their endings, none begins inside a word or is a scrap of kana", () => {
  const pieces = tellingPieces("7月3日に共同訓練を始めました。", "ja");
  for (const piece of ["共同", "訓練", "始め", "始めました", "始めました$"])
    assert.ok(pieces.includes(piece), piece);
  for (const piece of pieces) assert.match(piece, /^\p{Script=Han}/u);
  assert.ok(tellingPieces("陸上自衛隊は", "ja").includes("自衛隊"));
  assert.ok(!pieces.some((piece) => /[月日]|^(?:同訓|し|まし)/u.test(piece)), pieces.join());
});

test("English pieces hold no word that tells nothing, no month, day or number by itself or in a pair", () => {
  assert.deepEqual(
    tellingPieces("and in the exercise, which was not held on monday 6 july, two ships took part", "en"),
    ["exercise", "held", "not held", "ships", "took", "ships took", "part", "took part"],
  );
});
