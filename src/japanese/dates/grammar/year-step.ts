// Takes a place in folded text and gives the year named there: era, Gregorian, both, two digits or relative.

import { findEra, gregorianYear } from "../../eras.ts";
import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import { ERA_SIGN, ERA_YEAR_NUMBER, FULL_YEAR_NUMBER } from "./number-pattern.ts";
import type { EraYear, Reference, SecondYear, Step, YearPart } from "./point.ts";

const RELATIVE_YEARS: Readonly<Record<string, readonly [to: Reference, years: number]>> = {
  今年: ["anchor", 0],
  本年: ["anchor", 0],
  昨年: ["anchor", -1],
  去年: ["anchor", -1],
  一昨年: ["anchor", -2],
  おととし: ["anchor", -2],
  来年: ["anchor", 1],
  明年: ["anchor", 1],
  再来年: ["anchor", 2],
  同年: ["previous", 0],
  当年: ["previous", 0],
  前年: ["previous", -1],
  前々年: ["previous", -2],
  翌年: ["previous", 1],
  翌々年: ["previous", 2],
  年内: ["anchor", 0],
};

const SECOND = `(?: ?[(・/] ?(${FULL_YEAR_NUMBER}|${ERA_SIGN} ?${ERA_YEAR_NUMBER})年?\\)?)?`;
const ERA_YEAR = new RegExp(
  `(${ERA_SIGN})[. ]?(${ERA_YEAR_NUMBER})${SECOND} ?年(度)?(?: ?\\((${FULL_YEAR_NUMBER})年?(?:度)?\\))?`,
  "dy",
);
const FULL_YEAR = new RegExp(
  `(?:西暦)?(?<![0-9]|[0-9][.,])(${FULL_YEAR_NUMBER})${SECOND} ?年(度)?(?: ?\\((${ERA_SIGN} ?${ERA_YEAR_NUMBER})年?(?:度)?\\))?`,
  "dy",
);
const TWO_DIGIT_YEAR = /(?<![0-9第約計]|[0-9][.,])([0-9]{2})年(?=[0-9]{1,2}月)/y;
const SHORT_FISCAL_YEAR =
  /(?<![0-9第約計各毎数]|[0-9][.,]|今後|過去|連続)([0-9]{1,2})年度(?!目|ぶり|間|分|連続)/y;
/** 今秋, 来春: the season is left to the period step. */
const YEAR_OF_SEASON = /[今来昨](?=[春夏秋冬](?![季分眠闘]))/y;
const SEASON_YEARS: Readonly<Record<string, number>> = { 今: 0, 来: 1, 昨: -1 };
const RELATIVE_YEAR = /(?:一昨|再来|前々|翌々|[今本昨去来明同前翌当])年|おととし|年内/y;
const ERA_YEAR_ONLY = new RegExp(`^(${ERA_SIGN}) ?(.+)$`);
/** What makes a stretch of years, a comparison or a name out of a year. */
const NO_YEAR_AFTER =
  /間|目|ぶり|余|以上|以内|未満|物|前(?![半期]|年度)|後(?!半|期)|比|の?同(?:四半|時)?期|同月|齢|輩|[0-9]{1,4}(?:回|度|例|件|人|隻|機|番)目/y;
const SAME_PERIOD = /度?の?同(?:四半|時)?期(?!比|生|会)/y;
/** Sentences of law state lengths of time as years and months. */
const NO_TWO_DIGIT_AFTER = /(?:懲役|禁錮|禁固|拘禁刑|勤続|過去|今後|刑期|通算)$/;

/** Sign and year of an era: 令和7, R7, 平成元. */
export function parseEraYear(sign: string, number: string): EraYear | undefined {
  const era = findEra(sign);
  const eraYear = parseWholeNumber(number);
  return era && eraYear !== undefined && eraYear <= 99 ? { era, eraYear } : undefined;
}

function parseSecond(words: string, span: readonly [number, number]): SecondYear | undefined {
  const sign = ERA_YEAR_ONLY.exec(words);
  if (sign === null) {
    const year = parseWholeNumber(words);
    return year === undefined ? undefined : { year, span };
  }
  const eraYear = parseEraYear(sign[1] ?? "", sign[2] ?? "");
  return eraYear && { year: gregorianYear(eraYear.era, eraYear.eraYear), span, eraYear };
}

function absolute(found: RegExpExecArray, year: number, eraYear?: EraYear, group = 2): YearPart {
  const words = found[group] ?? found[group + 2];
  const span = found.indices?.[found[group] === undefined ? group + 2 : group];
  const second = words === undefined || span === undefined ? undefined : parseSecond(words, span);
  return { kind: "absolute", year, ...(eraYear && { eraYear }), ...(second && { second }) };
}

/** `end` stands behind 年, and behind a second year in parentheses; 度 is left to the period step. */
export function readYear(
  text: string,
  at: number,
): (Step<YearPart> & { readonly fiscal: boolean }) | undefined {
  const era = matchAt(ERA_YEAR, text, at);
  if (era !== null) {
    const eraYear = parseEraYear(era[1] ?? "", era[2] ?? "");
    if (eraYear === undefined || matchAt(NO_YEAR_AFTER, text, at + era[0].length)) return undefined;
    const year = gregorianYear(eraYear.era, eraYear.eraYear);
    return { part: absolute(era, year, eraYear, 3), end: at + era[0].length, fiscal: era[4] !== undefined };
  }
  const full = matchAt(FULL_YEAR, text, at);
  if (full !== null) {
    const year = parseWholeNumber(full[1] ?? "");
    if (year === undefined || matchAt(NO_YEAR_AFTER, text, at + full[0].length)) return undefined;
    return { part: absolute(full, year), end: at + full[0].length, fiscal: full[3] !== undefined };
  }
  return readShortYear(text, at);
}

function readShortYear(
  text: string,
  at: number,
): (Step<YearPart> & { readonly fiscal: boolean }) | undefined {
  const short = matchAt(TWO_DIGIT_YEAR, text, at);
  if (short !== null && !NO_TWO_DIGIT_AFTER.test(text.slice(Math.max(0, at - 4), at))) {
    return { part: { kind: "two-digit", number: Number(short[1]) }, end: at + 3, fiscal: false };
  }
  const fiscalYear = matchAt(SHORT_FISCAL_YEAR, text, at);
  if (fiscalYear !== null)
    return {
      part: { kind: "two-digit", number: Number(fiscalYear[1]) },
      end: at + fiscalYear[0].length,
      fiscal: true,
    };
  const season = matchAt(YEAR_OF_SEASON, text, at);
  if (season !== null) {
    const years = SEASON_YEARS[season[0]] ?? 0;
    return { part: { kind: "relative", to: "anchor", years }, end: at + 1, fiscal: false };
  }
  const word = matchAt(RELATIVE_YEAR, text, at);
  const relative = word && RELATIVE_YEARS[word[0]];
  if (!word || !relative) return undefined;
  const behind = at + word[0].length;
  const [to, years] = relative;
  const same = matchAt(SAME_PERIOD, text, behind);
  if (same !== null)
    return {
      part: { kind: "relative", to, years, samePeriod: true },
      end: behind + same[0].length,
      fiscal: false,
    };
  if (matchAt(NO_YEAR_AFTER, text, behind)) return undefined;
  const fiscal = text[behind] === "度";
  if (fiscal && matchAt(NO_YEAR_AFTER, text, behind + 1)) return undefined;
  return { part: { kind: "relative", to, years }, end: behind + (fiscal ? 1 : 0), fiscal };
}
