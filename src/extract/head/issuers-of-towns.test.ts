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
    "whose staff it is, by the committee that heard them",
    "早瀬市",
    "市職員の懲戒処分について(令和9年3月4日)\n本市職員の処分について「早瀬市職員分限、懲戒審査委員会」で審査し、市長が次のとおり処分を行いました。\n1 被処分者 総務部 主事(27歳・男性)\n2 処分内容 戒告",
  ],
  [
    "an office of the town alone on its line",
    "早瀬市",
    "懲戒処分の公表について\n令和9年3月4日\n早瀬市総務部人事課\n1 被処分者 総務部 主事(27歳・男性)\n2 処分内容 戒告\n3 事案の概要 使用料を着服した。",
  ],
  [
    "whose governor meets the press",
    "早瀬県",
    "令和9年3月4日 早瀬県知事 定例記者会見\n(動画を公式チャンネルでご覧いただけます。)\n知事発表\n橋の開通について申し上げます。\n質疑応答\n(記者)橋の名は何ですか。\n(知事)見本橋です。",
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

test("a meeting with a governor is no governor's own conference", () => {
  const text =
    "大臣会見\n早瀬県知事との会談後の会見\n令和9年3月4日\n【大臣】橋の開通について申し上げます。\n【記者】橋の名は何ですか。\n【大臣】見本橋です。";
  assert.notEqual(readAnnouncement({ text }).issuer?.name, "早瀬県");
});

test("県警 alone names nobody; with its prefecture it does", () => {
  const told = (who: string): string | undefined =>
    readAnnouncement({
      text: `${who}は5日、幹部の異動を内示した。3月22日付。\n刑事部長 早見健(捜査一課長)\n捜査一課長 川辺静(早瀬署長)`,
    }).issuer?.name;
  assert.equal(told("県警"), undefined);
  assert.equal(told("早瀬県警"), "早瀬県警");
  assert.equal(told("早瀬市消防局"), "早瀬市消防局");
});
