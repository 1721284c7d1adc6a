// Takes a mention of fewer crafts than the row of their model has (フリゲート2隻が…。8日、…フリゲート1隻(529)を確認); gives those a row of their own.

import type { CraftMention } from "../../craft/craft-mention.ts";
import type { SeenRow } from "../../episode.ts";
import { summarise, wholeRoute } from "../../episode.ts";
import type { Segment } from "../../segments.ts";
import { partOfRow } from "./part-of-row.ts";
import type { Telling } from "../telling.ts";

/** What all did was told in short before; now one after the other is told with its hour or its place. */
export function isSomeOf({ count, episode }: SeenRow, mention: CraftMention, segment: Segment): boolean {
  const some = numberOf(mention);
  if (count === undefined || some === 0 || some > count) return false;
  const isTold = segment.date !== undefined && segment.route.length > 0 && segment.signs.prose;
  return isTold && (some < count || episode.share === "left");
}

export function retellPart(
  telling: Telling,
  { date }: Segment,
  row: SeenRow,
  mention: CraftMention,
): SeenRow {
  const left = row.hull.filter((number) => !mention.hull.includes(number));
  const part = partOfRow(telling, row, numberOf(mention));
  if (part !== row) row.hull = left;
  const { nationality } = row.mention;
  part.mention = nationality === undefined ? mention : { ...mention, nationality };
  part.hull = mention.hull;
  const { episode } = part;
  summarise(episode, wholeRoute(episode));
  episode.isRetold = true;
  if (date !== undefined) episode.date = date;
  return part;
}

function numberOf({ count, hull }: CraftMention): number {
  return count ?? hull.length;
}
