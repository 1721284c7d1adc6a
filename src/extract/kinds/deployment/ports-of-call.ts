// Takes a page; gives the countries and ports that it lists as to be called at.

import { COUNTRIES } from "../../../japanese/countries.ts";
import type { NamedFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { Page } from "../../page/page.ts";
import { linesOf, roleAt } from "../../page/page.ts";

const LABEL =
  /(?:訪問(?:予定)?(?:国|地|先|港)|寄港(?:予定)?(?:国|地|先|港)?)(?:等)?(?:\s*[:：]\s*|は、?|\s+|$)/u;
const NAME = /[一-龠々ァ-ヴーA-Za-z]{2,24}/gu;
/** A list under a label is one name a line. */
const MOST_LINES = 40;
/** インド、スリランカ、モルディブ: or all of them on the line under the label. */
const MOST_NAMES = 20;
const LONGEST = 30;
const NO_NAME =
  /^(?:以下|予定|各国|次|等|その他|訪問|寄港|未定|国|地|先|港|主要参加訓練|派遣部隊|期間|参加訓練)/u;

export function readPortsOfCall(page: Page): readonly NamedFact[] {
  const lines = linesOf(page, ["official", "lead"]);
  const at = lines.findIndex(({ text }) => LABEL.test(text.slice(0, 300)));
  const line = lines[at];
  if (line === undefined) return [];
  const label = LABEL.exec(line.text);
  const start = line.span[0] + (label === null ? 0 : label.index + label[0].length);
  const rest: Span = [start, endOfSentence(page.folded, start, line.span[1])];
  const spans = rest[1] - rest[0] > 1 ? namesIn(page.folded, rest) : listUnder(page, lines, at);
  return spans.map((span, index): NamedFact => ({
    id: `v${index + 1}`,
    type: "place",
    span,
    part: roleAt(page, span[0]),
    basis: "stated",
    name: page.text.slice(...span),
  }));
}

function endOfSentence(text: string, start: number, end: number): number {
  const stop = text.slice(start, end).search(/。|で、|の(?:順|計|\d+)|を(?:訪問|予定)|など|\(予定/u);
  return stop < 0 ? end : start + stop;
}

/** A、B、C */
function namesIn(text: string, [start, end]: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(NAME)]
    .filter(([name]) => !NO_NAME.test(name))
    .map(({ index, 0: name }): Span => [start + index, start + index + name.length]);
}

/** - A, - B: as long as each line is a country or a listed name. */
function listUnder(page: Page, lines: ReturnType<typeof linesOf>, at: number): readonly Span[] {
  const below = lines.slice(at + 1, at + 1 + MOST_LINES);
  const end = below.findIndex(({ text, listed }) => text.length > LONGEST || !(listed || isCountry(text)));
  return below
    .slice(0, end < 0 ? below.length : end)
    .flatMap(({ span, listed }) => namesIn(page.folded, span).slice(0, listed ? 1 : MOST_NAMES));
}

function isCountry(text: string): boolean {
  return COUNTRIES.some(({ formal, short }) => text.includes(short) || text.includes(formal));
}
