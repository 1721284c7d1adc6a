// Place words: a stretch of a text as it was, and the text as it is now → where that stretch stands unchanged; undefined where it does not, or might stand in two places.

import type { Span } from "../../../terms/span.ts";

function sharedStart(before: string, now: string): number {
  const most = Math.min(before.length, now.length);
  let at = 0;
  while (at < most && before[at] === now[at]) at += 1;
  return at;
}

function sharedEnd(before: string, now: string, most: number): number {
  let count = 0;
  while (count < most && before.at(-1 - count) === now.at(-1 - count)) count += 1;
  return count;
}

const isOnce = (text: string, words: string): boolean =>
  text.includes(words) && text.indexOf(words) === text.lastIndexOf(words);

/** In UTF-16 code units of either text. What stands before or behind all that was changed is where it was. */
export function placeWords(before: string, now: string, [from, to]: Span): Span | undefined {
  const words = before.slice(from, to);
  if (words === "") return undefined;
  const start = sharedStart(before, now);
  if (to <= start) return [from, to];
  const end = sharedEnd(before, now, Math.min(before.length, now.length) - start);
  const moved = now.length - before.length;
  if (from >= before.length - end) return [from + moved, to + moved];
  if (!isOnce(before, words) || !isOnce(now, words)) return undefined;
  const at = now.indexOf(words);
  return [at, at + words.length];
}
