// warnOfItems: takes the entries of a feed with what was doubtful in each, gives one warning for each sort of doubt, with an example.

import type { Warning } from "../../terms/document.ts";
import { readableCount } from "../readable-count.ts";
import type { ItemDoubt, ReadItem } from "./written-item.ts";
import { quoteInput } from "../intake-error.ts";

const SENTENCES: Readonly<Record<ItemDoubt, string>> = {
  "date-missing": "no date",
  "date-mended": "a date that is not written as its format wants it and was mended",
  "date-unreadable": "a date that is none and was left out",
  "address-unreadable": "an address that is none of the web and was left out",
};

/** `empty`: entries that had nothing at all. */
export function warnOfItems(items: readonly ReadItem[], empty: number): readonly Warning[] {
  const found = new Map<ItemDoubt, { count: number; readonly written: string }>();
  for (const { doubt, written } of items.flatMap(({ doubts }) => doubts)) {
    const known = found.get(doubt);
    if (known === undefined) found.set(doubt, { count: 1, written });
    else known.count++;
  }
  const warnings: Warning[] = Array.from(found, ([code, { count, written }]) => {
    const example = written === "" ? "" : `: ${quoteInput(written, 80)}`;
    return { code, message: `${entries(count)} ${SENTENCES[code]}${example}.` };
  });
  if (empty > 0)
    warnings.push({
      code: "entry-empty",
      message: `${entries(empty)} neither a title, a text nor an address and was left out.`,
    });
  return warnings;
}

function entries(count: number): string {
  return count === 1 ? "1 entry has" : `${readableCount(count)} entries have`;
}
