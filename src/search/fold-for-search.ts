// Fold for search: any text → what search compares, in which width, case, kana, old forms and signs make no difference.

import { MODERN_FORMS } from "../japanese/old-forms.ts";

/** A character with the marks that change it: ｶﾞ is two code points and one character. */
const CHARACTER = /.[\p{M}ﾞﾟ]*/gsu;
const COUNTS = /[\p{L}\p{N}]/u;
const FIRST_KATAKANA = 0x30_a1;
const LAST_KATAKANA = 0x30_f6;
const KANA_DISTANCE = 0x60;

/** A text of Japan has a few thousand different characters: each is folded once. */
const REMEMBERED = 30_000;
const remembered = new Map<string, string>();

function toHiragana(character: string): string {
  const unit = character.charCodeAt(0);
  return unit >= FIRST_KATAKANA && unit <= LAST_KATAKANA
    ? String.fromCharCode(unit - KANA_DISTANCE)
    : character;
}

function makeFolded(character: string): string {
  return Array.from(character.normalize("NFKC").toLowerCase())
    .filter((part) => COUNTS.test(part))
    .map((part) => MODERN_FORMS.get(part) ?? toHiragana(part))
    .join("");
}

function foldCharacter(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const folded = makeFolded(character);
  remembered.set(character, folded);
  return folded;
}

/** Letters and digits only: 「ｺﾖｰﾃ」 and コヨーテ are one, 日・米 and 日米, 髙橋 and 高橋, F-35 and Ｆ３５. */
export function foldForSearch(text: string): string {
  let folded = "";
  for (const [character] of text.toWellFormed().matchAll(CHARACTER)) folded += foldCharacter(character);
  return folded;
}

/** The folded text, and where each of its UTF-16 units comes from. */
export type FoldedText = {
  readonly text: string;
  /** Of each unit of `text`: the first unit in the original of the character it comes from, and the unit after it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

export function foldWithPlaces(original: string): FoldedText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: character, index } of original.toWellFormed().matchAll(CHARACTER)) {
    const folded = foldCharacter(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + character.length);
    }
  }
  return { text, starts, ends };
}
