// Sightings of ships whose classes stand in kanji and Latin letters, whose names stand before them, and whose numbers captions tell.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../../read-announcement.ts";
import { showSightings } from "../../../../testing/readings/show-sightings.ts";

const hullsOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "sighting" ? [`${fact.model} ${fact.hull?.join("+") ?? "-"}`] : [],
  );

test("classes and names in kanji and Latin letters, several groups on several days", () => {
  const text =
    "■中国海軍艦艇が現れた\n\n 3月4日~4月2日,以下の中国艦艇が現れた。\n\n 3月4日午後4時頃,海上自衛隊は見本島(早瀬県)の東約90キロを北進する見洋Jianyang III型ミサイル駆逐艦早州Zaozhou,本凱Benkai II型フリゲイト見沂Jianyi,見池Jianchi型補給艦東見湖Dongjianhuの3隻を確認した。その後,3隻は宮古島と沖縄本島の間の海域を北進し,東シナ海へ向けて航行したことが確認されている。\n\n 4月2日正午頃,魚釣島の北西約80キロを南進する本凱Benkai II型フリゲイト黄見Huangjianを確認した。";
  const shared = "| XXXX-03-04T16:00+09:00 | 見本島>宮古島>沖縄本島>東シナ海 | ";
  assert.deepEqual(showSightings(text), [
    `見洋Jianyang III型ミサイル駆逐艦 ×1 ${shared}`,
    `本凱Benkai II型フリゲイト ×1 ${shared}`,
    `見池Jianchi型補給艦 ×1 ${shared}`,
    "本凱Benkai II型フリゲイト ×1 | XXXX-04-02T12:00+09:00 | 魚釣島 | ",
  ]);
});

test("the ship's name before its sort, of a country's navy; ours are none seen", () => {
  const text = (navy: string): string =>
    `防衛省・統合幕僚監部は、${navy}の「見坊」号護衛艦(艦番号550)と「見和」訓練艦(艦番号81)からなる編隊が5月3日、沖縄の南東650キロの地点で東中国海に戻るのを確認したと発表した。`;
  assert.deepEqual(hullsOf(text("中国海軍")), ["護衛艦 550", "訓練艦 81"]);
  assert.deepEqual(hullsOf(text("海上自衛隊")), []);
});

test("a caption tells the number of the one ship of its class, beside it or on the line above", () => {
  const told =
    "防衛省・統合幕僚監部は2031年5月7日(水)、中国海軍艦艇が対馬海峡を航行したと発表しました。中国海軍ルーヤンⅢ級駆逐艦1隻、フチ級補給艦1隻が対馬の南西約80kmの海域を北東進し、対馬海峡を航行しました。";
  assert.deepEqual(
    hullsOf(
      `ルーヤン III級など対馬海峡へ 2031/05/08 10:20 © 統合幕僚監部 ルーヤン III級駆逐艦 「199」 ${told}`,
    ),
    ["ルーヤンⅢ級駆逐艦 199", "フチ級補給艦 -"],
  );
  assert.deepEqual(hullsOf(`${told}\n\n艦番号「877」\nフチ級補給艦\n`), [
    "ルーヤンⅢ級駆逐艦 -",
    "フチ級補給艦 877",
  ]);
  const listed =
    "統合幕僚監部は5月4日、中国海軍の艦艇2隻が大隅海峡を東航したと発表した。\n\n「539」\nジャンカイII級フリゲート1隻\n「886」\nフチ級補給艦1隻\n";
  assert.deepEqual(hullsOf(listed), ["ジャンカイII級フリゲート 539", "フチ級補給艦 886"]);
  // Of two ships of a class no caption tells which.
  assert.deepEqual(hullsOf(`ルーヤンIII級駆逐艦「199」\n\n${told.replace("駆逐艦1隻", "駆逐艦2隻")}`), [
    "ルーヤンⅢ級駆逐艦 -",
    "フチ級補給艦 -",
  ]);
});

test("the land off whose shore they flew is of the way", () => {
  const text = (where: string): string =>
    `統合幕僚監部は2031年7月7日(月)、ロシアのIL-20、1機が日本海を飛行したと発表しました。航空自衛隊の戦闘機が緊急発進し、対応を行いました。このIL-20は、ハバロフスク方面から${where}を南下し、若狭湾付近まで飛行しました。`;
  assert.deepEqual(showSightings(text("北海道の日本海側")), [
    "IL-20 ×1 | 2031-07-07 | ハバロフスク>北海道>日本海>若狭湾 | 航空自衛隊",
  ]);
  const [island = ""] = showSightings(text("北海道の奥尻島沖"));
  assert.match(island, /奥尻島沖/u);
  assert.doesNotMatch(island, /北海道/u);
});
