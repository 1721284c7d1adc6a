// Spots that the words around make places: a venue in brackets, a mountain that is asked about, a dam, a works, a hall of a town.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const placesOf = (words: string): readonly string[] =>
  readAnnouncement({ text: words }).facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : []));

const ROWS: readonly (readonly [words: string, ...places: string[]])[] = [
  ["見本大臣会見概要\n令和9年3月4日\n(於:図書庁A棟1階ロビー)\n発表事項\nありません。", "図書庁A棟1階ロビー"],
  ["見本大臣会見記録\n《令和9年3月4日(木) 13:46 於:本省会見室》\nありません。", "本省会見室"],
  ["例示山の件についてお伺いします。", "例示山"],
  ["登山の件についてお伺いします。"],
  ["山腹が崩落した例示ダムの土砂を撤去した。", "例示ダム"],
  ["多目的ダムの土砂を撤去した。"],
  ["例示市辺野古の埋立てを巡って伺います。", "例示市辺野古"],
  ["キャンプ・リンデンにおける会合で確認された。", "キャンプ・リンデン"],
  ["例示重工の見本艦船工場で建造します。", "見本艦船工場"],
  ["同工場で建造します。"],
  ["進水式が例示ドック見本事業所玉工場(横浜市)で開かれた。", "例示ドック見本事業所玉工場", "横浜市"],
  ["副首相は、例示重工見本造船所を視察をする予定です。", "例示重工見本造船所"],
  ["給水車が例示市文化会館に向け出発した。", "例示市文化会館"],
  ["両艦はマニラ南港の埠頭に着いた。", "マニラ南港"],
  ["大臣は、参議院 本会議場食堂側において閣議後会見を行った。", "参議院本会議場食堂側"],
  ["南スーダンの国連平和維持活動に要員を派遣する。", "南スーダン"],
  ["護衛艦「みほん」の米国派遣等の予定について", "米国"],
];

for (const [words, ...places] of ROWS)
  test(`places: ${words.replaceAll("\n", "⏎")}`, () => {
    assert.deepEqual(placesOf(words), places);
  });

test("a country whose situation is told of, and a hall without the remark that runs into it", () => {
  const head = "Press Conference by the Defense Minister\nTime & Date: 10:30 A.M. January 10, 2027\n";
  assert.deepEqual(
    placesOf(
      `${head}Place: In front of the Sample Room in the House(This is a provisional translation of an announcement)\nQuestion: You mentioned situations surrounding North Korea today.`,
    ),
    ["Sample Room", "North Korea"],
  );
});
