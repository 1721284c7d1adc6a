// Takes a row of a table and the rows around it; gives its figures, counted as the row's first cell says.

import type { NarrativeSentence } from "../movement/narrative.ts";
import type { Figure } from "./figure.ts";
import type { FigureMatch } from "./label-figure.ts";

const SUM_COLUMN = /累計|通算/u;
/** A head row stands at most so far above. */
const LOOKS_UP = 40;

export function readTableFigures(
  row: NarrativeSentence,
  matches: readonly FigureMatch[],
  rows: readonly NarrativeSentence[],
): readonly Figure[] {
  const [name = ""] = row.text.split(/ {1,}|\|/u);
  if (matches.length === 0 || name === "" || /^\d/u.test(name)) return [];
  const head = findHead(row, rows);
  return matches.map((match, index): Figure => {
    const isSum = head !== undefined && SUM_COLUMN.test(head[index + 1] ?? "");
    return {
      span: [row.span[0] + match.span[0], row.span[0] + match.span[1]],
      value: match.value,
      unit: match.unit,
      malformed: match.malformed,
      of: isSum ? `${name}の累計` : name,
    };
  });
}

/** The cells of the nearest row above that has no figure. */
function findHead(row: NarrativeSentence, rows: readonly NarrativeSentence[]): readonly string[] | undefined {
  const at = indexOf(row, rows);
  const above = rows.slice(Math.max(0, at - LOOKS_UP), at);
  return above
    .findLast(({ text }) => text.includes(" ") && !/\d[回隻時名%]/u.test(text))
    ?.text.split(/ {1,}/u);
}

/** Rows are in the order of their spans. */
function indexOf({ span }: NarrativeSentence, rows: readonly NarrativeSentence[]): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.span[0] ?? 0) < span[0]) low = middle + 1;
    else high = middle;
  }
  return low;
}
