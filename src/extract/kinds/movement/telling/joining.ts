// Takes crafts that joined others; gives the part of the way that they shared, to those that joined and to those that were joined.

import type { CraftMention } from "../craft/craft-mention.ts";
import { extendEpisode } from "../episode.ts";
import type { Segment } from "../segments.ts";
import { routeOf } from "./go-on.ts";
import type { Telling } from "./telling.ts";

/** と合流: who joins has flown only from there on. */
const JOINS = /^と(?:も)?合流/u;
/** 往復を飛行した際には、戦闘機4機も合流した: those joined flew there too. */
const JOINS_AS_WELL = /^も(?:合流|加わ)/u;

export function isJoining(text: string, { span }: CraftMention): boolean {
  return JOINS.test(text.slice(span[1], span[1] + 4));
}

export function joinsAsWell(text: string, { span }: CraftMention): boolean {
  return JOINS_AS_WELL.test(text.slice(span[1], span[1] + 4));
}

/** The way on which others joined is that of the ones told of right before, on the same day. */
export function tellTogether({ episodes }: Telling, segment: Segment, before: number): void {
  const joined = episodes[before];
  for (const episode of episodes.slice(Math.max(0, before - 2), before)) {
    const isOne = episode.date === joined?.date || joined?.date === undefined;
    if (isOne && episode.rows[0]?.mention.craft === joined?.rows[0]?.mention.craft)
      extendEpisode(episode, routeOf(segment), undefined);
  }
}

export function sinceJoining(segment: Segment, { span }: CraftMention): Segment {
  const joined = segment.route.findLastIndex((place) => place.span[1] <= span[0]);
  return { ...segment, route: segment.route.slice(Math.max(0, joined)) };
}
