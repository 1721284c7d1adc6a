// Takes a text and gives what our three readers of time find, in the notation of TIMEX3, so that tables of peers can be compared.

import { addDays, parseDay, dayNumber } from "../../japanese/calendar.ts";
import type { DateMention } from "../../japanese/dates/mention.ts";
import type { DurationMention } from "../../japanese/dates/lengths/read-durations.ts";
import { readDurations } from "../../japanese/dates/lengths/read-durations.ts";
import type { SetMention } from "../../japanese/dates/lengths/read-sets.ts";
import { readSets } from "../../japanese/dates/lengths/read-sets.ts";
import { readDates } from "../../japanese/read-dates.ts";
import type { Span } from "../../terms/span.ts";
import { spansOverlap } from "../../terms/span.ts";

export type Timex = {
  readonly span: Span;
  readonly value: string;
  readonly mod?: string;
  readonly freq?: string;
  readonly quant?: string;
};

/** A Wednesday; words counted from it become lengths again. */
export const TIMEX_ANCHOR = "2021-07-14";

const SEASONS: Readonly<Record<string, string>> = { "21": "SP", "22": "SU", "23": "FA", "24": "WI" };

/** 2021 → 2021-XX-XX, XXXX-07 → XXXX-07-XX, T23:59 → T23-59-XX, -0201 → BC0202. */
function pointOf(value: string, surface: string): string {
  const [day = "", time] = value.replace(/[+-]\d\d:\d\d$/, "").split("T");
  if (time !== undefined) {
    const [hour, minute = "XX", second = "XX"] = time.split(":");
    // 23時 says nothing of minutes, 23:00 does.
    const plain = minute === "00" && !/[:：分]/.test(surface) ? "XX" : minute;
    return `T${hour}-${plain}-${second}`;
  }
  if (day.startsWith("-") || day === "0000") return `BC${String(1 - Number(day)).padStart(4, "0")}`;
  const [year = "", month, last] = day.split("-");
  if (month?.startsWith("W")) return day;
  if (month !== undefined && SEASONS[month]) return `${year}-${SEASONS[month]}`;
  if (month !== undefined && /^3[3-6]$/.test(month)) return `${year}-Q${Number(month) - 32}`;
  return `${year}-${month ?? "XX"}-${last ?? "XX"}`;
}

function centuryOf(first: number): string {
  const before = first < 0;
  const hundreds = before ? Math.floor(-first / 100) : Math.floor((first - 1) / 100);
  return `${before ? "BC" : ""}${String(hundreds).padStart(2, "0")}XX`;
}

function valueOf(mention: DateMention): string {
  const [start = "", end = start] = mention.value.split("/");
  const known = start === ".." ? end : start;
  if (mention.precision === "century") return centuryOf(Number(known));
  if (mention.precision === "fiscal-year") return `FY${start.slice(0, 4)}`;
  // The last day of a month, and a third or half, are values of ours; TIMEX3 has the whole with a mod.
  if (/末日?$/.test(mention.surface) || mention.precision === "third")
    return pointOf(known.slice(0, 7), mention.surface);
  return pointOf(mention.precision === "half-year" ? known.slice(0, 4) : known, mention.surface);
}

function modOf({ value, surface, part, precision, approximate }: DateMention): string | undefined {
  if (value.startsWith("../")) return "ON_OR_BEFORE";
  if (value.endsWith("/..")) return "ON_OR_AFTER";
  if (part === "middle" || (precision === "third" && /-11\//.test(value))) return "MID";
  if (part === "start" || (precision === "half-year" && /-0[14]-01\//.test(value))) return "START";
  if (part === "end" || precision === "half-year" || /末日?$/.test(surface)) return "END";
  return approximate ? "APPROX" : undefined;
}

/** 昨日 is P1D before the anchor, 来月 P1M after it. */
function relativeOf({ value, precision }: DateMention, anchor: string): Omit<Timex, "span"> | undefined {
  const [day, start] = [parseDay(anchor), value.split("/")[0] ?? ""];
  if (!day) return undefined;
  const [year = 0, month = 0] = start.split("-").map(Number);
  const found = parseDay(start);
  const weekday = (dayNumber(day) + 3) % 7;
  const counts: Readonly<Record<string, readonly [number: number, letter: string]>> = {
    day: [found ? dayNumber(found) - dayNumber(day) : 0, "D"],
    week: [found ? (dayNumber(found) - dayNumber(addDays(day, -weekday))) / 7 : 0, "W"],
    month: [(year - day.year) * 12 + month - day.month, "M"],
    year: [year - day.year, "Y"],
    century: [0, "Y"],
  };
  const [number = 0, letter] = counts[precision] ?? [];
  if (letter === undefined) return undefined;
  const mod = number === 0 ? "NOW" : number < 0 ? "BEFORE" : "AFTER";
  return { value: `P${Math.abs(number)}${letter}`, mod };
}

function timexOfDate(mention: DateMention, anchor: string | undefined): Timex {
  const relative =
    anchor !== undefined && !/\d/.test(mention.surface) && mention.from?.includes("anchor")
      ? relativeOf(mention, anchor)
      : undefined;
  if (relative) return { span: mention.span, ...relative };
  const mod = modOf(mention);
  return { span: mention.span, value: valueOf(mention), ...(mod && { mod }) };
}

function timexOfDuration({ span, value, relation, approximate }: DurationMention): Timex {
  const named = relation === "before" ? "BEFORE" : relation === "after" ? "AFTER" : undefined;
  const mod = named ?? (approximate ? "APPROX" : undefined);
  return { span, value, ...(mod && { mod }) };
}

function timexOfSet({ span, value, kind, times, length }: SetMention): Timex {
  const freq = times === undefined ? length : `${times}X`;
  const quant = kind === "each" ? "EACH" : kind === "rate" ? undefined : "EVERY";
  return { span, value, ...(freq && { freq }), ...(quant && { quant }) };
}

export function timexDates(text: string, anchor?: string): readonly Timex[] {
  const options = { loose: true, ...(anchor && { anchor }) };
  return readDates(text, options).map((mention) => timexOfDate(mention, anchor));
}

export function timexDurations(text: string, loose: boolean): readonly Timex[] {
  return readDurations(text, { loose }).map(timexOfDuration);
}

export function timexSets(text: string): readonly Timex[] {
  return readSets(text).map(timexOfSet);
}

/** `surface = value` of all three readers in text order; ranges as their two ends, and of two that overlap the longer. */
export function readAllTimes(text: string): readonly string[] {
  const relative = timexDates(text, TIMEX_ANCHOR).filter(({ value }) => value.startsWith("P"));
  const all = [...timexSets(text), ...endsOfDates(text), ...relative, ...timexDurations(text, false)];
  const kept: Timex[] = [];
  for (const timex of all.toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0])))
    if (!kept.some(({ span }) => spansOverlap(span, timex.span))) kept.push(timex);
  return kept
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map(({ span, value }) => `${text.slice(...span)} = ${value}`);
}

/** TIMEX3 has an expression for each end of 6月から8月. */
function endsOfDates(text: string): readonly Timex[] {
  return readDates(text, { loose: true }).flatMap((mention) => {
    const between = /から|~|〜/.exec(mention.surface);
    const [start, end] = mention.value.split("/");
    if (!between || start === undefined || end === undefined || end === "..")
      return [timexOfDate(mention, undefined)];
    const middle = mention.span[0] + between.index;
    const first: Span = [mention.span[0], middle];
    const last: Span = [middle + between[0].length, mention.span[1]];
    return [
      { span: first, value: pointOf(start, text.slice(...first)) },
      { span: last, value: pointOf(end, text.slice(...last)) },
    ];
  });
}
