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
