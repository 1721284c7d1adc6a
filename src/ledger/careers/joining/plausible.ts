// Plausible: two pieces of a career, one after the other, in; whether one person can have both out, by name, service, rank and years.

import { daysBetween } from "../rows/settle-corrections.ts";
import { CAPTAIN_OF_COMPANY, MAJOR_GENERAL, type Service, THIRD_LIEUTENANT } from "../rows/rank-of.ts";

type Person = { readonly nameKeys: readonly string[]; readonly service?: Service };
/** How a piece of a career ends, and how another begins. */
type End = Person & { readonly last: string; readonly grade?: number };
type Beginning = Person & {
  readonly date: string;
  readonly grade?: readonly [before: number, after: number];
};

const YEAR = 365.25;
/** From the first commission to the highest age of retirement. */
const LONGEST_CAREER = 42 * YEAR;
/** Nobody is a junior officer, or a general, for longer. */
const LONGEST_JUNIOR = 20 * YEAR;
const LONGEST_GENERAL = 12 * YEAR;

export function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}

function yearsFit(days: number, from: number, to: number): boolean {
  const steps = to - from;
  // A step takes a year or more, and the first may have been due on the first day.
  if (steps < 0 || days < (steps - 1) * YEAR) return false;
  if (from >= MAJOR_GENERAL && days > LONGEST_GENERAL) return false;
  return !(from >= THIRD_LIEUTENANT && to <= CAPTAIN_OF_COMPANY && days > LONGEST_JUNIOR);
}

/** What is not told hinders nothing; readings are another matter. */
export function mayFollow(before: End, after: Beginning): boolean {
  const days = daysBetween(before.last, after.date);
  if (days < 0 || days > LONGEST_CAREER || !mayBeOneName(before.nameKeys, after.nameKeys)) return false;
  if (before.service !== undefined && after.service !== undefined && before.service !== after.service)
    return false;
  return (
    before.grade === undefined || after.grade === undefined || yearsFit(days, before.grade, after.grade[0])
  );
}

export function readingsDiffer(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((reading) => b.includes(reading));
}
