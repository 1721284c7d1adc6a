// Takes a place in folded English text and gives the date in words there: next week, the following day, this year.

import { signOf } from "../../search/sign.ts";
import { readEnglishPeriod } from "./english-periods-step.ts";
import { matchAt } from "./match-at.ts";
import type { Point, YearPart } from "./point.ts";

/** A point of English words; `rangeDay` is the last day of May 2-4. */
export type EnglishDate = Omit<Point, "span"> & { readonly end: number; readonly rangeDay?: number };

const WORD = signOf(
  /(?<![A-Za-z'-])(the (?:same|next|following|previous) day|the day (?:after tomorrow|before yesterday)|(?<=\btomorrow,? (?:and|or) )the day after(?! [a-z])|today|yesterday|last night|tonight|this morning|this afternoon|this evening|tomorrow|this year|last year|next year|this month|last month|next month|this week|last week|next week)\b(?!'s world)/iy,
);

const WORDS: Readonly<Record<string, Omit<EnglishDate, "end">>> = {
  today: { day: { kind: "relative", to: "anchor", days: 0 } },
  yesterday: { day: { kind: "relative", to: "anchor", days: -1 } },
  "the day after tomorrow": { day: { kind: "relative", to: "anchor", days: 2 } },
  // Tomorrow and the day after.
  "the day after": { day: { kind: "relative", to: "anchor", days: 2 } },
  "the day before yesterday": { day: { kind: "relative", to: "anchor", days: -2 } },
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
export function yearPart(words: string | undefined): { readonly year?: YearPart } {
  return words === undefined ? {} : { year: { kind: "absolute", year: Number(words) } };
}

export function readEnglishWords(text: string, at: number): EnglishDate | undefined {
  const period = readEnglishPeriod(text, at);
  if (period) return period;
  const word = matchAt(WORD, text, at);
  const parts = word && WORDS[(word[1] ?? "").toLowerCase()];
  return word && parts ? { ...parts, end: at + word[0].length } : undefined;
}
