// Takes two times of sightings, either perhaps without its year or month; tells whether they may be one, or which is the earlier.

import type { TimeValue } from "../../../terms/fact.ts";

/** The day a value begins on, where it has one. */
export function dayOf(value: TimeValue | undefined): string | undefined {
  return /^[\dX]{4}-[\dX]{2}-\d{2}/u.exec(value ?? "")?.[0];
}

/** Whether the first day is the earlier; unknown where only one of them has its year. */
export function isEarlierDay(day: string, than: string): boolean {
  const known = (value: string): number => value.lastIndexOf("X");
  return known(day) === known(than) && day < than;
}

/** Whether two days may be one, what is unknown of either aside. */
export function mayBeSameDay(day: string, other: string): boolean {
  return [...day].every((sign, at) => sign === "X" || other[at] === "X" || other[at] === sign);
}

/** Whether two times may be the same: equal days, and equal times where both are told. */
export function mayBeSameTime(a: TimeValue, b: TimeValue): boolean {
  if (a === b || isWithin(a, b) || isWithin(b, a)) return true;
  const [day, other] = [dayOf(a), dayOf(b)];
  const sameDay = day !== undefined && other !== undefined && mayBeSameDay(day, other);
  return sameDay && !(a.includes("T") && b.includes("T"));
}

/** 8日14時 lies within 7日から8日. */
export function isWithin(time: TimeValue, days: TimeValue): boolean {
  const [first, last] = days.split("/");
  const day = dayOf(time);
  if (day === undefined || !isDay(first) || !isDay(last) || time.includes("/")) return false;
  return !isEarlierDay(day, first) && !isEarlierDay(last, day);
}

function isDay(value: string | undefined): value is string {
  return value !== undefined && /^[\dX]{4}-[\dX]{2}-\d{2}$/u.test(value);
}
