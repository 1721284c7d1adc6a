// Takes the units of a list; gives them with each bare post that stands over an old post and a name as the order that it is: 会計課長 / (総務課長) / 早見健.

import { readOrder } from "../orders.ts";
import { POST_END, squeeze } from "../posts.ts";
import type { ReadUnit } from "./holder-first.ts";

const BARE_POST = new RegExp(`^[^、。()=:]{2,60}(?:${POST_END}|[課室班])(?:[(][^()]{1,20}[)])?$`, "u");
/** Heads of a list: whose orders follow, and no post. */
const HEAD = /(?:自衛隊|幕僚監部|司令部|[省庁府])$|^(?:防衛|国土交通|外務|財務)大臣$/u;

export function withPostLines(units: readonly ReadUnit[]): readonly ReadUnit[] {
  return units.map((read, index) => {
    if (!isBarePost(read) || !standsOverHolder(units[index + 1], units[index + 2])) return read;
    const order = readOrder(`${squeeze(read.unit.text)}を命ずる`);
    return order === undefined || order === "other" ? read : { ...read, parts: { order } };
  });
}

function isBarePost({ unit, effective, parts }: ReadUnit): boolean {
  if (effective !== undefined || parts.order !== undefined || parts.post !== undefined) return false;
  const words = squeeze(unit.text);
  return parts.holder === undefined && BARE_POST.test(words) && !HEAD.test(words);
}

/** The old post alone in its line and then the name, or both in one line. */
function standsOverHolder(next: ReadUnit | undefined, behind: ReadUnit | undefined): boolean {
  if (next === undefined || next.parts.order !== undefined || next.parts.post === undefined) return false;
  if (next.parts.holder !== undefined) return true;
  return (
    behind?.parts.holder !== undefined && behind.parts.order === undefined && behind.parts.post === undefined
  );
}
