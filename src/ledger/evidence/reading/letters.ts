// Takes a text as it is compared; gives the letters that tell its matter without any table of words: signs of Chinese script alone and in pairs, pairs of katakana, stems of English words.

import { IDLE_ENGLISH } from "../words/idle-words.ts";
import { COMMON_LETTERS } from "../words/common-letters.ts";

const RUN = /\p{Script=Han}+|[\p{Script=Katakana}ー]{2,}|[a-z][a-z-]{2,}/gu;
const STEM = 5;

function lettersOfRun(run: string): readonly string[] {
  if (/^[a-z]/u.test(run)) return IDLE_ENGLISH.has(run) ? [] : [run.slice(0, STEM)];
  const isHan = /^\p{Script=Han}/u.test(run);
  const letters = isHan ? [...run] : [];
  for (let at = 0; at + 2 <= run.length; at += 1) letters.push(run.slice(at, at + 2));
  return letters;
}

/** Each once, in the order of the text. */
export function lettersIn(normal: string): readonly string[] {
  return [...new Set([...normal.matchAll(RUN)].flatMap(([run]) => lettersOfRun(run)))];
}

/** Of more than one sign, and of English the stems. */
export function pairsIn(normal: string): readonly string[] {
  return lettersIn(normal).filter((letters) => letters.length > 1);
}

const COMMON: ReadonlySet<string> = new Set(COMMON_LETTERS.split(" "));

/** Longer than one sign, and in so few of the texts that were counted that it is not in the table. */
export function isRareLetter(letter: string): boolean {
  return letter.length > 1 && !COMMON.has(letter);
}
