// Takes what was read of a page; gives the doubts about the text as a whole: empty, without a date, broken off, unclosed.

import type { Warning } from "../terms/document.ts";
import type { DateFact } from "../terms/fact.ts";
import type { Page } from "./page/page.ts";
import { linesOf } from "./page/page.ts";

/** A last line of this length without a sentence's end is a text cut off, not a label. */
const RUNNING = 40;
/** So is a shorter one that has begun a sentence: 両大臣は…し、砂嵐 */
const BEGUN = /[はがをにで][^。]*、[^。]*[一-龠ぁ-んァ-ヶー、]$/u;

export function readDoubts(page: Page, dates: readonly DateFact[]): readonly Warning[] {
  if (page.text.trim() === "")
    return [{ code: "empty-text", message: "The text is empty: nothing was read." }];
  const doubts: Warning[] = [];
  if (dates.length === 0)
    doubts.push({ code: "no-date", message: "The text states no date that could be read." });
  const last = linesOf(page, ["lead", "official"]).at(-1);
  const closed = page.parts.some(({ role }) => role === "closing");
  if (
    last !== undefined &&
    !closed &&
    // A newspaper's entries end in a name or a bracket; their own reader knows where they break off.
    !last.text.includes("▽") &&
    (last.text.length >= RUNNING || BEGUN.test(last.text)) &&
    !/[。.!?」』)】:]$/u.test(last.text)
  ) {
    const message = `The text seems to break off: its last line ends in "${page.text.slice(last.span[1] - 12, last.span[1])}".`;
    doubts.push({ code: "text-breaks-off", span: last.span, message });
  }
  if (page.form === "desk" && !closed && page.parts.some(({ role }) => role === "lead")) {
    doubts.push({
      code: "closing-missing",
      message: "The page has a desk's lead but no (以上) behind the official text.",
    });
  }
  return doubts;
}
