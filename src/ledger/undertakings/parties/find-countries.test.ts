import assert from "node:assert/strict";
import { test } from "node:test";
import { codesIn } from "./find-countries.ts";

test("countries are read in every form, and what only holds their names is none", () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ["日米豪印", ["JP", "US", "AU", "IN"]],
    ["第8回日仏協議", ["JP", "FR"]],
    ["日・フィリピン", ["JP", "PH"]],
    ["豪軍の連絡官", ["AU"]],
    ["米インド太平洋軍司令官", ["US"]],
    ["在日米軍", ["US"]],
    ["来日米軍", ["US"]],
    ["海上自衛隊", ["JP"]],
    ["自由で開かれたインド太平洋", []],
    ["本日中に", []],
    ["日中の訓練", []],
    ["日本海と台湾海峡", []],
    ["タイミング", []],
    ["日中防衛相会談", ["JP", "CN"]],
  ];
  for (const [words, codes] of told) assert.deepEqual(codesIn(words, "ja"), codes, words);
});

test("in English too: adjectives, capitals, short forms, no seas", () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ["Japan-U.S.-ROK", ["JP", "US", "KR"]],
    ["JAPAN–UNITED KINGDOM", ["JP", "GB"]],
    ["the Philippine Air Force", ["PH"]],
    ["the South China Sea, the Indian Ocean and the Sea of Japan", []],
    ["the Self-Defense Forces", ["JP"]],
    ["Usage of US bases", ["US"]],
  ];
  for (const [words, codes] of told) assert.deepEqual(codesIn(words, "en"), codes, words);
});
