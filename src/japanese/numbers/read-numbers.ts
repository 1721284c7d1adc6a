// Takes a text and gives every number in it, in figures or kanji, alone or before a counter: 1,983万, 一九四〇年, 三人.

import type { Span } from "../../terms/span.ts";
import { foldWidth } from "../fold-width.ts";
import { parseAmount, PART } from "./amounts.ts";

export type NumberMention = {
  readonly span: Span;
  readonly surface: string;
  /** Exact below 2^53. */
  readonly value: number;
};

export type ReadNumbersOptions = {
  /** Leaves out numbers in kanji alone, which are often parts of words. */
  readonly figuresOnly?: boolean;
};

const NUMBER = new RegExp(
  `(?<![A-Za-z第+]|[A-Za-z]-|[0-9]\\.|[0-9])(?:(?:(?:${PART})[万億兆京]){1,4}(?:${PART})?|${PART})`,
  "g",
);
/** Not of versions (1.2.3), ranks (1佐, 2等空曹) or formats (2+2). */
const NO_NUMBER_AFTER = /^(?:\.[0-9]|\+[0-9]|等?[陸海空]?[佐尉曹士])/;
/** A number in kanji is one where something is counted, or where it is written by place with 〇 or a myriad. */
const COUNTED =
  /^(?:年|月|日(?!も早)|時|分|秒|週|人|名|機|隻|回|円|粒|歳|件|台|個|枚|冊|社|割|世紀|[かカヶヵケ箇](?:月|国|所))/;
const BY_PLACE = /[〇零]|.[万億兆京]/;
/** 一時 is 'for a while', 十分 'enough', 一回り and 一人一人 say no count. */
const WORDS: readonly (readonly [written: string, behind: RegExp])[] = [
  ["一", /^時(?![をは半過頃]|ごろ|[0-9〇一二三四五六七八九十]{1,3}分|間)/],
  ["十", /^分(?!間|前|後|ほど|程|以|おき|[0-9〇一二三四五六七八九十])/],
  ["一", /^(?:回り|人一人|日一日|人ひとり|月一)/],
  ["万", /^一/],
];

function isNumber(written: string, behind: string, options: ReadNumbersOptions): boolean {
  if (NO_NUMBER_AFTER.test(behind)) return false;
  if (/[0-9]/.test(written)) return true;
  if (options.figuresOnly || WORDS.some(([word, form]) => word === written && form.test(behind)))
    return false;
  return BY_PLACE.test(written) || COUNTED.test(behind);
}

/** Numbers, not what only looks like one: 万一, 一般, 2+2, 1佐, F-35, 三菱. Spans are UTF-16 code units of `text`. */
export function readNumbers(text: string, options: ReadNumbersOptions = {}): readonly NumberMention[] {
  const folded = foldWidth(text);
  const mentions: NumberMention[] = [];
  NUMBER.lastIndex = 0;
  for (let found = NUMBER.exec(folded); found !== null; found = NUMBER.exec(folded)) {
    const span: Span = [found.index, found.index + found[0].length];
    if (!isNumber(found[0], folded.slice(span[1], span[1] + 6), options)) continue;
    const amount = parseAmount(found[0]);
    if (amount) mentions.push({ span, surface: text.slice(...span), value: amount.value });
  }
  return mentions;
}
