// Standing warnings: takes an article's warnings, and gives those that tell of its announcement's story: no draft from the same text says them anew.

import type { Warning } from "../../terms/document.ts";

const OF_THE_STORY: ReadonlySet<string> = new Set(["correction-due", "earlier-open"]);

export function standingWarnings(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.filter(({ code }) => OF_THE_STORY.has(code));
}
