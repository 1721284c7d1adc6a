// What is called off, put off, corrected or did not happen: no headline and no lead says that it was held or imposed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouse } from "../house.ts";
import { draftFrom } from "../path.ts";
import { readReceived } from "../read-received.ts";

async function draft(text: string): Promise<{ readonly headline: string; readonly lead: string }> {
  const house = await loadHouse();
  const read = await readReceived({ bytes: new TextEncoder().encode(text), name: "a.txt" });
  assert.ok(house.ok && read.ok);
  const { headline, lead } = draftFrom(read.value, house.value);
  return { headline: headline.text, lead: lead.text };
}

test("a meeting that is called off was not held", async () => {
  const { headline, lead } = await draft(
    "日加防衛相会談の中止について\n令和9年5月12日\n防衛省\n5月14日に予定していた早見防衛大臣とアナンド・カナダ国防大臣との会談は、先方の都合により中止となりました。",
  );
  assert.equal(headline, "防衛省、日加防衛相会談の中止を公表(5月12日)");
  assert.equal(lead, "防衛省は令和9(2027)年5月12日(水)、日加防衛相会談の中止について以下のように公表した。");
});

test("a press conference that is not held, or whose day is corrected, was not given", async () => {
  const off = await draft(
    "防衛大臣記者会見の中止について\n令和9年2月19日\n防衛省\n本日予定していた早見防衛大臣の記者会見は行いません。",
  );
  assert.equal(off.headline, "防衛省、防衛大臣記者会見の中止を公表(2月19日)");
  assert.doesNotMatch(off.lead, /行った/u);
  const corrected = await draft(
    "【訂正】大臣臨時会見の日時について\n令和9年4月2日\n防衛省\n4月1日にお知らせした大臣臨時会見の日時に誤りがありましたので、訂正します。\n正:令和9年4月6日 10時00分",
  );
  assert.doesNotMatch(corrected.headline + corrected.lead, /会見\(|会見を行った/u);
});

test("what the first sentences deny is not stated: a penalty, a passage", async () => {
  const penalty = await draft(
    "懲戒処分について\n令和9年2月10日\n陸上自衛隊見本駐屯地\n見本部隊所属の3等陸曹(30代、男性)が酒気を帯びて車両を運転したとの告発について調査したが、事実は認められず、懲戒処分は行わないこととした。",
  );
  assert.doesNotMatch(penalty.headline, /3等陸曹/u);
  const passage = await draft(
    "中国海軍艦艇の動向について\n令和9年5月18日\n統合幕僚監部\n5月17日に宮古島の南東約100kmの海域を航行していた中国海軍ルーヤンⅢ級ミサイル駆逐艦1隻(艦番号「117」)は、宮古海峡を通過しませんでした。",
  );
  assert.doesNotMatch(passage.headline, /通過/u);
});

test("a demand that something be stopped calls nothing off", async () => {
  const { headline } = await draft(
    "日加防衛相会談について\n令和9年5月12日\n防衛省\n早見防衛大臣は、5月12日、東京でアナンド・カナダ国防大臣と会談を行った。両大臣は、侵略の中止を求めることで一致した。",
  );
  assert.match(headline, /との日加防衛相会談を東京で開催|との会談を東京で開催/u);
});

test("what another day's craft did, what did not befall a craft, and what is yet to be decided are not stated", async () => {
  const recalled = await draft(
    "ロシア軍機の動向について\n令和9年2月20日\n統合幕僚監部\n2月19日、ロシア軍のIl-20情報収集機1機が日本海を北上した。昨年10月には、Tu-95爆撃機4機が対馬海峡を通過している。",
  );
  assert.doesNotMatch(recalled.headline, /対馬海峡/u);
  const landing = await draft(
    "ヘリコプターの予防着陸について\n令和9年6月1日\n陸上自衛隊見本駐屯地\n5月31日14時頃、UH-1ヘリコプター1機が見本市の畑に予防着陸した。墜落ではない。なお、同型機は昨年8月に見本県沖で墜落している。",
  );
  assert.doesNotMatch(landing.headline, /墜落/u);
  const bill = await draft(
    "防衛省設置法改正案について\n令和9年12月8日\n防衛省\n防衛省設置法の一部を改正する法律案は、12月10日に閣議決定される見込みです。",
  );
  assert.doesNotMatch(bill.headline, /閣議決定/u);
});

test("a meeting that was held stands, also where it or a question speaks of something put off", async () => {
  const held = await draft(
    "日加防衛相会談について\n令和9年5月12日\n防衛省\n早見防衛大臣は、5月12日、東京でアナンド・カナダ国防大臣と会談を行った。両大臣は、6月に予定していた共同訓練を延期することで一致した。",
  );
  assert.match(held.headline, /会談を東京で開催/u);
  const asked = await draft(
    "大臣臨時記者会見\n日時 令和9年2月20日 10:00~10:15\n場所 防衛省\n1 質疑応答\nQ:来週予定の日豪防衛相会談は中止になったのでしょうか。\nA:会談は中止していません。",
  );
  assert.match(asked.headline, /が臨時記者会見/u);
});

test("what was done to a superior is not what the man punished had done", async () => {
  const { headline } = await draft(
    "隊員の懲戒処分について\n令和9年2月10日\n海上自衛隊見本基地\n見本隊所属の2等海曹(40代)を停職20日とした。同人の上司である1等海尉は口頭による注意とした。",
  );
  assert.doesNotMatch(headline, /注意/u);
});
