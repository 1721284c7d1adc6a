// Takes the sightings in their order; gives each its time: its own, or inferred from the one before it or from the day of telling.

import type { TimeValue } from "../../../terms/fact.ts";
import type { Episode } from "./episode.ts";
import { dayOf } from "./same-time.ts";

export type EpisodeDate = {
  readonly value: TimeValue;
  /** The rule it was inferred by; absent for a time that the text states of the sighting. */
  readonly from?: "day-of-telling" | "day-of-sighting-before";
};

/** A sighting of which no day is told at all has none: the day of the announcement is not its own. */
export function datesOf(episodes: readonly Episode[]): ReadonlyMap<Episode, EpisodeDate> {
  const dates = new Map<Episode, EpisodeDate>();
  let last: TimeValue | undefined;
  let whole: TimeValue | undefined;
  for (const episode of episodes) {
    const date = dateOf(episode, episode.isBeside === true ? whole : last);
    if (date === undefined) continue;
    dates.set(episode, date);
    whole = date.value;
    // The hour was the other sighting's.
    last = date.value.includes("T") ? dayOf(date.value) : date.value;
  }
  return dates;
}

function dateOf({ date, toldOn, before }: Episode, last: TimeValue | undefined): EpisodeDate | undefined {
  const own = date ?? before?.date;
  if (own !== undefined) return { value: own };
  if (toldOn === undefined && last !== undefined) return { value: last, from: "day-of-sighting-before" };
  const told = toldOn ?? before?.toldOn;
  return told === undefined ? undefined : { value: told, from: "day-of-telling" };
}
