// Drafting the news itself: what a foreign ship did, who won a tender, whose helicopter it was, what a missile flew over, what is planned.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const said = async (text: string): Promise<string> => (await draftOfText(text)).headline;

test("a ship that pointed its radar is told by that and its day; a suspicion is not, and no span of days is made", async () => {
  const text = (deed: string): string =>
    `ロシア海軍艦艇の動向について\n令和9年3月5日\n防衛省\n3月1日(月)午前10時頃、日本海において、ロシア海軍ウダロイ級駆逐艦1隻から、護衛艦「みほん」が、火器管制レーダーを${deed}。\nなお、2月14日(日)午後5時頃、日本海において、ロシア海軍ステレグシチー級フリゲート1隻から、搭載ヘリコプターに対する火器管制レーダーの照射が疑われる事案が発生している。`;
  assert.equal(await said(text("照射された")), "ロシア海軍駆逐艦1隻が火器管制レーダーを照射(3月1日)");
  assert.doesNotMatch(await said(text("照射された可能性がある")), /照射/u);
});

test("who won a tender has no contract yet", async () => {
  const text = (then: string): string =>
    `移動書架の製造について\n令和9年3月5日\n図書庁\n移動書架の製造について、事業者の選定を行ってきたところ、令和9年3月4日、落札者が決定しましたのでお知らせします。${then}\n落札者:早見木工株式会社\n1 事業名\n移動書架の製造`;
  const { headline, lead } = await draftOfText(text(""));
  assert.equal(headline, "図書庁、移動書架の製造の落札者を決定 早見木工(3月4日)");
  assert.match(lead, /移動書架の製造の落札者の決定について以下のように公表した。$/u);
  assert.doesNotMatch(await said(text("同日、契約を締結しました。")), /落札者を決定/u);
});

test("a helicopter of another country's forces is told as theirs, and where it came down", async () => {
  const text =
    "米軍ヘリ(UH-60)の予防着陸について\n令和9年3月5日\n1.3月4日、10時30分頃、米陸軍キャンプ見本所属UH-60ヘリ1機が、警告灯が点灯したため、早瀬市の河口付近の公園に僚機(UH-60ヘリ1機)とともに予防着陸した。\n\n(C) 防衛省・自衛隊";
  const { headline, lead } = await draftOfText(text);
  assert.equal(headline, "米陸軍キャンプ見本所属UH-60ヘリが早瀬市の河口付近の公園で予防着陸(3月4日)");
  assert.match(lead, /^防衛省は/u);
});

test("what a missile flew over is told before where it fell; what it may fly over is not", async () => {
  const text = (over: string): string =>
    `北朝鮮による弾道ミサイルの発射について\n令和9年3月5日\n防衛省\n1.北朝鮮は、本日午前5時58分頃、1発の弾道ミサイルを発射した模様です。弾道ミサイルは、午前6時05分頃から07分頃にかけて${over}、午前6時12分頃、見本岬の東約1,100kmの太平洋(我が国の排他的経済水域(EEZ)外)に落下したものと推定されます。`;
  assert.equal(
    await said(text("早瀬半島及び見本岬の上空を太平洋に向けて通過し")),
    "北朝鮮が弾道ミサイル1発を発射、早瀬半島及び見本岬の上空を通過しEEZ外に落下と推定(3月5日)",
  );
  assert.equal(
    await said(text("早瀬半島の上空を通過する可能性があるものとして探知され")),
    "北朝鮮が弾道ミサイル1発を発射、EEZ外に落下と推定(3月5日)",
  );
});

test("an exercise to come is told by who holds it where and when; one that was held is not to come", async () => {
  const text = (verb: string): string =>
    `令和8年度見本掃海訓練(日米共同訓練)について\n令和9年3月5日\n海上幕僚監部\n海上自衛隊は、次により、令和8年度見本掃海訓練(日米共同訓練)を${verb}。\n期間\n3月17日(水)~3月29日(月)\n訓練海域\n硫黄島周辺`;
  assert.equal(
    await said(text("実施する")),
    "海自、令和8年度見本掃海訓練(日米共同訓練)を硫黄島周辺で実施予定(3月17日~29日)",
  );
  assert.doesNotMatch(await said(text("実施した")), /実施予定/u);
});

test("a meeting in English has a lead that is a sentence, with both sides", async () => {
  const text =
    "Second Japan-Philippines Foreign and Defense Ministerial Meeting (“2+2”)\n\nApril 9, 2026\n\nOn April 9, Mr. HAYAMI Wataru, Minister for Foreign Affairs of Japan, held the second meeting with Hon. Ramon L. Sample Jr., Secretary of Foreign Affairs of the Republic of the Philippines, for about 90 minutes. The ministers welcomed the sample talks on libraries.";
  const { lead } = await draftOfText(text);
  assert.equal(
    lead,
    "Minister for Foreign Affairs HAYAMI Wataru and Secretary of Foreign Affairs Ramon L. Sample Jr. held the Second Japan-Philippines Foreign and Defense Ministerial Meeting on Thursday, 9 April 2026.",
  );
});

test("a statement under its label is told by the label once, and its lead says of what it is", async () => {
  const text =
    "外務大臣談話\n見本条約に関する議長声明の採択について(外務大臣談話)\n令和9年3月5日\n1 3月5日、見本会議が、見本条約に関する議長声明を採択しました。採択を評価しています。";
  const { headline, lead } = await draftOfText(text);
  assert.equal(headline, "外務大臣談話 見本条約に関する議長声明の採択(3月5日)");
  assert.match(
    lead,
    /見本条約に関する議長声明の採択に関する外務大臣談話(?:を|が)以下のように発表(?:した|された)。$/u,
  );
});

test("a portrait's caption that has run into the first sentence is no title of an order", async () => {
  const text =
    "早見健一 次期統合幕僚長(図書庁提供) 政府は15日の閣議で、図書庁の川辺渡統合幕僚長(陸将)の勇退を認め、後任に早見健一航空幕僚長(空将)を充てる人事を了承した。発令は8月1日付。早見氏の後任には森田雅之航空支援集団司令官が就任する。大原真司陸上幕僚長も勇退し、後任に林真一西部方面総監が就任する。\n川辺氏は第7代統幕長だった。";
  assert.equal(await said(text), "人事発令 8月1日付け、統合幕僚長に早見健一空将、航空幕僚長に森田雅之氏ら");
});

test("a paper's title that says who takes up what is the headline of an order without its day", async () => {
  const text =
    "見本担当の外務審議官に早見健氏 総理大臣秘書官を交代\n\n政府は、7月26日の閣議で、外務省の新たな人事を決めました。見本を担う外務審議官に、経済局長の早見健氏を起用します。\n\n早見氏の後任の経済局長には、国際法局長の川辺渡氏が就任します。";
  assert.equal(await said(text), "人事発令 見本担当の外務審議官に早見健氏 総理大臣秘書官を交代(7月26日)");
});
