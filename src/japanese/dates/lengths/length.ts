// Takes a place in folded text and gives the length of time there in ISO 8601: 3日間, 1年2か月, 1.5時間, 2週間半, 半年.

import { signOf } from "../../search/sign.ts";
import { KANJI_NUMERALS, parseKanjiNumeral } from "../../numbers/numerals.ts";
import { matchAt, skipAt } from "../grammar/match-at.ts";

/** Coarse before fine; the place in this list tells which of two is the longer. */
export const UNITS = ["century", "year", "month", "week", "day", "hour", "minute", "second"] as const;
export type LengthUnit = (typeof UNITS)[number];

export type Length = {
  /** ISO 8601: P1Y2M, PT1.5H. */
  readonly value: string;
  /** The finest unit in it. */
  readonly unit: LengthUnit;
  /** The words end in 間, か月, 半 or another sign of a length, which a date never has. */
  readonly sure: boolean;
  /** The number is written in kanji. */
  readonly kanji: boolean;
  readonly number: number;
  readonly end: number;
};

const NUMBER = `([0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,12}(?:\\.[0-9]{1,6})?|[${KANJI_NUMERALS}]{1,7})`;
const MONTHS = "(?:[かカヶヵケ]|箇|個)月";
const STEP = signOf(new RegExp(`${NUMBER} ?(年|${MONTHS}|月|週|日|時間|分|秒|世紀)`, "y"));
const SUFFIX = signOf(/間(?!隔|違|近|柄|際)/y);
const HALF = signOf(/間?半(?!ば|期|島|径|数|減|額|日|年|月)/y);
const FRACTION_OF_SECOND = signOf(/([0-9]{1,3})(?![0-9分秒時])/y);
const WORDS: Readonly<Record<string, readonly [value: string, unit: LengthUnit]>> = {
  四半世紀: ["P25Y", "year"],
  半世紀: ["P50Y", "year"],
  半年: ["P0.5Y", "year"],
  半月: ["P0.5M", "month"],
  半日: ["P0.5D", "day"],
};
/** 上半期 and 前半年 are no half years; 大半日 no half day. */
const WORD = signOf(/(?<![0-9第前後上下大過])(?:四半世紀|(?<!四)半(?:世紀|年|月|日)(?![度期板分]))/y);

const BY_SIGN: Readonly<Record<string, LengthUnit>> = {
  世紀: "century",
  年: "year",
  月: "month",
  週: "week",
  日: "day",
  時間: "hour",
  分: "minute",
  秒: "second",
};
const LETTERS: Readonly<Record<LengthUnit, string>> = {
  century: "Y",
  year: "Y",
  month: "M",
  week: "W",
  day: "D",
  hour: "H",
  minute: "M",
  second: "S",
};

export function isTimeOfDayUnit(unit: LengthUnit): boolean {
  return UNITS.indexOf(unit) >= UNITS.indexOf("hour");
}

type Part = {
  readonly written: string;
  readonly unit: LengthUnit;
  readonly sure: boolean;
  readonly kanji: boolean;
  readonly number: number;
  readonly end: number;
};

function readPart(text: string, at: number): Part | undefined {
  const found = matchAt(STEP, text, at);
  if (found === null) return undefined;
  const [all, figures = "", sign = ""] = found;
  const kanji = !/[0-9]/.test(figures);
  const number = kanji ? parseKanjiNumeral(figures) : Number(figures.replaceAll(",", ""));
  const unit = BY_SIGN[sign] ?? "month";
  if (number === undefined) return undefined;
  const end = at + all.length;
  const common = { unit, kanji, number };
  const half = skipAt(HALF, text, end);
  if (half > end) return { ...common, written: String(number + 0.5), sure: true, end: half };
  const fraction = unit === "second" && !kanji ? matchAt(FRACTION_OF_SECOND, text, end) : null;
  if (fraction)
    return { ...common, written: `${number}.${fraction[1]}`, sure: true, end: end + fraction[0].length };
  const written = unit === "century" ? number * 100 : number;
  const close = sign === "時間" ? end : skipAt(SUFFIX, text, end);
  const sure = close > end || sign === "時間" || (unit === "month" && sign !== "月") || figures.includes(".");
  return { ...common, written: String(written), sure, end: close };
}

/** Years, months and days follow each other in one length, and hours, minutes and seconds; the two never mix. */
function mayFollow(last: Part, next: Part): boolean {
  if (last.sure && last.unit !== "hour" && last.unit !== "month") return false;
  return (
    UNITS.indexOf(next.unit) > UNITS.indexOf(last.unit) &&
    isTimeOfDayUnit(last.unit) === isTimeOfDayUnit(next.unit) &&
    (last.unit !== "month" || next.unit === "day") &&
    (last.unit !== "year" || (next.unit === "month" && next.sure))
  );
}

function joinParts(parts: readonly Part[]): string {
  const written = parts.map((part) => `${part.written}${LETTERS[part.unit]}`).join("");
  return `P${parts.some(({ unit }) => isTimeOfDayUnit(unit)) ? "T" : ""}${written}`;
}

function readWord(text: string, at: number): Length | undefined {
  const found = matchAt(WORD, text, at);
  const word = found && WORDS[found[0]];
  if (!found || !word) return undefined;
  const end = skipAt(SUFFIX, text, at + found[0].length);
  return { value: word[0], unit: word[1], sure: true, kanji: true, number: 0.5, end };
}

export function readLength(text: string, at: number): Length | undefined {
  const word = readWord(text, at);
  if (word) return word;
  const first = readPart(text, at);
  if (first === undefined) return undefined;
  const parts = [first];
  for (let last = first; parts.length < 3;) {
    const next = readPart(text, last.end);
    if (next === undefined || !mayFollow(last, next)) break;
    parts.push(next);
    last = next;
  }
  const last = parts.at(-1) ?? first;
  return {
    value: joinParts(parts),
    unit: last.unit,
    sure: parts.some(({ sure }) => sure),
    kanji: first.kanji,
    number: first.number,
    end: last.end,
  };
}
