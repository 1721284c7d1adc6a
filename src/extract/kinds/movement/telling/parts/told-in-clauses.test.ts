// Sightings whose crafts are told apart by which of them it was, by their role, or by their builder.

import assert from "node:assert/strict";
import { test } from "node:test";
import { showSightings } from "../../../../../testing/readings/show-sightings.ts";

test("one frigate of two and another one are told each with its hour and its strait", () => {
  const text =
    "統合幕僚監部は9日、中国海軍のフリゲート艦2隻を確認したと公表した。このうち1隻のフリゲート艦は6日午後5時ごろ、宮古海峡を通り、太平洋から東シナ海に向かった。同日午後10時ごろには別のフリゲート艦1隻が、大隅海峡を西に抜けて太平洋から東シナ海に出た。";
  assert.deepEqual(showSightings(text), [
    "フリゲート艦 ×1 | XXXX-XX-06T17:00+09:00 | 宮古海峡>太平洋>東シナ海 | ",
    "フリゲート艦 ×1 | XXXX-XX-06T22:00+09:00 | 大隅海峡>太平洋>東シナ海 | ",
  ]);
});

test("bombers and fighters by number, and then by type, are the same", () => {
  const text =
    "防衛省によると、ロシアは6月4日、日本海上空に戦略爆撃機2機と戦闘機4機を展開。航空機は北海道の沿岸を飛行したという。飛行したのは戦略爆撃機ツポレフTu-95MSとスホイSu-35S戦闘機だった。これに対し、航空自衛隊の戦闘機が緊急発進した。";
  assert.deepEqual(showSightings(text), [
    "Tu-95MS/戦略爆撃機 ×2 | XXXX-06-04 | 日本海>北海道 | 航空自衛隊",
    "Su-35S/戦闘機 ×4 | XXXX-06-04 | 日本海>北海道 | 航空自衛隊",
  ]);
});

test("a type with others, and then its role with a number, are the same", () => {
  const text =
    "統合幕僚監部は14日、ロシア軍のTU95爆撃機など計3機が同日、日本列島沿いに飛行したと発表した。爆撃機2機は、東シナ海から南西諸島を通過し、太平洋を北上。";
  assert.deepEqual(showSightings(text)[0], "TU95/爆撃機 ×2 | XXXX-XX-14 | 東シナ海>南西諸島>太平洋 | ");
});

test("a class keeps the name in brackets that the text gives it, and is known without it", () => {
  const text =
    "統合幕僚監部は28日、中国海軍のジャンカイ(江凱)2級フリゲート艦1隻が対馬海峡を航行したと発表した。(写真は同部より) 同部によると、ジャンカイ2級フリゲート艦は下対馬の南西約60キロを北東に進み、対馬海峡を北上した。";
  assert.deepEqual(showSightings(text), [
    "ジャンカイ(江凱)2級フリゲート艦 ×1 | XXXX-XX-28 | 下対馬>対馬海峡 | ",
  ]);
});

test("headlines of other reports below the text are no sightings", () => {
  const text =
    "統合幕僚監部は28日、中国海軍のフチ級補給艦1隻が対馬海峡を北上したと発表した。\n★参考\n●中国軍機7機が宮古海峡通過、戦闘機は初めて\n";
  assert.equal(showSightings(text).length, 1);
});
