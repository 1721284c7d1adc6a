// How sightings of one page are told apart: each with its own craft, time, route and responders.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function rowsOf(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) => {
    if (fact.type !== "sighting") return [];
    const { model, role, count, hull = [], date, route, responders, estimated } = fact;
    const craft = `${model}${role === undefined ? "" : `/${role}`} ×${count}`;
    return [
      [
        craft,
        hull.join("+"),
        date,
        route.join(">"),
        responders.join("+"),
        ...(estimated ? ["estimated"] : []),
      ].join(" | "),
    ];
  });
}

const SHIPS = "中国海軍艦艇の動向について\n令和9年6月9日\n統合幕僚監部\n";
const AIRCRAFT = "中国機の動向について\n令和9年6月9日\n統合幕僚監部\n";

test("each group that passed another strait has its own route", () => {
  const text = `中国軍艦、二つの海域で確認\n統合幕僚監部はこのほど、中国海軍の艦艇が大隅海峡と対馬海峡を通過したことを明かした。大隅海峡を通過したのはルーヤンIII級ミサイル駆逐艦(艦番号801)、フチ級補給艦(艦番号802)の2隻で、対馬海峡を通過したのはドンディアオ級情報収集艦(艦番号803)。`;
  assert.deepEqual(rowsOf(text), [
    "ルーヤンIII級ミサイル駆逐艦 ×1 | 801 |  | 大隅海峡 | ",
    "フチ級補給艦 ×1 | 802 |  | 大隅海峡 | ",
    "ドンディアオ級情報収集艦 ×1 | 803 |  | 対馬海峡 | ",
  ]);
});

test("a ship found once more at another place on another day is a second row", () => {
  const text = `${SHIPS}6月3日(木)、海上自衛隊は、対馬の南西約60kmの海域を北東進する中国海軍シュパン級測量艦1隻(艦番号「22」)を確認した。当該艦艇は、対馬海峡を北東進した。
6月7日(月)午前8時頃、当該艦艇が龍飛崎の西約80kmの海域を東進し、津軽海峡を通過したことを確認した。
第98護衛隊群第97護衛隊所属「あおなみ」(大湊)により対応した。`;
  assert.deepEqual(rowsOf(text), [
    "シュパン級測量艦 ×1 | 22 | 2027-06-03 | 対馬>対馬海峡 | あおなみ",
    "シュパン級測量艦 ×1 | 22 | 2027-06-07T08:00+09:00 | 龍飛崎>津軽海峡 | あおなみ",
  ]);
});

test("of a group, those that turned back go on alone, and a stretch of two days is one time", () => {
  const text = `${AIRCRAFT}6月7日(月)午後から8日(火)未明にかけて、中国のTB-001偵察型無人機1機及びY-9哨戒機2機が、東シナ海から飛来し、与那国島と台湾との間を通過した。このうち哨戒機は、バシー海峡で反転した。
南西航空混成団ではなく南西航空方面隊の戦闘機を緊急発進させた。J-20戦闘機は確認していない。`;
  const shared = "2027-06-07/2027-06-08 | 東シナ海>与那国島>台湾";
  assert.deepEqual(rowsOf(text), [
    `TB-001/偵察型無人機 ×1 |  | ${shared} | 南西航空方面隊`,
    `Y-9/哨戒機 ×2 |  | ${shared}>バシー海峡 | 南西航空方面隊`,
  ]);
});

test("what is announced in short and told again in order is one route, and an estimated craft is its own", () => {
  const text = `${AIRCRAFT}6月8日(火)、中国の爆撃機(H-6)×2機が東シナ海から太平洋に至る飛行を行ったことを確認した。
(1) 中国のH-6爆撃機2機は、東シナ海に飛来し、沖縄本島と宮古島との間を通過した。
(2) 上記の2機は、太平洋に至り、四国の南で反転した。
(3) 推定中国機1機(機種は推定)が、台湾の東で旋回したことを確認した。`;
  assert.deepEqual(rowsOf(text), [
    "H-6/爆撃機 ×2 |  | 2027-06-08 | 東シナ海>沖縄本島>宮古島>太平洋>四国 | ",
    "中国機 ×1 |  | 2027-06-08 | 台湾 |  | estimated",
  ]);
});

test("a table below the sentence has its time and route, its cells are numbers and hull numbers", () => {
  const ships = `${SHIPS}6月8日(火)21時頃、宗谷岬の北東約90kmの海域において、西進する中国海軍艦艇3隻を確認しました。その後、宗谷海峡を西進しました。
艦種\t艦番号\t隻数
レンハイ級ミサイル駆逐艦\t801\t1隻
ジャンカイⅡ級フリゲート\t802、803\t2隻
対応部隊:第98ミサイル艇隊「あおたか」(余市)`;
  const shared = "2027-06-08T21:00+09:00 | 宗谷岬>宗谷海峡 | あおたか";
  assert.deepEqual(rowsOf(ships), [
    `レンハイ級ミサイル駆逐艦 ×1 | 801 | ${shared}`,
    `ジャンカイⅡ級フリゲート ×2 | 802+803 | ${shared}`,
  ]);
  const drones = `${AIRCRAFT}6月8日(火)、次の中国の無人機が、与那国島と台湾との間を通過したことを確認した。
機種\t種別\t機数
TB-001\t偵察/攻撃型無人機\t2機`;
  assert.deepEqual(rowsOf(drones), ["TB-001/偵察/攻撃型無人機 ×2 |  | 2027-06-08 | 与那国島>台湾 | "]);
});

test("who found one ship did not watch the other, and what nobody knows is no route", () => {
  const text = `ロシアのキロ級潜水艦が津軽海峡へ\n統合幕僚監部は2027年6月9日、ロシア海軍の潜水艦が津軽海峡を通ったと発表した。
6月8日朝、奥尻島の西約70キロで、キロ級潜水艦1隻を余市防備隊の「あおたか」が見つけた。ソルム級救難曳船1隻が伴走していた。2隻は津軽海峡を抜けた。第97航空群のP-3Cも監視に加わった。
6日には、ステレグシチー級フリゲート1隻が対馬海峡を北東へ進んだ。この艦は艦番号「904」で、「あおなみ」が監視した。太平洋へ出たかどうかは、分かっていない。`;
  assert.deepEqual(rowsOf(text), [
    "キロ級潜水艦 ×1 |  | 2027-06-08 | 奥尻島>津軽海峡 | あおたか+P-3C",
    "ソルム級救難曳船 ×1 |  | 2027-06-08 | 奥尻島>津軽海峡 | あおたか+P-3C",
    "ステレグシチー級フリゲート ×1 | 904 | 2027-06-06 | 対馬海峡 | あおなみ",
  ]);
});

test("the carrier that aircraft flew from was not what was seen", () => {
  const text = `${AIRCRAFT}6月8日(火)、空母「見本」から発艦したＪ－１５ 戦闘機 2 機が、太平洋上空を飛行したことを確認した。海自の護衛艦「あおなみ」が監視に当たった。
1 空母「見本」は、6月4日に沖縄本島と宮古島との間を通過して太平洋へ入っていた。`;
  assert.deepEqual(rowsOf(text), ["J-15/戦闘機 ×2 |  | 2027-06-08 | 太平洋 | あおなみ"]);
});

test("a carrier by its own name leads its group, and the others share its days and way", () => {
  const text = `中国空母が太平洋で発着艦\n統合幕僚監部は2027年6月11日、中国海軍の空母「見本」など3隻が9日から10日にかけて沖ノ鳥島の南西の太平洋を航行したと発表した。
ほかの2隻は、レンハイ級ミサイル駆逐艦1隻、フユ級高速戦闘支援艦1隻。海自の護衛艦「あおなみ」が警戒監視にあたった。`;
  const shared = "2027-06-09/2027-06-10 | 沖ノ鳥島>太平洋 | あおなみ";
  assert.deepEqual(rowsOf(text), [
    `空母 ×1 |  | ${shared}`,
    `レンハイ級ミサイル駆逐艦 ×1 |  | ${shared}`,
    `フユ級高速戦闘支援艦 ×1 |  | ${shared}`,
  ]);
});

test("a part of the group named with its number goes on alone, and air defence forces respond by their short names", () => {
  const text = `${AIRCRAFT}6月8日(火)、中国のH-6爆撃機×2機及びJ-16戦闘機×3機が東シナ海から飛来し、宮古海峡を通過した。このうちJ-16戦闘機3機は、沖縄本島の南で反転した。空自北空、西空のF15戦闘機などが緊急発進した。`;
  assert.deepEqual(rowsOf(text), [
    "H-6/爆撃機 ×2 |  | 2027-06-08 | 東シナ海>宮古海峡 | 北空+西空+F15",
    "J-16/戦闘機 ×3 |  | 2027-06-08 | 東シナ海>宮古海峡>沖縄本島 | 北空+西空+F15",
  ]);
});

test("what is taken to be somebody's is estimated", () => {
  const text = `無人機が通過\n防衛省は2027年6月9日、中国のものとみられる無人機1機が8日、与那国島と台湾の間を通過したと発表した。`;
  assert.deepEqual(rowsOf(text), ["無人機 ×1 |  | 2027-06-08 | 与那国島>台湾 |  | estimated"]);
});

test("neither the day of a paper's stamp nor that of the telling is the day of a sighting", () => {
  const told =
    "中国のものと推定される無人機が与那国島と台湾の間を飛行したと統合幕僚監部が9日、発表した。統合幕僚監部によると、中国のものとみられる無人機1機が7日午後、与那国島と台湾の間を太平洋に向け通過した。";
  const row = ["無人機 ×1 |  | 2027-06-07 | 与那国島>台湾>太平洋 |  | estimated"];
  assert.deepEqual(rowsOf(` date 2027-06-09 ${told}`), row);
  assert.deepEqual(rowsOf(`${AIRCRAFT}${told}`), row);
});
