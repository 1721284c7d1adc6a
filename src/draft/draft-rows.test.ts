// Headlines of records: how many are punished as the text says it, a training cruise with where it goes, ships between two islands, against whom most scrambles were.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const said = async (text: string): Promise<string> => (await draftOfText(text)).headline;

test("those who are punished are named with their number, as the text tells the punishment", async () => {
  const text = (deed: string): string =>
    `海上自衛隊早瀬航空基地隊は5日、偽の許可証などで不正に外出したとして、20代の男性隊員3人を${deed}と発表した。第5航空隊の3等海曹(23)と元同隊の海士長(23)は偽の許可証を使い、何度も外出したなどとして、それぞれ停職5日と6日。`;
  assert.equal(
    await said(text("懲戒処分にした")),
    "海自早瀬航空基地隊、男性隊員3人を懲戒処分 偽の許可証を使い、何度も外出",
  );
  // Some of those may only have been warned.
  assert.equal(
    await said(text("処分した")),
    "海自早瀬航空基地隊、男性隊員3人を処分 偽の許可証を使い、何度も外出",
  );
});

test("a training cruise is told with its name, where the ships go and its days", async () => {
  const text = (end: string): string =>
    `海上自衛隊は2031年2月13日(木)から4月1日(火)までの期間、「令和12年度外洋練習航海(部内)」を実施${end}。\n同航海は、実習員に知識を修得させることを目的とする。寄港地は、ブルネイのムアラ、カンボジアのシハヌークビルとなる予定。`;
  assert.equal(
    await said(text("、護衛艦と練習艦をブルネイ、カンボジアへ派遣する")),
    "海自、令和12年度外洋練習航海(部内)を実施予定 ブルネイ、カンボジアへ(2月13日~4月1日)",
  );
  assert.equal(await said(text("する")), "海自、令和12年度外洋練習航海(部内)を実施予定(2月13日~4月1日)");
  assert.doesNotMatch(await said(text("した")), /予定/u);
});

test("the lead keeps both days of a span that begins what is announced", async () => {
  const text =
    "自衛隊、外洋練習航海実施\n\n2031/02/13\n更新: 2031/02/13\n\n海上自衛隊は、2月13日~4月1日にかけて、令和12年度外洋練習航海(部内)を実施すると発表した。";
  const { headline, lead } = await draftOfText(text);
  assert.equal(headline, "海自、令和12年度外洋練習航海(部内)を実施予定(2月13日~4月1日)");
  assert.match(lead, /2月13日~4月1日にかけて/u);
  assert.doesNotMatch(lead, /、~/u);
});

test("an island is named without the prefecture in its bracket", async () => {
  const text =
    "統合幕僚監部は6月1日、同日午前9時ごろ、海自が奄美大島(鹿児島県)の北西約90キロの海域で、同海域を南東進する中国海軍ルーヤンⅢ級ミサイル駆逐艦、フチ級補給艦の計2隻を確認したと発表した。\nその後、これらの艦艇は奄美大島と横当島(鹿児島県)との間を東進し、太平洋へ向けて航行したという。";
  assert.match(await said(text), /^中国海軍艦艇2隻が奄美大島と横当島との間を東進/u);
});

test("against whom more than half of the scrambles were is told with the total", async () => {
  const text = (count: number): string =>
    `防衛省統合幕僚監部は今年度上半期(4月―9月)の「緊急発進件数」をまとめた。351回と前年度同期の533回に比べ182回減少した。\n統合幕僚監部は「中国機に対する緊急発進回数は合計${count}回で、前年度の同時期と比べ増加した。ロシア機に対する緊急発進回数は合計108回」としている。`;
  assert.equal(await said(text(221)), "統幕、今年度上半期の緊急発進351回を発表 中国機221回");
  // Less than half is not the most of all.
  assert.equal(await said(text(121)), "統幕、今年度上半期の緊急発進351回を発表");
});
