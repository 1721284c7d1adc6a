// Takes a sentence with its crafts; gives the stretches that tell one sighting each: another time, or another subject under way, begins another.

import type { Span } from "../../../terms/span.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { CraftMention } from "./craft/craft-mention.ts";
import type { NarrativeSentence } from "./narrative.ts";
import type { RoutePlace } from "./route/read-route.ts";

const OBJECT_ENDS = /を(?:確認し)?、/gu;
const IS_SUBJECT = /^(?:が|は)/u;
/** 対馬海峡を通過したのは(X級…): the craft behind it are others. */
const WHICH_ONES = /のは[^、。]{0,20}$/u;
const JOINS = /(?:で|と|に)(?=合流)/u;

/** In text order, without gaps. */
export function cutSegments(
  text: string,
  { span, dates }: NarrativeSentence,
  mentions: readonly CraftMention[],
  places: readonly RoutePlace[],
): readonly Span[] {
  const cuts = mentions.slice(1).flatMap((mention, index): readonly number[] => {
    const previous = mentions[index];
    if (previous === undefined) return [];
    const between: Span = [previous.span[1], mention.span[0]];
    const [date] = findOverlapping(dates, between);
    if (date !== undefined) return [date.span[0]];
    if (findOverlapping(places, between).length === 0) return [];
    if (
      IS_SUBJECT.test(text.slice(mention.span[1], mention.span[1] + 1)) &&
      !JOINS.test(text.slice(...between))
    )
      return [startOfClause(text, between)];
    if (WHICH_ONES.test(text.slice(Math.max(between[0], between[1] - 40), between[1])))
      return [startOfClause(text, between)];
    const object = [...text.slice(...between).matchAll(OBJECT_ENDS)].at(-1);
    return object === undefined ? [] : [between[0] + object.index + object[0].length];
  });
  const starts = [span[0], ...cuts];
  return starts.map((start, index): Span => [start, starts[index + 1] ?? span[1]]);
}

/** …往復、(IL-38哨戒機2機が): behind the last comma before the subject, so that 中国軍の stays with its aircraft. */
function startOfClause(text: string, between: Span): number {
  const comma = text.lastIndexOf("、", between[1]);
  return comma >= between[0] ? comma + 1 : between[1];
}
