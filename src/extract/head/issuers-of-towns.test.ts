import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const ISSUERS: readonly (readonly [how: string, issuer: string, text: string])[] = [
  [
    "a town that tells of its own doings",
    "早瀬市",
    "報道発表資料 職員の懲戒処分について\n令和9年3月4日\n早瀬市では令和9年3月4日、書庫における不祥事について、次のとおり懲戒処分を行いました。",
  ],
  [
    "the office of a record of bids",
    "早瀬河川事務所",
    "入札調書(総合評価落札方式)\n1.件名 早瀬川護岸工事\n2.所属事務所 早瀬河川事務所\n3.入札日時 令和9年3月4日",
  ],
  [
    "a bracket that closes the text",
    "統合幕僚監部",
    "ロシア軍機の動向について\n令和9年3月2日(火)、ロシアの情報収集機(IL-20)×1機が、日本海の上空を飛行した。これに対し、戦闘機を緊急発進させ対応した。(統合幕僚監部令和9年3月4日)",
  ],
  [
    "a name with a blank left in it",
    "統合幕僚監部",
    "令和9年3月4日\n統合幕僚監 部\n(お知らせ)\n中国海軍艦艇の動向について\n令和9年3月3日(水)、海上自衛隊は、中国海軍ルーヤンIII級ミサイル駆逐艦1隻を確認した。",
  ],
];

for (const [how, issuer, text] of ISSUERS) {
  test(`the issuer is told by ${how}`, () => {
    assert.equal(readAnnouncement({ text }).issuer?.name, issuer);
  });
}
