import assert from "node:assert/strict";
import { test } from "node:test";
import { appointmentsOf, ORDER_HEAD, showRows } from "../../../../testing/orders/show-rows.ts";
import { readAnnouncement } from "../../../read-announcement.ts";

const PROSE: readonly (readonly [sentence: string, ...rows: string[]])[] = [
  [
    "図書庁は3月9日付で人事を発令する。川辺渡・事務次官が退官し、後任には早見健・図書審議官が就任する。",
    "retire 川辺渡 - 事務次官→ 2027-03-09",
    "appoint 早見健 - 図書審議官→事務次官 2027-03-09",
  ],
  [
    "3月9日付で将に昇任するのは、現東部隊幕僚長の早見健陸将補と現西部隊幕僚長の川辺渡陸将補の2名。早見陸将補は中央隊司令官に、川辺陸将補は北部隊司令官に異動となる。",
    "promote 早見健 陸将補 東部隊幕僚長→ 2027-03-09",
    "promote 川辺渡 陸将補 西部隊幕僚長→ 2027-03-09",
    "appoint 早見健 陸将補 東部隊幕僚長→中央隊司令官 -",
    "appoint 川辺渡 陸将補 西部隊幕僚長→北部隊司令官 -",
  ],
  [
    "早見健・図書局長、川辺渡・文書局長は留任する。",
    "stay 早見健 - 図書局長→図書局長 -",
    "stay 川辺渡 - 文書局長→文書局長 -",
  ],
  [
    "新たな東部隊司令官には西部隊司令官の早見健陸将が就く。",
    "appoint 早見健 陸将 西部隊司令官→東部隊司令官 -",
  ],
  [
    "図書庁の川辺渡事務次官(61)の後任に早見健図書局長(57)が就任する人事を発表した。早見健氏は図書局長である。",
    "appoint 早見健 - 図書局長→事務次官 -",
  ],
  [
    "「東部隊司令部」の司令官に、早見健海将を充てる。初代司令官を務めている川辺渡海将は退職する。",
    "appoint 早見健 海将 →東部隊司令官 -",
    "retire 川辺渡 海将 東部隊司令官→ -",
  ],
  [
    "図書審議官の早見 健氏が留任するほか、会計課長の川辺渡氏が就任する。",
    "stay 早見健 - 図書審議官→図書審議官 -",
    "appoint 川辺渡 - 会計課長→図書審議官 -",
  ],
  [
    "図書庁は2027年3月4日、早見健審議官を図書局長に充てる人事を決定しました。図書局長の川辺渡氏は今月20日付で退職します。",
    "appoint 早見健 - 審議官→図書局長 -",
    "retire 川辺渡 - 図書局長→ -",
  ],
  [
    "政府は2027年3月4日、「東部隊司令部」の司令官に、早見健海将を充てる人事を決定しました。",
    "appoint 早見健 海将 →東部隊司令官 -",
  ],
  [
    "新東部隊司令官に西部隊司令官の早見健陸将が就く。新田原隊司令官に北部隊司令官の川辺渡空将が就く。",
    "appoint 早見健 陸将 西部隊司令官→東部隊司令官 -",
    "appoint 川辺渡 空将 北部隊司令官→新田原隊司令官 -",
  ],
  ["「統合図書館」の館長に、文書館長の早見健氏を充てる。", "appoint 早見健 - 文書館長→統合図書館館長 -"],
  [
    "第5隊長の早見健陸将補は陸将へ昇任し、東部隊長へ就く。",
    "promote 早見健 陸将補 第5隊長→ -",
    "appoint 早見健 陸将補 第5隊長→東部隊長 -",
  ],
  ["早見健・図書局長が事務次官に就任する方向で調整している。"],
  ["早見氏は2019年4月に図書局長に就任した。"],
];

for (const [sentence, ...expected] of PROSE) {
  test(`running text that tells plainly who moves where gives rows: ${sentence.slice(0, 30)}`, () => {
    const read = showRows(sentence, "図書庁人事\n令和9年3月4日\n").map((row) =>
      expected.some((one) => one.endsWith("-")) ? row.replace(/ \S+$/u, "") : row,
    );
    const shown = expected.map((row) =>
      expected.some((one) => one.endsWith("-")) ? row.replace(/ \S+$/u, "") : row,
    );
    assert.deepEqual(read.toSorted(), shown.toSorted());
  });
}

test("running text around a list only comments on it", () => {
  const text = `${ORDER_HEAD}東部隊司令官の早見健陸将が退役となり、淋しいものがある。\n退職を承認する\n(東部隊司令官)\n陸将 早見健\n(以上3月9日付)\n西部隊司令官の川辺渡陸将は留任する。`;
  assert.equal(appointmentsOf(readAnnouncement({ text })).length, 1);
});
