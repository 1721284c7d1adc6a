// readFeedDate: takes a date as a feed writes it, gives it as ISO 8601 with offset, or as a day where no time is told or the time is none.

import { addDays, type Day, formatDay, isCalendarDay } from "../../../japanese/calendar.ts";
import { readWrittenDate, type WrittenDate } from "./written-date.ts";
import { readZone } from "./zone-names.ts";

export type FeedDate = {
  readonly value: string;
  /** True where it was not written as its format wants it: what was missing was put in, what was wrong left out. */
  readonly mended: boolean;
};

/** Where a date has no zone it is Japan's: the places that are watched are there, and Japan keeps one time all year. */
const HOME_OFFSET = "+09:00";
/** Nothing was announced on the web before; such dates are zeros of programs (1970-01-01, 0001-01-01). */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/** Undefined for what is no date. */
export function readFeedDate(raw: string): FeedDate | undefined {
  const written = readWrittenDate(raw);
  if (written === undefined || !isCalendarDay(written)) return undefined;
  if (written.year < FIRST_YEAR || written.year > LAST_YEAR) return undefined;
  const { time } = written;
  if (time === undefined) return { value: formatDay(written), mended: !written.standard };
  const zone = time.zone === undefined ? HOME_OFFSET : readZone(time.zone);
  const instant = zone === undefined ? undefined : formatInstant(written, time, zone);
  if (instant === undefined) return { value: formatDay(written), mended: true };
  return {
    value: instant,
    mended: !written.standard || time.zone === undefined || time.second > 59 || time.hour > 23,
  };
}

function formatInstant(day: Day, time: NonNullable<WrittenDate["time"]>, offset: string): string | undefined {
  const { hour, minute } = time;
  const midnight = hour === 24 && minute === 0 && time.second === 0;
  if ((hour > 23 && !midnight) || minute > 59 || time.second > 60) return undefined;
  const on = midnight ? addDays(day, 1) : day;
  // A leap second is told as the second before it: no clock here has a sixty-first.
  const parts = [midnight ? 0 : hour, minute, Math.min(time.second, 59)];
  return `${formatDay(on)}T${parts.map((part) => String(part).padStart(2, "0")).join(":")}${offset}`;
}
