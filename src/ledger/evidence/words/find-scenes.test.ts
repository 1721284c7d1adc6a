// Scenes: written as texts are compared, of concepts that there are, found in both languages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { normalText } from "../reading/normal-text.ts";
import { weightOfConcept } from "./concepts.ts";
import { findScenes } from "./find-scenes.ts";
import { SCENE_WORDS } from "./scene-words.ts";

test("every word of a scene is written as texts are compared, or it would never be found", () => {
  const words = SCENE_WORDS.flatMap(([, japanese, english]) => [
    ...japanese.split(" "),
    ...english.split("|"),
  ]).filter((word) => word !== "");
  assert.deepEqual(
    words.filter((word) => normalText(word.replaceAll("*", "s")) !== word.replaceAll("*", "s")),
    [],
  );
});

test("every scene is of a concept that the tables of names have", () => {
  const keys = SCENE_WORDS.flatMap(([concepts]) => concepts.split(" "));
  assert.deepEqual(
    keys.filter((key) => weightOfConcept(key) === undefined),
    [],
  );
});

test("a text shows a matter that it does not name", () => {
  assert.equal(findScenes(normalText("12日間テントの中で血糊と格闘しました"), "ja").get("medical"), "血糊");
  assert.equal(findScenes("ran with stretchers through the mud", "en").get("medical"), "stretchers");
  for (const [text, language, key] of [
    ["国旗を前に、両氏はペンを走らせた", "ja", "signature"],
    ["もやいが岸壁に渡され、甲板に整列した", "ja", "port-call"],
    ["大臣は同日朝、電話を入れた", "ja", "phone-talks"],
    ["赤ちゃんが起きるほどだと苦情が相次いだ", "ja", "noise"],
    ["the two put their signatures to it and raised champagne", "en", "signature"],
    ["she picked up the phone at dawn", "en", "phone-talks"],
    ["came alongside as lines were thrown", "en", "port-call"],
    ["the keys were handed over as the fence came down", "en", "land-return"],
  ] as const) {
    assert.ok(findScenes(normalText(text), language).has(key), `${key}: ${text}`);
  }
  assert.equal(findScenes("the doctored photograph", "en").has("unmanned"), false);
});
