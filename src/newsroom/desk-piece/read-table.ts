// Takes the lines of a Markdown table and gives a table block, its first row a head where a rule follows it.

import type { ArticleBlock } from "../../terms/article.ts";
import { readMarkedLine } from "./marked-line.ts";
import { type Line, UnsupportedMarkdown } from "./unsupported-markdown.ts";

const RULE_CELL = /^:?-+:?$/u;

/** Cells between bars; a bar with a backslash belongs to the text. */
function splitCells({ number, text }: Line): readonly string[] {
  const trimmed = text.trim();
  if (!trimmed.startsWith("|") || !trimmed.endsWith("|") || trimmed.length < 2) {
    throw new UnsupportedMarkdown(number, 'a table row that does not begin and end with "|"');
  }
  return trimmed.slice(1, -1).split(/(?<!\\)\|/u);
}

const isRule = (cells: readonly string[]): boolean => cells.every((cell) => RULE_CELL.test(cell.trim()));

export function readTable(lines: readonly [Line, ...Line[]]): ArticleBlock {
  const rows = lines.map((line) => ({ line, cells: splitCells(line) }));
  const header = isRule(rows[1]?.cells ?? [""]);
  const width = rows[0]?.cells.length ?? 0;
  const uneven = rows.find(({ cells }) => cells.length !== width);
  if (uneven !== undefined) {
    throw new UnsupportedMarkdown(
      uneven.line.number,
      `a row of ${uneven.cells.length} cells in a table of ${width}`,
    );
  }
  const written = rows.filter((_, index) => !(header && index === 1));
  const read = written.map(({ line, cells }) => cells.map((text) => readMarkedLine({ ...line, text })));
  const hasMarks = read.some((row) => row.some(({ marks }) => marks.length > 0));
  return {
    kind: "table",
    header,
    rows: read.map((row) => row.map(({ text }) => text)),
    ...(hasMarks && { marks: read.map((row) => row.map(({ marks }) => marks)) }),
  };
}
