// Groups that are told in parts, and later sentences about the same ships or aircraft: each part is a row, what is recalled none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../../../read-announcement.ts";

/** model, count, hull, date, route. */
function rowsOf(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "sighting"
      ? [
          `${fact.model} ×${fact.count} ${(fact.hull ?? []).join("+")}|${fact.date}|${fact.route.join(">")}${fact.estimated === true ? "|estimated" : ""}`,
        ]
      : [],
  );
}

test("the same model on the next day is a row of that day", () => {
  const text = `統合幕僚監部は2027年2月15日、ロシアの「IL-38哨戒機」2機が同日、日本海とオホーツク海で飛行していたと公表した。
同型機は翌16日にも1機、同じ日本海で飛行した。`;
  assert.deepEqual(rowsOf(text), ["IL-38 ×2 |2027-02-15|日本海>オホーツク海", "IL-38 ×1 |2027-02-16|日本海"]);
  const recalled = `${text.split("\n")[0]}\nなお、同型機は9日にも1機、宗谷海峡で飛行していた。`;
  assert.deepEqual(rowsOf(recalled), ["IL-38 ×2 |2027-02-15|日本海>オホーツク海"]);
});

test("some of a group with a way of their own are a row of their own, and those left another", () => {
  const head =
    "統合幕僚監部は2027年6月20日、中国軍のH-6爆撃機6機が同日午前、東シナ海から沖縄本島と宮古島の間を通過して太平洋に進出したと発表した。";
  const way = "東シナ海>沖縄本島>宮古島>太平洋";
  assert.deepEqual(
    rowsOf(`${head}6機のうち2機は四国沖まで飛行したのち反転し、残る4機はフィリピン海方面へ飛行した。`),
    [`H-6 ×2 |2027-06-20|${way}>四国沖`, `H-6 ×4 |2027-06-20|${way}>フィリピン海`],
  );
  assert.deepEqual(rowsOf(`${head}うち2機は四国沖まで飛行した。`), [
    `H-6 ×4 |2027-06-20|${way}`,
    `H-6 ×2 |2027-06-20|${way}>四国沖`,
  ]);
});

test("what some of a group were called makes them a row, on the way of all", () => {
  const way = "2027-01-22|東シナ海>与那国島>台湾>太平洋|estimated";
  const text = `統合幕僚監部は2027年1月22日、推定中国機3機が与那国島と台湾の間を通過したと発表した。3機のうち2機は無人機とみられ、いずれも同日午前に東シナ海から飛来し、台湾東方の太平洋へ向かった。`;
  assert.deepEqual(rowsOf(text), [`中国機 ×1 |${way}`, `無人機 ×2 |${way}`]);
});

test("a number in short that is told one by one is the rows told", () => {
  const text = `統合幕僚監部は2027年5月9日、ロシア海軍のステレグシチー級フリゲート3隻が7日から8日にかけて宗谷海峡と津軽海峡をそれぞれ通過したと発表した。
7日午前6時頃、宗谷岬の北西約60kmの海域で東進するステレグシチー級フリゲート2隻(艦番号333、335)を確認。その後、当該艦艇は宗谷海峡を東進し、オホーツク海へ航行した。
8日午後2時頃には、龍飛崎西方約70kmの海域で東進する別のステレグシチー級フリゲート1隻(艦番号343)を確認。この艦は津軽海峡を東進し、太平洋へ出た。`;
  assert.deepEqual(rowsOf(text), [
    "ステレグシチー級フリゲート ×2 333+335|2027-05-07T06:00+09:00|宗谷岬>宗谷海峡>オホーツク海",
    "ステレグシチー級フリゲート ×1 343|2027-05-08T14:00+09:00|龍飛崎>津軽海峡>太平洋",
  ]);
});

test("hull numbers of a later sentence go to the ships before it, in their order", () => {
  const text = `統合幕僚監部は2027年2月4日、中国海軍のジャンカイⅡ級フリゲート2隻が3日、大隅海峡を東進し太平洋に入ったと発表した。2隻の艦番号は「532」と「547」だった。`;
  assert.deepEqual(rowsOf(text), ["ジャンカイⅡ級フリゲート ×2 532+547|2027-02-03|大隅海峡>太平洋"]);
});

test("ships known by their hull numbers are not seen again on a day before, nor is a place that is explained", () => {
  const text = `令和9年8月15日(日)午前9時頃、海上自衛隊は、南鳥島(東京都)の北西約280kmの海域において、西進する中国海軍レンハイ級ミサイル駆逐艦1隻
(艦番号「105」)を確認した。
その後、16日に沖大東島の南約50kmの海域を西進した。
沖大東島は無人島で、南大東島の南約160kmの距離にある。
なお、レンハイ級ミサイル駆逐艦1隻(艦番号「105」)は、7月18日から23日にかけて、隠岐諸島の北約400kmの海域で訓練を実施したものである。`;
  assert.deepEqual(rowsOf(text), ["レンハイ級ミサイル駆逐艦 ×1 105|2027-08-15T09:00+09:00|南鳥島>沖大東島"]);
});

test("classes without their sort, told part by part, take the place of the group", () => {
  const text = `防衛省は2027年12月1日、ロシア海軍の駆逐艦2隻が11月30日、対馬海峡を北上し日本海に入ったと発表した。2隻のうち1隻はウダロイⅠ級(艦番号543)、もう1隻はウダロイⅡ級(同650)だった。`;
  assert.deepEqual(rowsOf(text), [
    "ウダロイⅠ級 ×1 543|2027-11-30|対馬海峡>日本海",
    "ウダロイⅡ級 ×1 650|2027-11-30|対馬海峡>日本海",
  ]);
});

test("of a list each that is the topic of a sentence goes its own way", () => {
  const text = `統幕は2027年5月21日、中国のTB-001偵察/攻撃型無人機1機、BZK-005偵察型無人機1機が同日相次いで飛来したと発表した。TB-001は東シナ海から与那国島と台湾の間を抜けて太平洋へ進んだ。BZK-005は対馬海峡を通過して日本海に入った。`;
  assert.deepEqual(rowsOf(text), [
    "TB-001 ×1 |2027-05-21|東シナ海>与那国島>台湾>太平洋",
    "BZK-005 ×1 |2027-05-21|対馬海峡>日本海",
  ]);
});

test("time, place, ships and way under labels are one sighting", () => {
  const text = `中国海軍艦艇の動向について
令和9年4月6日 統合幕僚監部
1 日時 令和9年4月5日(月)午後8時頃
2 場所 久米島(沖縄県)の西約150kmの海域
3 艦艇 中国海軍ルーヤンⅢ級ミサイル駆逐艦1隻(艦番号「161」)
4 行動概要 上記艦艇は、沖縄本島と宮古島との間の海域を南東進し、太平洋へ向けて航行
5 対応 海上自衛隊第46掃海隊「ししじま」(沖縄)`;
  assert.deepEqual(rowsOf(text), [
    "ルーヤンⅢ級ミサイル駆逐艦 ×1 161|2027-04-05T20:00+09:00|久米島>沖縄本島>宮古島>太平洋",
  ]);
});

test("an hour within the days told in short is when they were first seen", () => {
  const text = `統合幕僚監部は2027年3月8日、中国海軍のドンディアオ級情報収集艦1隻が6日から7日にかけて津軽海峡を東進し、太平洋に出たと発表した。
6日午後9時ごろ、海自第45掃海隊の掃海艇「いずしま」が松前(北海道)の西約60キロの日本海を東進する同艦を発見した。`;
  assert.deepEqual(rowsOf(text), [
    "ドンディアオ級情報収集艦 ×1 |2027-03-06T21:00+09:00|松前>日本海>津軽海峡>太平洋",
  ]);
});

test("some found without their name, each with its hull number, are the ones told in short", () => {
  const text = `防衛省は2027年2月9日、中国海軍のドンディアオ級情報収集艦2隻がそれぞれ対馬海峡と宮古海峡を通過したと発表した。
7日午前5時ごろ、五島列島の福江島西方で北東進する1隻(艦番号791)を海自が確認。同艦は対馬海峡を通過し日本海へ入った。
8日午後3時ごろには、久米島西方で南東進するもう1隻(艦番号798)を確認。宮古海峡を抜けて太平洋へ向かった。`;
  assert.deepEqual(rowsOf(text), [
    "ドンディアオ級情報収集艦 ×1 791|2027-02-07T05:00+09:00|福江島>対馬海峡>日本海",
    "ドンディアオ級情報収集艦 ×1 798|2027-02-08T15:00+09:00|久米島>宮古海峡>太平洋",
  ]);
});

test("one after the other in one sentence are rows, with where they came from first", () => {
  const text = `2027年5月2日、中国国籍のものとみられる無人機2機が相次いで与那国島と台湾の間を通過した。1機目は午前9時ごろ東シナ海から、2機目は午後1時ごろフィリピン海方面から飛来した。統合幕僚監部が発表した。`;
  assert.deepEqual(rowsOf(text), [
    "無人機 ×1 |2027-05-02T09:00+09:00|東シナ海>与那国島>台湾|estimated",
    "無人機 ×1 |2027-05-02T13:00+09:00|フィリピン海>与那国島>台湾|estimated",
  ]);
});

test("a headline that has run together with the first sentence tells no way", () => {
  const text = `中国軍機が東シナ海と太平洋を飛行 統合幕僚監部は3月7日、中国軍のY9電子戦機1機が2027年3月6日、東シナ海から飛来し、奄美大島と横当島の間を通過して太平洋に出たと発表した。`;
  assert.deepEqual(rowsOf(text), ["Y9 ×1 |2027-03-06|東シナ海>奄美大島>横当島>太平洋"]);
});

test("where those of a list were first found comes before the way announced", () => {
  const text = `統合幕僚監部は2027年1月16日、中国海軍の艦艇3隻が沖縄本島と宮古島の間を南下し太平洋に入ったと発表した。内訳はレンハイ級ミサイル駆逐艦1隻、ルーヤンⅢ級ミサイル駆逐艦2隻。15日午後1時ごろ、久米島の北西約110キロを航行しているのを護衛艦「ゆうぎり」が発見した。`;
  const way = "2027-01-15T13:00+09:00|久米島>沖縄本島>宮古島>太平洋";
  assert.deepEqual(rowsOf(text), [
    `レンハイ級ミサイル駆逐艦 ×1 |${way}`,
    `ルーヤンⅢ級ミサイル駆逐艦 ×2 |${way}`,
  ]);
});
