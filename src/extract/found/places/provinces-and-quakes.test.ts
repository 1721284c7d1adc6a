// Places behind a country's part, between islands, by the region of an earthquake, in a direction flown; and islands that are surnames too.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function check(rows: readonly (readonly [sentence: string, ...places: string[]])[]): void {
  for (const [sentence, ...places] of rows) {
    const { facts } = readAnnouncement({ text: `催しについて\n令和9年3月4日\n${sentence}` });
    assert.deepEqual(
      facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : [])),
      places,
      sentence,
    );
  }
}

test("a province stands behind the country's part that it is in", () => {
  check([["例示国中部のミホンダ州にて物資を輸送した。", "ミホンダ州"], ["各国の代表州の知事が集まった。"]]);
});

test("an island that is a surname too is a place, unless it names somebody", () => {
  check([
    ["4機が隠岐島、佐渡島、礼文島にかけて飛行した。", "隠岐島", "佐渡島", "礼文島"],
    ["佐渡島健防衛大臣は、橋を渡った。"],
    ["中島、大島にかけて意見を聞いた。"],
  ]);
});

test("behind an island and its prefecture the other shore is named", () => {
  check([
    ["艦艇は与那国島(沖縄県)と台湾の間の海域を南進した。", "与那国島", "沖縄県", "台湾"],
    ["与那国島(沖縄県)と台湾の関係は深い。", "与那国島", "沖縄県"],
  ]);
});

test("a region of a prefecture where the ground shook, and a town somebody flew towards", () => {
  check([
    ["熊本県見本地方を震源とする地震があった。", "熊本県見本地方"],
    ["熊本県見本・例示地方で震度4を観測した。", "熊本県見本・例示地方"],
    ["北海道例示地方北部を震源とする地震が発生。", "北海道例示地方北部"],
    ["岩手県沿岸北部を震源とする地震があり、千葉県北西部で震度4。", "岩手県沿岸北部", "千葉県北西部"],
    ["岩手県北部の道路を調べた。", "岩手県"],
    ["見本市方面から避難した。", "見本市"],
    ["例示町方面の偵察を実施。", "例示町"],
    ["同町方面の偵察を実施。"],
  ]);
});

test("a region's seas are a place where somebody is sent there", () => {
  check([
    ["東南アジア海域への巡視船の派遣について", "東南アジア海域"],
    ["東南アジア海域の安全は重要である。"],
  ]);
});

test("in English a visit's countries are places, one or both", () => {
  const placesOf = (text: string): readonly string[] =>
    readAnnouncement({ text }).facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : []));
  assert.deepEqual(
    placesOf("River Talks\nMarch 4, 2027\nMinister Hayami told of a visit to India and Sri Lanka in August."),
    ["India", "Sri Lanka"],
  );
  assert.deepEqual(
    placesOf("River Talks\nMarch 4, 2027\nMinister Hayami spoke with India and Sri Lanka."),
    [],
  );
});
