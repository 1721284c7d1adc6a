import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function accidentOf(text: string): string {
  const fact = readAnnouncement({ text: `航空事故について\n令和9年3月4日\n早瀬基地\n${text}` }).facts.find(
    ({ type }) => type === "accident",
  );
  return fact?.type === "accident"
    ? [fact.date, fact.place, fact.craft, fact.casualties].map((value) => value ?? "-").join(" | ")
    : "";
}

const TEXTS: readonly (readonly [how: string, text: string, accident: string])[] = [
  [
    "a ship of which no name is told, and rocks that are no place",
    "2日午後3時すぎ、海上自衛隊の護衛艦1隻が、早瀬島沖の内海を航行中に動けなくなりました。船底が岩などに接触した可能性があり、油も漏れているとみられます。",
    "2027-03-02T15:00+09:00 | 早瀬島沖の内海 | 護衛艦 | -",
  ],
  [
    "the day right before what befell it, where why is told first and the way home last",
    "計器の不具合で2月17日、北町空港に緊急着陸した航空自衛隊早瀬基地所属の戦闘機は20日午前9時5分に早瀬に戻りました。戦闘機F99Zのけが人はいませんでした。",
    "2027-02-17 | 北町空港 | F99Z | けが人はいませんでした",
  ],
  [
    "a distance off the coast, and a slope behind what they were doing",
    "2日未明、早瀬県早瀬市の沖合約2キロで、海上自衛隊早瀬基地所属の掃海艇「なつしま」が浅瀬に乗り上げた。乗員40人にけがはない。",
    "2027-03-02 | 早瀬県早瀬市の沖合約2キロ | なつしま | けがはない",
  ],
  [
    "a craft lost from radar, and not of the accidents that are told behind it by their months",
    "2日午後6時ごろ、早瀬基地に所属するF99Z救難ヘリコプターが、同基地の南約30キロの海上でレーダーから消え、連絡が取れなくなった。機影が消えたのは離陸の約10分後だった。\n今年に入って事故が続いており、1月に北町の沢山付近で偵察機が大破し、乗員4人が死亡。2月には南町沖でヘリが墜落し、3人が行方不明となった。今回と同型のF99Zを巡っても、1月に南町空港に緊急着陸した。",
    "2027-03-02T18:00+09:00 | 同基地の南約30キロの海上 | F99Z | -",
  ],
];

for (const [how, text, accident] of TEXTS) {
  test(`an accident is read from ${how}`, () => {
    assert.equal(accidentOf(text), accident);
  });
}
