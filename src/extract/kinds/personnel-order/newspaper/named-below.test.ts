import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";

test("a marked post with the old one, and who it is on the line below with reading, year and school", () => {
  const list =
    "【図書庁人事異動=7月1日付】\n△書庫長(目録・会計局長)\n早見いずみ《はやみ・いずみ、1986見大法》\n△図書局長(例示府文書委員会事務局長)\n大原進《おおはら・すすむ、1989見大経》\n△畜産局長(大臣官房総括審議官・国際)\n森下 実\n以上";
  assert.deepEqual(showRows(list), [
    "appoint 早見いずみ - 目録・会計局長→書庫長 2027-07-01",
    "appoint 大原進 - 例示府文書委員会事務局長→図書局長 2027-07-01",
    "appoint 森下実 - 大臣官房総括審議官・国際→畜産局長 2027-07-01",
  ]);
});

test("what stands below a marked post is no name where more follows on its line", () => {
  assert.deepEqual(showRows("△書庫長(目録局長)\n早見健は本を読む。\n△図書局長(総務課)\n閲覧室"), []);
});
