// Takes a stretch that tells where some of a group were found, without naming them again (北東進する1隻(艦番号791)を確認); gives those their own row.

import type { CraftMention } from "../../craft/craft-mention.ts";
import type { SeenRow } from "../../episode.ts";
import type { Segment } from "../../segments.ts";
import { tellMore } from "../go-on.ts";
import type { Telling } from "../telling.ts";
import { LOOKS_BACK } from "../telling.ts";
import { isSomeOf, retellPart } from "./retell-part.ts";

/** No sentence is longer, and a text of any length stays linear. */
const LONGEST = 600;

/** 福江島西方で北東進する1隻(艦番号791)を確認: some of the group, found at a place. */
const SOME_SEEN =
  /(?:[うくすむるた]|中の|別の|もう|残る|残りの?)(?<some>\d{1,2})[隻機](?:\((?:艦番号)(?<hulls>[^()\n]{1,40})\))?を/u;

/** True where it was told. */
export function tellSomeSeen(telling: Telling, segment: Segment): boolean {
  const { signs, mentions, text, date } = segment;
  if (!signs.sees || mentions.length > 0 || date === undefined) return false;
  const { some, hulls } = SOME_SEEN.exec(text.slice(0, LONGEST))?.groups ?? {};
  if (some === undefined) return false;
  const row = findSome(telling, Number(some));
  if (row === undefined) return false;
  const hull = hulls?.match(/\d{1,4}/gu) ?? [];
  const mention: CraftMention = { ...row.mention, count: Number(some), hull };
  if (!isSomeOf(row, mention, segment)) return false;
  tellMore(segment, retellPart(telling, segment, row, mention).episode);
  return true;
}

function findSome({ episodes }: Telling, some: number): SeenRow | undefined {
  const rows = episodes.slice(-LOOKS_BACK).flatMap((episode) => episode.rows.slice(0, LOOKS_BACK));
  return rows.findLast(
    ({ count, episode }) =>
      count !== undefined && episode.share !== "told" && (count > some || episode.share === "left"),
  );
}
