// Takes the desk view of a page in English; gives what was seen and where, and how often fighters were scrambled, in the words of the text.

import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { surfaceOf } from "../desk-view.ts";
import { sightingRows } from "./count-craft.ts";
import { distinctTexts } from "./rest-on.ts";

/** Two Russian Tu-95 bombers; a headline begins with a capital. */
export function findSeenCrafts(view: DeskView): readonly ComposedText[] {
  if (view.reading.language !== "en") return [];
  return sightingRows(view).map(({ span }, index) => {
    const words = surfaceOf(view, span).replaceAll(/\s+/gu, " ");
    const written = index > 0 ? words : words.charAt(0).toUpperCase() + words.slice(1);
    return grounded(written, { kind: "text", span });
  });
}

/** The waters and islands that all of them passed. */
export function findSeenWhere(view: DeskView): readonly ComposedText[] {
  if (view.reading.language !== "en") return [];
  const rows = sightingRows(view);
  const [first] = rows;
  const shared = first?.route.filter((place) => rows.every(({ route }) => route.includes(place))) ?? [];
  return shared.flatMap((place) => distinctTexts(rows, () => place));
}

const FORCE = "(?:Air Self-Defense Force|ASDF|JASDF|Self-Defense Forces?|SDF)";
const SIGNS = {
  scrambler: new RegExp(`${FORCE}(?=[^.]{0,80}\\bscrambl)`, "u"),
  scrambled: /(?<!\d)\d[\d,]{0,6} times/u,
  scrambledIn:
    /(?:(?:first|second) half of )?fiscal(?: year)? \d{4}|(?:January|April|July|October)-(?:March|June|September|December)/u,
} as const;

/** Of the first sentence that counts scrambles, and is not of one country only. */
export function findScrambled(view: DeskView, part: keyof typeof SIGNS): ComposedText | undefined {
  if (view.reading.language !== "en" || view.reading.kind !== "scramble-statistics") return undefined;
  for (const { block, text } of view.official) {
    for (const { index, 0: sentence } of text.matchAll(/[^.]+(?:\.(?=\d)[^.]+)*/gu)) {
      if (!/scrambl/iu.test(sentence) || !SIGNS.scrambled.test(sentence)) continue;
      if (/\b(?:against|warn) (?:Chinese|Russian)/u.test(sentence)) continue;
      const found = SIGNS[part].exec(sentence);
      if (found === null) return undefined;
      const at = block.span[0] + index + found.index;
      return grounded(found[0], { kind: "text", span: [at, at + found[0].length] });
    }
  }
  return undefined;
}
