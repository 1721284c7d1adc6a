// English episode: the craft that were seen together, where they went in short and in full, when, and who responded.

import type { TimeValue } from "../../../../terms/fact.ts";
import type { EnglishCraft } from "./english-craft.ts";

export type EnglishEpisode = {
  /** None yet, where only "an aircraft" or "three ships" was told, which the next lines name. */
  crafts: readonly EnglishCraft[];
  date?: TimeValue;
  /** The way as the first sentence told it, before the craft were named. */
  readonly summary: readonly string[];
  /** What was passed as the craft were named. */
  readonly head: readonly string[];
  further: readonly string[];
  responders: readonly string[];
  /** Those told with it before some of them went their own way. */
  readonly others?: EnglishEpisode;
};

/** A way that was told in full says all that was told of it in short. */
export function wayOf({ summary, head, further }: EnglishEpisode): readonly string[] {
  const named = [...head, ...summary, ...further].includes(OCEAN);
  const once = (places: readonly string[]): readonly string[] => [
    ...new Set(places.map((place) => (named && OCEAN.startsWith(place) ? OCEAN : place))),
  ];
  const full = once([...head, ...further]);
  const isFull = once([...full, ...summary]).length === full.length;
  return isFull ? full : once([...head, ...summary, ...further]);
}

/** Papers write the Pacific further on. */
const OCEAN = "Pacific Ocean";

/** The two bombers headed on: those of the episode that the words mean go their own way from here. */
export function partOff(episode: EnglishEpisode, own: readonly EnglishCraft[]): EnglishEpisode {
  episode.crafts = episode.crafts.filter((craft) => !own.includes(craft));
  return { ...episode, crafts: own, others: episode };
}
