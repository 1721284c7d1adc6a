// Takes a text and its slips and gives the corrected text; where two fixes meet, the first in the text is made.

import type { Fix, Slip } from "../terms/slip.ts";

function inOrder(slips: readonly Slip[]): readonly Fix[] {
  const fixes = slips.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => a.span[0] - b.span[0]);
  const made: Fix[] = [];
  for (const fix of fixes) {
    const before = made.at(-1);
    const meets = before !== undefined && fix.span[0] < before.span[1];
    const repeats = before?.span[0] === fix.span[0] && before.span[1] === fix.span[1];
    if (!meets && !repeats) made.push(fix);
  }
  return made;
}

export function fixSlips(text: string, slips: readonly Slip[]): string {
  let fixed = "";
  let at = 0;
  for (const { span, text: written } of inOrder(slips)) {
    fixed += text.slice(at, span[0]) + written;
    at = span[1];
  }
  return fixed + text.slice(at);
}
