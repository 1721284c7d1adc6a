// learnHours: takes the hours of the week in which something new came so far, and what came now, gives the hours as they stand after it.

import type { Item } from "../../terms/sources/item.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import { createOfficeClock, HOURS_A_WEEK, type OfficeHours, officeSpan } from "./office-clock.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;
/** After so long what came counts half. */
export const HALF_LIFE_WEEKS = 6;
/** A site that is built anew shows a hundred entries at three in the morning. */
const MOST_A_LOOK = 3;
/** Somewhere within more than a day says nothing of an hour. */
const LONGEST_SPAN_MS = 24 * HOUR_MS;
/** What an archive shows of older times counts next to nothing. */
const OLDEST_MS = 26 * WEEK_MS;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** How exactly weights are kept: a state stays short, and the same on every machine. */
const DIGITS = 1e4;

/** What is left of a weight after a time. */
export function decayOver(ms: number): number {
  return 2 ** (-Math.max(ms, 0) / (HALF_LIFE_WEEKS * WEEK_MS));
}

export type Learning = {
  /** Those that the look found to be new. */
  readonly items: readonly Pick<Item, "announcedAt">[];
  /** The last look before it that saw the place; absent at the first one. Milliseconds since the epoch, like `now`. */
  readonly seenAt?: number | undefined;
  readonly now: number;
};

/**
 * 168 weights as of `now`: they decay as a whole with the time since something new came last, so that a look that finds
 * nothing need not write them. The first look learns from the times that entries tell; later ones from when an entry must
 * have appeared, narrowed by the time that it tells where that lies within.
 */
export function learnHours(
  { hours, lastNewAt }: Pick<PlaceState, "hours" | "lastNewAt">,
  office: OfficeHours,
  { items, seenAt, now }: Learning,
): readonly number[] {
  if (items.length === 0) return hours;
  const before = lastNewAt === undefined ? 1 : decayOver(now - Date.parse(lastNewAt));
  const learnt = Array.from({ length: HOURS_A_WEEK }, (_, hour) => (hours[hour] ?? 0) * before);
  const clock = createOfficeClock(office);
  const weight = seenAt === undefined ? 1 : Math.min(1, MOST_A_LOOK / items.length);
  for (const { announcedAt } of items) {
    const span = spanOf(announcedAt, office, seenAt, now);
    if (span) spread(learnt, span, weight * decayOver(now - span.until), (at) => clock(at).hour);
  }
  return learnt.map((each) => Math.round(each * DIGITS) / DIGITS);
}

type Span = { readonly from: number; readonly until: number };

function spanOf(
  announcedAt: string | undefined,
  office: OfficeHours,
  seenAt: number | undefined,
  now: number,
): Span | undefined {
  const told = announcedAt === undefined ? undefined : toldSpan(announcedAt, office);
  if (seenAt === undefined) return told && told.from <= now && told.from > now - OLDEST_MS ? told : undefined;
  if (now - seenAt > LONGEST_SPAN_MS) return undefined;
  const seen = { from: Math.min(seenAt, now - MINUTE_MS), until: now };
  if (!told) return seen;
  const narrowed = { from: Math.max(told.from, seen.from), until: Math.min(told.until, seen.until) };
  return narrowed.from < narrowed.until ? narrowed : seen;
}

/** A minute, or the office hours of a day; a time of midnight is how many systems write a day. */
function toldSpan(announcedAt: string, office: OfficeHours): Span | undefined {
  if (DAY.test(announcedAt)) return officeSpan(office, announcedAt);
  if (!/T\d\d:\d\d/.test(announcedAt)) return undefined;
  const from = Date.parse(announcedAt);
  if (Number.isNaN(from)) return undefined;
  const { date, time } = createOfficeClock(office)(from);
  return time === "00:00" ? officeSpan(office, date) : { from, until: from + MINUTE_MS };
}

function spread(
  weights: number[],
  { from, until }: Span,
  weight: number,
  hourAt: (at: number) => number,
): void {
  if (until <= from) return;
  for (let at = from; at < until;) {
    // Zones stand whole quarters of an hour apart.
    const next = Math.min(until, (Math.floor(at / (HOUR_MS / 4)) + 1) * (HOUR_MS / 4));
    const hour = hourAt(at);
    weights[hour] = (weights[hour] ?? 0) + (weight * (next - at)) / (until - from);
    at = next;
  }
}
