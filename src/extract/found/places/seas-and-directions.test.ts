// Places by a direction, a state of a country, two cities joined by a dot, a hall on a floor; and a day that is denied.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const NOTICE = "お知らせ\n令和9年2月20日\n";

function namesIn(sentence: string): readonly string[] {
  return readAnnouncement({ text: NOTICE + sentence }).facts.flatMap((fact) =>
    fact.type === "place" ? [fact.name] : [],
  );
}

test("waters by their direction and their own name, states, cities and halls", () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ["沖縄南方および日本海で訓練を行った。", "沖縄南方", "日本海"],
    ["ヘリが八代海に降りた。", "八代海"],
    ["米国オハイオ州の基地で行う。", "米国オハイオ州"],
    ["水俣市・熊本市で開かれた会議である。", "水俣市", "熊本市"],
    ["(3月4日 8時35分 於:官邸エントランスホール)", "官邸エントランスホール"],
    ["衆議院分館 4階エレベーターホール前\n早見大臣", "衆議院分館4階エレベーターホール前"],
    ["大臣は宿舎ベールズホテルにおいて記者会見を行った。", "ベールズホテル"],
    ["地方の意見を聞いた。"],
  ];
  for (const [sentence, ...places] of rows) assert.deepEqual(namesIn(sentence), places, sentence);
});

test("of two days the one that is denied is none", () => {
  const datesIn = (sentence: string): readonly string[] =>
    readAnnouncement({ text: NOTICE + sentence }).facts.flatMap((fact) =>
      fact.type === "date" ? [fact.value] : [],
    );
  assert.deepEqual(datesIn("式典は3月1日ではなく3月2日に行います。"), ["2027-02-20", "2027-03-02"]);
  assert.deepEqual(datesIn("式典は3月1日だけではなく3月2日にも行います。"), [
    "2027-02-20",
    "2027-03-01",
    "2027-03-02",
  ]);
});
