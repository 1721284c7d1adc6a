// Made-up names: composes names that no list holds, Japanese and foreign, with readings where they have them.

import type { Random } from "../passages/random.ts";

export type Read = readonly [written: string, reading: string];

const SURNAME_KANJI = "山川田村木林原野島崎沢谷藤井松竹石岩水森桜宮橋坂塚堀辺浅柏牧";
const GIVEN_KANJI = "介助樹也子美恵香奈隆弘和義秀明仁真由理彦哲浩";
const MORAE = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるろわ";
const SYLLABLES = [
  "ア",
  "イ",
  "エ",
  "オ",
  "カ",
  "キ",
  "ク",
  "ケ",
  "コ",
  "サ",
  "シ",
  "ス",
  "セ",
  "ソ",
  "タ",
  "チ",
  "テ",
  "ト",
  "ナ",
  "ニ",
  "ヌ",
  "ノ",
  "ハ",
  "ヒ",
  "フ",
  "ホ",
  "マ",
  "ミ",
  "ム",
  "メ",
  "モ",
  "ヤ",
  "ユ",
  "ヨ",
  "ラ",
  "リ",
  "ル",
  "レ",
  "ロ",
  "ワ",
  "ガ",
  "ギ",
  "グ",
  "ゴ",
  "ザ",
  "ジ",
  "ズ",
  "ダ",
  "デ",
  "ド",
  "バ",
  "ビ",
  "ブ",
  "ベ",
  "ボ",
  "パ",
  "ピ",
  "プ",
  "ペ",
  "ポ",
  "ヴァ",
  "ヴィ",
  "ヴェ",
  "シャ",
  "シュ",
  "ショ",
  "チャ",
  "チュ",
  "ティ",
  "ディ",
  "フィ",
  "フェ",
  "リュ",
] as const;

function pickCharacters(random: Random, pool: string, count: number): string {
  return Array.from({ length: count }, () => pool.charAt(random.integer(0, pool.length - 1))).join("");
}

/** 柏沢(ふてり): any kanji, any reading. */
export function composeSurname(random: Random): Read {
  const written = pickCharacters(random, SURNAME_KANJI, random.pick([1, 2, 2, 2, 2, 2, 3]));
  return [written, pickCharacters(random, MORAE, random.integer(2, 4))];
}

export function composeGiven(random: Random): Read {
  const written = pickCharacters(random, GIVEN_KANJI, random.pick([1, 2, 2, 3]));
  return [written, pickCharacters(random, MORAE, random.integer(2, 4))];
}

/** ゴルディシュン: syllables with now and then a long vowel, a doubled consonant or a final ン. */
export function composeKatakana(random: Random): string {
  const count = random.integer(2, 4);
  const parts = Array.from({ length: count }, (_, index) => {
    const joint = index > 0 && random.chance(0.15) ? "ッ" : "";
    return `${joint}${random.pick(SYLLABLES)}${random.chance(0.15) ? "ー" : ""}`;
  });
  return `${parts.join("")}${random.chance(0.3) ? "ン" : ""}`;
}
