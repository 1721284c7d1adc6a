// Takes a place in folded English text and gives the date in words there: next week, the following day, FY 2024, the first half of FY2025.

import { matchAt } from "./match-at.ts";
import type { Point, YearPart, YearPeriod } from "./point.ts";

/** A point of English words; `rangeDay` is the last day of May 2-4. */
export type EnglishDate = Omit<Point, "span"> & { readonly end: number; readonly rangeDay?: number };

/** From 1600 to 2099. */
export const YEAR = "(1[6-9][0-9]{2}|20[0-9]{2})(?![0-9])";
const FISCAL = new RegExp(
  `(?<![A-Za-z])(?:J?FY|(?:Japan(?:ese)?'?s? )?[Ff]iscal [Yy]ear)(?: \\(J?FY\\))? ?${YEAR}`,
  "y",
);
const PART_OF_FISCAL = /(first|second|third|fourth) (half|quarter) of /iy;
const WORD =
  /(?<![A-Za-z'-])(the (?:same|next|following|previous) day|today|yesterday|last night|tonight|this morning|this afternoon|this evening|tomorrow|this year|last year|next year|this month|last month|next month|this week|last week|next week)\b(?!'s world)/iy;

const WORDS: Readonly<Record<string, Omit<EnglishDate, "end">>> = {
  today: { day: { kind: "relative", to: "anchor", days: 0 } },
  yesterday: { day: { kind: "relative", to: "anchor", days: -1 } },
  "the same day": { day: { kind: "relative", to: "previous", days: 0 } },
  "the next day": { day: { kind: "relative", to: "previous", days: 1 } },
  "the following day": { day: { kind: "relative", to: "previous", days: 1 } },
  "the previous day": { day: { kind: "relative", to: "previous", days: -1 } },
  "last night": { day: { kind: "relative", to: "anchor", days: -1 } },
  tonight: { day: { kind: "relative", to: "anchor", days: 0 } },
  "this morning": { day: { kind: "relative", to: "anchor", days: 0 } },
  "this afternoon": { day: { kind: "relative", to: "anchor", days: 0 } },
  "this evening": { day: { kind: "relative", to: "anchor", days: 0 } },
  tomorrow: { day: { kind: "relative", to: "anchor", days: 1 } },
  "this year": { year: { kind: "relative", to: "anchor", years: 0 } },
  "last year": { year: { kind: "relative", to: "anchor", years: -1 } },
  "next year": { year: { kind: "relative", to: "anchor", years: 1 } },
  "this month": { month: { kind: "relative", to: "anchor", months: 0 } },
  "last month": { month: { kind: "relative", to: "anchor", months: -1 } },
  "next month": { month: { kind: "relative", to: "anchor", months: 1 } },
  "this week": { day: { kind: "week", weeks: 0 } },
  "last week": { day: { kind: "week", weeks: -1 } },
  "next week": { day: { kind: "week", weeks: 1 } },
};
const ORDINALS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };
const FISCAL_YEAR: YearPeriod = { firstMonth: 4, months: 12, precision: "fiscal-year", fiscal: true };

export function yearPart(words: string | undefined): { readonly year?: YearPart } {
  return words === undefined ? {} : { year: { kind: "absolute", year: Number(words) } };
}

/** The first half of FY2025. */
function readPartOfFiscal(text: string, at: number): EnglishDate | undefined {
  const part = matchAt(PART_OF_FISCAL, text, at);
  const start = at + (part?.[0].length ?? 0);
  const fiscal = part && matchAt(FISCAL, text, start);
  const number = ORDINALS[(part?.[1] ?? "").toLowerCase()];
  if (!part || !fiscal || number === undefined) return undefined;
  const half = part[2]?.toLowerCase() === "half";
  if (half && number > 1) return undefined;
  const months = half ? 6 : 3;
  const period: YearPeriod = {
    ...FISCAL_YEAR,
    firstMonth: FISCAL_YEAR.firstMonth + number * months,
    months,
    precision: half ? "half-year" : "quarter",
  };
  return { ...yearPart(fiscal[1]), period, end: start + fiscal[0].length };
}

export function readEnglishWords(text: string, at: number): EnglishDate | undefined {
  const partOfFiscal = readPartOfFiscal(text, at);
  if (partOfFiscal) return partOfFiscal;
  const fiscal = matchAt(FISCAL, text, at);
  if (fiscal !== null) return { ...yearPart(fiscal[1]), period: FISCAL_YEAR, end: at + fiscal[0].length };
  const word = matchAt(WORD, text, at);
  const parts = word && WORDS[(word[1] ?? "").toLowerCase()];
  return word && parts ? { ...parts, end: at + word[0].length } : undefined;
}
