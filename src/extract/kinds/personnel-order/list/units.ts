// Takes the lines of a page; gives them as units of a list: a bracket or an order that is broken over lines is one unit.

import type { Span } from "../../../../terms/span.ts";
import type { Line } from "../../../page/lines.ts";
import { readOrder } from "../orders.ts";
import { squeeze } from "../posts.ts";

export type Unit = {
  readonly span: Span;
  /** Folded, each line break a blank: as long as the span. */
  readonly text: string;
};

/** How many lines a bracket or an order may take. */
const MOST_LINES = 4;
const LONGEST = 240;
/** No post is so short: what is, is the end of one. */
const LONGEST_REST = 3;
const BEGINS_ORDER = /^(?:[^、。()=]{10,80}|[^、。()=]{2,80}[をにへの])$/u;

export function joinUnits(folded: string, lines: readonly Line[]): readonly Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const taken = linesOfUnit(lines, index);
    const first = lines[index];
    const last = lines[index + taken - 1];
    if (first === undefined || last === undefined) continue;
    const span: Span = [first.span[0], last.span[1]];
    units.push({ span, text: folded.slice(...span).replaceAll(/[\n\r]/gu, " ") });
    index += taken - 1;
  }
  return units;
}

function linesOfUnit(lines: readonly Line[], index: number): number {
  const first = lines[index]?.text ?? "";
  if (first.length > LONGEST) return 1;
  if (depthOf(first) > 0) return linesUntilClosed(lines, index);
  const next = lines[index + 1]?.text ?? "";
  if (next.length > LONGEST || !BEGINS_ORDER.test(first) || readOrder(squeeze(first)) !== undefined) return 1;
  if (readOrder(squeeze(first + next)) === undefined) return 1;
  return /[をにへの]$/u.test(first) || isEndOfOrder(squeeze(next)) ? 2 : 1;
}

/** Some post goes before what cannot be a whole post itself: 長を命ずる. */
function isEndOfOrder(words: string): boolean {
  const rest = readOrder(`甲${words}`);
  if (rest === undefined || rest === "other") return false;
  const post = rest.posts.join("");
  return post.length > 0 && post.length <= LONGEST_REST;
}

function linesUntilClosed(lines: readonly Line[], index: number): number {
  let depth = 0;
  for (let taken = 1; taken <= MOST_LINES; taken += 1) {
    const text = lines[index + taken - 1]?.text;
    if (text === undefined || text.length > LONGEST) return 1;
    depth += depthOf(text);
    if (depth === 0) return taken;
    if (depth < 0) return 1;
  }
  return 1;
}

function depthOf(text: string): number {
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
  }
  return depth;
}
