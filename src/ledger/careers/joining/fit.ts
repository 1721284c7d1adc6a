// Fit: a line and a later move in, how well the post that the move leaves fits the posts that the line holds out.

import { isOfOne } from "../rows/post-key.ts";
import { daysBetween } from "../rows/settle-corrections.ts";
import type { Line } from "./line.ts";
import type { Move } from "./move.ts";
import { mayFollow, readingsDiffer } from "./plausible.ts";

/** `own`: by a post of which there is one holder. `shared`: by one that many hold, or by where somebody was detached to. */
export type Fit = "own" | "shared";

/** Longer than that nobody is seen to stay in one post without an order; 付 is where one waits for the next. */
const LONGEST_TENURE = 6 * 365.25;
const LONGEST_WAIT = 2 * 365.25;

function longestIn(key: string): number {
  return key.endsWith("付") ? LONGEST_WAIT : LONGEST_TENURE;
}

/** Keys of posts by which the move may go on from the line. */
export function postsBetween(line: Line, move: Move): readonly string[] {
  return line.holdings
    .filter(({ since }) => since === undefined || since < move.date)
    .filter(({ since, post }) => daysBetween(since ?? line.first, move.date) <= longestIn(post.key))
    .filter(({ post, kind }) =>
      move.leaves.some((key) => key === post.key || (kind === "detached" && key.startsWith(post.key))),
    )
    .map(({ post }) => post.key);
}

/** Undefined where the posts do not go on, or where years, rank or service forbid it. */
export function fitOf(line: Line, move: Move): Fit | undefined {
  if (line.retired || line.last > move.date || !mayFollow(line, move)) return undefined;
  const posts = postsBetween(line, move);
  if (posts.length === 0) return undefined;
  if (posts.some(isOfOne)) return "own";
  return readingsDiffer(line.readings, move.readings) ? undefined : "shared";
}
