// Sightings as pages of web news tell them: run together with headline and caption, known from before, seen by one for all, come again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../../read-announcement.ts";
import { showSightings } from "../../../../testing/readings/show-sightings.ts";

test("a class parted from its numeral is one class, in a caption as in the sentence", () => {
  const text =
    "ルーヤン III級など対馬海峡へ 2031/05/08 10:20 © 統合幕僚監部 ルーヤン III級駆逐艦 「199」 防衛省・統合幕僚監部は2031年5月7日(水)、中国海軍艦艇が対馬海峡を航行したと発表しました。確認したのは第77航空群のP-1です。 中国海軍ルーヤンⅢ級駆逐艦1隻、フチ級補給艦1隻が対馬の南西約80kmの海域を北東進し、対馬海峡を航行しました。";
  assert.deepEqual(showSightings(text), [
    "ルーヤンⅢ級駆逐艦 ×1 | 2031-05-07 | 対馬>対馬海峡 | P-1",
    "フチ級補給艦 ×1 | 2031-05-07 | 対馬>対馬海峡 | P-1",
  ]);
});

test("a clause that says they were seen before takes nothing from what its sentence tells", () => {
  const text =
    "統合幕僚監部は6月4日、空母「山東」を含む中国艦艇が宮古島の南約300kmの海域を航行しているのを6月3日午前9時頃に確認したと発表した。確認されたのは中国海軍クズネツォフ級空母「山東」1隻、レンハイ級ミサイル駆逐艦2隻の計3隻であり、6月1日に沖大東島の南で確認した艦艇と同一とみている。";
  const shared = "| XXXX-06-03T09:00+09:00 | 宮古島 | ";
  assert.deepEqual(showSightings(text), [
    `クズネツォフ級空母 ×1 ${shared}`,
    `レンハイ級ミサイル駆逐艦 ×2 ${shared}`,
  ]);
});

test("one who saw them all is named for each sighting", () => {
  const text =
    "防衛省は、5月8日午前1時頃から午後7時頃にかけて、ロシア海軍の艦艇を海上自衛隊第77航空群所属P-3C(見本)が確認したと発表した。同日午前1時頃、礼文島の西約50kmの海域を北進するロシア海軍ウダロイ級駆逐艦1隻を確認。続く午後7時頃、礼文島の西約90kmの海域を北進するロシア海軍ロプーチャ級戦車揚陸艦1隻を確認した。";
  assert.deepEqual(showSightings(text), [
    "ウダロイ級駆逐艦 ×1 | XXXX-05-08T01:00+09:00 | 礼文島 | P-3C",
    "ロプーチャ級戦車揚陸艦 ×1 | XXXX-05-08T19:00+09:00 | 礼文島 | P-3C",
  ]);
});

test("what comes flying again is another flight, of the role told before", () => {
  const text =
    "統合幕僚監部は6月4日、ロシアのTu-95爆撃機2機が大陸方面から飛来し、日本海を飛行して奥尻島沖で変針したと発表した。その後、再びTu-95×4機が沿海地方から飛来し、隠岐の北を飛行した。";
  assert.deepEqual(showSightings(text), [
    "Tu-95/爆撃機 ×2 | XXXX-06-04 | 日本海>奥尻島沖 | ",
    "Tu-95/爆撃機 ×4 | XXXX-06-04 | 隠岐 | ",
  ]);
});

test("a month without a day tells of another occasion", () => {
  const text =
    "統合幕僚監部は6月4日、ロシアのTU95爆撃機2機が飛行したと発表した。今年2月には、9年ぶりに北海道沖で領空侵犯もしている。2機は日本海から対馬海峡を通過した。";
  assert.deepEqual(showSightings(text), ["TU95/爆撃機 ×2 | XXXX-06-04 | 日本海>対馬海峡 | "]);
});

test("one side of an island is its strait, where the strait was told in short", () => {
  const text =
    "統合幕僚監部は6月4日、中国軍機1機が日本海から対馬海峡を通り東シナ海まで往復飛行したと発表した。飛行したのはY9情報収集機1機。対馬の南側を通り、九州沖の東シナ海まで飛んで、日本海に戻った。";
  assert.deepEqual(showSightings(text), ["Y9/情報収集機 ×1 | XXXX-06-04 | 日本海>対馬海峡>東シナ海 | "]);
});

test("ships that go on their way on the next day are the same sighting", () => {
  const text =
    "統合幕僚監部は6月6日、海自が同5日正午ごろ、襟裳岬の南東約200キロの海域を南進するロシア海軍ウダロイ級駆逐艦1隻を確認したと発表した。これらの艦艇が6月6日午前9時ごろには、犬吠埼(千葉県)の東約150キロの海域を引き続き南西進したのを確認したという。先に根室半島の沖で6月2日に見つけた艦と同一。また、同時刻ごろには、龍飛崎の西約100キロの海域を東進する中国海軍フチ級補給艦1隻を確認した。";
  assert.deepEqual(showSightings(text), [
    "ウダロイ級駆逐艦 ×1 | XXXX-06-05T12:00+09:00 | 襟裳岬>犬吠埼 | ",
    "フチ級補給艦 ×1 | XXXX-06-06T09:00+09:00 | 龍飛崎 | ",
  ]);
});

test("the sort that was announced in quotation marks is that of the aircraft told of next", () => {
  const text =
    "日本は、ロシアの「情報収集機」が太平洋と日本海の沿岸で探知されたため、25日に戦闘機を緊急発進させたと、統合幕僚監部が発表した。\n統合幕僚監部は、ロシアの航空機1機が日本の北から西海岸沿いに南下したと発表した。";
  assert.deepEqual(showSightings(text), ["情報収集機 ×1 | XXXX-XX-25 | 太平洋>日本海 | "]);
  const other =
    "ロシアの「情報収集機」が日本海で探知されたと、統合幕僚監部が25日、発表した。また、中国の航空機1機が東シナ海を飛行したと発表した。";
  assert.ok(showSightings(other).every((row) => !row.startsWith("情報収集機") || !row.includes("東シナ海")));
});

test("ships of a coast guard are counted as such", () => {
  const text =
    "海上保安庁によると、4日午前10時ごろ、魚釣島周辺の領海に中国海警局の船4隻が相次いで侵入した。4隻のうち1隻は機関砲のようなものを搭載している。";
  assert.deepEqual(showSightings(text), ["海警局の船 ×4 | XXXX-XX-04T10:00+09:00 | 魚釣島 | "]);
});

test("the prefecture of a town off which they were is no place of the way", () => {
  const text =
    "統合幕僚監部は3月4日、ロシア海軍のウダロイI級駆逐艦1隻が津軽海峡を東に通過したと発表した。2日午後、北海道松前町の西約80キロで確認された。";
  assert.deepEqual(showSightings(text), ["ウダロイI級駆逐艦 ×1 | XXXX-03-02 | 松前町>津軽海峡 | "]);
});

test("a day alone on a numbered line heads what is told below it", () => {
  const text =
    "中国海軍艦艇の動向について\n令和9年3月9日\n統合幕僚監部\n1 3月5日(金)\n 中国海軍レンハイ級ミサイル駆逐艦1隻(艦番号「101」)が大隅海峡を西進した。\n2 3月6日(土)\n 中国海軍フチ級補給艦1隻(艦番号「889」)が対馬海峡を北東進した。";
  assert.deepEqual(showSightings(text), [
    "レンハイ級ミサイル駆逐艦 ×1 | 2027-03-05 | 大隅海峡 | ",
    "フチ級補給艦 ×1 | 2027-03-06 | 対馬海峡 | ",
  ]);
});

test("a submarine that seems to be of a class is one", () => {
  const text =
    "統合幕僚監部は10日、中国海軍のシャン級潜水艦とみられる潜水艦1隻が9日、奄美大島の東の接続水域を潜没航行したと発表した。";
  assert.deepEqual(showSightings(text), ["シャン級潜水艦 ×1 | XXXX-XX-09 | 奄美大島 | "]);
});

test("a hull number that stands above its ship is not that of the ship before", () => {
  const text =
    "中国海軍艦艇の動向\n艦番号「123」\n艦種 ルーヤンII級ミサイル駆逐艦\n艦番号「538」\n艦種 ジャンカイII級フリゲート\n統合幕僚監部";
  const hulls = readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "sighting" ? [fact.model, fact.hull ?? []] : [],
  );
  assert.deepEqual(hulls, ["ルーヤンII級ミサイル駆逐艦", [], "ジャンカイII級フリゲート", []]);
});
