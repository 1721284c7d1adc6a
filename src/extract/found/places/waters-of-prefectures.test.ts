// A prefecture right before an island, a cape or the waters off one: the waters are one place, an island is one of its own beside the prefecture.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function placesIn(sentence: string): readonly string[] {
  const text = `事故について\n令和9年3月4日\n図書省\n${sentence}`;
  return readAnnouncement({ text }).facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : []));
}

const PLACES: readonly (readonly [sentence: string, ...places: string[]])[] = [
  ["北海道知床半島沖で衝突した。", "北海道知床半島沖"],
  ["新潟県佐渡島沖約5kmで衝突した。", "新潟県佐渡島沖"],
  ["京都府経ヶ岬沖で衝突した。", "京都府経ヶ岬沖"],
  ["東京都八丈島北東沖で衝突した。", "東京都八丈島北東沖"],
  ["沖縄県尖閣諸島沖の海域で衝突した。", "沖縄県尖閣諸島沖"],
  ["知床半島沖で衝突した。", "知床半島沖"],
  ["東京都八丈島で発生した。", "東京都", "八丈島"],
  ["沖縄県与那国島の南約60kmで衝突した。", "沖縄県", "与那国島"],
  ["石川県能登半島で発生した。", "石川県", "能登半島"],
  ["北海道奥尻島に派遣した。", "北海道", "奥尻島"],
  ["沖縄県の宮古島沖で衝突した。", "沖縄県", "宮古島沖"],
  // A town's island goes on with the town.
  ["東京都八丈町八丈島で発生した。", "東京都八丈町八丈島"],
];

for (const [sentence, ...places] of PLACES) {
  test(`places: ${sentence}`, () => {
    assert.deepEqual(placesIn(sentence), places);
  });
}
