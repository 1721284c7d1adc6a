// Archive date: a year, month or day as an address has it in, the stretch of time in Japan that it stands for out.

import { type ArticleId, articleId } from "../../terms/ids.ts";
import type { Language } from "../site-config.ts";
import { TERM_WORDS } from "./term-words.ts";

export type ArchiveDate = {
  readonly unit: "year" | "month" | "day";
  /** `2025`, `2025-09` or `2025-09-08`. */
  readonly text: string;
  readonly year: string;
  /** From 1; 0 where the unit is larger. */
  readonly month: number;
  readonly day: number;
  /** Instants: at `since` or later, and before `until`. */
  readonly since: string;
  readonly until: string;
};

const DATE = /^(?<year>(?:19|20|21)\d{2})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?$/;
const TOKYO_OFFSET_MS = 9 * 3_600_000;

const startOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day) - TOKYO_OFFSET_MS).toISOString();

/** Undefined for what the calendar does not have. */
export function readArchiveDate(text: string): ArchiveDate | undefined {
  const { year = "", month: monthText, day: dayText } = DATE.exec(text)?.groups ?? {};
  if (year === "") return undefined;
  const [month, day] = [Number(monthText ?? 0), Number(dayText ?? 0)];
  const of = { text, year, month, day };
  const number = Number(year);
  if (month === 0) {
    return { ...of, unit: "year", since: startOf(number, 0, 1), until: startOf(number + 1, 0, 1) };
  }
  if (day === 0) {
    return { ...of, unit: "month", since: startOf(number, month - 1, 1), until: startOf(number, month, 1) };
  }
  if (day > daysIn(number, month)) return undefined;
  return {
    ...of,
    unit: "day",
    since: startOf(number, month - 1, day),
    until: startOf(number, month - 1, day + 1),
  };
}

/** The place in a list behind everything of the date: below every article's id, so that `before` it means before the instant. */
export function endOf({ until }: ArchiveDate): { readonly publishedAt: string; readonly id: ArticleId } {
  return { publishedAt: until, id: articleId(0) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function dateLabel({ unit, year, month, day }: ArchiveDate, language: Language): string {
  const words = TERM_WORDS[language];
  if (unit === "year") return words.year(year);
  return unit === "month" ? words.month(year, month) : words.day(year, month, day);
}

/** The weeks of a month from Sunday to Saturday; 0 stands for days of its neighbours. */
export function weeksOf(year: number, month: number): readonly (readonly number[])[] {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const weeks = Math.ceil((first + daysIn(year, month)) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const day = week * 7 + weekday - first + 1;
      return day >= 1 && day <= daysIn(year, month) ? day : 0;
    }),
  );
}
