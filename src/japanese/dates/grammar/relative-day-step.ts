// Takes a place in folded text and gives the day that a word names by counting from another: 本日, 一昨日, 翌々日, 今朝, きょう.

import { signOf } from "../../search/sign.ts";
import { matchAt } from "./match-at.ts";
import type { DayPart, Reference, Step } from "./point.ts";

const RELATIVE_DAYS: Readonly<Record<string, readonly [to: Reference, days: number]>> = {
  本日: ["anchor", 0],
  今日: ["anchor", 0],
  今朝: ["anchor", 0],
  今夜: ["anchor", 0],
  今晩: ["anchor", 0],
  今夕: ["anchor", 0],
  昨日: ["anchor", -1],
  昨夜: ["anchor", -1],
  昨晩: ["anchor", -1],
  昨夕: ["anchor", -1],
  一昨日: ["anchor", -2],
  一昨々日: ["anchor", -3],
  一昨昨日: ["anchor", -3],
  明日: ["anchor", 1],
  明朝: ["anchor", 1],
  明晩: ["anchor", 1],
  明後日: ["anchor", 2],
  明々後日: ["anchor", 3],
  明明後日: ["anchor", 3],
  同日: ["previous", 0],
  同じ日: ["previous", 0],
  当日: ["previous", 0],
  前日: ["previous", -1],
  前々日: ["previous", -2],
  翌日: ["previous", 1],
  翌朝: ["previous", 1],
  翌々日: ["previous", 2],
};
/** The same in kana, which are parts of many other words: they stand behind no kana, and before a particle or none. */
const KANA_DAYS: Readonly<Record<string, readonly [to: Reference, days: number]>> = {
  きょう: ["anchor", 0],
  ほんじつ: ["anchor", 0],
  けさ: ["anchor", 0],
  こんや: ["anchor", 0],
  こんゆう: ["anchor", 0],
  こんばん: ["anchor", 0],
  きのう: ["anchor", -1],
  おととい: ["anchor", -2],
  あした: ["anchor", 1],
  あさって: ["anchor", 2],
};

export const KANA_WORDS: readonly string[] = Object.keys(KANA_DAYS);

/** Longer words first, so that 一昨々日 is not read as 昨日. */
function anyOf(words: Readonly<Record<string, unknown>>): string {
  return Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .join("|");
}

/** 柏田明日本国防衛大臣 holds no 明日, 戦前日本 no 前日. */
const KANJI_WORD = `(?:${anyOf(RELATIVE_DAYS)})(?<!前日(?=本)|明日(?=本国)|明日(?=[香美菜奈子実見斗真花海葉翔]))`;
export const KANA_DAY = `(?<![ぁ-ん])(?:${anyOf(KANA_DAYS)})(?=[はのもにかで]|[^ぁ-んー]|$)`;
const RELATIVE_DAY = signOf(new RegExp(`${KANJI_WORD}|${KANA_DAY}`, "y"));

export function readRelativeDay(text: string, at: number): Step<DayPart> | undefined {
  const word = matchAt(RELATIVE_DAY, text, at);
  const relative = word && (RELATIVE_DAYS[word[0]] ?? KANA_DAYS[word[0]]);
  if (!word || !relative) return undefined;
  const near = word[0] === "当日" ? { near: true as const } : {};
  return {
    part: { kind: "relative", to: relative[0], days: relative[1], ...near },
    end: at + word[0].length,
  };
}
