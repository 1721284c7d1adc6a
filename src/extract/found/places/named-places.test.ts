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
  assert.deepEqual(placesOf("確認されたのはロシア海軍のアルタイ改級補給艦で訓練を実施した"), []);
});
