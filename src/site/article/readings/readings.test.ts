// Readings over names: where they belong, where they would be wrong, and that no character of the text changes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createReadingBook } from "./reading-book.ts";
import { findToldReadings } from "./told-readings.ts";
import { withReadings } from "./with-readings.ts";

const BOOK = createReadingBook([
  { written: "早瀬航", reading: "はやせ・わたる", surname: "早瀬" },
  { written: "林一", reading: "はやし・はじめ", surname: "林" },
  { written: "東山一郎", reading: "とうやま・いちろう", surname: "東山" },
  { written: "東山二郎", reading: "ひがしやま・じろう", surname: "東山" },
  { written: "対馬", reading: "つしま" },
  { written: "対馬海峡", reading: "つしまかいきょう" },
  { written: "トカラ海峡", reading: "とからかいきょう" },
]);

const told = (text: string) => BOOK.find(text).map(({ span, reading }) => [text.slice(...span), reading]);

test("a name is read whole, with a space and without, and a surname alone before an office", () => {
  assert.deepEqual(told("早瀬航と早瀬 航、早瀬防衛大臣と早瀬1等海佐"), [
    ["早瀬", "はやせ"],
    ["航", "わたる"],
    ["早瀬", "はやせ"],
    ["航", "わたる"],
    ["早瀬", "はやせ"],
    ["早瀬", "はやせ"],
  ]);
});

test("a surname is not read in another word, nor where two of the name are read differently", () => {
  assert.deepEqual(told("山林火災で林野庁が、早瀬の上流で"), []);
  assert.deepEqual(told("小林防衛大臣"), []);
  assert.deepEqual(told("東山防衛大臣"), []);
  assert.deepEqual(told("東山一郎"), [
    ["東山", "とうやま"],
    ["一郎", "いちろう"],
  ]);
});

test("the longest place is read, a short one not within another word, and what is read already not again", () => {
  assert.deepEqual(told("対馬海峡を北上し対馬、対馬島へ"), [
    ["対馬海峡", "つしまかいきょう"],
    ["対馬", "つしま"],
  ]);
  assert.deepEqual(told("早瀬航(はやせ・わたる)防衛大臣"), []);
});

test("what the desk's text says in brackets is known, surname and given name where a space parts them", () => {
  assert.deepEqual(findToldReadings("例示 渡(れいじ・わたる)大臣は、見本湾(みほんわん)を訪れた(5月)。"), [
    { written: "例示 渡", reading: "れいじ・わたる", surname: "例示" },
    { written: "見本湾", reading: "みほんわん" },
  ]);
});

test("the issuer's readings are always there, ours are marked, and without them the text is as it was", () => {
  const text = "早瀬防衛大臣は<対馬>で会談しました。";
  const given = [{ span: [12, 14], reading: "かいだん" }] as const;
  const { markup } = withReadings(text, given, BOOK);
  assert.match(markup, /<ruby class="aid">早瀬<rp>/);
  assert.match(markup, /<ruby>会談<rp>\(<\/rp><rt>かいだん<\/rt>/);
  const plain = markup
    .replaceAll(/<r[tp]>[^<]*<\/r[tp]>/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
  assert.equal(plain, text);
});

test("a reading that leaves the text, or lies over another, is not shown", () => {
  const outside = [
    { span: [0, 99], reading: "そと" },
    { span: [-1, 1], reading: "まえ" },
    { span: [2, 2], reading: "なし" },
    { span: [0, 2], reading: "一" },
    { span: [1, 3], reading: "二" },
  ] as const;
  assert.equal(withReadings("対馬海峡", outside).markup.match(/<ruby/g)?.length, 1);
});
