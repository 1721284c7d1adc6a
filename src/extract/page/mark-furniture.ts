// Takes the lines of a page; tells for each whether it is furniture: navigation, the way to the page, rankings, lists of links.

import type { Line } from "./lines.ts";
import { FURNITURE_LINES, FURNITURE_OPENERS, isProse } from "./page-signs.ts";
import { findTrails } from "./trail.ts";

/** Tried as one: a line is asked twice, not twenty times. Letters of kana and kanji have no case. */
const oneOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join("|"), "i");

const OPENER = oneOf(FURNITURE_OPENERS);
const WHOLE_LINE = oneOf(FURNITURE_LINES);

/** One answer for each line, in order. A page is never furniture alone. */
export function markFurniture(lines: readonly Line[]): readonly boolean[] {
  const firstProse = lines.findIndex((line) => !line.furniture && isProse(line.text));
  let inBox = false;
  const trails = findTrails(lines, firstProse);
  const marks = lines.map((line, index) => {
    if (isProse(line.text)) inBox = false;
    if (!line.furniture && OPENER.test(line.text)) inBox = true;
    else if (inBox && index < firstProse && !line.listed) inBox = false;
    return line.furniture || inBox || trails.has(index) || WHOLE_LINE.test(line.text);
  });
  return marks.every(Boolean) ? lines.map(() => false) : marks;
}
