// Part of a group: of five ships four went on (5隻のうち4隻は…); which, a later sentence tells by naming the one left, or nobody.

import type { Warning } from "../../../../../terms/document.ts";
import type { CraftMention } from "../../craft/craft-mention.ts";
import { extendEpisode, numberOf, sumOfRows } from "../../episode.ts";
import type { Segment } from "../../segments.ts";
import { partFrom, routeOf } from "../go-on.ts";
import { keyOf } from "../seen-rows.ts";
import type { Telling } from "../telling.ts";
import { LOOKS_BACK } from "../telling.ts";

const SOME_OF = /(\d{1,2})[隻機](?:の)?うち(?:の)?(\d{1,2})[隻機](?:は|が)/u;

/** True where the words tell of some of a group, whose way is then kept until it is known of which. */
export function keepPart(telling: Telling, segment: Segment): boolean {
  const match = SOME_OF.exec(segment.text.slice(0, 120));
  if (match === null || segment.route.length === 0) return false;
  const [all, some] = [Number(match[1]), Number(match[2])];
  const group = telling.episodes
    .slice(-LOOKS_BACK)
    .findLast((episode) => sumOfRows(episode) === all && episode.rows.length > 1);
  if (group === undefined || group.part !== undefined || some >= all) return false;
  const at = segment.span[0] + match.index;
  group.part = {
    number: some,
    route: routeOf(segment),
    ...(segment.date === undefined ? {} : { date: segment.date }),
    span: [at, at + match[0].length - 1],
  };
  return true;
}

/** バクラザン級救難曳船1隻が、…: told alone behind the others, it is the one that was not among them. */
export function leaveOut(telling: Telling, mentions: readonly CraftMention[]): void {
  const [alone] = mentions;
  if (alone === undefined || mentions.length > 1) return;
  for (const episode of telling.episodes.slice(-LOOKS_BACK)) {
    const { part } = episode;
    if (part === undefined || part.left !== undefined) continue;
    const row = episode.rows.find(({ mention }) => keyOf(mention.model) === keyOf(alone.model));
    if (row !== undefined && sumOfRows(episode) - numberOf(row) === part.number) part.left = row;
  }
}

/** Gives each part its way, and says where the text does not tell whose it was. */
export function tellParts(telling: Telling): readonly Warning[] {
  return [...telling.episodes].flatMap((episode): readonly Warning[] => {
    const { part } = episode;
    if (part === undefined) return [];
    if (part.left !== undefined) partFrom(telling, [part.left], episode);
    extendEpisode(episode, part.route, part.date);
    if (part.left !== undefined) return [];
    const message =
      "The text tells this of some of the group and not of which; the route is given to all of them.";
    return [{ code: "part-of-a-group", span: telling.toPage(part.span), message }];
  });
}
