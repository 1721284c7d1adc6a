// Fit: a line and a later move in, how well the post that the move leaves fits the posts that the line holds out.

import { isOfOne } from "../rows/post-key.ts";
import { daysBetween } from "../rows/settle-corrections.ts";
import type { Line } from "./line.ts";
import type { Move } from "./move.ts";
import { mayFollow, readingsDiffer } from "./plausible.ts";

/** `own`: by a post of which there is one holder. `shared`: by one that many hold, or by where somebody was detached to. */
export type Fit = "own" | "shared";

/** Longer than that nobody is seen to stay in one post without an order. */
const LONGEST_TENURE = 6 * 365.25;

/** Keys of posts by which the move may go on from the line. */
export function postsBetween(line: Line, move: Move): readonly string[] {
  return line.holdings
    .filter(({ since }) => since === undefined || since < move.date)
    .filter(({ since }) => daysBetween(since ?? line.first, move.date) <= LONGEST_TENURE)
    .filter(({ post, kind }) =>
      move.from.some(({ key }) => key === post.key || (kind === "detached" && key.startsWith(post.key))),
    )
    .map(({ post }) => post.key);
}

export function lineBefore(line: Line): Parameters<typeof mayFollow>[0] {
  return { ...line, date: line.last };
}

export function moveAfter(move: Move): Parameters<typeof mayFollow>[1] {
  const { grade, ...rest } = move;
  return { ...rest, ...(grade && { grade: grade[0] }) };
}

/** Undefined where the posts do not go on, or where years, rank or service forbid it. */
export function fitOf(line: Line, move: Move): Fit | undefined {
  if (line.retired || line.last > move.date || !mayFollow(lineBefore(line), moveAfter(move)))
    return undefined;
  const posts = postsBetween(line, move);
  if (posts.length === 0) return undefined;
  if (posts.some(isOfOne)) return "own";
  return readingsDiffer(line.readings, move.readings) ? undefined : "shared";
}
