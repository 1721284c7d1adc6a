// Scenes: written as texts are compared, of concepts that there are, found in both languages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { normalText } from "../reading/normal-text.ts";
import { weightOfConcept } from "./concepts.ts";
import { findScenes } from "./find-scenes.ts";
import { SCENE_WORDS } from "./scene-words.ts";
import { EQUIPMENT_SCENES } from "./scenes/equipment-scenes.ts";
import { EXERCISE_SCENES } from "./scenes/exercise-scenes.ts";

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
  assert.equal(
    findScenes(normalText("12日間テントの中で血糊と格闘しました"), "ja").get("medical")?.words,
    "血糊",
  );
  assert.equal(findScenes("ran with stretchers through the mud", "en").get("medical")?.words, "stretchers");
  for (const [text, language, key] of [
    ["縄ばしごで乗り込み、船長に質問した", "ja", "boarding"],
    ["まつげを凍らせながら板を履いて歩いた", "ja", "ski"],
    ["減圧症の隊員を再圧タンクに入れる手順を身に付けた", "ja", "diving"],
    ["銀の斧が振り下ろされ、船は海へ滑り出した", "ja", "naming-launch"],
    ["the boom slid into the receptacle above the clouds", "en", "air-refuelling"],
    ["bearskins at the budokan", "en", "band"],
    ["they skied all day and slept in snow caves", "en", "cold-weather"],
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

test("words of offices, and words that only hold a scene's letters, show none of what forces do", () => {
  const shown = [
    ["太平洋の各国と積極的に目的を共有し、グループでワシントンを訪れた", "ja"],
    ["フィンランドの統合幕僚監部に当たる組織が続けて協議を行わない旨を述べた", "ja"],
    ["the ministers exchanged diplomatic notes on a number of skills and diverse programs", "en"],
    ["the spokesman reaffirmed close cooperation in the wake of the talks", "en"],
  ] as const;
  const ours = new Set(
    [...EXERCISE_SCENES, ...EQUIPMENT_SCENES].flatMap(([concepts]) => concepts.split(" ")),
  );
  for (const [text, language] of shown) {
    const keys = [...findScenes(normalText(text), language).keys()];
    assert.deepEqual(
      keys.filter((key) => ours.has(key)),
      [],
      text,
    );
  }
});
