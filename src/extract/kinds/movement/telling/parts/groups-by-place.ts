// Takes a stretch that tells of several groups by number and by where they were (日本海上の4機は…で、太平洋上の2機は…で、それぞれ…); gives each its own way.

import type { Episode } from "../../episode.ts";
import { extendEpisode, sumOfRows, wholeRoute } from "../../episode.ts";
import type { Segment } from "../../segments.ts";
import { LOOKS_BACK } from "../telling.ts";
import type { Telling } from "../telling.ts";

/** No sentence is longer, and a text of any length stays linear. */
const LONGEST = 600;
const TOPIC = /(?<![\d約])(?<number>\d{1,2})[機隻]は/gu;
/** What stands behind it is told of each of them. */
const OF_EACH = /それぞれ|いずれも|ともに/u;

type Group = {
  readonly number: number;
  /** Where they were, told before their number. */
  readonly at: readonly string[];
  readonly way: readonly string[];
};

/** True where each group was found and told. */
export function tellGroups(telling: Telling, segment: Segment): boolean {
  const groups = groupsOf(segment);
  if (groups.length < 2) return false;
  const recent = telling.episodes.slice(-LOOKS_BACK);
  const found = groups.map((group) => episodesOf(group, recent));
  const all = found.flat();
  if (found.some(({ length }) => length === 0) || new Set(all).size !== all.length) return false;
  for (const [index, { way }] of groups.entries())
    for (const episode of found[index] ?? []) extendEpisode(episode, way, segment.date);
  telling.open = 0;
  return true;
}

function groupsOf({ text, span, route }: Segment): readonly Group[] {
  const told = text.slice(0, LONGEST);
  const topics = [...told.matchAll(TOPIC)];
  const last = topics.at(-1);
  if (last === undefined || topics.length < 2) return [];
  const placesIn = (from: number, to: number): readonly string[] =>
    route
      .filter((place) => place.span[0] >= span[0] + from && place.span[1] <= span[0] + to)
      .map(({ name }) => name);
  const behind = last.index + last[0].length;
  const each = told.slice(behind).search(OF_EACH);
  const end = each < 0 ? told.length : behind + each;
  const starts = topics.map(({ index }) => told.lastIndexOf("、", index) + 1);
  return topics.map(({ index, 0: words, groups }, at) => ({
    number: Number(groups?.["number"]),
    at: placesIn(starts[at] ?? 0, index),
    way: [...placesIn(index + words.length, starts[at + 1] ?? end), ...placesIn(end, told.length)],
  }));
}

/** Those that were there, where they are as many. */
function episodesOf({ number, at }: Group, recent: readonly Episode[]): readonly Episode[] {
  const there = recent.filter((episode) => at.some((place) => wholeRoute(episode).includes(place)));
  const count = there.reduce((sum, episode) => sum + sumOfRows(episode), 0);
  return count === number ? there : [];
}
