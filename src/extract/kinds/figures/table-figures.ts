// Takes a row of a table and the rows around it; gives its figures, counted as the row's first cell says.

import type { NarrativeSentence } from "../movement/narrative.ts";
import type { Figure } from "./figure.ts";
import type { FigureMatch } from "./label-figure.ts";

const SUM_COLUMN = /累計|通算/u;
const YEAR_BEFORE = /^(?:前|昨)年/u;
/** A head row stands at most so far above. */
const LOOKS_UP = 40;

export function readTableFigures(
  row: NarrativeSentence,
  matches: readonly FigureMatch[],
  rows: readonly NarrativeSentence[],
): readonly Figure[] {
  const [name = ""] = row.text.split(/ {1,}|\|/u);
  if (matches.length === 0 || name === "") return [];
  const head = findHead(row, rows);
  if (/^\d/u.test(name)) return numberedRow(row, matches, head);
  return matches.map((match, index): Figure => {
    const column = head?.[index + 1] ?? "";
    return {
      span: [row.span[0] + match.span[0], row.span[0] + match.span[1]],
      value: match.value,
      unit: match.unit,
      malformed: match.malformed,
      of: SUM_COLUMN.test(column) ? `${name}の累計` : YEAR_BEFORE.test(column) ? `${name}(${column})` : name,
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

/** 1 | 7時44分頃 | 約50km | 約350km: a row that has a number for its name is told by its columns. */
function numberedRow(
  row: NarrativeSentence,
  matches: readonly FigureMatch[],
  head: readonly string[] | undefined,
): readonly Figure[] {
  if (head === undefined || !/^\d{1,2}(?: |\|)/u.test(row.text)) return [];
  return matches.flatMap((match): readonly Figure[] => {
    const of = head[row.text.slice(0, match.span[0]).split(/ {1,}|\|/u).length - 1];
    if (of === undefined || of === "") return [];
    const { value, unit, malformed } = match;
    const span: Figure["span"] = [row.span[0] + match.span[0], row.span[0] + match.span[1]];
    return [{ span, value, unit, malformed, of }];
  });
}
