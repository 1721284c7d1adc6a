// Drive rhythm: what a source announces over weeks → when it would be looked at by the learnt rhythm and by a fixed interval of as many looks, and how long each announcement waits.

import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { learnHours } from "../../watching/rhythm/learn-hours.ts";
import { type LearntState, nextLook } from "../../watching/rhythm/next-look.ts";

const MINUTE_MS = 60_000;

/** From 0 to 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Driven = {
  /** Milliseconds since the epoch. */
  readonly looks: readonly number[];
  readonly state: LearntState & { readonly hours: readonly number[] };
};

/** `announced`: sorted, milliseconds since the epoch; nothing tells the time but that it is there. */
export function driveRhythm(
  settings: WatchSettings,
  announced: readonly number[],
  { from, until, seed }: { readonly from: number; readonly until: number; readonly seed: number },
): Driven {
  const chance = chanceFrom(seed);
  const looks: number[] = [];
  let state: Driven["state"] = { failures: 0, hours: [] };
  let seen = 0;
  for (let now = from, seenAt: number | undefined; now < until;) {
    looks.push(now);
    const before = seen;
    while ((announced[seen] ?? Number.POSITIVE_INFINITY) <= now) seen += 1;
    if (seen > before) {
      const items = announced.slice(before, seen).map(() => ({}));
      const hours = learnHours(state, settings.rhythm, { items, seenAt, now });
      state = { failures: 0, hours, lastNewAt: new Date(now).toISOString() };
    }
    seenAt = now;
    now = Date.parse(nextLook(settings, state, { outcome: "fresh" }, now, chance()));
  }
  return { looks, state };
}

const PHASES = 20;

/**
 * Minutes that each announcement waits where so many looks are made equally far apart, in the mean over when the first is
 * made: an interval that divides the day would hit or miss the same minute every day.
 */
export function fixedDelays(
  announced: readonly number[],
  count: number,
  from: number,
  until: number,
): readonly number[] {
  const step = (until - from) / count;
  return Array.from({ length: PHASES }, (_, phase) => {
    const begins = from + (step * phase) / PHASES;
    return delaysOf(
      announced,
      Array.from({ length: count + 1 }, (_, look) => begins + look * step),
    );
  }).flat();
}

/** Minutes from each announcement to the look that sees it; those that no look sees are left out. */
export function delaysOf(announced: readonly number[], looks: readonly number[]): readonly number[] {
  const delays: number[] = [];
  let next = 0;
  for (const at of announced) {
    while (next < looks.length && (looks[next] ?? 0) < at) next += 1;
    const look = looks[next];
    if (look !== undefined) delays.push((look - at) / MINUTE_MS);
  }
  return delays;
}
