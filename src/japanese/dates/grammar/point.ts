// Point: what the grammar reads out of one date's words, before anything is resolved against other dates.

import type { Span } from "../../../terms/span.ts";
import type { Weekday } from "../../calendar.ts";
import type { Era } from "../../eras.ts";

/** What a relative word is counted from: the day of the announcement, or the date named before. */
export type Reference = "anchor" | "previous";

export type EraYear = { readonly era: Era; readonly eraYear: number };

/** The other calendar's year, stated beside the first: the (2025) of 令和7(2025)年. */
export type SecondYear = { readonly year: number; readonly span: Span; readonly eraYear?: EraYear };

export type YearPart =
  | {
      readonly kind: "absolute";
      readonly year: number;
      readonly eraYear?: EraYear;
      readonly second?: SecondYear;
    }
  /** `alone` without a month: a year only where the text has written others so. */
  | { readonly kind: "two-digit"; readonly number: number; readonly alone?: boolean }
  /** Of the era that the text named last: 12.10.11. */
  | { readonly kind: "of-era"; readonly number: number }
  | {
      readonly kind: "relative";
      readonly to: Reference;
      readonly years: number;
      /** 前年度同期: the stretch of time named last, so many years before. */
      readonly samePeriod?: boolean;
    };

/** A stretch of a year counted in months from `firstMonth`: 年度 is 12 from April, 上半期 6. */
export type YearPeriod = {
  readonly firstMonth: number;
  readonly months: number;
  readonly precision: "fiscal-year" | "half-year" | "quarter" | "season" | "decade" | "century" | "year";
  /** Counted from a fiscal year: 今年度上半期 begins in April. */
  readonly fiscal: boolean;
  /** 年度末, 年末: only the period's last day. */
  readonly lastDayOnly?: boolean;
  /** 第1四半期 with no year beside it: the latest that has begun. */
  readonly alone?: boolean;
};

export type MonthPart =
  /** `turn`: the January of 年明け; `towards`: last December, next March. */
  | {
      readonly kind: "absolute";
      readonly month: number;
      readonly turn?: boolean;
      readonly towards?: "past" | "future";
    }
  | { readonly kind: "relative"; readonly to: Reference; readonly months: number };

export type DayPart =
  | { readonly kind: "absolute"; readonly day: number }
  /** `near`: of a day that this sentence or the one before names, and of no other: 当日. */
  | { readonly kind: "relative"; readonly to: Reference; readonly days: number; readonly near?: true }
  /** 上旬 1, 中旬 2, 下旬 3. */
  | { readonly kind: "third"; readonly third: 1 | 2 | 3 }
  | { readonly kind: "month-end" }
  | { readonly kind: "week"; readonly weeks: number; readonly to?: Reference; readonly weekend?: boolean }
  /** A weekday that alone names the day: 金曜日, 来週の月曜日, 次の土曜日. */
  | {
      readonly kind: "weekday";
      readonly weekday: Weekday;
      readonly weeks?: number;
      readonly turn?: "next" | "last";
    };

/** `second` only where the text states it. */
export type TimeOfDay = { readonly hour: number; readonly minute: number; readonly second?: number };

export type Zone =
  | { readonly kind: "japan" }
  | { readonly kind: "local" }
  | { readonly kind: "offset"; readonly offset: string };

export type Clock = {
  readonly span: Span;
  readonly start: TimeOfDay;
  readonly end?: TimeOfDay;
  /** The text says 翌 before the end. */
  readonly endsNextDay?: boolean;
  /** 午後12時30分 is read in two ways. */
  readonly ambiguous?: boolean;
  /** 頃 stands behind it. */
  readonly approximate?: boolean;
  /** 同8分 takes its hour from the time named last, 同時刻 all of it. */
  readonly leansOn?: "hour" | "time";
  readonly zone?: Zone;
};

/** A value that leans on nothing, as loose forms write it: 1世紀, 紀元前202年. */
export type WrittenValue = {
  readonly start: string;
  readonly end: string;
  readonly precision: "century" | "quarter" | "year" | "month" | "day" | "minute";
};

export type Point = {
  readonly span: Span;
  readonly year?: YearPart;
  readonly period?: YearPeriod;
  readonly month?: MonthPart;
  readonly day?: DayPart;
  /** The 28 of 本日28日: says again which day is meant. */
  readonly repeated?: { readonly day: number; readonly span: Span };
  readonly weekday?: { readonly weekday: Weekday; readonly span: Span };
  readonly clock?: Clock;
  readonly zone?: Zone;
  /** A month or day number that no calendar has, right behind this point: the 13月 of 令和7年13月. */
  readonly impossible?: Span;
  /** A time that no day has, right behind this point: the 25:00 of 9月8日25:00. */
  readonly impossibleTime?: Span;
  /** 11日7日: two numbers of days in one date, of which `last` stands behind. */
  readonly doubled?: { readonly last: number; readonly span: Span };
  /** 年始め, 7月半ば, 年の終わり: a part of the year or month whose bounds no word fixes. */
  readonly part?: "start" | "middle" | "end";
  /** 前後, 近く, 頃 behind the date. */
  readonly approximate?: boolean;
  readonly written?: WrittenValue;
};

/** One point, or a range of two, as the text writes it. */
export type Term = {
  readonly span: Span;
  readonly first: Point;
  readonly last?: Point;
  /** 2015年以降 is open after its point, 2015年以前 before it. */
  readonly open?: "after" | "before";
};

/** What one step read: its part, and where the text goes on. */
export type Step<Part> = { readonly part: Part; readonly end: number };
