// Polarity: sentences as papers and agencies tell them, whose verbs tell something beside how it came to be known, why, or what was so before.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { PolarityRead } from "../polarity.ts";
import { readEnglishPolarity } from "../read-english-polarity.ts";
import { readJapanesePolarity } from "../read-japanese-polarity.ts";

function told({ polarity }: PolarityRead): string {
  if (polarity === undefined) return "nothing";
  const { stance, tells, isBackground } = polarity;
  return isBackground === true ? `background ${tells}` : `${stance} ${tells}`;
}

const JAPANESE: readonly (readonly [sentence: string, tells: string])[] = [
  ["候補生の一行が来月訪れる計画であることが14日、両国の関係者への取材で分かった。", "for planned"],
  ["試験機が工場から出たことが分かった。", "for step"],
  ["双方の交流は、日本側が給油を断って以降、滞っていた。", "background put-off"],
  ["交流は、予定されていた艦の入港を断った10月以降停滞していた。", "background put-off"],
  ["予定されていた訓練は、荒天のため港内で行われた。", "for done"],
  ["個別のやり取りの一つ一つについては答えを差し控えたいと思います。", "nothing"],
  ["新興技術の協力を当局間で話し合うことを明記した。", "for planned"],
  ["当局間の協議実施も申し合わせた。", "for planned"],
  ["交流の推進に積極的に取り組んでまいりました。", "nothing"],
  ["終了後に公表した文書には、無人機での協力を話し合うことを明記した。", "for planned"],
  ["両政府は4月、楽団の参加に合意した。", "for planned"],
  ["軍楽フェスタは例年9月に開催され、海外の軍楽隊も参加する。", "nothing"],
  ["今年の軍楽フェスタは来月5日に開かれる。", "for planned"],
];

test("a Japanese paper's sentence is told by what came about, not by how it came to be known or what was so before", () => {
  for (const [sentence, tells] of JAPANESE)
    assert.equal(told(readJapanesePolarity(sentence)), tells, sentence);
});

const ENGLISH: readonly (readonly [sentence: string, tells: string])[] = [
  ["manila informed tokyo that it would withhold the band.", "against called-off"],
  ["new delhi is not sending the team this year.", "against called-off"],
  ["have been suspended since a collision in 2019.", "background put-off"],
  ["the exercises had been stalled over a dispute on insurance.", "background put-off"],
  ["the exercises are stalled over a dispute on insurance.", "against put-off"],
  ["the two agreed to cooperate on maritime robotics.", "for planned"],
];

test("an English paper's sentence, too", () => {
  for (const [sentence, tells] of ENGLISH) assert.equal(told(readEnglishPolarity(sentence)), tells, sentence);
});
