// What papers make of a sighting: no class is named, the day of the sighting comes behind that of the telling.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../../read-announcement.ts";

function read(text: string): readonly string[] {
  const { kind, facts } = readAnnouncement({ text });
  const rows = facts.flatMap((fact) =>
    fact.type === "sighting"
      ? [
          `${fact.nationality} ${fact.model} ×${fact.count} | ${fact.date} | ${fact.route.join(">")} | ${fact.responders.join("+")}`,
        ]
      : [],
  );
  return [kind, ...rows];
}

test("ships of several sorts with their sum are one row in the paper's words, seen when the next sentence says", () => {
  const text = `防衛省統合幕僚監部は2027年6月9日、中国海軍の駆逐艦やフリゲート艦など計5隻が大隅海峡を抜け、太平洋に出たと発表した。
防衛省によると、8日午後5時ごろ、鹿児島県・佐多岬の南西の海域で海自の「あおなみ」が確認した。`;
  assert.deepEqual(read(text), [
    "ship-sighting",
    "中国 駆逐艦やフリゲート艦など ×5 | 2027-06-08T17:00+09:00 | 佐多岬>大隅海峡>太平洋 | あおなみ",
  ]);
});

test("a drone told first without a number is the one of the next sentence", () => {
  const text = `中国軍の無人機が2027年6月8日、与那国島と台湾の間を通過したと、防衛省が9日発表しました。防衛省によりますと、無人機は1機で、東シナ海から飛来し、太平洋に出たということです。`;
  assert.deepEqual(read(text), [
    "aircraft-sighting",
    "中国 無人機 ×1 | 2027-06-08 | 東シナ海>与那国島>台湾>太平洋 | ",
  ]);
});

test("a town that bears an island's name is the island", () => {
  const text = `ロシア軍艦、対馬海峡へ\n防衛省は2027年6月9日、ロシア海軍の補給艦など2隻が対馬海峡を通って日本海に入ったと明らかにした。8日午前5時ごろ、長崎県対馬市の南西約130キロで海自が確認した。`;
  assert.deepEqual(read(text), [
    "ship-sighting",
    "ロシア 補給艦など ×2 | 2027-06-08T05:00+09:00 | 対馬>対馬海峡>日本海 | ",
  ]);
});
