// Time fault: takes what somebody typed as a time of a fact and says why it is none; undefined for EDTF, or ISO 8601 with minutes and offset, of days that there are.

import { isCalendarDay } from "../../japanese/calendar.ts";

/** A year, month or day, each of which may be unknown (X), with a time of day where there is one, and EDTF's doubts. */
const MOMENT =
  /^(?<year>\d{4}|XXXX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?:T(?<hour>\d\d):(?<minute>\d\d)(?:Z|[+-](?<offset>\d\d):[0-5]\d)?)?)?)?[?~%]?$/u;

/** Any year's February may have 29 days where the year is unknown. */
const LEAP_YEAR = 2000;
const LONGEST = 60;
const BOUNDLESS = /^(?:\.\.)?$/u;

function momentFault(written: string): string | undefined {
  const parts = MOMENT.exec(written)?.groups;
  if (parts === undefined)
    return `"${written}" is no time like 2025-09-08, 2025-09 or 2025-09-08T16:30+09:00`;
  const { year = "", month, day, hour = "0", minute = "0", offset = "0" } = parts;
  if (month !== undefined && month !== "XX" && (Number(month) < 1 || Number(month) > 12))
    return `"${written}": there is no month ${month}`;
  const known = /^\d+$/u;
  if (day !== undefined && known.test(day)) {
    const whole = {
      year: known.test(year) ? Number(year) : LEAP_YEAR,
      month: month !== undefined && known.test(month) ? Number(month) : 1,
      day: Number(day),
    };
    if (!isCalendarDay(whole)) return `"${written}": there is no such day`;
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(offset) > 14)
    return `"${written}": there is no such time of day`;
  return undefined;
}

/** Intervals have two ends with / between them, of which one may be open: 2015/.. */
export function findTimeFault(written: string): string | undefined {
  if (written.length > LONGEST) return `"${written.slice(0, LONGEST)}…" is too long for a time`;
  const ends = written.split("/");
  const [start = "", end] = ends;
  if (end === undefined) return momentFault(start);
  if (ends.length > 2 || (BOUNDLESS.test(start) && BOUNDLESS.test(end)))
    return `"${written}" is no interval like 2025-09-08/2025-09-10`;
  const fault = ends
    .filter((moment) => !BOUNDLESS.test(moment))
    .map(momentFault)
    .find((found) => found !== undefined);
  if (fault !== undefined) return fault;
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  const isDated = /^\d{4}-\d\d-\d\d$/u;
  return isDated.test(from) && isDated.test(to) && to < from
    ? `"${written}" ends before it begins`
    : undefined;
}
