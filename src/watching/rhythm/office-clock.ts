// Office clock: takes an office's zone, days and hours, gives for an instant which hour of its week it is and whether the office works, and when it opens on a day.

import { Temporal } from "temporal-polyfill";
import type { Rhythm } from "../../terms/sources/watch-settings.ts";

export const HOURS_A_WEEK = 168;
const HOURS_A_DAY = 24;
const MINUTES_AN_HOUR = 60;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const DAY = /^\d{4}-\d\d-\d\d$/;

export type OfficeHours = Pick<Rhythm, "zone" | "officeDays" | "from" | "to" | "closedOn">;

export type OfficeMoment = {
  /** 0 to 167, from Monday 0 h by its own clock. */
  readonly hour: number;
  /** `YYYY-MM-DD` there. */
  readonly date: string;
  /** `HH:MM` there. */
  readonly time: string;
  /** One of the days on which the office is closed although it works on that day of the week. */
  readonly isClosedDay: boolean;
  readonly isOpen: boolean;
};

export type OfficeClock = (at: number) => OfficeMoment;

export function createOfficeClock({ zone, officeDays, from, to, closedOn = [] }: OfficeHours): OfficeClock {
  const clock = clockOf(zone);
  const closed = new Set(closedOn);
  return (at) => {
    const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
    const day = WEEKDAYS.indexOf(part("weekday"));
    const date = `${part("year")}-${part("month")}-${part("day")}`;
    const time = `${part("hour")}:${part("minute")}`;
    const isClosedDay = closed.has(date);
    const isOpen = !isClosedDay && officeDays.includes(day + 1) && time >= from && time < to;
    return { hour: day * HOURS_A_DAY + Number(part("hour")), date, time, isClosedDay, isOpen };
  };
}

/** A clock of a zone is slow to make, and the same for all who ask: the same zone gives the same clock. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>();
const MOST_CLOCKS = 500;

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  if (CLOCKS.size >= MOST_CLOCKS) CLOCKS.clear();
  CLOCKS.set(zone, clock);
  return clock;
}

/** Of each hour of the week the part in which the office works, from 0 to 1; closed days are not in it. */
export function officeShares({ officeDays, from, to }: OfficeHours): readonly number[] {
  const [opens, closes] = [minutesOf(from), minutesOf(to)];
  return Array.from({ length: HOURS_A_WEEK }, (_, hour) => {
    if (!officeDays.includes(Math.floor(hour / HOURS_A_DAY) + 1)) return 0;
    const begins = (hour % HOURS_A_DAY) * MINUTES_AN_HOUR;
    const open = Math.min(closes, begins + MINUTES_AN_HOUR) - Math.max(opens, begins);
    return Math.max(open, 0) / MINUTES_AN_HOUR;
  });
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * MINUTES_AN_HOUR + minutes;
}

/** Milliseconds since the epoch at which the office opens and closes on a day `YYYY-MM-DD`; undefined for what is no day. */
export function officeSpan(
  { zone, from, to }: OfficeHours,
  date: string,
): { readonly from: number; readonly until: number } | undefined {
  if (!DAY.test(date)) return undefined;
  try {
    const midnight = Temporal.PlainDate.from(date, { overflow: "reject" });
    const at = (time: string): number => {
      const minutes = minutesOf(time);
      const day = midnight.add({ days: Math.floor(minutes / (HOURS_A_DAY * MINUTES_AN_HOUR)) });
      const plainTime = Temporal.PlainTime.from({
        hour: Math.floor(minutes / MINUTES_AN_HOUR) % HOURS_A_DAY,
        minute: minutes % MINUTES_AN_HOUR,
      });
      return day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
    };
    return { from: at(from), until: at(to) };
  } catch (error) {
    // 30 February.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
