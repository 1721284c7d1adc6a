// Takes a row of several crafts of one model and how many of them are told of; gives those as a row with a sighting of its own.

import type { Episode, SeenRow } from "../../episode.ts";
import { partFrom } from "../go-on.ts";
import { remember } from "../seen-rows.ts";
import type { Telling } from "../telling.ts";
import { LOOKS_BACK } from "../telling.ts";

/** What was told of all stands for each; the last that are left are the row itself. */
export function partOfRow(telling: Telling, row: SeenRow, number: number): SeenRow {
  const left = (row.count ?? 1) - number;
  if (left <= 0) {
    if (row.episode.rows.length > 1) partFrom(telling, [row], row.episode);
    else putLast(telling, row.episode);
    row.episode.share = "told";
    return row;
  }
  const episode: Episode = { ...row.episode, rows: [], share: "told" };
  const part: SeenRow = { ...row, count: number, hull: [], episode };
  row.count = left;
  row.episode.share = "left";
  episode.rows.push(part);
  telling.episodes.push(episode);
  if (telling.unanswered > 0) telling.unanswered += 1;
  remember(telling.seen, part);
  return part;
}

/** The one told of last. */
function putLast({ episodes }: Telling, episode: Episode): void {
  const first = Math.max(0, episodes.length - LOOKS_BACK);
  const at = episodes.slice(first).indexOf(episode);
  if (at >= 0) episodes.push(...episodes.splice(first + at, 1));
}
