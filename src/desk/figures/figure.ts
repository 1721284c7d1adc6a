// Figure: one question of the desk answered: a table, how it can be drawn, and what it counts.

import type { Bilingual } from "../../site/site-config.ts";

/**
 * `time`: the beginning of a bucket, ISO 8601 with offset. `day`: a date, or a month. `name`: one of `names`. `article`:
 * an article's number, before its headline.
 */
export type Column = {
  /** In exports. */
  readonly name: string;
  readonly label: Bilingual;
  readonly kind: "text" | "count" | "time" | "day" | "name" | "article";
  readonly names?: Readonly<Record<string, Bilingual>>;
};

export type Cell = string | number | null;

/** Numbers are indices of columns. */
export type Plot =
  | {
      readonly kind: "stack";
      readonly time: number;
      readonly series: readonly number[];
      readonly unit: TimeUnit;
    }
  | { readonly kind: "bars"; readonly label: number; readonly value: number }
  | { readonly kind: "columns"; readonly label: number; readonly value: number }
  | { readonly kind: "curve"; readonly x: number; readonly y: number };

export type TimeUnit = "minute" | "hour" | "day" | "month";

export type Figure = {
  /** In addresses and names of files. */
  readonly name: string;
  readonly title: Bilingual;
  /** What is counted, and how far it can be relied on. */
  readonly about: Bilingual;
  /** Said in place of an empty table. */
  readonly empty: Bilingual;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly plot: Plot;
};
