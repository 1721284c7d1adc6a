// Figure: a number of a ledger's page in, its markup out, with the rows of the downloads that it is counted from.

import { type Html, html } from "../../markup/html.ts";

/** What a column has to be; of a list, what has to be in it. `true`, `false` of a truth; empty: no value. */
type FigureFilter =
  | string
  /** Anything else; other than empty: some value. */
  | { readonly not: string }
  /** With this in it. */
  | { readonly has: string };

type FigureFilters = Readonly<Record<string, FigureFilter | readonly FigureFilter[]>>;

type FigureOf = {
  /** Of the rows that fit the sum of this column is meant, not how many they are. */
  readonly sum?: string;
  /** How many entries the lists of this column have. */
  readonly items?: string;
  /** Rows that are alike in this column count once; of a list each entry. */
  readonly distinct?: string;
  /** With `distinct`: so many of them stand before, and are not counted. */
  readonly beyond?: number;
  /** What stands in this column, alike in all rows that fit; of a list all entries of all of them. */
  readonly cell?: string;
  /** Nothing of rows: how many columns the table has. */
  readonly columns?: true;
  /** Nothing of rows: how long the table's file of this ending is. */
  readonly bytes?: string;
  /** Nothing of rows: of which version of the ledger the table is. */
  readonly version?: true;
};

/** What begins with a sign of ours stands behind one more. */
function writeFilter(filter: FigureFilter): string {
  if (typeof filter === "string") return /^[=!~]/.test(filter) ? `=${filter}` : filter;
  return "not" in filter ? `!${filter.not}` : `~${filter.has}`;
}

/**
 * `table?column=value&…#sum=column`: as `data-figure` has it. `column=!value`: any other value; `column=~text`: with this
 * text in it; `column==!value`: the value `!value` itself.
 */
export function figureQuery(table: string, filters: FigureFilters = {}, of: FigureOf = {}): string {
  const search = new URLSearchParams(
    Object.entries(filters).flatMap(([column, wanted]) =>
      [wanted].flat().map((filter): [string, string] => [column, writeFilter(filter)]),
    ),
  ).toString();
  const counted = new URLSearchParams(
    Object.entries(of).map(([measure, value]): [string, string] => [
      measure,
      value === true ? "" : String(value),
    ]),
  ).toString();
  return `${table}${search === "" ? "" : `?${search}`}${counted === "" ? "" : `#${counted}`}`;
}

/** Whoever doubts the number can count it again from the table; a test does, of every page. `query`: see `figureQuery`. */
export function figure(query: string, text: Html | string): Html {
  return html`<span data-figure="${query}">${text}</span>`;
}

/** Words of one row that hold a number, as its table has them; without one they stand as they are. */
export function figureInRow(table: string, id: string, column: string, text: string): Html {
  return /\d/.test(text) ? figure(figureQuery(table, { id }, { cell: column }), text) : html`${text}`;
}
