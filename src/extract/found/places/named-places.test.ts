// Names of tables where the words around make them places: where they may begin, the longest that fits, one after the other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";
import { COUNTRY, countryEndsAt, endsFrom, findNames, TOWN } from "./names-in-text.ts";

const placesOf = (words: string): readonly string[] =>
  readAnnouncement({ text: `${words}。` }).facts.flatMap((fact) =>
    fact.type === "place" ? [fact.name] : [],
  );

test("countries joined by and are places where somebody called at them, each by itself", () => {
  assert.deepEqual(placesOf("部隊はサモア、トンガ及びペルーを訪問する"), ["サモア", "トンガ", "ペルー"]);
  assert.deepEqual(placesOf("サモアとトンガは一致した"), []);
  assert.deepEqual(placesOf("部隊はアサモアとトンガに寄港する"), ["トンガ"]);
});

test("a dot joins what is no name, but behind another place's ending", () => {
  assert.deepEqual(placesOf("見本・ペルー情勢について"), []);
  assert.deepEqual(placesOf("例示湾・ペルー情勢について").includes("ペルー"), true);
});

test("of names that begin alike the longest counts that the words behind fit", () => {
  const names = findNames("北マケドニアと南スーダン");
  assert.equal(endsFrom(names, 0, COUNTRY)[0], "北マケドニア".length);
  assert.deepEqual(endsFrom(names, 0, TOWN), []);
  assert.equal(countryEndsAt(names, "北マケドニア".length), true);
  assert.equal(countryEndsAt(names, "北マケドニアと".length), false);
});

test("a town in katakana begins where kanji end, one in kanji where no other word goes on", () => {
  assert.deepEqual(placesOf("来月ワルシャワで式典を開く"), ["ワルシャワ"]);
  assert.deepEqual(placesOf("アワルシャワで式典を開く").includes("ワルシャワ"), false);
});

test("a point at sea is told with or without の before where it lies, two shores with 間 alone", () => {
  assert.deepEqual(placesOf("上対馬北東約60キロの海域を航行した"), ["上対馬"]);
  assert.deepEqual(placesOf("下見本の南西約60kmの海域を航行した"), ["下見本"]);
  assert.deepEqual(placesOf("同地点北東約60kmを航行した"), []);
  assert.deepEqual(placesOf("台湾とフィリピン間のバシー海峡を通過した"), [
    "台湾",
    "フィリピン",
    "バシー海峡",
  ]);
});

test("a word of time before a place is none of its name, and a country's name within a word is none", () => {
  assert.deepEqual(placesOf("今回宮古島と翌日対馬海峡を通過した"), ["宮古島", "対馬海峡"]);
  assert.deepEqual(placesOf("今回伊豆南小笠原諸島の上空を飛行した"), ["伊豆南小笠原諸島"]);
  assert.deepEqual(placesOf("部隊は度会町で給水を実施した"), ["度会町"]);
  assert.deepEqual(placesOf("確認されたのはロシア海軍のアルタイ改級補給艦で訓練を実施した"), []);
});

test("what stands behind a name makes it a place: a direction and a distance, a move, a staff that is sent", () => {
  assert.deepEqual(placesOf("艦艇が上見本北東約60キロの海域を航行した"), ["上見本"]);
  assert.deepEqual(placesOf("ミサイルは北海道見本大島の西およそ200キロに落下した"), ["北海道", "見本大島"]);
  assert.deepEqual(placesOf("見本飛行場の例示移設及び在見本海兵隊のグアム移転を進める"), [
    "見本飛行場",
    "例示",
    "グアム",
  ]);
  assert.deepEqual(placesOf("見本部隊の機能移転、見本飛行場の県外移設を求める"), ["見本飛行場"]);
  assert.deepEqual(placesOf("政府、ペルー司令部派遣を延長する"), ["ペルー"]);
  assert.deepEqual(placesOf("哨戒機が台湾とフィリピン間の海を飛んだ"), ["台湾", "フィリピン"]);
  assert.deepEqual(placesOf("爆撃機が東中国海から飛来した"), ["東中国海"]);
});

test("a hospital, a prime minister's office and a base with a dot in its name are places", () => {
  assert.deepEqual(placesOf("大臣は見本中央病院を慰問した"), ["見本中央病院"]);
  assert.deepEqual(placesOf("隊員を近くの病院に運び、同病院で手当てした"), []);
  assert.deepEqual(placesOf("昨日、総理官邸で懇談会があった"), ["総理官邸"]);
  assert.deepEqual(placesOf("訪問先はアルファ空軍基地とブラボー・チャーリー空軍基地です"), [
    "アルファ空軍基地",
    "ブラボー・チャーリー空軍基地",
  ]);
});

test("a ministry at which ministers met in English is a place", () => {
  const { facts } = readAnnouncement({
    text: "Meeting of Defense Ministers (Summary)\n4 March 2027\nDefense Minister HAYAMI and Secretary Dorj held talks from 13:10 for about 55 minutes at the U.S. Department of Defense.",
  });
  assert.ok(facts.some((fact) => fact.type === "place" && fact.name === "U.S. Department of Defense"));
});
