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

/** 23時30分~0時15分 ends on the next day. */
export function formatClock(
  day: Day,
  clock: Clock,
  offset: string,
): { readonly start: string; readonly end: string; readonly rules: readonly DateRule[] } {
  const start = `${formatDay(day)}${formatTime(clock.start)}${offset}`;
  if (!clock.end) return { start, end: start, rules: [] };
  const turns = clock.end.hour * 60 + clock.end.minute < clock.start.hour * 60 + clock.start.minute;
  const next = clock.endsNextDay === true || turns;
  const end = `${formatDay(next ? addDays(day, 1) : day)}${formatTime(clock.end)}${offset}`;
  return { start, end, rules: turns && !clock.endsNextDay ? ["past-midnight"] : [] };
}
