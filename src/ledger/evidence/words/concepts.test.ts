// Concepts: one matter in many words, and words that an editor keeps apart.

import assert from "node:assert/strict";
import { test } from "node:test";
import { normalText } from "../reading/normal-text.ts";
import { isKeptBy, kinOf, stagesBehind } from "./action-families.ts";
import { findConcepts } from "./concepts.ts";

function conceptsIn(text: string): ReadonlySet<string> {
  const language = /[ぁ-んァ-ヴ一-龠]/u.test(text) ? "ja" : "en";
  return new Set(findConcepts(normalText(text), language).map(({ concept }) => concept.key));
}

const NAMED: Readonly<Record<string, readonly string[]>> = {
  talks: ["両者は膝詰めで話をした", "電話協議", "the two sides exchanged views", "deterrence dialogue"],
  "phone-talks": ["日韓防衛相電話会談", "受話器を通じ", "a telephone conversation with the secretary"],
  "two-plus-two": [
    "外務・防衛閣僚会合",
    "「2プラス2」",
    "a 2+2 meeting",
    "foreign and defence ministers met",
  ],
  "staff-talks": ["海軍間協議", "幕僚間の協議", "navy-to-navy consultations"],
  "working-group": ["タスクフォース", "専門部会", "the steering group"],
  hotline: ["直通の電話", "a direct communications channel"],
  "in-principle": ["協定に仮署名した", "条文がまとまった", "the text was initialled", "agreed in principle"],
  signature: ["外交上の公文の交換", "調印式", "exchanged notes", "put pen to paper"],
  ratification: ["国会の承認", "批准書を寄託", "approved by the senate"],
  "entry-into-force": ["協定が施行され", "came into effect"],
  "mutual-visit": ["行き来を重ねた", "a return visit"],
  "port-call": ["横浜港に着いた", "親善寄港", "made port at Kure"],
  "information-sharing": ["探知情報", "データリンク", "a common operating picture"],
  nco: ["先任下士官", "senior enlisted leaders"],
  investigation: ["原因を特定", "the root cause"],
};

test("one matter is found in each of its words", () => {
  for (const [key, texts] of Object.entries(NAMED)) {
    for (const text of texts) assert.ok(conceptsIn(text).has(key), `${key}: ${text}`);
  }
});

const APART: readonly (readonly [text: string, notNamed: string])[] = [
  ["協定に仮署名した", "signature"],
  ["the text was initialled", "signature"],
  ["意見交換会を開いた", "seminar"],
  ["代替施設の工事", "transfer"],
  ["the ships held a passage exercise", "ratification"],
  ["lessons learned", "training-course"],
  ["a renewable source", "resumption"],
  ["put out the fire", "publication"],
  ["to deal with disasters", "agreement"],
];

test("words that only look alike are kept apart", () => {
  for (const [text, key] of APART) assert.ok(!conceptsIn(text).has(key), `${key}: ${text}`);
});

test("later stages of one way, and what keeps a promise, are no other action of its family", () => {
  assert.deepEqual(stagesBehind("in-principle"), ["signature", "ratification", "entry-into-force"]);
  assert.deepEqual(stagesBehind("entry-into-force"), []);
  assert.deepEqual(stagesBehind("order"), ["delivery"]);
  assert.ok(isKeptBy("talks", "phone-talks") && kinOf("talks").has("phone-talks"));
  assert.ok(!isKeptBy("ministerial", "staff-talks"));
});
