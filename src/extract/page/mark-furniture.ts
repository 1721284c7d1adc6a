// Takes the lines of a page; tells for each whether it is furniture: navigation, the way to the page, rankings, lists of links.

import type { Line } from "./lines.ts";
import { FURNITURE_LINES, FURNITURE_OPENERS, HOME_STEP, isProse } from "./page-signs.ts";

/** Tried as one: a line is asked twice, not twenty times. Letters of kana and kanji have no case. */
const oneOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join("|"), "i");

const OPENER = oneOf(FURNITURE_OPENERS);
const WHOLE_LINE = oneOf(FURNITURE_LINES);

/** One answer for each line, in order. A page is never furniture alone. */
export function markFurniture(lines: readonly Line[]): readonly boolean[] {
  const firstProse = lines.findIndex((line) => !line.furniture && isProse(line.text));
  let inBox = false;
  const trail = endOfTrail(lines);
  const marks = lines.map((line, index) => {
    if (isProse(line.text)) inBox = false;
    if (!line.furniture && OPENER.test(line.text)) inBox = true;
    else if (inBox && index < firstProse && !line.listed) inBox = false;
    return line.furniture || inBox || index < trail || WHOLE_LINE.test(line.text);
  });
  return marks.every(Boolean) ? lines.map(() => false) : marks;
}

/** 1. ホーム 2. 会見・談話 3. …: the way to the page as a numbered list, whose last step is the page itself. */
function endOfTrail(lines: readonly Line[]): number {
  if (!HOME_STEP.test(lines[0]?.text ?? "")) return 0;
  const end = lines.findIndex(({ text }, index) => !text.startsWith(`${index + 1}.`));
  return end < 0 ? 0 : end;
}
