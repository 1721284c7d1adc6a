import assert from "node:assert/strict";
import { test } from "node:test";
import { romanKey, romaniseReading } from "./romanise.ts";

test("a reading in hiragana is written as passports write it", () => {
  const readings = {
    "なかたに・げん": "Nakatani Gen",
    "こいずみ・しんじろう": "Koizumi Shinjiro",
    "おおの・ようこ": "Ono Yoko",
    "はっとり・しゅういち": "Hattori Shuichi",
    "ほっち・じゅんぺい": "Hotchi Jumpei",
    "きょうごく・りょう": "Kyogoku Ryo",
    "きくち・たかお": "Kikuchi Takao",
    "せのお・まさおみ": "Senoo Masaomi",
    "いのうえ・けん": "Inoue Ken",
  };
  for (const [reading, name] of Object.entries(readings)) assert.equal(romaniseReading(reading), name);
});

test("a reading in katakana tells how a foreign name sounds, not how it is spelt", () => {
  assert.equal(romaniseReading("アン・ギュベク"), undefined);
  assert.equal(romaniseReading("みほん・12"), undefined);
  assert.equal(romaniseReading(""), undefined);
});

test("spellings of one name are one, in either order", () => {
  for (const written of ["NAKATANI Gen", "Gen Nakatani", "Nakatani, Gen"])
    assert.equal(romanKey(written), romanKey("Nakatani Gen"), written);
  assert.equal(romanKey("Ohno Jūrō"), romanKey("Ono Juro"));
  assert.notEqual(romanKey("Ono Juro"), romanKey("Ono Jun"));
});
