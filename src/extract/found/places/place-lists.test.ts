// Places that are listed one after the other, and places told by what stands about them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function placesIn(text: string): readonly string[] {
  const { facts } = readAnnouncement({ text });
  const names = facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : []));
  return [...new Set(names)];
}

test("the countries of a voyage are places, each of the list", () => {
  const listed = placesIn(
    "海上自衛隊は見本部隊を派遣する。訪問予定国は、カナダ、ペルー、チリ(バルパライソ)、東ティモール及びトンガの5か国の予定。",
  );
  for (const name of ["カナダ", "ペルー", "チリ", "東ティモール", "トンガ"])
    assert.ok(listed.includes(name), name);
  assert.deepEqual(placesIn("経由地としてケニアとルワンダを加える。"), ["ケニア", "ルワンダ"]);
  assert.deepEqual(placesIn("寄港地:ダーウィン、ヌメア\n"), ["ダーウィン", "ヌメア"]);
});

test("what is said of a list is no place of it", () => {
  assert.deepEqual(placesIn("派遣先は未定である。訪問先に広報官を置く。"), []);
});

test("a country is a place where one travels there, and where a truce is between it and another", () => {
  assert.deepEqual(placesIn("本日は米国出張の成果についてお話しします。"), ["米国"]);
  assert.deepEqual(placesIn("イスラエル・レバノン間の停戦合意について"), ["イスラエル", "レバノン"]);
});

test("a lake above which somebody flies and waters to the south of a region are places", () => {
  assert.deepEqual(placesIn("同機は宍道湖上空を通過した後、着陸した。"), ["宍道湖"]);
  assert.deepEqual(placesIn("両隊は東海南方海域で訓練を行う。"), ["東海南方海域"]);
});

test("an air base behind the air force of its country is its own name", () => {
  assert.deepEqual(placesIn("隊員はカナダ空軍コールドレイク空軍基地を訪問した。"), [
    "コールドレイク空軍基地",
  ]);
});

test("in English a prefecture, a cape and the place of an attack are places", () => {
  assert.deepEqual(
    placesIn("The aircraft was seen off Sado Island in Niigata Prefecture, north of Cape Erimo.").toSorted(),
    ["Cape Erimo", "Niigata Prefecture", "Sado Island"],
  );
  assert.deepEqual(placesIn("We condemn the bombing that occurred in Suva in March 2029."), ["Suva"]);
});
