// Takes a text; gives what in it is counted off: 第2回, 3基目, 1番艦, the third: of a series each is another matter.

import { parseWholeNumber } from "../../../japanese/numbers/numerals.ts";

export type Ordinal = { readonly of: "round" | "unit"; readonly number: number; readonly words: string };

const ROUND =
  /第(?<nth>[0-9〇一二三四五六七八九十]{1,4})(?:回|次|期)|(?<times>[0-9]{1,3}|[二三四五六七八九十]{1,3})(?:回|度)目/gu;
const UNIT =
  /(?<unit>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:番艦|番船|号機|号艇|号艦|基目|隻目|機目|例目|両目|か国目)/gu;
const FIRST = /初回|初会合|初の会合/gu;
const ENGLISH: ReadonlyMap<string, number> = new Map(
  ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].map(
    (word, index) => [word, index + 1],
  ),
);
const ENGLISH_ORDINAL =
  /\b(?:(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(?<digits>\d{1,3})(?:st|nd|rd|th))\b(?! (?:time|half|quarter|of|week|day|century|fiscal|anniversary|infantry|brigade|regiment|division|fleet|wing|squadron))/gu;

/** `text`: normal. An English ordinal may count rounds or units: it is given as both. */
export function findOrdinals(text: string, language: "ja" | "en"): readonly Ordinal[] {
  if (language === "en") {
    return [...text.matchAll(ENGLISH_ORDINAL)].flatMap(({ 0: words, groups }) => {
      const number =
        groups?.["word"] === undefined ? Number(groups?.["digits"]) : (ENGLISH.get(groups["word"]) ?? 0);
      return [{ of: "round", number, words } as const, { of: "unit", number, words } as const];
    });
  }
  const rounds = [...text.matchAll(ROUND)].flatMap(({ 0: words, groups }): readonly Ordinal[] => {
    const number = parseWholeNumber(groups?.["nth"] ?? groups?.["times"] ?? "");
    return number === undefined ? [] : [{ of: "round", number, words }];
  });
  const units = [...text.matchAll(UNIT)].flatMap(({ 0: words, groups }): readonly Ordinal[] => {
    const number = parseWholeNumber(groups?.["unit"] ?? "");
    return number === undefined ? [] : [{ of: "unit", number, words }];
  });
  const firsts = [...text.matchAll(FIRST)].map(
    ({ 0: words }) => ({ of: "round", number: 1, words }) as const,
  );
  return [...rounds, ...units, ...firsts];
}
