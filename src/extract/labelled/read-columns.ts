// Takes lines of a page and a table of labels; gives the rows of its tables whose columns are labelled, and the lines of no such table.

import type { Span } from "../../terms/span.ts";
import type { Line } from "../page/lines.ts";
import { trimSpan } from "../page/lines.ts";
import type { Page } from "../page/page.ts";
import type { Labelled, Labels } from "./labels.ts";
import { fieldOf } from "./labels.ts";

export type Columns<F extends string> = {
  readonly rows: readonly Labelled<F>[];
  readonly rest: readonly Line[];
};

/** A head of fewer labels may be a row of label and value. */
const LEAST_LABELS = 2;

export function readColumns<F extends string>(
  page: Page,
  lines: readonly Line[],
  labels: Labels<F>,
): Columns<F> {
  if (!page.text.includes("\t") && !page.folded.includes("|")) return { rows: [], rest: lines };
  const rows: Labelled<F>[] = [];
  const rest: Line[] = [];
  let columns: readonly (F | undefined)[] | undefined;
  for (const line of lines) {
    if (isRule(line.text)) continue;
    const cells = cellsOf(page, line);
    const heads = cells.map((cell) => fieldOf(headOf(page, cell), labels));
    if (heads.filter((head) => head !== undefined).length >= LEAST_LABELS) columns = heads;
    else if (columns !== undefined && cells.length === columns.length) rows.push(rowOf(line, cells, columns));
    else {
      columns = undefined;
      rest.push(line);
    }
  }
  return { rows, rest };
}

/** |---|---| under the heads of a table. */
const RULE = /^\|?[-:| ]*-{2}[-:| ]*\|[-:| ]*$/u;

export function isRule(text: string): boolean {
  return RULE.test(text);
}

/** The cells of a line's row, trimmed; a row may begin and end in empty ones, which its trimmed line leaves out. */
export function cellsOf({ text, folded }: Page, { span }: Line): readonly Span[] {
  let start = text.lastIndexOf("\n", span[0]) + 1;
  const next = text.indexOf("\n", span[1]);
  let end = next < 0 ? text.length : next;
  const isTabbed = text.slice(start, end).includes("\t");
  // Bars stand on both sides of the cells, or only between them.
  if (!isTabbed && folded.charAt(span[0]) === "|") start = span[0] + 1;
  if (!isTabbed && folded.charAt(span[1] - 1) === "|") end = Math.max(start, span[1] - 1);
  return cut(isTabbed ? text : folded, [start, end], isTabbed ? "\t" : "|").map((cell) =>
    trimSpan(folded, cell),
  );
}

function cut(text: string, [start, end]: Span, sign: string): readonly Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== sign) continue;
    cells.push([from, at]);
    from = at + 1;
  }
  return cells;
}

/** 契約金額(円): the unit is no part of a column's label. */
function headOf({ folded }: Page, cell: Span): string {
  return folded
    .slice(...cell)
    .replace(/[(][^()]{1,10}[)]$/u, "")
    .replaceAll(/\s/gu, "");
}

function rowOf<F extends string>(
  line: Line,
  cells: readonly Span[],
  columns: readonly (F | undefined)[],
): Labelled<F> {
  const values = new Map<F, Span>();
  for (const [index, field] of columns.entries()) {
    const cell = cells[index];
    if (field !== undefined && cell !== undefined && cell[0] < cell[1] && !values.has(field))
      values.set(field, cell);
  }
  return { values, span: line.span, isRow: true };
}
