// Takes a stretch whose subject is a sort of aircraft counted before (戦闘機は爆撃機に従い海峡を通過後、…); tells its way to those alone.

import { extendEpisode } from "../../episode.ts";
import type { SeenRow } from "../../episode.ts";
import type { Segment } from "../../segments.ts";
import { partFrom, routeOf } from "../go-on.ts";
import type { Telling } from "../telling.ts";
import { LOOKS_BACK } from "../telling.ts";

const SORT_IS_SUBJECT = /^(?:なお、|また、|一方、?)?(?<sort>[一-龠]{2,8}機)(?:は|も)/u;

/** True where it was told: the types named beside it are those that it flew with. */
export function goOnBySort(telling: Telling, segment: Segment): boolean {
  const { signs, mentions, text } = segment;
  if (!signs.moves || mentions.some(({ grade }) => grade !== "bare")) return false;
  const sort = SORT_IS_SUBJECT.exec(text)?.groups?.["sort"];
  if (sort === undefined) return false;
  const row = findOfSort(telling, sort);
  if (row === undefined) return false;
  const { episode } = row;
  const own = episode.rows.length > 1 ? partFrom(telling, [row], episode) : episode;
  extendEpisode(own, routeOf(segment), segment.date);
  return true;
}

/** The only one that was told by nothing but its sort. */
function findOfSort({ episodes }: Telling, sort: string): SeenRow | undefined {
  const rows = episodes
    .slice(-LOOKS_BACK)
    .flatMap((episode) => episode.rows.slice(0, LOOKS_BACK))
    .filter(({ mention }) => mention.grade === "sort" && mention.model === sort);
  return rows.length === 1 ? rows[0] : undefined;
}
