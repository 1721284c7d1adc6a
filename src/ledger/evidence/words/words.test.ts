// The tables of words: each word as texts are compared, each concept in one row, and no word found in one that only holds its letters.

import assert from "node:assert/strict";
import { test } from "node:test";
import { normalText } from "../reading/normal-text.ts";
import { ADMINISTRATION_WORDS } from "./administration-words.ts";
import { AGREEMENT_WORDS } from "./agreement-words.ts";
import { findConcepts } from "./concepts.ts";
import { EQUIPMENT_WORDS } from "./equipment-words.ts";
import { EXERCISE_WORDS } from "./exercise-words.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { LIFE_WORDS } from "./life-words.ts";
import { PLACE_ROWS } from "./place-words.ts";
import { TALK_WORDS } from "./talk-words.ts";
import { VISIT_WORDS } from "./visit-words.ts";

const ROWS = [
  ...EXERCISE_WORDS,
  ...EQUIPMENT_WORDS,
  ...LIFE_WORDS,
  ...TALK_WORDS,
  ...VISIT_WORDS,
  ...AGREEMENT_WORDS,
  ...ADMINISTRATION_WORDS,
  ...GROUP_WORDS.flatMap(({ rows }) => rows),
];

function keysIn(text: string, language: "ja" | "en"): readonly string[] {
  return findConcepts(normalText(text), language).map(({ concept: { key } }) => key);
}

test("every word of the tables is written as texts are compared, or it would never be found", () => {
  const words = [
    ...ROWS.flatMap(([, , japanese, english]) => [...japanese.split(" "), ...english.split("|")]),
    ...PLACE_ROWS.flatMap(([japanese, english]) => [...japanese.split(" "), ...english.split("|")]),
  ].filter((word) => word !== "");
  assert.deepEqual(
    words.filter((word) => normalText(word.replaceAll("*", "s")) !== word.replaceAll("*", "s")),
    [],
  );
});

test("a concept has one row, or its words would be looked for in two places", () => {
  const keys = ROWS.map(([key]) => key);
  assert.deepEqual(
    keys.filter((key, at) => keys.indexOf(key) !== at),
    [],
  );
});

test("words within others that only hold their letters are not found", () => {
  assert.deepEqual(keysIn("協力のスキームの中核", "ja"), []);
  assert.deepEqual(keysIn("マレーシア", "ja"), []);
  assert.deepEqual(keysIn("the male nurse", "en"), ["medical"]);
});

test("of words within words the longest is found, a type also with its letters, and Latin words are found whole", () => {
  assert.deepEqual(keysIn("潜水艦救難艦", "ja"), ["submarine-rescue-ship", "submarine-rescue"]);
  assert.deepEqual(keysIn("F-15J型", "ja"), ["fighter"]);
  assert.deepEqual(keysIn("P-15", "ja"), []);
  assert.deepEqual(keysIn("fuel cells", "en"), ["fuel-cell"]);
  assert.deepEqual(keysIn("fuelled tanktops", "en"), []);
  assert.deepEqual(keysIn("hunting submarines", "en"), ["anti-submarine"]);
});

test("the same matter is one concept in both languages, in official words and in spoken ones", () => {
  for (const [japanese, english, key] of [
    ["飛行中に燃料を受け取る訓練", "refueled in mid-air", "air-refuelling"],
    ["海に落ちた人を助け出す", "plucked from the sea", "search-rescue"],
    ["家の窓を二重にする住宅防音工事", "soundproofing of homes", "soundproof"],
    ["人の乗らない乗り物", "uncrewed vehicles", "unmanned"],
  ] as const) {
    assert.ok(keysIn(japanese, "ja").includes(key), japanese);
    assert.ok(keysIn(english, "en").includes(key), english);
  }
});
