// Takes a stretch that names several crafts; gives how many there were in all, and whether the crafts are one list.

import type { CraftMention } from "../craft/craft-mention.ts";
import type { Segment } from "../segments.ts";
import type { Telling } from "./telling.ts";

/** X級やY級など4隻: how many there were in all. */
const IN_ALL =
  /^(?:など|等)の?(?:[^、。\d]{0,12}?)計?(\d{1,2})[隻機](?!と共に|とともに|を伴|と合流|が随伴|が同行)/u;
/** Between two crafts of one list. */
const LISTED = /^(?:、|や|と|及び|および|並びに|・|,|など|等)[^、。をがは]{0,8}$/u;

/** X級など4隻 */
export function countAll({ text }: Telling, { mentions }: Segment): number | undefined {
  const end = mentions.at(-1)?.span[1];
  const total = end === undefined ? undefined : IN_ALL.exec(text.slice(end, end + 24))?.[1];
  return total === undefined ? undefined : Number(total);
}

/** X級やY級などロシア海軍の艦艇4隻: the last counts those named with others. */
export function findTotal(text: string, { mentions }: Segment): CraftMention | undefined {
  const [before, last] = mentions.slice(-2);
  if (before === undefined || last?.grade !== "any" || last.count === undefined) return undefined;
  return /^(?:など|等)/u.test(text.slice(before.span[1], last.span[0])) ? last : undefined;
}

/** X級やY級など4隻: whoever is named for the first time was with the one known. */
export function isOneList(text: string, { mentions }: Segment): boolean {
  return mentions.every(({ span }, index) => {
    const next = mentions[index + 1];
    return next === undefined || LISTED.test(text.slice(span[1], Math.min(next.span[0], span[1] + 20)));
  });
}
