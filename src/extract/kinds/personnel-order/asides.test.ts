import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../testing/readings/show-rows.ts";
import { bareWords } from "./posts.ts";

const BARE: readonly (readonly [words: string, post: string])[] = [
  ["52・会計課長", "会計課長"],
  ["会計課長、57歳", "会計課長"],
  ["前会計課長、昭和62年入庁", "会計課長"],
  ["会計課長(防大31期)", "会計課長"],
  ["会計課長(陸/防大27)", "会計課長"],
  ["図書審議官(国際担当)", "図書審議官(国際担当)"],
  ["第3部長", "第3部長"],
  ["前橋支部長", "前橋支部長"],
  ["58", ""],
];

test("age, year of entry and school are none of a post", () => {
  assert.deepEqual(
    BARE.map(([words]) => [words, bareWords(words)]),
    BARE,
  );
});

test("a list whose brackets hold age and old post", () => {
  const list = "人事は以下の通り。\n●図書局長=早見健(52・会計課長)\n●会計課長=川辺静(営繕課長、49歳)";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 - 会計課長→図書局長 -",
    "appoint 川辺静 - 営繕課長→会計課長 -",
  ]);
});

test("a day in a remark over an entry heads it alone", () => {
  const list = "●図書局長=早見健(会計課長)\n※9月1日発令予定\n●会計課長=川辺静(営繕課長)";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 - 会計課長→図書局長 -",
    "appoint 川辺静 - 営繕課長→会計課長 2027-09-01",
  ]);
});
