// Takes a time as facts hold it (EDTF, or ISO 8601 with offset) and gives its moments, each with only the parts it states.

import type { TimeValue } from "../../terms/fact.ts";

/** A point of time with the precision it was stated with. */
export type Moment = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** `+09:00`, only with a time of day. */
  readonly offset?: string;
};

export type TimeRange = { readonly start?: Moment; readonly end?: Moment };

const MOMENT =
  /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?[~?%]?$/u;

export function readMoment(time: TimeValue): Moment | undefined {
  const match = MOMENT.exec(time);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, offset] = match;
  return {
    ...(year === undefined || year === "XXXX" ? {} : { year: Number(year) }),
    ...(month === undefined || month === "XX" ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(hour === undefined ? {} : { hour: Number(hour) }),
    ...(minute === undefined ? {} : { minute: Number(minute) }),
    ...(offset === undefined ? {} : { offset: offset === "Z" ? "+00:00" : offset }),
  };
}

/** The ends of an interval, or undefined for a single moment. An open end (`2015/..`) is absent. */
export function readRange(time: TimeValue): TimeRange | undefined {
  const slash = time.indexOf("/");
  if (slash < 0) return undefined;
  const start = readMoment(time.slice(0, slash));
  const end = readMoment(time.slice(slash + 1));
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

export function offsetMinutes(offset: string): number {
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/u.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The same instant in another zone; a moment without time of day or zone stays as it is. */
export function moveToZone(moment: Moment, zone: string): Moment {
  const { year, month, day, hour, minute, offset } = moment;
  if (year === undefined || month === undefined || day === undefined) return moment;
  if (hour === undefined || minute === undefined || offset === undefined || offset === zone) return moment;
  const shift = offsetMinutes(zone) - offsetMinutes(offset);
  const moved = new Date(Date.UTC(year, month - 1, day, hour, minute + shift));
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
    hour: moved.getUTCHours(),
    minute: moved.getUTCMinutes(),
    offset: zone,
  };
}

/** `2025-09-08` of a moment with a day; undefined for a coarser one. */
export function isoDay({ year, month, day }: Moment): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day on which a time starts, as stated; undefined for a coarser time. */
export function startDay(time: TimeValue): string | undefined {
  const moment = readRange(time)?.start ?? readMoment(time);
  return moment === undefined ? undefined : isoDay(moment);
}
