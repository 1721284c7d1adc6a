// Fold for search: any text → what search compares, in which width, case, kana, old forms and signs make no difference.

import { MODERN_FORMS } from "../japanese/old-forms.ts";

/** Changes the character before it: ｶﾞ is two code points and one character. */
const MARK = /^[\p{M}ﾞﾟ]/u;
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

/** Whether this unit begins nothing that changes the character before it: most of a Japanese text, told without asking `MARK`. */
function beginsNoMark(unit: number): boolean {
  return (
    unit < 0x03_00 ||
    (unit >= 0x4e_00 && unit <= 0x9f_ff) ||
    (unit >= 0x30_41 && unit <= 0x30_96) ||
    (unit >= FIRST_KATAKANA && unit <= LAST_KATAKANA)
  );
}

/** By unit: nearly all of a text are characters of one unit without a mark, and a look by number takes a tenth of one by text. */
const foldedUnits: (string | undefined)[] = Array.from({ length: 2 ** 16 });

const isHalf = (unit: number): boolean => (unit & 0xf8_00) === 0xd8_00;

/** Undefined where the character that begins here is more than this unit. */
function foldUnitAt(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at);
  if (isHalf(unit) || (at + 1 < text.length && !beginsNoMark(text.charCodeAt(at + 1)))) return undefined;
  return (foldedUnits[unit] ??= makeFolded(text.charAt(at)));
}

const widthAt = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc_00) === 0xd8_00 ? 2 : 1);

function isMark(text: string, at: number): boolean {
  return !beginsNoMark(text.charCodeAt(at)) && MARK.test(text.slice(at, at + widthAt(text, at)));
}

/** Where the character that begins here ends, with its marks. The text is well-formed. */
function endOfCharacter(text: string, start: number): number {
  let end = start + widthAt(text, start);
  while (end < text.length && isMark(text, end)) end += widthAt(text, end);
  return end;
}

/** Letters and digits only: 「ｺﾖｰﾃ」 and コヨーテ are one, 日・米 and 日米, 髙橋 and 高橋, F-35 and Ｆ３５. */
export function foldForSearch(text: string): string {
  const whole = text.toWellFormed();
  let folded = "";
  for (let start = 0, end = 0; start < whole.length; start = end) {
    const quickly = foldUnitAt(whole, start);
    end = quickly === undefined ? endOfCharacter(whole, start) : start + 1;
    folded += quickly ?? foldCharacter(whole.slice(start, end));
  }
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
  const whole = original.toWellFormed();
  for (let start = 0, end = 0; start < whole.length; start = end) {
    const quickly = foldUnitAt(whole, start);
    end = quickly === undefined ? endOfCharacter(whole, start) : start + 1;
    const folded = quickly ?? foldCharacter(whole.slice(start, end));
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { text, starts, ends };
}
