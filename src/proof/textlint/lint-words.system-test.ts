// The chosen textlint rules, each with a text that must be found and one that must not; slow, as they load a dictionary.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeDeskPage, makeDeskPiece } from "../../testing/drafts/desk-page.ts";
import type { DeskText } from "../desk-text.ts";
import { fixSlips } from "../fix-slips.ts";
import { lintWords } from "./lint-words.ts";

const slipsOf = async (desk: DeskText): Promise<readonly string[]> =>
  (await lintWords(desk)).map(({ code, span }) => `${code} ${desk.text.slice(...span)}`);

const CASES: readonly (readonly [rule: string, slips: string, where: string, right: string])[] = [
  ["no-unmatched-pair", "訓練(以下「本訓練」という。を行う。", "以", "訓練(以下「本訓練」という。)を行う。"],
  ["no-nfd", "訓練か\u3099終わった。", "\u3099", "訓練が終わった。"],
  ["no-kangxi-radicals", "⾶行を終えた。", "⾶", "飛行を終えた。"],
  ["no-zero-width-spaces", "訓\u200b練を終えた。", "\u200b", "訓練を終えた。"],
  ["no-doubled-joshi", "訓練は昨日は行われた。", "は", "訓練は昨日行われた。"],
  ["no-dropping-the-ra", "食堂で朝食が食べれる。", "れ", "食堂で朝食が食べられる。"],
  [
    "max-ten",
    "海自は、来月に、改めて、続けて、護衛艦を、派遣する。",
    "、",
    "海自は、来月、護衛艦を派遣する。",
  ],
  [
    "no-mix-dearu-desumasu",
    "訓練は終わった。次は来月である。参加は三隻です。",
    "で",
    "訓練は終わった。次は来月である。",
  ],
];

for (const [rule, slips, where, right] of CASES) {
  test(`${rule}: ${slips}`, async () => {
    assert.deepEqual(await slipsOf(makeDeskPiece(slips)), [`${rule} ${where}`]);
    assert.deepEqual(await slipsOf(makeDeskPiece(right)), []);
  });
}

test("what a paste from a PDF brings is put right", async () => {
  const desk = makeDeskPiece("訓練か\u3099終わり、⾶行\u200bを見た。");
  assert.equal(fixSlips(desk.text, await lintWords(desk)), "訓練が終わり、飛行を見た。\n");
});

test("official text and quotations are exempt, and places after them are right", async () => {
  const page = makeDeskPage([
    ["headline", "見本省、訓練を公表(3月4日)"],
    ["official", "食堂で朝食が食べれる。"],
    ["lead", "𠮷川氏は「朝食が食べれる」と述べ、食堂で夕食が食べれる。"],
    ["official", "訓練は昨日は行われた。"],
  ]);
  const slips = await lintWords(page);
  assert.deepEqual(
    slips.map(({ code, span }) => [code, page.text.slice(span[0] - 2, span[1] + 2)]),
    [["no-dropping-the-ra", "食べれる。"]],
  );
});

test("the kana of a reading are no particles", async () => {
  assert.deepEqual(
    await slipsOf(makeDeskPiece("見本省は例示 花子(れいじ・はなこ)大臣の声明を公表した。")),
    [],
  );
});

test("an endless sentence is left out in time", async () => {
  const started = process.threadCpuUsage();
  assert.deepEqual(await slipsOf(makeDeskPiece("訓練は昨日は".repeat(200_000))), []);
  assert.ok(process.threadCpuUsage(started).user < 5_000_000);
});
