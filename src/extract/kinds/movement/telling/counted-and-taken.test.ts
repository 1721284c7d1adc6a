// Sightings in which one number counts several classes, a picture tells who was there, and land is named again by its side.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../../read-announcement.ts";
import { showSightings } from "../../../../testing/readings/show-sightings.ts";

test("each number counts the classes before it that have none of their own", () => {
  const text =
    "統合幕僚監部は2031年5月7日、同日午前8時頃、奥尻島の南西約90kmの海域で、中国海軍レンハイ級駆逐艦、ルーヤンⅢ級駆逐艦各1隻、ジャンカイⅡ級フリゲート3隻とフチ級補給艦1隻、ロシア海軍ウダロイ級駆逐艦、ステレグシチー級フリゲート各2隻とドゥブナ級補給艦1隻を確認したと発表した。";
  assert.deepEqual(
    showSightings(text).map((row) => row.split(" |")[0]),
    [
      "レンハイ級駆逐艦 ×1",
      "ルーヤンⅢ級駆逐艦 ×1",
      "ジャンカイⅡ級フリゲート ×3",
      "フチ級補給艦 ×1",
      "ウダロイ級駆逐艦 ×2",
      "ステレグシチー級フリゲート ×2",
      "ドゥブナ級補給艦 ×1",
    ],
  );
});

test("one number behind all of them is that of each", () => {
  const text =
    "統合幕僚監部は2031年5月7日、同日午前8時頃、奥尻島の南西約90kmの海域で、中国海軍レンハイ級駆逐艦、ルーヤンⅢ級駆逐艦、ジャンカイⅡ級フリゲート各2隻を確認したと発表した。";
  assert.deepEqual(
    showSightings(text).map((row) => row.split(" |")[0]),
    ["レンハイ級駆逐艦 ×2", "ルーヤンⅢ級駆逐艦 ×2", "ジャンカイⅡ級フリゲート ×2"],
  );
});

test("who took the pictures was there; whose pictures they are says nothing", () => {
  const text = (picture: string): string =>
    `自衛隊は2031年5月7日、宮古島の北東の海域で中国海軍のルーヤンⅢ級駆逐艦(艦番号155)を確認したと発表しました。${picture}`;
  assert.match(
    showSightings(text("これらの映像は海上自衛隊のP-3C哨戒機によって撮影されました。"))[0] ?? "",
    /P-3C$/u,
  );
  assert.doesNotMatch(
    showSightings(text("撮影の機会は少なく、P-3C哨戒機の写真集が人気です。"))[0] ?? "",
    /P-3C/u,
  );
});

test("land that an island lies off is no place of its own where its side is flown round", () => {
  const text = (way: string): string =>
    `統合幕僚監部は、ロシア機が2031年5月7日に飛行したため、戦闘機を緊急発進させたと発表しました。IL-38哨戒機2機が${way}国後島まで往復しました。`;
  assert.match(
    showSightings(text("北海道奥尻島沖から北海道の北側を半周して"))[0] ?? "",
    /\| 奥尻島沖>国後島/u,
  );
  assert.match(showSightings(text("青森県沖から北海道の北側を半周して"))[0] ?? "", /青森県沖>北海道>国後島/u);
});

test("a class alone before another that has the sort and the number of each", () => {
  const text = (ships: string): string =>
    `統合幕僚監部は2031年5月3日、中国海軍の${ships}が対馬海峡を北上したと発表した。1日午前10時ごろ、対馬の南西約90kmの海域で海自の護衛艦「みほん」が確認した。`;
  assert.deepEqual(
    showSightings(text("ジャンカイⅡ級、ジャンカイⅢ級フリゲート各2隻")).map((row) => row.split(" |")[0]),
    ["ジャンカイⅡ級 ×2", "ジャンカイⅢ級フリゲート ×2"],
  );
  // Without a number of each the first is of whatever the words say of it.
  assert.deepEqual(
    showSightings(text("ジャンカイⅢ級フリゲート2隻")).map((row) => row.split(" |")[0]),
    ["ジャンカイⅢ級フリゲート ×2"],
  );
});

test("ships of two navies counted together are of neither", () => {
  const text = (whose: string): string =>
    `統合幕僚監部は2031年5月19日、${whose}艦艇10隻が津軽海峡を通過したと発表した。`;
  const nationOf = (whose: string): string | undefined =>
    readAnnouncement({ text: text(whose) }).facts.flatMap((fact) =>
      fact.type === "sighting" ? [fact.nationality ?? "none"] : [],
    )[0];
  assert.equal(nationOf("中国海軍とロシア海軍の"), "none");
  assert.equal(nationOf("中国とロシアの海軍の"), "none");
  assert.equal(nationOf("ロシア海軍の"), "ロシア");
});

test("ships and aircraft of a country are told from our own by its name alone", () => {
  const text = (seen: string): string =>
    `統合幕僚監部は2031年5月19日、${seen}が津軽海峡を通過したと発表した。`;
  assert.equal(showSightings(text("3隻の中国海軍の艦艇")).length, 1);
  assert.equal(showSightings(text("3隻の図書庁の艦艇")).length, 0);
  assert.equal(showSightings(text("ロシア軍機2機")).length, 1);
  assert.equal(showSightings(text("図書庁機2機")).length, 0);
});
