// DateMention: one date, time or interval that a text names, with its value and what the value rests on.

import type { Warning } from "../../terms/document.ts";
import type { TimeValue } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import type { Weekday } from "../calendar.ts";

/** The finest unit that the words give: `third` is 上旬, 中旬 or 下旬; `minute` any stated time of day. */
export type DatePrecision =
  | "century"
  | "decade"
  | "year"
  | "fiscal-year"
  | "half-year"
  | "quarter"
  | "season"
  | "month"
  | "third"
  | "week"
  | "day"
  | "minute";

/** What an inferred value rests on. */
export type DateRule =
  /** The caller's `anchor`: the day of the announcement. */
  | "anchor"
  /** The first full date of the text stood in for the anchor. */
  | "first-date"
  /** A date named before in the same text. */
  | "previous-date"
  /** Year chosen so that the day falls nearest to what it was read against. */
  | "nearest-year"
  /** 57年 read as 1957 or 2057, or as a year of the era named before. */
  | "two-digit-year"
  /** The stated weekday decided which day is meant. */
  | "weekday"
  /** A span of times that ends on the next day. */
  | "past-midnight";

export type DateMention = {
  readonly span: Span;
  readonly surface: string;
  /** EDTF, or ISO 8601 with minutes and offset where a time of day is stated; intervals with "/". */
  readonly value: TimeValue;
  readonly precision: DatePrecision;
  readonly basis: "stated" | "inferred";
  /** Only with basis `inferred`. */
  readonly from?: readonly DateRule[];
  /** As the text states it, for the (first) day. */
  readonly weekday?: Weekday;
  /** `japan`: the text says 日本時間; `local`: it says 現地時間. */
  readonly clock?: "japan" | "local";
  /** 年始め, 7月半ば: the part of the value's year or month that is meant, where no word fixes its bounds. */
  readonly part?: "start" | "middle" | "end";
  /** 頃, 前後 or 近く stands behind the words. */
  readonly approximate?: boolean;
  /** Codes: weekday-disagrees, calendar-disagrees, day-disagrees, impossible-date, impossible-time, lunar-date, ambiguous-time, offset-unknown. */
  readonly warnings: readonly Warning[];
};

export type ReadDatesOptions = {
  /** Day of the announcement: EDTF `2025-09-08`, or a date and time that begins with it; `2025-09` tells years alone. */
  readonly anchor?: string;
  /** Offset of stated times of day; "+09:00" when left out. */
  readonly offset?: string;
  /** Offset of times that the text calls 現地時間. */
  readonly localOffset?: string;
  /** Without `anchor`, lets the first full date of the text stand in for it. Else 本日, 今年 and their kin are left out. */
  readonly anchorFromText?: boolean;
  /**
   * Gives month-days whose year is unknown as `XXXX-07-01` (a lone day as `XXXX-XX-15`) instead of leaving them out. 今年
   * and 昨年, without `anchor`, are then counted from the year of the text's dates where these are of one year.
   */
  readonly keepUnresolved?: boolean;
  /**
   * For texts about time rather than announcements: reads also what is more often no date (7/8, Q1, (月) alone,
   * 25時30分, 59分) or lies outside the calendar (1世紀, 紀元前202年), and keeps what nothing dates: T23:59, XXXX-WXX-1.
   */
  readonly loose?: boolean;
};
