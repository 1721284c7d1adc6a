// Figure: a number of a ledger's page in, its markup out, with the rows of the downloads that it is counted from.

import { type Html, html } from "../../markup/html.ts";

/** What a column has to be; of a list, what has to be in it. `true`, `false` of a truth; empty: no value. */
type FigureFilters = Readonly<Record<string, string>>;

type FigureOf = {
  /** Of the rows that fit the sum of this column is meant, not how many they are. */
  readonly sum?: string;
  /** How many entries the lists of this column have. */
  readonly items?: string;
  /** Rows that are alike in this column count once. */
  readonly distinct?: string;
};

/** `table?column=value&…#sum=column`: as `data-figure` has it. */
export function figureQuery(table: string, filters: FigureFilters = {}, of: FigureOf = {}): string {
  const search = new URLSearchParams(filters).toString();
  const counted = new URLSearchParams({ ...of }).toString();
  return `${table}${search === "" ? "" : `?${search}`}${counted === "" ? "" : `#${counted}`}`;
}

/** Whoever doubts the number can count it again from the table; a test does, of every page. `query`: see `figureQuery`. */
export function figure(query: string, text: Html | string): Html {
  return html`<span data-figure="${query}">${text}</span>`;
}
