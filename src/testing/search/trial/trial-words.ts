// Trial words: a seed → the words that made-up articles consist of, a few very frequent and most of them rare, as in a language.

import { createFractions } from "../../statements/passages/random.ts";

/** The words of the field, the most frequent first. */
const WORDS_OF_THE_FIELD = `
  防衛省 自衛隊 防衛相 会談 訓練 日米 共同 海上自衛隊 航空自衛隊 陸上自衛隊 統合幕僚監部 護衛艦 部隊 活動 米国 中国 協力
  派遣 地域 安全保障 情報 飛行 艦艇 航空機 周辺 対応 実施 強化 整備 運用 能力 計画 政府 海域 太平洋 長官 基地 装備 開発
  災害派遣 ロシア 豪州 韓国 フィリピン ミサイル 無人機 戦闘機 潜水艦 緊急発進 東シナ海 日本海 対馬海峡 宮古島 与那国島
  中谷元 小泉進次郎 ヘグセス 防衛大臣 国防長官 統合幕僚長 海将補 1佐人事 予算 契約 調達 懲戒処分 宇宙 サイバー F-35B
  トマホーク コヨーテ ｺﾖｰﾃ 髙橋 ゆうだち いずも しらせ Tu-95 共同声明 閣議決定 防衛白書 円滑化協定 能動的サイバー防御
`
  .trim()
  .split(/\s+/u);

const KANJI = 1_800;
const FIRST_KANJI = 0x4e_00;
const KANJI_RANGE = 0x51_00;
const KATAKANA = [
  ..."アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンー",
];
const MADE_UP_WORDS = 24_000;

function makeKanji(fraction: () => number): readonly string[] {
  const made = new Set<string>();
  while (made.size < KANJI) {
    made.add(String.fromCharCode(FIRST_KANJI + Math.floor(fraction() * KANJI_RANGE)));
  }
  return [...made];
}

/** Low places far more often than high ones, as words and characters are used. */
export function pickPlace(fraction: () => number, places: number): number {
  return Math.min(places - 1, Math.floor(places ** fraction()) - 1);
}

function makeWord(fraction: () => number, kanji: readonly string[]): string {
  const isName = fraction() < 0.15;
  const signs = isName ? KATAKANA : kanji;
  const length = isName ? 3 + Math.floor(fraction() * 4) : 2 + Math.floor(fraction() * 2.2);
  const place = (): number =>
    isName ? Math.floor(fraction() * signs.length) : pickPlace(fraction, signs.length);
  return Array.from({ length }, () => signs[place()] ?? "").join("");
}

/** The same words for the same seed, the most frequent first. */
export function makeTrialWords(seed: number): readonly string[] {
  const fraction = createFractions(seed);
  const kanji = makeKanji(fraction);
  return [...WORDS_OF_THE_FIELD, ...Array.from({ length: MADE_UP_WORDS }, () => makeWord(fraction, kanji))];
}
