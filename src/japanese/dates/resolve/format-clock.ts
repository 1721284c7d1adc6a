// Takes a day and a stated time of day and gives ISO 8601 with minutes and offset, start and end.

import { addDays, formatDay } from "../../calendar.ts";
import type { Day } from "../../calendar.ts";
import type { Clock, TimeOfDay, Zone } from "../grammar/point.ts";
import type { DateRule } from "../mention.ts";

export type Offsets = { readonly offset: string; readonly localOffset?: string };

/** The offset of the zone that the text names; undefined for a 現地時間 that nobody knows. */
export function offsetOf(zone: Zone | undefined, offsets: Offsets): string | undefined {
  if (zone === undefined) return offsets.offset;
  if (zone.kind === "japan") return "+09:00";
  return zone.kind === "offset" ? zone.offset : offsets.localOffset;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** T16:30; with seconds where the text states them. */
export function formatTime({ hour, minute, second }: TimeOfDay): string {
  return `T${two(hour)}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
}

/** 24:22 is of the next day; 24:00 is this one's end. */
function passMidnight(day: Day, time: TimeOfDay): readonly [Day, TimeOfDay] {
  const isPast = time.hour === 24 && time.minute + (time.second ?? 0) > 0;
  return isPast ? [addDays(day, 1), { ...time, hour: 0 }] : [day, time];
}

/** 23時30分~0時15分 ends on the next day. */
export function formatClock(
  day: Day,
  clock: Clock,
  offset: string,
): { readonly start: string; readonly end: string; readonly rules: readonly DateRule[] } {
  const write = (on: Day, at: TimeOfDay): string => {
    const [written, time] = passMidnight(on, at);
    return `${formatDay(written)}${formatTime(time)}${offset}`;
  };
  const start = write(day, clock.start);
  const isPast = passMidnight(day, clock.start)[0] !== day;
  if (!clock.end) return { start, end: start, rules: isPast ? ["past-midnight"] : [] };
  const turns = clock.end.hour * 60 + clock.end.minute < clock.start.hour * 60 + clock.start.minute;
  const next = clock.endsNextDay === true || turns;
  const end = write(next ? addDays(day, 1) : day, clock.end);
  return { start, end, rules: isPast || (turns && !clock.endsNextDay) ? ["past-midnight"] : [] };
}
