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
  assert.equal(findScenes("the doctored photograph", "en").has("unmanned"), false);
});
