// Places that no ending of their own tells: regions that somebody is sent to, shores of countries, islands by name alone, a ministry behind the time.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const placesIn = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : []));

test("regions, shores and islands are places where the words around make them so", () => {
  for (const [sentence, ...places] of [
    ["中東地域に派遣している艦艇の期間を延ばす。", "中東地域"],
    ["中東地域の安定は重要である。"],
    ["北朝鮮の西岸から東へ飛んだ。", "北朝鮮の西岸"],
    ["海上交通の沿岸から遠い。"],
    ["本州に沿って対馬近くまで往復した。", "対馬"],
    ["対馬局長が述べた。"],
    ["寄港地はパプアニューギニアのアルバとなる予定。", "アルバ"],
  ] as const)
    assert.deepEqual(placesIn(`催しについて\n令和9年3月4日\n${sentence}`).slice(-1), places, sentence);
});

test("in English a visit is to a place, and the ministry behind the time is where it was", () => {
  assert.deepEqual(
    placesIn(
      "Press Conference\nSeptember 11, 2027, 3:56 p.m. Ministry of Foreign Affairs\nI will meet him during my visit to the United States. The Ministry of Foreign Affairs said so; a letter to the United States followed.",
    ),
    ["Ministry of Foreign Affairs", "United States"],
  );
});
