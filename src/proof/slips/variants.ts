// Takes desk text and the house's pairs of spellings, and gives words that the text writes in two ways: 以下のとおり and 以下の通り.

import type { Slip } from "../../terms/slip.ts";
import type { DeskText, Found } from "../desk-text.ts";
import { findInWords } from "../desk-text.ts";

/** Spellings of one word; the first is the house's. */
export type Variants = readonly string[];

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}

/** Only a text that has two spellings slips; the house's own is then kept. */
export function findVariantSlips(desk: DeskText, tables: readonly Variants[]): readonly Slip[] {
  return tables.flatMap((spellings): readonly Slip[] => {
    const [own = "", ...others] = spellings;
    const words = spellings.toSorted((a, b) => b.length - a.length).map(escapePattern);
    const found = findInWords(desk, new RegExp(words.join("|"), "gu"));
    if (new Set(found.map(({ match }) => match[0])).size < 2) return [];
    const strays = found.filter(({ match }) => others.includes(match[0]));
    return strays.map(({ match, span }: Found) => ({
      code: "style-mixed-spelling",
      span,
      message: `"${match[0]}": the text also writes it otherwise; the desk writes ${own}`,
      fix: { span, text: own },
    }));
  });
}
