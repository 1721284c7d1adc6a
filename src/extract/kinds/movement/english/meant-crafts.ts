// Takes a craft that an English text names and the episodes so far; tells which of the craft told before it means.

import type { EnglishCraft } from "./english-craft.ts";
import type { EnglishEpisode } from "./english-episode.ts";

/** The two bombers: those of the episode that the words mean, where they are not all of it. */
export function meantBy(
  { crafts }: EnglishEpisode,
  text: string,
  mentions: readonly EnglishCraft[],
): readonly EnglishCraft[] {
  if (crafts.length > LONGEST_LIST) return [];
  const few = mentions.slice(0, LONGEST_LIST);
  const meant = crafts.filter((craft) => few.some((mention) => isMeant(text, mention, craft)));
  return meant.length < crafts.length ? meant : [];
}

/** The two bombers, the destroyer: H-6 bombers, a Udaloy-class destroyer. */
function isMeant(text: string, mention: EnglishCraft, craft: EnglishCraft): boolean {
  if (mention.model === craft.model) return true;
  const isDefinite = DEFINITE.test(text.slice(Math.max(0, mention.span[0] - 8), mention.span[0]));
  const named = craft.role ?? craft.model;
  return isDefinite && (named.endsWith(mention.model) || mention.model.endsWith(named));
}

/** More craft than any sentence lists. */
const LONGEST_LIST = 60;
const DEFINITE = /\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Bb]oth) $/u;

const LOOKS_BACK = 12;

/** Named before with the same words, or meant by "the two bombers". */
export function isKnown(episodes: readonly EnglishEpisode[], text: string, mention: EnglishCraft): boolean {
  return episodes
    .slice(-LOOKS_BACK)
    .some(({ crafts }) => crafts.some((craft) => craft.grade !== "any" && isMeant(text, mention, craft)));
}
