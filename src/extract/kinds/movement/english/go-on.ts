// Takes an English sentence that goes on with an episode; adds to it where the craft went, and when they were found.

import type { TimeValue } from "../../../../terms/fact.ts";
import type { NarrativeSentence } from "../narrative.ts";
import { joinRoutes } from "../route/read-route.ts";
import { dayTold } from "./day-told.ts";
import type { EnglishCraft } from "./english-craft.ts";
import type { EnglishEpisode } from "./english-episode.ts";
import { partOff } from "./english-episode.ts";
import { readEnglishRoute } from "./english-words.ts";

/** `own`: those that went on alone, if not all did. */
export function goOn(
  episodes: EnglishEpisode[],
  last: EnglishEpisode,
  sentence: NarrativeSentence,
  own: readonly EnglishCraft[],
): void {
  const part = own.length === 0 ? last : partOff(last, own);
  if (part !== last) episodes.push(part);
  const isOfAll = part === last && OF_ALL.test(sentence.text);
  for (const episode of isOfAll && last.others !== undefined ? [last.others, last] : [part]) {
    const date = dayTold(sentence, undefined);
    if (date !== undefined && (episode.date === undefined || isNearer(date, episode.date, sentence)))
      episode.date = date;
    const route = readEnglishRoute(sentence.text);
    episode.further = FOUND_FIRST.test(sentence.text)
      ? joinRoutes(route, episode.further)
      : joinRoutes(episode.further, route);
  }
}

const OF_ALL = /\b(?:ships|vessels|warships|aircraft|planes|all)\b/u;

/** Spotted at 9 a.m.: the hour they were found, where only the day or the week was told. */
function isNearer(date: TimeValue, known: TimeValue, { text }: NarrativeSentence): boolean {
  return date.includes("T") && !known.includes("T") && FOUND.test(text);
}

/** First spotted off an island: before all that was told of them so far. */
const FOUND_FIRST = /\bfirst (?:spotted|detected|observed|sighted|found|confirmed)\b/iu;
const FOUND = /\b(?:spotted|detected|observed|sighted|found)\b/iu;
