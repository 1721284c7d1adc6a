// Sightings of several crafts told together: lists with one number, two countries in one number, others that joined, the same waters.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../../read-announcement.ts";

function rowsOf(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) => {
    if (fact.type !== "sighting") return [];
    const { nationality, model, role, count, date, route, responders, estimated } = fact;
    const craft = `${nationality} ${model}${role === undefined ? "" : `/${role}`} ×${count}`;
    const rest = [date, route.join(">"), responders.join("+"), ...(estimated ? ["estimated"] : [])];
    return [[craft, ...rest].join(" | ")];
  });
}

test("sorts of ship that share one number at the end of their list are one each", () => {
  const text = `防衛省統合幕僚監部は7日、ロシア海軍の駆逐艦、潜水艦、潜水艦救難艦それぞれ1隻が6日以降、宗谷海峡を抜けたと発表した。
防衛省によると、6日午後6時ごろ、宗谷岬の北東約40キロを西に進んだ。`;
  const shared = "×1 | XXXX-XX-06T18:00+09:00 | 宗谷岬>宗谷海峡 | ";
  assert.deepEqual(rowsOf(text), [
    `ロシア 駆逐艦 ${shared}`,
    `ロシア 潜水艦 ${shared}`,
    `ロシア 潜水艦救難艦 ${shared}`,
  ]);
});

test("ten ships of two countries are nobody's alone", () => {
  const text = `防衛省統合幕僚監部は23日、中国とロシアの海軍艦艇計10隻が、大隅半島と種子島の間の大隅海峡を通過したと発表した。`;
  assert.deepEqual(rowsOf(text), ["undefined 艦艇 ×10 | XXXX-XX-23 | 大隅海峡 | "]);
});

test("those whom others joined on a way flew it too", () => {
  const text = `防衛省によると、9日、日本海から飛行してきたロシアのTu-95爆撃機2機が、東シナ海で中国のH-6爆撃機2機と合流しました。爆撃機が沖縄本島と宮古島の間を飛行した際には、中国のJ-16戦闘機4機も合流しました。`;
  assert.deepEqual(rowsOf(text), [
    "ロシア Tu-95/爆撃機 ×2 | XXXX-XX-09 | 日本海>東シナ海>沖縄本島>宮古島 | ",
    "中国 H-6/爆撃機 ×2 | XXXX-XX-09 | 東シナ海>沖縄本島>宮古島 | ",
    "中国 J-16/戦闘機 ×4 | XXXX-XX-09 | 沖縄本島>宮古島 | ",
  ]);
});

test("the same waters are those of the ship before; the same waters' east is not", () => {
  const text = (where: string): string =>
    `統合幕僚監部によると、4日16時頃、草垣群島の南西約40kmの海域において、ロシア海軍のドゥブナ級補給艦1隻を確認した。同日18時頃には、${where}を東進する中国海軍のジャンカイII級フリゲート1隻を確認した。`;
  assert.match(rowsOf(text("同海域"))[1] ?? "", /\| 草垣群島 \|/u);
  assert.match(rowsOf(text("同海域の東"))[1] ?? "", /\|  \|/u);
});

test("two aircraft in quotes side by side with one number are two", () => {
  const text = `防衛省は2031年2月24日、中国軍機2機が沖縄本島と宮古島の間を通過したと発表。確認されたのは、「Y-9情報収集機」「Y-9哨戒機」の各1機です。`;
  const shared = "×1 | 2031-02-24 | 沖縄本島>宮古島 | ";
  assert.deepEqual(rowsOf(text), [`中国 Y-9/情報収集機 ${shared}`, `中国 Y-9/哨戒機 ${shared}`]);
});

test("what flew in the morning and in the afternoon are two rows, on the day of which the first sentence tells", () => {
  const text = `統合幕僚監部は2030年11月30日に、中国の爆撃機などが日本周辺を飛行したことを発表した。午前には中国のH-6爆撃機2機が東シナ海から日本海へ飛行した。午後になると中国のH-6爆撃機2機が日本海から対馬海峡を経て太平洋へ進出した。`;
  assert.deepEqual(rowsOf(text), [
    "中国 H-6/爆撃機 ×2 | 2030-11-30 | 東シナ海>日本海 | ",
    "中国 H-6/爆撃機 ×2 | 2030-11-30 | 日本海>対馬海峡>太平洋 | ",
  ]);
});

test("sorts that sailed along with a carrier are rows of their own, and what was announced before is not this time", () => {
  const text = `防衛省統合幕僚監部は28日、中国海軍の空母「見本」が同日午前7時ごろ、宮古島の南約460キロの太平洋を航行したのを確認したと発表した。ミサイル駆逐艦とフリゲート艦2隻ずつが一緒に航行した。9月には、同艦が台湾とフィリピンの間を抜けたと公表していた。海自の護衛艦「あおなみ」が監視に当たった。`;
  const shared = "XXXX-XX-28T07:00+09:00 | 宮古島>太平洋 | あおなみ";
  assert.deepEqual(rowsOf(text), [
    `中国 空母 ×1 | ${shared}`,
    `中国 ミサイル駆逐艦 ×2 | ${shared}`,
    `中国 フリゲート艦 ×2 | ${shared}`,
  ]);
});

test("an hour until which ships were there is not when they were seen; the one of the same ship is", () => {
  const text = (what: string): string =>
    `統合幕僚監部は9月22日に、ロシア海軍のヴィシニャ級情報収集艦(艦番号208)が宗谷岬を通過したことを確認した。${what}`;
  const seen = text("同艦艇は当日午前3時ごろ、宗谷岬の北東約70キロを西へ進んでいるのを確認された。");
  assert.match(rowsOf(seen).join(), /XXXX-09-22T03:00/u);
  const until = text("防衛省によると、艦は22日午前5時ごろまでに宗谷海峡を出たことを確認した。");
  assert.match(rowsOf(until).join(), /XXXX-09-22 \|/u);
});

test("an intrusion into the sky over an island is flown there", () => {
  const text = `防衛省統合幕僚監部は9月23日、ロシア軍の「IL38」哨戒機1機が同日、北海道・礼文島付近の領空を3度にわたって侵犯したと発表した。`;
  assert.deepEqual(rowsOf(text), ["ロシア IL38/哨戒機 ×1 | XXXX-09-23 | 礼文島 | "]);
});

test("aircraft named by their builder in katakana or kanji are types", () => {
  const text = `防衛省は12日、ロシア軍の情報収集機イリューシン20が同日午前、日本海を往復したと発表した。空自の北部航空方面隊の戦闘機が緊急発進した。`;
  assert.deepEqual(rowsOf(text), [
    "ロシア イリューシン20/情報収集機 ×1 | XXXX-XX-12 | 日本海 | 北部航空方面隊",
  ]);
});

test("a group told by its sort is the types that the next sentence counts out", () => {
  const text = `中国軍の無人機3機が14日、与那国島と台湾の間を通過した。うち2機はBZK005で、残る1機はTB001だった。`;
  const shared = "XXXX-XX-14 | 与那国島>台湾 | ";
  assert.deepEqual(rowsOf(text), [`中国 BZK005 ×2 | ${shared}`, `中国 TB001 ×1 | ${shared}`]);
});

test("time and way under labels of their own are those of the craft between them", () => {
  const text = `中国機の飛行について
1 日時 令和9年7月8日(木)午前
2 機種・機数 Y-9情報収集機×1機、J-16戦闘機×2機
3 飛行経路 東シナ海から沖縄本島と宮古島との間を通過し、太平洋へ進出
4 対応 南西航空方面隊の戦闘機を緊急発進させ、対応した。`;
  const shared = "2027-07-08 | 東シナ海>沖縄本島>宮古島>太平洋 | 南西航空方面隊";
  assert.deepEqual(rowsOf(text), [`中国 Y-9/情報収集機 ×1 | ${shared}`, `中国 J-16/戦闘機 ×2 | ${shared}`]);
});

test("one that a paper tells without a number is one, and its hour is on the day first told", () => {
  const text = `防衛省は8日、同日午前に航行する中国海軍の測量艦を確認したと発表した。今年2月にも公表している。防衛省によると、8日午前7時半ごろ、屋久島の南東の接続水域を西に航行。海自の護衛艦が監視にあたった。`;
  assert.deepEqual(rowsOf(text), ["中国 測量艦 ×1 | XXXX-XX-08T07:30+09:00 | 屋久島 | "]);
});

test("a drone that is only taken for a country's is an estimate", () => {
  const text = `12日、中国のY-9情報収集機1機が対馬海峡を通過した。中国の無人機と推定される機体も同一の空域を飛行していた。`;
  assert.match(rowsOf(text)[1] ?? "", /^中国 無人機 ×1 \|.*estimated$/u);
});

test("ships told one by one with an hour each sailed the way announced of all of them; one too many, and it is not theirs", () => {
  const text = (more: string): string =>
    `4日、統合幕僚監部は、3日に奥尻島の西約80kmの海域を日本海から津軽海峡に向けて東進する計4隻のロシア軍艦を確認したと発表した。
同発表によると、3日午前2時ごろ、海自の護衛艦「あおなみ」がロシア海軍ドゥブナ級補給艦1隻を確認。さらに同日午前9時ごろ、護衛艦「あおなみ」が、ロシア海軍ウダロイ級駆逐艦2隻およびグリシャ級フリゲート1隻の合計3隻を確認した。${more}`;
  assert.deepEqual(rowsOf(text("")), [
    "ロシア ドゥブナ級補給艦 ×1 | XXXX-XX-03T02:00+09:00 | 奥尻島>日本海>津軽海峡 | あおなみ",
    "ロシア ウダロイ級駆逐艦 ×2 | XXXX-XX-03T09:00+09:00 | 奥尻島>日本海>津軽海峡 | あおなみ",
    "ロシア グリシャ級フリゲート ×1 | XXXX-XX-03T09:00+09:00 | 奥尻島>日本海>津軽海峡 | あおなみ",
  ]);
  const others = rowsOf(text("さらに同日午後1時ごろ、ロシア海軍バルザム級情報収集艦1隻を確認した。"));
  assert.match(others[1] ?? "", /09:00 \|  \|/u);
});

test("ships and, behind a comma, their sum are those that the next sentence counts out, at that hour and place", () => {
  const text = (
    sum: string,
  ): string => `統合幕僚監部は2031年3月5日(水)7時ごろ、第2航空群所属のP-3Cが礼文島の西約90キロメートルの海域を南下するロシア海軍艦艇、${sum}3隻を確認したと発表しました。
内訳は、ウダロイ級駆逐艦「512」が1隻、ドゥブナ級補給艦2隻でした。これらの艦艇は、日本海へ向けて航行したことが確認されています。`;
  for (const sum of ["計", "合計", "合わせて"])
    assert.deepEqual(rowsOf(text(sum)), [
      "ロシア ウダロイ級駆逐艦 ×1 | 2031-03-05T07:00+09:00 | 礼文島>日本海 | P-3C",
      "ロシア ドゥブナ級補給艦 ×2 | 2031-03-05T07:00+09:00 | 礼文島>日本海 | P-3C",
    ]);
});

test("of ships announced together those seen off an island sailed the way of all from there, where each had not its own", () => {
  const text = (how: string): string =>
    `統合幕僚監部は2031年3月5日、中国海軍艦艇3隻が${how}太平洋へ航行したと発表した。4日午前6時ごろ、フチ級補給艦1隻を確認。4日午前9時ごろ、久米島の西約70kmでルーヤンIII級ミサイル駆逐艦2隻を確認した。`;
  assert.deepEqual(rowsOf(text("宮古海峡を南下し")), [
    "中国 フチ級補給艦 ×1 | 2031-03-04T06:00+09:00 | 宮古海峡>太平洋 | ",
    "中国 ルーヤンIII級ミサイル駆逐艦 ×2 | 2031-03-04T09:00+09:00 | 久米島>宮古海峡>太平洋 | ",
  ]);
  assert.match(rowsOf(text("大隅海峡と宮古海峡をそれぞれ南下し"))[1] ?? "", /\| 久米島 \|/u);
});
