// The house's dictionary: the file that comes with the program is right, and finds what is spelt otherwise.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { makeDeskPage, makeDeskPiece } from "../../testing/drafts/desk-page.ts";
import { fixSlips } from "../fix-slips.ts";
import type { FindWords } from "./dictionary.ts";
import { openDictionary } from "./dictionary.ts";
import type { HouseWords } from "./house-words.ts";
import { parseHouseWords } from "./house-words.ts";

function loadWords(): HouseWords {
  const path = join(import.meta.dirname, "../../../house/words.yaml");
  const words = parseHouseWords(parse(readFileSync(path, "utf8")));
  assert.ok(words.ok, words.ok ? "" : words.error);
  return words.value;
}

async function open(words = loadWords()): Promise<FindWords> {
  const opened = await openDictionary(words);
  assert.ok(opened.ok, opened.ok ? "" : opened.error);
  return opened.value;
}

test("words that the desk spells otherwise are found with the desk's spelling", async () => {
  const findWords = await open();
  const desk = makeDeskPiece("規定に基ずき、護衛鑑がサーバを積んだ。");
  const slips = findWords(desk);
  assert.deepEqual(
    slips.map(({ span }) => desk.text.slice(...span)),
    ["に基ずき", "護衛鑑", "サーバ"],
  );
  assert.equal(fixSlips(desk.text, slips), "規定に基づき、護衛艦がサーバーを積んだ。\n");
});

test("right spellings, official text and quotations are left alone", async () => {
  const findWords = await open();
  assert.deepEqual(findWords(makeDeskPiece("規定に基づき、護衛艦が「サーバ」を積んだ。")), []);
  const page = makeDeskPage([
    ["lead", "見本省は以下のように公表した。"],
    ["official", "護衛鑑がサーバを積んだ。"],
  ]);
  assert.deepEqual(findWords(page), []);
});

test("a rule that does not do what its specs say is an error of the file", async () => {
  const rule = { expected: "護衛艦", pattern: "護衛鑑", specs: [{ from: "潜水鑑", to: "潜水艦" }] };
  const opened = await openDictionary({ version: 1, rules: [rule], variants: [] });
  assert.match(opened.ok ? "" : opened.error, /潜水艦/);
});

test("a malformed file is named by its path", () => {
  const parsed = parseHouseWords({ version: 1, rules: [{ expect: "護衛艦" }], variants: [["一つ"]] });
  assert.match(parsed.ok ? "" : parsed.error, /rules\.0[^]*variants\.0/);
});

test("eight times the text without a paragraph's end takes about eight times as long, not sixty-four", async () => {
  const findWords = await open();
  const time = (count: number): number => {
    const desk = makeDeskPiece("訓練は昨日行われた".repeat(count));
    const start = process.threadCpuUsage();
    findWords(desk);
    return process.threadCpuUsage(start).user / 1000;
  };
  time(2000);
  assert.ok(time(16_000) < Math.max(time(2000), 5) * 28);
});
